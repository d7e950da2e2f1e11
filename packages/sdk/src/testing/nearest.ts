/** The fewest letters to insert, delete or replace to turn one word into the other (Levenshtein). */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (const [line, letter] of [...left].entries()) {
    const next = [line + 1];
    for (const [column, other] of [...right].entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The option that is alike enough to have been meant: no more than `most` of its letters (0 to 1) are different. */
export function nearest(written: string, options: readonly string[], most = 0.5): string | undefined {
  const wanted = written.slice(0, 60).toLowerCase();
  const ranked = options
    .map((option) => ({ option, apart: distance(wanted, option) / Math.max(wanted.length, option.length, 1) }))
    .filter(({ apart }) => apart <= most)
    .sort((left, right) => left.apart - right.apart);
  return ranked[0]?.option;
}
