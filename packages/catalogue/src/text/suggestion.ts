import { askingWords } from './asking-words.ts';
import { stemOf } from './stem.ts';
import type { Word } from './words.ts';

/** Folded words of the records, each with the number of records that have it. */
export type Vocabulary = ReadonlyMap<string, number>;

/**
 * The text with each unknown word replaced by the nearest known one: fewest slips (a letter too many, missing, wrong or two
 * changed round), then the one in most records, then the alphabet. Nothing where no unknown word has a near one.
 */
export function suggestText(text: string, words: readonly Word[], vocabulary: Vocabulary): string | undefined {
  const stems = new Set<string>();
  for (const known of vocabulary.keys()) stems.add(stemOf(known));
  let suggestion = '';
  let copied = 0;
  let changed = false;
  for (const { folded, start, end } of words) {
    if (vocabulary.has(folded) || stems.has(stemOf(folded))) continue;
    const nearest = nearestWord(folded, vocabulary);
    if (nearest === undefined) continue;
    suggestion += text.slice(copied, start) + nearest;
    copied = end;
    changed = true;
  }
  return changed ? suggestion + text.slice(copied) : undefined;
}

function nearestWord(word: string, vocabulary: Vocabulary): string | undefined {
  const letters = [...word];
  if (letters.length < 3) return undefined;
  let best: { word: string; slips: number; count: number } | undefined;
  let most = letters.length < 5 ? 1 : 2;
  for (const [known, count] of vocabulary) {
    if (known.length < 3 || askingWords.has(known)) continue;
    const slips = slipsBetween(letters, [...known], most);
    if (slips === undefined) continue;
    const better =
      best === undefined ||
      slips < best.slips ||
      (slips === best.slips && (count > best.count || (count === best.count && known < best.word)));
    if (better) best = { word: known, slips, count };
    most = Math.min(most, slips);
  }
  return best?.word;
}

/** Optimal string alignment distance, or nothing where it is more than `most`. */
function slipsBetween(left: readonly string[], right: readonly string[], most: number): number | undefined {
  if (Math.abs(left.length - right.length) > most) return undefined;
  let before: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const wrong = left[row - 1] === right[column - 1] ? 0 : 1;
      let slips = Math.min(current[column - 1]! + 1, above[column]! + 1, above[column - 1]! + wrong);
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped) slips = Math.min(slips, before[column - 2]! + 1);
      current.push(slips);
    }
    if (Math.min(...current) > most) return undefined;
    before = above;
    above = current;
  }
  const slips = above[right.length]!;
  return slips <= most ? slips : undefined;
}
