import { foldText } from './fold.ts';

/** A word of a text, folded, with its place in the text it came from. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Letters, their marks and digits of any script; an apostrophe or joiner inside does not part a word. */
const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*(?:['’‘‛ʼʻ`´′＇][\p{L}\p{M}\p{N}]+)*/gu;
/** Longer runs are no words; what is cut is cut in text and query alike. */
export const longestWord = 40;

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const folded = [...foldText(match[0])].slice(0, longestWord).join('');
    // Folding may open a compatibility form such as ½ or ㎡ into several parts: keep what a word may have.
    const kept = folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
    if (kept !== '') words.push({ folded: kept, start: match.index, end: match.index + match[0].length });
  }
  return words;
}
