import { unnamed } from '../access/changed-by.ts';
import type { ChangedBy } from '../access/changed-by.ts';
import { MissingReferenceError } from '../errors.ts';
import { clearPostcodes, clearWards } from '../geography/geography-table.ts';
import { indexRecipe } from '../record/index-recipe.ts';
import { RecordChange } from '../record/record-change.ts';
import { kindsOf } from '../record/record-table.ts';
import { insertRows } from '../record/sql.ts';
import type { Sql } from '../record/sql.ts';
import { EntryWriter } from '../search/entry-writer.ts';
import { clearSubmissions } from '../submissions/submission-table.ts';
import { knownKind, knownKinds, referencesIn } from './known-kinds.ts';
import { RowSnapshot, versionOf } from './row-snapshot.ts';
import type { StoredRow } from './row-snapshot.ts';

const entriesAtATime = 1000;
const mostToName = 10;

/** A change that knows rows, not meanings; its own writes are seen by what it reads. */
export class RowChange extends RowSnapshot {
  readonly #clock: () => Date;

  static async begin(sql: Sql, clock: () => Date): Promise<RowChange> {
    return new RowChange(sql, await versionOf(sql), clock);
  }

  private constructor(sql: Sql, version: number, clock: () => Date) {
    super(sql, version);
    this.#clock = clock;
  }

  /** Takes everything away: records with their private details, boundaries, postcodes, submissions. The change feed will say of each that it is gone in `version`. */
  async clear(version: number): Promise<void> {
    const writer = new EntryWriter(this.sql, version);
    for (let last = ''; ;) {
      const found = await this.sql.all(
        `SELECT DISTINCT id FROM entry WHERE id > ? ORDER BY id LIMIT ${entriesAtATime}`,
        [last],
      );
      const ids = found.map(({ id }) => String(id));
      await writer.write(ids.map((id) => ({ id, kind: undefined, entry: undefined, changed: true })));
      if (ids.length < entriesAtATime) break;
      last = ids.at(-1)!;
    }
    await this.sql.all('DELETE FROM record');
    await clearWards(this.sql);
    await clearPostcodes(this.sql);
    await clearSubmissions(this.sql);
  }

  /** Keeps rows as they are. What they refer to may come later. */
  async write(rows: readonly StoredRow[]): Promise<void> {
    await insertRows(
      this.sql,
      'record (kind, id, slug, publication, revision, changed_in, document)',
      rows.map(({ kind, id, slug, publication, revision, changedIn, record }) => [
        kind,
        id,
        slug,
        publication,
        revision,
        changedIn,
        JSON.stringify(record),
      ]),
    );
    const references = rows.flatMap(({ kind, id, record }) => {
      const definition = knownKind(kind);
      return definition ? referencesIn(definition, record).map(({ field, to }) => [id, field, to]) : [];
    });
    await insertRows(this.sql, 'record_reference (from_id, field, to_id)', references, 'ON CONFLICT DO NOTHING');
  }

  /** Removes records that may refer to each other, as one change of the dataset. */
  async remove(ids: readonly string[], by: ChangedBy = unnamed): Promise<void> {
    const change = await RecordChange.begin(this.sql, this.#clock, by);
    await change.deleteTogether(ids);
    await change.finish();
  }

  /**
   * Builds the index from the rows, and sets the version of the dataset to this one.
   * @throws MissingReferenceError
   */
  async finishAs(version: number): Promise<void> {
    await this.#checkReferences();
    await RecordChange.rebuildIndex(this.sql, version);
    await this.sql.all('UPDATE dataset SET index_recipe = ?', [indexRecipe]);
  }

  async #checkReferences(): Promise<void> {
    const missing: string[] = [];
    for (const kind of knownKinds) {
      for await (const page of this.pages(kind.name)) {
        const references = page.flatMap(({ slug, record }) =>
          referencesIn(kind, record).map((reference) => ({ ...reference, slug })),
        );
        const found = await kindsOf(this.sql, [...new Set(references.map(({ to }) => to))]);
        for (const { slug, field, to, kind: wanted } of references) {
          if (found.get(to) !== wanted) missing.push(`${kind.name} ${slug}: ${field} ${to}`);
        }
        if (missing.length >= mostToName) break;
      }
    }
    if (missing.length === 0) return;
    throw new MissingReferenceError(
      `Expected every record that another one names to be in the backup. Not found: ${missing.slice(0, mostToName).join('; ')}. Nothing was restored. Run "vcs doctor" where the backup was made, or use another one.`,
    );
  }
}
