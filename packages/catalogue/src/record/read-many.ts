import { DatabaseBusyError } from '../errors.ts';
import type { ReferringRecords, RelatedRecords } from '../kinds/kind.ts';
import { Lookups } from './lookups.ts';
import { datasetState, recordsByIds } from './record-table.ts';
import type { KindName, RecordTypes } from './record-types.ts';
import type { Sql } from './sql.ts';

const mostTries = 50;

/**
 * What is made of each of these records of a kind, in the order of the ids, and the version of the dataset that all of it
 * is of. What is not stored, or makes nothing, is left out. Whoever makes it is given the whole records, hidden ones too.
 * @throws DatabaseBusyError
 */
export async function readMany<K extends KindName, T>(
  sql: Sql,
  kind: K,
  ids: readonly string[],
  make: (record: RecordTypes[K], related: RelatedRecords, referring: ReferringRecords) => T | undefined,
): Promise<{ version: number; made: T[] }> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { version } = await datasetState(sql);
    const kept = await recordsByIds(sql, ids);
    const byId = new Map(kept.filter((one) => one.kind === kind).map(({ record }) => [record.id, record]));
    const records = ids.flatMap((id) => byId.get(id) ?? []) as RecordTypes[K][];
    const lookups = new Lookups();
    const made = await lookups.resolve(sql, records, (record) => make(record, lookups, lookups));
    if ((await datasetState(sql)).version !== version) continue;
    return { version, made: made.filter((one) => one !== undefined) as T[] };
  }
  throw new DatabaseBusyError(
    `The records changed ${mostTries} times while ${ids.length} of them were read. Try again when the changes are over.`,
  );
}
