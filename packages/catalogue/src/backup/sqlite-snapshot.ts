import type { Snapshot, StoredExtra, StoredRow } from './engine.ts';
import type { Statements } from '../sqlite/statements.ts';

const rowsAtATime = 200;
const columns = 'kind, id, slug, publication, revision, changed_in, document';

function storedRow(found: Record<string, unknown>): StoredRow {
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

/** Reads through a connection that is inside a transaction. */
export class SqliteSnapshot implements Snapshot {
  readonly version: number;
  protected readonly statements: Statements;

  constructor(statements: Statements) {
    this.statements = statements;
    this.version = Number(statements.prepare('SELECT version FROM dataset').get()?.version);
  }

  async *pages(kind: string): AsyncGenerator<readonly StoredRow[]> {
    const page = this.statements.prepare(
      `SELECT ${columns} FROM record WHERE kind = ? AND slug > ? ORDER BY slug LIMIT ${rowsAtATime}`,
    );
    for (let last = ''; ;) {
      const rows = page.all(kind, last).map(storedRow);
      if (rows.length > 0) yield rows;
      if (rows.length < rowsAtATime) return;
      last = rows.at(-1)!.slug;
    }
  }

  async rowsById(ids: readonly string[]): Promise<readonly StoredRow[]> {
    return this.statements
      .prepare(`SELECT ${columns} FROM record WHERE id IN (SELECT value FROM json_each(?))`)
      .all(JSON.stringify(ids))
      .map(storedRow);
  }

  async isEmpty(): Promise<boolean> {
    return this.statements.prepare('SELECT 1 FROM record LIMIT 1').get() === undefined;
  }

  async *extra(): AsyncGenerator<StoredExtra> {
    // Nothing is kept beside the records yet.
  }
}
