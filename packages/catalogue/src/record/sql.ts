/** What both engines give for a column. Whole numbers may come as text where they are wide. */
export type SqlValue = string | number | bigint | Uint8Array | null;
export type SqlRow = Record<string, unknown>;

/**
 * Statements in the SQL that SQLite and PostgreSQL share, with `?` for each value. A statement that is not read gives no rows.
 * What is found for one statement is of one state of the database.
 */
export interface Sql {
  all(statement: string, values?: readonly SqlValue[]): Promise<SqlRow[]>;
}

const mostInAList = 400;

/** `(?, ?, …)` for one row of so many values, so many times. */
export function placeholders(columns: number, rows = 1): string {
  const row = `(${Array(columns).fill('?').join(', ')})`;
  return Array(rows).fill(row).join(', ');
}

/**
 * The list in pieces that one statement takes. The last piece is filled up with its last value to a power of two, so
 * that there are few different statements to prepare.
 */
export function listsOf(values: readonly string[] | readonly number[]): (string | number)[][] {
  const lists: (string | number)[][] = [];
  for (let from = 0; from < values.length; from += mostInAList) {
    const list: (string | number)[] = values.slice(from, from + mostInAList);
    const filled = list.length === mostInAList ? mostInAList : 2 ** Math.ceil(Math.log2(list.length));
    while (list.length < filled) list.push(list.at(-1)!);
    lists.push(list);
  }
  return lists;
}

/** Inserts rows, some at a time. `rest` is what follows the values, such as ON CONFLICT. */
export async function insertRows(
  sql: Sql,
  into: string,
  rows: readonly (readonly SqlValue[])[],
  rest = '',
): Promise<void> {
  const atATime = 400;
  for (let from = 0; from < rows.length; from += atATime) {
    const some = rows.slice(from, from + atATime);
    await sql.all(`INSERT INTO ${into} VALUES ${placeholders(some[0]!.length, some.length)} ${rest}`, some.flat());
  }
}
