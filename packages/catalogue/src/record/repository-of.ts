import type { RecordRepository, RecordWriter } from '../catalogue.ts';
import { repositoryNames } from './record-types.ts';
import type { KindName, RecordTypes } from './record-types.ts';

/** The records of a kind whose name is known only when the program runs. */
export function repositoryOf<K extends KindName>(records: RecordWriter, kind: K): RecordRepository<RecordTypes[K]> {
  // The name stands for the same kind on both sides, which the compiler cannot see.
  return records[repositoryNames[kind]] as unknown as RecordRepository<RecordTypes[K]>;
}
