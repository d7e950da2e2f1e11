import { stem } from 'porter2';
import { isArabic, withoutArticle } from './arabic-article.ts';

const english = /^[a-z]+$/;
const mostRecent = 20_000;
/** Two ages of stems, so that frequent words outlive a vocabulary that is larger than what is kept. */
let recent = new Map<string, string>();
let older = new Map<string, string>();

/**
 * The stem of a folded word: English for words in plain Latin letters, the word without its article for Arabic ones, the
 * word itself for everything else.
 */
export function stemOf(word: string): string {
  if (word.length < 3) return word;
  if (!english.test(word)) return isArabic(word) ? withoutArticle(word) : word;
  const before = recent.get(word);
  if (before !== undefined) return before;
  const stemmed = older.get(word) ?? stem(word);
  if (recent.size >= mostRecent) {
    older = recent;
    recent = new Map();
  }
  recent.set(word, stemmed);
  return stemmed;
}
