import { RowSnapshot } from '../backup/row-snapshot.ts';
import type { Sql } from '../record/sql.ts';
import type { Finding } from './finding.ts';
import { examineRecords } from './records.ts';
import { examineIndex } from './search-index.ts';
import { examineWards } from './wards.ts';

/** One thing to look at. */
export interface Step {
  /** What is looked at, in words. */
  readonly name: string;
  /** Whether what comes after makes no sense where this finds something wrong. */
  readonly decides: boolean;
  look(): Promise<readonly Finding[]> | readonly Finding[];
}

/** What an engine offers to the doctor. */
export interface Examination {
  /** The database as a reader may see it. */
  readonly shown: string;
  readonly steps: readonly Step[];
  /** A finding for an error that came out of a step. */
  explain(error: unknown): Finding;
  end(): Promise<void>;
}

/** What is looked at in every engine, through a connection that is inside a transaction. */
export function recordSteps(sql: () => Promise<Sql> | Sql, clock: () => Date): readonly Step[] {
  const snapshot = async () => RowSnapshot.of(await sql());
  return [
    { name: 'records', decides: false, look: async () => examineRecords(await snapshot(), clock()) },
    { name: 'ward boundaries', decides: false, look: async () => examineWards(await snapshot()) },
    { name: 'the search index', decides: false, look: async () => examineIndex(await snapshot()) },
  ];
}
