import type { Catalogue, RecordRepository, RecordWriter } from '../catalogue.ts';
import type { ExampleRecords } from './example-records.ts';
import { exampleRecords } from './records.ts';

export type { ExampleRecords } from './example-records.ts';
export { exampleRecords } from './records.ts';

/** How many records of each kind, by the name of its repository. */
export type ExampleCounts = { [Name in keyof ExampleRecords]: number };

/**
 * Puts the example data into a catalogue, in one change: all of it or nothing. Loading it again changes nothing; a record
 * of the example data that was edited since goes back to what it was.
 *
 * @returns how many records of each kind the example data hold
 * @throws what `change` throws
 */
export async function loadExamples(catalogue: Catalogue): Promise<ExampleCounts> {
  const names = Object.keys(exampleRecords) as (keyof ExampleRecords)[];
  await catalogue.change(
    async (writer) => {
      for (const name of names) await putAll(writer, name);
    },
    { by: { actor: 'example data' } },
  );
  return Object.fromEntries(names.map((name) => [name, exampleRecords[name].length])) as ExampleCounts;
}

async function putAll<Name extends keyof ExampleRecords & keyof RecordWriter>(writer: RecordWriter, name: Name) {
  // The name stands for the same kind on both sides, which the compiler cannot see for a name that is not yet known.
  const repository = writer[name] as RecordRepository<ExampleRecords[Name][number]>;
  for (const record of exampleRecords[name]) await repository.put(record);
}
