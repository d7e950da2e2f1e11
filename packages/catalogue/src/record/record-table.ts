import { insertRows, listsOf } from './sql.ts';
import type { Sql, SqlRow } from './sql.ts';
import type { AnyRecord, KindName } from './record-types.ts';
import type { Reference } from '../kinds/kind.ts';

export interface KeptRecord {
  readonly kind: KindName;
  readonly record: AnyRecord;
}

function read({ kind, document }: SqlRow): KeptRecord {
  return { kind: kind as KindName, record: JSON.parse(String(document)) as AnyRecord };
}

export async function recordById(sql: Sql, kind: KindName, id: string): Promise<AnyRecord | undefined> {
  const [found] = await sql.all('SELECT kind, document FROM record WHERE id = ? AND kind = ?', [id, kind]);
  return found && read(found).record;
}

export async function recordBySlug(sql: Sql, kind: KindName, slug: string): Promise<AnyRecord | undefined> {
  const [found] = await sql.all('SELECT kind, document FROM record WHERE kind = ? AND slug = ?', [kind, slug]);
  return found && read(found).record;
}

/** The records that stand where this one is to go: the one with its id, of whatever kind, and the one with its slug. */
export async function recordsInPlaceOf(sql: Sql, kind: KindName, { id, slug }: AnyRecord): Promise<KeptRecord[]> {
  const found = await sql.all('SELECT kind, document FROM record WHERE id = ? OR (kind = ? AND slug = ?)', [
    id,
    kind,
    slug,
  ]);
  return found.map(read);
}

export async function recordsByIds(sql: Sql, ids: readonly string[]): Promise<KeptRecord[]> {
  const records: KeptRecord[] = [];
  for (const list of listsOf(ids)) {
    const marks = list.map(() => '?').join(', ');
    const found = await sql.all(`SELECT kind, document FROM record WHERE id IN (${marks})`, list);
    records.push(...found.map(read));
  }
  return records;
}

/** Ids of the records of a kind that begin with these digits, in order. */
export async function idsBeginning(sql: Sql, kind: KindName, beginning: string): Promise<string[]> {
  // With the kind among the conditions SQLite would read every record of it.
  const found = await sql.all('SELECT id, kind FROM record WHERE id >= ? AND id < ? ORDER BY id', [
    beginning,
    `${beginning}~`,
  ]);
  return found.filter((row) => row.kind === kind).map(({ id }) => String(id));
}

/** A page of records by slug, so that no statement stays open while its reader does something else. */
export async function recordsAfter(sql: Sql, kind: KindName, slug: string, most: number): Promise<AnyRecord[]> {
  const found = await sql.all('SELECT kind, document FROM record WHERE kind = ? AND slug > ? ORDER BY slug LIMIT ?', [
    kind,
    slug,
    most,
  ]);
  return found.map((row) => read(row).record);
}

/** Ids of every record, neighbours in the index together, so that what is written block by block is written few times. */
export async function allIds(sql: Sql): Promise<string[]> {
  const found = await sql.all(
    `SELECT record.id FROM record LEFT JOIN entry ON entry.id = record.id AND entry.kind = record.kind
     ORDER BY record.kind, entry.number, record.id`,
  );
  return found.map(({ id }) => String(id));
}

export async function insertRecord(sql: Sql, kind: KindName, record: AnyRecord, changedIn: number): Promise<void> {
  await sql.all(
    'INSERT INTO record (kind, id, slug, publication, revision, changed_in, document) VALUES (?, ?, ?, ?, 1, ?, ?)',
    [kind, record.id, record.slug, record.publication, changedIn, JSON.stringify(record)],
  );
}

export async function updateRecord(sql: Sql, record: AnyRecord, changedIn: number): Promise<void> {
  await sql.all(
    'UPDATE record SET slug = ?, publication = ?, revision = revision + 1, changed_in = ?, document = ? WHERE id = ?',
    [record.slug, record.publication, changedIn, JSON.stringify(record), record.id],
  );
}

/** Takes the record away with its references and its private details. */
export async function deleteRecord(sql: Sql, id: string): Promise<void> {
  await sql.all('DELETE FROM record WHERE id = ?', [id]);
}

export async function replaceReferences(sql: Sql, from: string, references: readonly Reference[]): Promise<void> {
  await sql.all('DELETE FROM record_reference WHERE from_id = ?', [from]);
  await addReferences(sql, from, references);
}

export async function addReferences(sql: Sql, from: string, references: readonly Reference[]): Promise<void> {
  const rows = references.map(({ field, to }) => [from, field, to]);
  await insertRows(sql, 'record_reference (from_id, field, to_id)', rows);
}

export interface KeptReference {
  readonly from: string;
  /** Kind of the record that refers. */
  readonly kind: string;
  readonly field: string;
  readonly to: string;
}

/** The references to any of these records, whatever their field. */
export async function referencesTo(sql: Sql, ids: readonly string[]): Promise<KeptReference[]> {
  const references: KeptReference[] = [];
  for (const list of listsOf(ids)) {
    const marks = list.map(() => '?').join(', ');
    const found = await sql.all(
      `SELECT from_id, kind, field, to_id FROM record_reference JOIN record ON record.id = from_id WHERE to_id IN (${marks})`,
      list,
    );
    for (const { from_id, kind, field, to_id } of found) {
      references.push({ from: String(from_id), kind: String(kind), field: String(field), to: String(to_id) });
    }
  }
  return references;
}

/** The other records that refer to this one, each once, by kind and slug. */
export async function referrersOf(sql: Sql, id: string): Promise<{ kind: string; slug: string }[]> {
  const found = await sql.all(
    `SELECT DISTINCT kind, slug FROM record_reference JOIN record ON record.id = from_id
     WHERE to_id = ? AND from_id <> ? ORDER BY kind, slug`,
    [id, id],
  );
  return found.map(({ kind, slug }) => ({ kind: String(kind), slug: String(slug) }));
}

/** The kind of each of these records that is there. */
export async function kindsOf(sql: Sql, ids: readonly string[]): Promise<Map<string, string>> {
  const kinds = new Map<string, string>();
  for (const list of listsOf(ids)) {
    const marks = list.map(() => '?').join(', ');
    for (const { id, kind } of await sql.all(`SELECT id, kind FROM record WHERE id IN (${marks})`, list)) {
      kinds.set(String(id), String(kind));
    }
  }
  return kinds;
}

export interface DatasetState {
  /** Raised by one with each committed change of published content. */
  readonly version: number;
  /** Drawn by lot when the database was made. */
  readonly epoch: string;
}

export async function datasetState(sql: Sql): Promise<DatasetState> {
  const [found] = await sql.all('SELECT version, epoch FROM dataset');
  return { version: Number(found?.version), epoch: String(found?.epoch) };
}
