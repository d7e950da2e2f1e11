import { apostrophes } from './fold.ts';
import type { Word } from './words.ts';
import { longestWord } from './words.ts';

const invisible = /\p{Cf}/gu;

/** How a word of a text is written, in small letters, where folding took away more than capitals. */
export function writtenForm(text: string, { folded, start, end }: Word): string | undefined {
  const raw = text.slice(start, end).toLowerCase();
  if (raw === folded) return undefined;
  const written = raw.replace(invisible, '').replace(apostrophes, '’').normalize('NFC');
  return written === folded || [...written].length > longestWord ? undefined : written;
}
