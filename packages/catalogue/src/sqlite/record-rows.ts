import type { Location, Service } from '@vcs/schema';
import type { RecordKind } from '../record-identity.ts';
import type { AnyRecord, RecordTypes, Reference } from '../record/record-types.ts';
import type { Statements } from './statements.ts';

export interface RecordRow<R> {
  readonly row: number;
  readonly record: R;
}

function read<K extends RecordKind>(found: Record<string, unknown> | undefined): RecordRow<RecordTypes[K]> | undefined {
  if (found === undefined) return undefined;
  return { row: Number(found.row), record: JSON.parse(String(found.document)) as RecordTypes[K] };
}

export function rowById<K extends RecordKind>(statements: Statements, kind: K, id: string) {
  return read<K>(statements.prepare('SELECT row, document FROM record WHERE id = ? AND kind = ?').get(id, kind));
}

export function rowBySlug<K extends RecordKind>(statements: Statements, kind: K, slug: string) {
  return read<K>(statements.prepare('SELECT row, document FROM record WHERE slug = ? AND kind = ?').get(slug, kind));
}

/** The kind of the record with this identifier, if there is one. */
export function kindOf(statements: Statements, id: string): string | undefined {
  return statements.prepare('SELECT kind FROM record WHERE id = ?').get(id)?.kind as string | undefined;
}

/** A page of records by slug, so that no statement stays open while its reader does something else. */
export function rowsAfter<K extends RecordKind>(statements: Statements, kind: K, slug: string, most: number) {
  return statements
    .prepare('SELECT row, document FROM record WHERE kind = ? AND slug > ? ORDER BY slug LIMIT ?')
    .all(kind, slug, most)
    .map((found) => read<K>(found)!);
}

/** The records that a record refers to by a field. */
export function rowsReferredTo<K extends RecordKind>(statements: Statements, kind: K, from: string, field: string) {
  return statements
    .prepare(
      `SELECT record.row, document FROM record_reference CROSS JOIN record ON record.id = to_id
       WHERE from_id = ? AND field = ? AND kind = ?`,
    )
    .all(from, field, kind)
    .map((found) => read<K>(found)!);
}

/** The places of a service, in the order in which it names them. */
export function locationsOf(statements: Statements, { id, locationIds }: Service): Location[] {
  const found = rowsReferredTo(statements, 'location', id, 'locationIds').map(({ record }) => record);
  return found.sort((left, right) => locationIds.indexOf(left.id) - locationIds.indexOf(right.id));
}

/** The references of a record whose target is not there, or is of another kind than the field asks for. */
export function missingReferences(statements: Statements, from: string): Reference[] {
  return statements
    .prepare(
      `SELECT field, to_id FROM record_reference LEFT JOIN record ON record.id = to_id
       WHERE from_id = ? AND kind IS NOT CASE field WHEN 'organisationId' THEN 'organisation' ELSE 'location' END`,
    )
    .all(from)
    .map(({ field, to_id }) => ({ field: String(field), to: String(to_id) }));
}

/** The identifiers of the records that refer to a record, whatever the field. */
export function idsReferringTo(statements: Statements, to: string): string[] {
  const found = statements.prepare('SELECT DISTINCT from_id FROM record_reference WHERE to_id = ?').all(to);
  return found.map(({ from_id }) => String(from_id));
}

export function insertRow(statements: Statements, kind: RecordKind, record: AnyRecord, changedIn: number): void {
  statements
    .prepare(
      `INSERT INTO record (kind, id, slug, publication, revision, changed_in, document) VALUES (?, ?, ?, ?, 1, ?, ?)`,
    )
    .run(kind, record.id, record.slug, record.publication, changedIn, JSON.stringify(record));
}

export function updateRow(statements: Statements, record: AnyRecord, changedIn: number): void {
  statements
    .prepare(
      `UPDATE record SET slug = ?, publication = ?, revision = revision + 1, changed_in = ?, document = ? WHERE id = ?`,
    )
    .run(record.slug, record.publication, changedIn, JSON.stringify(record), record.id);
}

export function replaceReferences(statements: Statements, from: string, references: readonly Reference[]): void {
  statements.prepare('DELETE FROM record_reference WHERE from_id = ?').run(from);
  const insert = statements.prepare('INSERT INTO record_reference (from_id, field, to_id) VALUES (?, ?, ?)');
  for (const { field, to } of references) insert.run(from, field, to);
}

export function datasetVersion(statements: Statements): number {
  return Number(statements.prepare('SELECT version FROM dataset').get()?.version);
}
