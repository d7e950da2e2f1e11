import { isArabic } from './arabic-article.ts';
import { phrasesIn } from './phrases.ts';
import { askingWords } from './asking-words.ts';
import { stemOf } from './stem.ts';
import { token } from './tokens.ts';
import type { Word } from './words.ts';
import { wordsOf } from './words.ts';

/** What tokens a record must have. Every engine can say this in its own language. */
export type TokenMatch =
  | { readonly token: string; readonly prefix?: true }
  | { readonly all: readonly TokenMatch[] }
  | { readonly any: readonly TokenMatch[] };

/** A way in which a group may be found, with the points it is worth. */
export interface Grade {
  readonly points: number;
  readonly match: TokenMatch;
}

/** One word or known phrase that must be found, and how good a find is: the first grade that holds counts. */
export interface SearchGroup {
  readonly match: TokenMatch;
  readonly grades: readonly Grade[];
  /** Points of a find that no grade describes. */
  readonly otherwise: number;
}

export interface SearchPlan {
  /** The words asked for, as typed and folded. */
  readonly words: readonly Word[];
  /** All of them must be found. Empty where nothing was typed. */
  readonly groups: readonly SearchGroup[];
}

/** More words than this narrow nothing any more. */
const mostGroups = 12;

const places = [
  { word: 'nw', stem: 'ns', points: 12 },
  { word: 'pw', stem: 'ps', points: 8 },
  { word: 'w', stem: 's', points: 4 },
] as const;
const pointsForSynonymInName = 1;

function groupFor(
  words: readonly Word[],
  meaning: { rings: readonly string[]; categories: readonly string[] },
  last: boolean,
): SearchGroup {
  const grades: Grade[] = [];
  for (const place of places) {
    const exact = words.map(({ folded }): TokenMatch => ({ token: token(place.word, folded) }));
    const loose = words.map(({ folded }, index): TokenMatch => {
      const stem = token(place.stem, stemOf(folded));
      if (!last || index < words.length - 1) return { token: stem };
      const beginning: TokenMatch = { token: token(place.word, folded), prefix: true };
      // An Arabic stem is the word without its article, and may be the beginning of another.
      return { any: [{ token: stem, ...(isArabic(folded) && { prefix: true }) }, beginning] };
    });
    grades.push({ points: place.points + 1, match: { all: exact } });
    grades.push({ points: place.points, match: { all: loose } });
  }
  const synonyms = [
    ...meaning.rings.map((ring): TokenMatch => ({ token: token('r', ring) })),
    ...meaning.categories.map((category): TokenMatch => ({ token: token('c', category) })),
  ];
  const anywhere = grades.at(-1)!;
  if (synonyms.length === 0) return { match: anywhere.match, grades: grades.slice(0, -1), otherwise: anywhere.points };
  if (meaning.rings.length > 0) {
    const inName = meaning.rings.map((ring): TokenMatch => ({ token: token('nr', ring) }));
    grades.push({ points: pointsForSynonymInName, match: { any: inName } });
  }
  return { match: { any: [anywhere.match, ...synonyms] }, grades, otherwise: 0 };
}

/** No record has a word of no letters. */
const nothing: SearchGroup = { match: { token: token('w', '') }, grades: [], otherwise: 0 };

/**
 * What to look for, from what somebody typed. A text that has no word in it, such as "!!!", finds nothing. Words that only ask (`where can I get help with`) are left out unless there are
 * no others. The last word is also taken as the beginning of a word, unless something that is no word follows it.
 */
export function planSearch(text: string): SearchPlan {
  const words = wordsOf(text);
  if (words.length === 0 && text.trim() !== '') return { words, groups: [nothing] };
  const stems = words.map(({ folded }) => stemOf(folded));
  const typing = words.length > 0 && words.at(-1)!.end === text.length;
  const phrases = phrasesIn(stems);
  const telling = words.some(({ folded }, index) => !askingWords.has(folded) || inPhrase(index));
  const groups: SearchGroup[] = [];

  function inPhrase(index: number): boolean {
    return phrases.some(({ from, to }) => index >= from && index < to);
  }

  for (let index = 0; index < words.length && groups.length < mostGroups; index += 1) {
    const phrase = phrases.find(({ from }) => from === index);
    const to = phrase?.to ?? index + 1;
    const last = typing && to === words.length;
    const span = words.slice(index, to);
    if (phrase === undefined && telling && askingWords.has(span[0]!.folded)) continue;
    groups.push(groupFor(span, phrase?.meaning ?? { rings: [], categories: [] }, last));
    index = to - 1;
  }
  return { words, groups };
}
