import type { Catalogue } from '../catalogue.ts';
import { exampleRecords } from './records.ts';

export type { ExampleRecords } from './expand.ts';
export { exampleRecords } from './records.ts';

/**
 * Puts the example data into a catalogue, in one change: all of it or nothing. Loading it again changes nothing; a record
 * of the example data that was edited since goes back to what it was.
 *
 * @returns how many records of each kind the example data hold
 * @throws what `change` throws
 */
export async function loadExamples(
  catalogue: Catalogue,
): Promise<{ organisations: number; services: number; locations: number }> {
  const { organisations, services, locations } = exampleRecords;
  await catalogue.change(async (records) => {
    for (const record of organisations) await records.organisations.put(record);
    for (const record of locations) await records.locations.put(record);
    for (const record of services) await records.services.put(record);
  });
  return { organisations: organisations.length, services: services.length, locations: locations.length };
}
