import type { DatabaseSync } from 'node:sqlite';
import { indexRecipe } from '../record/index-recipe.ts';
import { SqliteChange } from '../sqlite/change.ts';
import { Statements } from '../sqlite/statements.ts';
import type { StoredChange, StoredRow } from './engine.ts';
import { knownKind } from './known-kinds.ts';
import { SqliteSnapshot } from './sqlite-snapshot.ts';

/** Writes through a connection that is inside a transaction. */
export class SqliteStoredChange extends SqliteSnapshot implements StoredChange {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    super(new Statements(database));
    this.#database = database;
  }

  async clear(): Promise<void> {
    this.#database.exec(
      'DELETE FROM service_text; DELETE FROM service_index; DELETE FROM term_set; DELETE FROM record_reference; DELETE FROM record',
    );
  }

  async write({ kind, id, slug, publication, revision, changedIn, record }: StoredRow): Promise<void> {
    this.statements
      .prepare(
        `INSERT INTO record (kind, id, slug, publication, revision, changed_in, document) VALUES (?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(kind, id, slug, publication, revision, changedIn, JSON.stringify(record));
    const insert = this.statements.prepare('INSERT INTO record_reference (from_id, field, to_id) VALUES (?, ?, ?)');
    for (const { field, to } of knownKind(kind)?.references(record) ?? []) insert.run(id, field, to);
  }

  async writeExtra(): Promise<void> {
    // Nothing is kept beside the records yet.
  }

  async remove(ids: readonly string[]): Promise<void> {
    const rows = await this.rowsById(ids);
    const list = JSON.stringify(ids);
    const chosen = 'SELECT row FROM record WHERE id IN (SELECT value FROM json_each(?))';
    this.statements.prepare(`DELETE FROM service_text WHERE rowid IN (${chosen})`).run(list);
    // What it refers to goes with it; what refers to it must have gone before the transaction ends.
    this.statements.prepare(`DELETE FROM record WHERE row IN (${chosen})`).run(list);
    if (rows.some(({ publication }) => publication === 'published')) {
      this.statements.prepare('UPDATE dataset SET version = ?').run(this.version + 1);
    }
  }

  async finishAs(version: number): Promise<void> {
    const change = new SqliteChange(this.statements, () => new Date());
    change.indexEverything(indexRecipe);
    change.finish();
    this.statements.prepare('UPDATE dataset SET version = ?').run(version);
  }
}
