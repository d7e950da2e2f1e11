import { recordById, recordsByIds, referencesTo } from '../record/record-table.ts';
import type { AnyRecord, KindName, RecordTypes } from '../record/record-types.ts';
import type { Sql } from '../record/sql.ts';

/** The organisations that a record names as its own, where it is the record itself that says so. */
const named: { readonly [K in KindName]?: (record: RecordTypes[K]) => readonly (string | undefined)[] } = {
  organisation: ({ id }) => [id],
  service: ({ organisationId }) => [organisationId],
  project: ({ organisationId }) => [organisationId],
  person: ({ organisationId }) => [organisationId],
  premises: ({ organisationId }) => [organisationId],
  'volunteer-role': ({ organisationId }) => [organisationId],
  event: ({ organisationId }) => [organisationId],
  opportunity: ({ organisationId }) => [organisationId],
  story: ({ organisationIds }) => organisationIds,
};

/**
 * Ids of the organisations whose record this is; none where it is nobody's in particular. A space is of who runs its
 * premises, a place of all whose records are there, and everything about awards, partners and emergencies is nobody's.
 */
export async function organisationsOf(sql: Sql, kind: KindName, record: AnyRecord): Promise<string[]> {
  if (kind === 'space') {
    const premises = await recordById(sql, 'premises', (record as RecordTypes['space']).premisesId);
    return premises === undefined ? [] : organisationsOf(sql, 'premises', premises);
  }
  if (kind === 'location') {
    const users = await referencesTo(sql, [record.id]);
    const found = await recordsByIds(sql, [...new Set(users.map(({ from }) => from))]);
    const owners = await Promise.all(found.map((user) => organisationsOf(sql, user.kind, user.record)));
    // A place that also somebody's records are at who is nobody in particular is not for others to change.
    return owners.some((some) => some.length === 0) ? [] : [...new Set(owners.flat())].sort();
  }
  const owners = (named[kind] as ((record: AnyRecord) => readonly (string | undefined)[]) | undefined)?.(record) ?? [];
  return [...new Set(owners.filter((id) => id !== undefined))].sort();
}
