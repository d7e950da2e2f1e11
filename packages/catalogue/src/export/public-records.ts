import { referencesIn, schemaProblems } from '../backup/known-kinds.ts';
import type { KnownKind } from '../backup/known-kinds.ts';
import type { RowSnapshot, StoredRow } from '../backup/row-snapshot.ts';

/** What leaves of a record. */
export interface PublicRecord {
  readonly kind: string;
  readonly id: string;
  readonly slug: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/** Fields that name what a record belongs to: where that must not be shown, neither must the record. */
const owners = ['organisationId', 'premisesId', 'awardYearId'];

/** Always the same in an export, or nobody's business. */
const leftOut = new Set(['publication', 'consent', 'confidential']);

/**
 * The records of a kind that the public may have, by slug: published, following their schema, of a published owner, and
 * no confidential place. What they refer to and the public may not have is left out of them. Reads a page at a time.
 */
export async function* publicRecords(snapshot: RowSnapshot, kind: KnownKind): AsyncGenerator<PublicRecord> {
  for await (const page of snapshot.pages(kind.name)) {
    const rows = page.filter((row) => mayBeShown(row) && schemaProblems(kind, row.record).length === 0);
    const shown = await shownAmong(snapshot, referredToBy(kind, rows));
    for (const row of rows) {
      const references = referencesIn(kind, row.record);
      if (references.some(({ field, to }) => owners.includes(field) && !shown.has(to))) continue;
      const hidden = new Set(references.map(({ to }) => to).filter((id) => !shown.has(id)));
      yield { kind: kind.name, id: row.id, slug: row.slug, record: withoutHidden(row.record, references, hidden) };
    }
  }
}

function mayBeShown({ publication, record }: StoredRow): boolean {
  return publication === 'published' && record.publication === 'published' && record.confidential !== true;
}

function referredToBy(kind: KnownKind, rows: readonly StoredRow[]): string[] {
  return [...new Set(rows.flatMap(({ record }) => referencesIn(kind, record).map(({ to }) => to)))];
}

/** Those of these records that may be shown, what they belong to included. */
async function shownAmong(snapshot: RowSnapshot, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = (await snapshot.rowsById(ids)).filter(mayBeShown);
  const ownersOf = (row: StoredRow) => owners.map((field) => row.record[field]).filter((id) => typeof id === 'string');
  const above = await shownAmong(snapshot, [...new Set(rows.flatMap(ownersOf))]);
  return new Set(rows.filter((row) => ownersOf(row).every((id) => above.has(id))).map(({ id }) => id));
}

function withoutHidden(
  record: StoredRow['record'],
  references: readonly { field: string }[],
  hidden: ReadonlySet<string>,
): PublicRecord['record'] {
  const fields = new Set(references.map(({ field }) => field));
  const isHidden = (value: unknown) => typeof value === 'string' && hidden.has(value);
  return Object.fromEntries(
    Object.entries(record)
      .filter(([field, value]) => !leftOut.has(field) && !(fields.has(field) && isHidden(value)))
      .map(([field, value]) => [
        field,
        fields.has(field) && Array.isArray(value) ? value.filter((one) => !isHidden(one)) : value,
      ]),
  );
}
