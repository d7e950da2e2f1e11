import type { Sql, SqlRow } from '../record/sql.ts';
import { listsOf } from '../record/sql.ts';

/** A record exactly as it is kept. */
export interface StoredRow {
  readonly kind: string;
  readonly id: string;
  readonly slug: string;
  readonly publication: string;
  /** Counts the changes of this record, from 1. */
  readonly revision: number;
  /** Dataset version that its latest change led to. */
  readonly changedIn: number;
  /** The record itself; it may no longer follow its schema. */
  readonly record: Readonly<Record<string, unknown>>;
}

const rowsAtATime = 200;
const columns = 'kind, id, slug, publication, revision, changed_in, document';

function storedRow(found: SqlRow): StoredRow {
  return {
    kind: String(found.kind),
    id: String(found.id),
    slug: String(found.slug),
    publication: String(found.publication),
    revision: Number(found.revision),
    changedIn: Number(found.changed_in),
    record: JSON.parse(String(found.document)) as StoredRow['record'],
  };
}

/** The rows of one state of the database, however long they are read. */
export class RowSnapshot {
  /** Version of the dataset. */
  readonly version: number;
  readonly sql: Sql;

  /** Reads first of all, since some engines fix the state with the first thing that is read. */
  static async of(sql: Sql): Promise<RowSnapshot> {
    return new RowSnapshot(sql, await versionOf(sql));
  }

  protected constructor(sql: Sql, version: number) {
    this.sql = sql;
    this.version = version;
  }

  /** Rows of a kind, whatever their publication, by slug in code point order. */
  async *pages(kind: string): AsyncGenerator<readonly StoredRow[]> {
    for (let last = ''; ;) {
      const found = await this.sql.all(
        `SELECT ${columns} FROM record WHERE kind = ? AND slug > ? ORDER BY slug LIMIT ${rowsAtATime}`,
        [kind, last],
      );
      const rows = found.map(storedRow);
      if (rows.length > 0) yield rows;
      if (rows.length < rowsAtATime) return;
      last = rows.at(-1)!.slug;
    }
  }

  /** Those of these records that are there, in any order. */
  async rowsById(ids: readonly string[]): Promise<readonly StoredRow[]> {
    const rows: StoredRow[] = [];
    for (const list of listsOf(ids)) {
      const marks = list.map(() => '?').join(', ');
      rows.push(...(await this.sql.all(`SELECT ${columns} FROM record WHERE id IN (${marks})`, list)).map(storedRow));
    }
    return rows;
  }

  async hasRecords(): Promise<boolean> {
    return (await this.sql.all('SELECT 1 AS found FROM record LIMIT 1')).length > 0;
  }
}

export async function versionOf(sql: Sql): Promise<number> {
  const [found] = await sql.all('SELECT version FROM dataset');
  return Number(found?.version);
}
