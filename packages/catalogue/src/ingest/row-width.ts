import type { CsvRecord } from './csv-records.ts';

/*
 * Rows with fewer cells than the header have one of two causes. Some programs drop the blank cells at the end of a row
 * when they save a sheet: such a row is whole. And a line break inside a cell that is not between quotation marks breaks
 * one row into several: such rows are pieces, and the second would make an organisation of somebody's description.
 *
 * A short row is therefore rejected
 * - where it ends before the last required column: no program drops a cell that is filled; and
 * - where it and short rows directly above or below have, taken together, exactly the separators of one whole row: that
 *   is how pieces differ from whole rows. Whole rows that do so by chance are rejected too, because a row that is
 *   rejected can be mended, and an organisation that does not exist is found by nobody.
 * Any other short row is taken, its missing cells blank, and the report names it.
 */

/** The first and the last line of several rows. */
export type LineSpan = readonly [first: number, last: number];

/** More lines than the text of one cell has; a limit, because every row is looked at once for each above it. */
const mostPieces = 200;

/** The rows that are pieces of one row, each with the lines of all its pieces. */
export function brokenRows(
  records: readonly CsvRecord[],
  isShort: (record: CsvRecord) => boolean,
  columnCount: number,
): Map<CsvRecord, LineSpan> {
  const broken = new Map<CsvRecord, LineSpan>();
  let index = 0;
  while (index < records.length) {
    const pieces = piecesFrom(records.slice(index, index + mostPieces), isShort, columnCount);
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (first && last) for (const piece of pieces) broken.set(piece, [first.line, last.lastLine]);
    index += Math.max(1, pieces.length);
  }
  return broken;
}

/** The short rows at the beginning that together have the separators of one row; none where they do not come to that. */
function piecesFrom(
  records: readonly CsvRecord[],
  isShort: (record: CsvRecord) => boolean,
  columnCount: number,
): readonly CsvRecord[] {
  // A row of one cell adds no separator, so the pieces can be told without it; it is rejected anyway.
  if (records[0]?.cells.length === 1) return [];
  let separators = 0;
  for (const [index, record] of records.entries()) {
    if (!isShort(record)) return [];
    separators += record.cells.length - 1;
    if (separators === columnCount - 1) return records.slice(0, index + 1);
    if (separators >= columnCount) return [];
  }
  return [];
}
