import { categories } from '@vcs/schema';
import { stemOf } from './stem.ts';
import { synonymRings } from './synonym-rings.ts';
import { wordsOf } from './words.ts';

/** What a phrase stands for: rings of synonyms, and categories that it is another word for. */
export interface Meaning {
  readonly rings: readonly string[];
  readonly categories: readonly string[];
}

export interface FoundPhrase {
  /** Index of the first word, and of the word after the last one. */
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

const meanings = new Map<string, { rings: string[]; categories: string[] }>();
let longestPhrase = 1;

function learn(phrase: string): { rings: string[]; categories: string[] } {
  const stems = wordsOf(phrase).map(({ folded }) => stemOf(folded));
  const key = stems.join(' ');
  const meaning = meanings.get(key) ?? { rings: [], categories: [] };
  meanings.set(key, meaning);
  longestPhrase = Math.max(longestPhrase, stems.length);
  return meaning;
}

for (const category of categories) {
  for (const phrase of [category.label, ...category.synonyms]) {
    const learnt = learn(phrase);
    if (!learnt.categories.includes(category.slug)) learnt.categories.push(category.slug);
  }
}
for (const [ring, phrases] of Object.entries(synonymRings)) {
  const learnt = phrases.map(learn);
  // Where one phrase of a ring is another word for a category, so are they all.
  const shared = [...new Set(learnt.flatMap((meaning) => meaning.categories))];
  for (const meaning of learnt) {
    if (!meaning.rings.includes(ring)) meaning.rings.push(ring);
    meaning.categories = shared;
  }
}

/** The known phrases in a run of stems, from left to right, the longest first, none overlapping. */
export function phrasesIn(stems: readonly string[]): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  for (let from = 0; from < stems.length; from += 1) {
    for (let length = Math.min(longestPhrase, stems.length - from); length > 0; length -= 1) {
      const meaning = meanings.get(stems.slice(from, from + length).join(' '));
      if (meaning === undefined) continue;
      found.push({ from, to: from + length, meaning });
      from += length - 1;
      break;
    }
  }
  return found;
}

/** Every ring that a run of stems speaks of, phrases inside longer phrases included. */
export function ringsIn(stems: readonly string[]): Set<string> {
  const rings = new Set<string>();
  for (let from = 0; from < stems.length; from += 1) {
    for (let length = Math.min(longestPhrase, stems.length - from); length > 0; length -= 1) {
      const meaning = meanings.get(stems.slice(from, from + length).join(' '));
      for (const ring of meaning?.rings ?? []) rings.add(ring);
    }
  }
  return rings;
}
