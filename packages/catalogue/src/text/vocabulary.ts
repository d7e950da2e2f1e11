import { askingWords } from './asking-words.ts';
import { slipsBetween } from './slips.ts';
import { stemOf } from './stem.ts';

/** A folded word of the records. */
export interface KnownWord {
  readonly word: string;
  /** Number of records that have it. */
  readonly count: number;
}

/** A way in which a folded word is written. */
export interface WrittenWord extends KnownWord {
  readonly written: string;
}

export interface VocabularyParts {
  readonly words: readonly KnownWord[];
  readonly stems: Iterable<string>;
  /** Only forms that folding changed. */
  readonly written: readonly WrittenWord[];
}

/** A shorter word is near to too many others. */
const shortestNear = 3;

/**
 * The words of the records, ready to be looked through for a near one. Numbers in flat arrays rule out all but a few words
 * before any two are compared letter by letter; that takes 8 bytes a word, where an index of deletions takes hundreds.
 */
export class Vocabulary {
  readonly #stems: ReadonlySet<string>;
  readonly #words: readonly string[];
  readonly #counts: Uint32Array;
  readonly #letters: Uint32Array;
  readonly #written: ReadonlyMap<string, string>;

  constructor({ words, stems, written }: VocabularyParts) {
    const near = words.filter(({ word }) => word.length >= shortestNear && !askingWords.has(word));
    this.#stems = new Set(stems);
    this.#words = near.map(({ word }) => word);
    this.#counts = Uint32Array.from(near, ({ count }) => count);
    this.#letters = Uint32Array.from(near, ({ word }) => lettersOf(word));
    this.#written = usualForms(words, written);
  }

  /** Whether a record has the folded word or another form of it. */
  has(word: string): boolean {
    return this.#stems.has(stemOf(word));
  }

  /** The word with the fewest slips from a folded one, as most people write it; of equals the one in most records. */
  nearest(word: string): string | undefined {
    if (word.length < shortestNear) return undefined;
    const letters = lettersOf(word);
    let most = word.length < 5 ? 1 : 2;
    let best = -1;
    let bestSlips = most + 1;
    for (let index = 0; index < this.#letters.length; index += 1) {
      // A slip takes away one kind of letter and adds one, at most.
      const other = this.#letters[index]!;
      if (bitsIn(letters & ~other) > most || bitsIn(other & ~letters) > most) continue;
      const slips = slipsBetween(word, this.#words[index]!, most);
      if (slips === undefined || (slips === bestSlips && !this.#comesBefore(index, best))) continue;
      best = index;
      bestSlips = slips;
      most = slips;
    }
    const found = this.#words[best];
    return found === undefined ? undefined : (this.#written.get(found) ?? found);
  }

  #comesBefore(left: number, right: number): boolean {
    const more = this.#counts[left]! - this.#counts[right]!;
    return more > 0 || (more === 0 && this.#words[left]! < this.#words[right]!);
  }
}

/** Which letters a word has, one bit for each; letters of some scripts share a bit. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters >>> 0;
}

function bitsIn(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The most frequent form of each word that is mostly written in another way than folded. */
function usualForms(words: readonly KnownWord[], written: readonly WrittenWord[]): Map<string, string> {
  const forms = new Map<string, { written: string; count: number; all: number }>();
  for (const { word, written: form, count } of written) {
    const before = forms.get(word);
    const all = (before?.all ?? 0) + count;
    const better = before === undefined || count > before.count || (count === before.count && form < before.written);
    forms.set(word, better ? { written: form, count, all } : { ...before, all });
  }
  const usual = new Map<string, string>();
  if (forms.size === 0) return usual;
  for (const { word, count } of words) {
    const form = forms.get(word);
    if (form !== undefined && form.count >= count - form.all) usual.set(word, form.written);
  }
  return usual;
}
