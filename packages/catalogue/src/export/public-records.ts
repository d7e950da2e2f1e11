import { referencesIn, schemaProblems } from '../backup/known-kinds.ts';
import type { KnownKind } from '../backup/known-kinds.ts';
import type { RowSnapshot, StoredRow } from '../backup/row-snapshot.ts';
import { listsOf } from '../record/sql.ts';
import { mayLeave, publicFields } from './public-fields.ts';

/** What leaves of a record. */
export interface PublicRecord {
  readonly kind: string;
  readonly id: string;
  readonly slug: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/** Fields that name what a record belongs to: where that must not be shown, neither must the record. */
const owners = ['organisationId', 'premisesId', 'awardYearId'];

/**
 * The records of a kind that the public may have, by slug. What that is, the kind itself says: its index holds the records
 * that are shown. What a record refers to and the public may not have is left out of it. Reads a page at a time.
 *
 * @param today day in London, YYYY-MM-DD
 */
export async function* publicRecords(
  snapshot: RowSnapshot,
  kind: KnownKind,
  today: string,
): AsyncGenerator<PublicRecord> {
  for await (const page of snapshot.pages(kind.name)) {
    const rows = page.filter((row) => mayLeave(row, today) && schemaProblems(kind, row.record).length === 0);
    const ids = rows.flatMap(({ id, record }) => [id, ...referencesIn(kind, record).map(({ to }) => to)]);
    const shown = await shownAmong(snapshot, [...new Set(ids)]);
    for (const row of rows) {
      const references = referencesIn(kind, row.record);
      const belongs = references.every(({ field, to }) => !owners.includes(field) || shown.has(to));
      if (!shown.has(row.id) || !belongs) continue;
      const hidden = new Set(references.map(({ to }) => to).filter((id) => !shown.has(id)));
      yield { kind: kind.name, id: row.id, slug: row.slug, record: withoutHidden(row, references, hidden) };
    }
  }
}

async function shownAmong({ sql }: RowSnapshot, ids: readonly string[]): Promise<Set<string>> {
  const shown = new Set<string>();
  for (const list of listsOf(ids)) {
    const marks = list.map(() => '?').join(', ');
    const found = await sql.all(`SELECT id FROM entry WHERE shown = 1 AND id IN (${marks})`, list);
    for (const { id } of found) shown.add(String(id));
  }
  return shown;
}

function withoutHidden(
  row: StoredRow,
  references: readonly { field: string }[],
  hidden: ReadonlySet<string>,
): PublicRecord['record'] {
  const fields = new Set(references.map(({ field }) => field));
  const isHidden = (value: unknown) => typeof value === 'string' && hidden.has(value);
  return Object.fromEntries(
    Object.entries(publicFields(row))
      .filter(([field, value]) => !(fields.has(field) && isHidden(value)))
      .map(([field, value]) => [
        field,
        fields.has(field) && Array.isArray(value) ? value.filter((one) => !isHidden(one)) : value,
      ]),
  );
}
