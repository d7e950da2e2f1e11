import type { Snapshot, StoredCatalogue, StoredChange, StoredExtra, StoredRow } from '../backup/engine.ts';
import { MissingReferenceError } from '../errors.ts';
import { kindNamed, isKindName } from '../kinds/kinds.ts';
import type { StoredRecord } from '../kinds/kind.ts';
import type { Store } from '../store.ts';
import { RecordChange } from './record-change.ts';
import { datasetState } from './record-table.ts';
import { insertRows, listsOf } from './sql.ts';
import type { Sql, SqlRow } from './sql.ts';

const rowsAtATime = 200;
const columns = 'kind, id, slug, publication, revision, changed_in, document';
const mostToName = 10;

/** What is kept beside the records: what only their keepers know, and that records were once seen. */
const extras: readonly string[] = ['private-details', 'deletions'];

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

/** Reads inside a transaction. */
export class RowSnapshot implements Snapshot {
  readonly version: number;
  protected readonly sql: Sql;

  static async of(sql: Sql): Promise<RowSnapshot> {
    return new RowSnapshot(sql, (await datasetState(sql)).version);
  }

  constructor(sql: Sql, version: number) {
    this.sql = sql;
    this.version = version;
  }

  async *pages(kind: string): AsyncGenerator<readonly StoredRow[]> {
    for (let last = ''; ;) {
      const statement = `SELECT ${columns} FROM record WHERE kind = ? AND slug > ? ORDER BY slug LIMIT ${rowsAtATime}`;
      const rows = (await this.sql.all(statement, [kind, last])).map(storedRow);
      if (rows.length > 0) yield rows;
      if (rows.length < rowsAtATime) return;
      last = rows.at(-1)!.slug;
    }
  }

  async rowsById(ids: readonly string[]): Promise<readonly StoredRow[]> {
    const rows: StoredRow[] = [];
    for (const list of listsOf(ids)) {
      const marks = list.map(() => '?').join(', ');
      const found = await this.sql.all(`SELECT ${columns} FROM record WHERE id IN (${marks})`, list);
      rows.push(...found.map(storedRow));
    }
    return rows;
  }

  async isEmpty(): Promise<boolean> {
    return (await this.sql.all('SELECT id FROM record LIMIT 1')).length === 0;
  }

  async *extra(name: string): AsyncGenerator<StoredExtra> {
    const statement =
      name === 'deletions'
        ? 'SELECT kind, id, changed_in FROM entry WHERE shown = 0 ORDER BY kind, id'
        : 'SELECT document FROM private_details ORDER BY record_id';
    for (const { kind, id, changed_in, document } of await this.sql.all(statement)) {
      if (document !== undefined) yield JSON.parse(String(document)) as StoredExtra;
      else yield { kind: String(kind), id: String(id), changedIn: Number(changed_in) };
    }
  }
}

/** Writes inside a transaction. */
class RowChange extends RowSnapshot implements StoredChange {
  #rows: StoredRow[] = [];
  #extras: { name: string; extra: StoredExtra }[] = [];

  async clear(): Promise<void> {
    const tables = [
      'posting',
      'entry_tokens',
      'entry_summary',
      'entry',
      'private_details',
      'record_reference',
      'record',
    ];
    for (const table of tables) await this.sql.all(`DELETE FROM ${table}`);
  }

  async write(row: StoredRow): Promise<void> {
    this.#rows.push(row);
    if (this.#rows.length >= rowsAtATime) await this.flush();
  }

  async writeExtra(name: string, extra: StoredExtra): Promise<void> {
    this.#extras.push({ name, extra });
  }

  async remove(ids: readonly string[]): Promise<void> {
    const change = await RecordChange.begin(this.sql, () => new Date());
    await change.deleteTogether(ids);
    await change.finish();
  }

  async finishAs(version: number): Promise<void> {
    await this.flush();
    await RecordChange.rebuildIndex(this.sql, version);
  }

  /** Writes what was gathered, and checks that nothing refers to a record that is not there. */
  async flush(): Promise<void> {
    await this.#writeRows();
    await this.#writePrivateDetails();
    await this.#writeDeletions();
    this.#extras = [];
  }

  async checkReferences(): Promise<void> {
    const missing = await this.sql.all(
      `SELECT from_id, field, to_id FROM record_reference LEFT JOIN record ON record.id = to_id
       WHERE record.id IS NULL ORDER BY from_id, field, to_id LIMIT ${mostToName}`,
    );
    if (missing.length === 0) return;
    const named = missing.map(({ from_id, field, to_id }) => `${String(from_id)}: ${String(field)} ${String(to_id)}`);
    throw new MissingReferenceError(
      `A record refers to one that is not there, so nothing was kept: ${named.join('; ')}. Run "vcs doctor" where the records came from.`,
    );
  }

  async #writeRows(): Promise<void> {
    const rows = this.#rows;
    this.#rows = [];
    await insertRows(
      this.sql,
      `record (${columns})`,
      rows.map((row) => [
        row.kind,
        row.id,
        row.slug,
        row.publication,
        row.revision,
        row.changedIn,
        JSON.stringify(row.record),
      ]),
    );
    const references = rows.flatMap(({ kind, id, record }) =>
      isKindName(kind)
        ? kindNamed(kind)
            .references(record as unknown as StoredRecord)
            .map(({ field, to }) => [id, field, to])
        : [],
    );
    await insertRows(this.sql, 'record_reference (from_id, field, to_id)', references, 'ON CONFLICT DO NOTHING');
  }

  async #writePrivateDetails(): Promise<void> {
    const details = this.#extras.filter(({ name }) => name === 'private-details');
    await insertRows(
      this.sql,
      'private_details (record_id, document)',
      details.map(({ extra }) => [String(extra.recordId), JSON.stringify(extra)]),
    );
  }

  async #writeDeletions(): Promise<void> {
    const numbers = new Map<string, number>();
    const deletions = this.#extras
      .filter(({ name }) => name === 'deletions')
      .map(({ extra }) => {
        const kind = String(extra.kind);
        const number = numbers.get(kind) ?? 0;
        numbers.set(kind, number + 1);
        return { key: [kind, number], id: String(extra.id), changedIn: Number(extra.changedIn) };
      });
    await insertRows(
      this.sql,
      'entry (kind, number, id, changed_in, shown, running, freshness, name_key, terms, numbers, places, times)',
      deletions.map(({ key, id, changedIn }) => [...key, id, changedIn, 0, 0, '', '', '', '', '', '']),
    );
    const keys = deletions.map(({ key }) => [...key, '']);
    await insertRows(this.sql, 'entry_tokens (kind, number, tokens)', keys);
    await insertRows(this.sql, 'entry_summary (kind, number, summary)', keys);
  }
}

/** The rows of a catalogue over any engine: what backing up, exporting and cleaning need. */
export class StoredRows implements StoredCatalogue {
  readonly extras = extras;
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  snapshot<T>(work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
    return this.#store.snapshot(async (sql) => work(await RowSnapshot.of(sql)));
  }

  change<T>(
    work: (change: StoredChange) => Promise<T>,
    { dryRun = false }: { readonly dryRun?: boolean } = {},
  ): Promise<T> {
    return this.#store.change(async (sql) => {
      const change = new RowChange(sql, (await datasetState(sql)).version);
      const result = await work(change);
      await change.flush();
      await change.checkReferences();
      return { result, keep: !dryRun };
    });
  }

  close(): Promise<void> {
    return this.#store.close();
  }
}
