import { openCatalogue } from '../open-catalogue.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Location, Organisation, Service } from '@vcs/schema';
import { sampleEngine } from './sample-database.ts';

export interface SampleRecords {
  readonly organisations?: readonly Organisation[];
  readonly services?: readonly Service[];
  readonly locations?: readonly Location[];
}

/** Puts records into a catalogue in one change. */
export async function putAll(catalogue: Catalogue, records: SampleRecords): Promise<void> {
  await catalogue.change(async (writer) => {
    for (const record of records.organisations ?? []) await writer.organisations.put(record);
    for (const record of records.locations ?? []) await writer.locations.put(record);
    for (const record of records.services ?? []) await writer.services.put(record);
  });
}

/** A catalogue for tests, with the engine that its suite runs on, that closes at the end of its block. */
export async function sampleCatalogue(records: SampleRecords = {}): Promise<Catalogue & AsyncDisposable> {
  const catalogue = await openCatalogue({
    databaseUrl: await sampleEngine().passing(),
    clock: () => new Date('2026-02-01T12:00:00Z'),
  });
  await putAll(catalogue, records);
  return Object.assign(catalogue, { [Symbol.asyncDispose]: () => catalogue.close() });
}
