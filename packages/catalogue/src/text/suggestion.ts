import { askingWords } from './asking-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/** A text with more slips is no slip of the finger, and each costs a look through the vocabulary. */
const mostUnknown = 5;

/**
 * The text with each of its first five unknown words replaced by the nearest known one: fewest slips (a letter too many,
 * missing, wrong or two changed round), then the one in most records, then the alphabet. Nothing where no unknown word has a
 * near one.
 */
export function suggestText(text: string, words: readonly Word[], vocabulary: Vocabulary): string | undefined {
  const unknown = words.filter(({ folded }) => !askingWords.has(folded) && !vocabulary.has(folded));
  let suggestion = '';
  let copied = 0;
  for (const { folded, start, end } of unknown.slice(0, mostUnknown)) {
    const nearest = vocabulary.nearest(folded);
    if (nearest === undefined) continue;
    suggestion += text.slice(copied, start) + nearest;
    copied = end;
  }
  return copied > 0 ? suggestion + text.slice(copied) : undefined;
}
