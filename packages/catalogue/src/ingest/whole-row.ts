import type { Table, TableRow } from './table.ts';
import { excerpt } from './words.ts';

/** What is wrong with a row as a whole, so that none of its cells can be trusted to stand in its column. */
export function wholeRowProblem(row: TableRow, table: Table): { expected: string; found: string } | undefined {
  if (row.strayMark === 'over-lines') {
    return {
      expected: 'quotation marks in pairs around whole cells, and those inside such a cell twice',
      found: `a quotation mark inside a cell, so that lines ${row.line} to ${row.lastLine} were read as one row`,
    };
  }
  const expected = `${table.columnCount} cells, as in the header row`;
  if (row.surplus.length > 0) {
    const count = table.columnCount + row.surplus.length;
    return {
      expected,
      found: `${count}; to the right of the last column stands ${excerpt(row.surplus.join(' '))}`,
    };
  }
  const unquoted = 'a line break inside a cell needs quotation marks';
  if (row.pieceOf) {
    const [first, last] = row.pieceOf;
    return { expected, found: `${row.cellCount}; lines ${first} to ${last} together make up one row (${unquoted})` };
  }
  if (row.cellCount >= table.neededCells) return undefined;
  const above = row.cellCount === 1 ? '; the last cell of the row above may lack its end' : '';
  return { expected, found: `${row.cellCount}: ${excerpt(row.written)} (${unquoted}${above})` };
}
