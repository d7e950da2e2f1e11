/** The fewest letters to insert, delete or replace to turn one word into the other (Levenshtein). */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let line = 1; line <= left.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= right.length; column += 1) {
      const replaced = row[column - 1]! + (left[line - 1] === right[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[column]! + 1, next[column - 1]! + 1));
    }
    row = next;
  }
  return row[right.length]!;
}

const longestWorthComparing = 60;

/** As a slug would write it, so that `Bow East` and `bow_east` are near `bow-east`. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’'\p{M}]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * The option that somebody most likely meant: the shortest that contains what was written, else the one that is the
 * fewest letters away; undefined where none is alike.
 */
export function nearest(written: string, options: readonly string[]): string | undefined {
  const wanted = folded(written.slice(0, longestWorthComparing));
  if (wanted === '') return undefined;
  const containing = options.filter((option) => wanted.length > 2 && folded(option).includes(wanted));
  if (containing.length > 0) return containing.reduce((best, option) => (option.length < best.length ? option : best));
  let best: { option: string; distance: number } | undefined;
  for (const option of options) {
    const apart = distance(wanted, folded(option));
    if (apart <= Math.max(wanted.length, option.length) / 2 && apart < (best?.distance ?? Infinity)) {
      best = { option, distance: apart };
    }
  }
  return best?.option;
}
