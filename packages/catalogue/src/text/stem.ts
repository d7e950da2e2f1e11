import { stem } from 'porter2';

const english = /^[a-z]+$/;
const known = new Map<string, string>();
const mostKnown = 20_000;

/** The stem of a folded word: English for words in plain Latin letters, the word itself for everything else. */
export function stemOf(word: string): string {
  if (word.length < 3 || !english.test(word)) return word;
  const before = known.get(word);
  if (before !== undefined) return before;
  const stemmed = stem(word);
  if (known.size >= mostKnown) known.clear();
  known.set(word, stemmed);
  return stemmed;
}
