import type { DatabaseSync } from 'node:sqlite';
import { RowSnapshot } from '../backup/row-snapshot.ts';
import { sqlitePathFrom } from '../database-url.ts';
import { openForReading } from '../sqlite/connection.ts';
import { sqlOver } from '../sqlite/sqlite-sql.ts';
import type { DoctorReport, Finding } from './finding.ts';
import { examineRecords } from './records.ts';
import { examineIndex } from './search-index.ts';
import {
  examineDisk,
  examineFile,
  examineForeignKeys,
  examinePages,
  examineTables,
  unreadable,
} from './sqlite-file.ts';

interface Step {
  /** What is looked at, in words. */
  readonly name: string;
  /** Whether what comes after makes no sense where this finds something wrong. */
  readonly decides: boolean;
  look(): Promise<readonly Finding[]> | readonly Finding[];
}

/**
 * Looks for whatever may be wrong with a database, and changes nothing: neither does it make one, nor bring its tables up
 * to date. A file that is damaged gives findings, never an error.
 *
 * @throws UnsupportedDatabaseError, DatabaseUrlError
 */
export async function examine(databaseUrl: string, clock: () => Date = () => new Date()): Promise<DoctorReport> {
  const path = sqlitePathFrom(databaseUrl);
  let opened: DatabaseSync | undefined;
  const database = () => (opened ??= begun(openForReading(path)));
  const sql = () => sqlOver(database(), path);
  const steps: readonly Step[] = [
    { name: 'the file', decides: true, look: () => examineFile(path) },
    { name: 'free disk', decides: false, look: () => examineDisk(path) },
    { name: 'its pages', decides: true, look: () => examinePages(database(), path) },
    { name: 'its tables', decides: true, look: () => examineTables(database(), path) },
    { name: 'foreign keys', decides: false, look: () => examineForeignKeys(database()) },
    {
      name: 'records',
      decides: false,
      look: async () => examineRecords(await RowSnapshot.of(sql()), clock()),
    },
    { name: 'the search index', decides: false, look: async () => examineIndex(await RowSnapshot.of(sql())) },
  ];
  try {
    return { database: path, ...(await take(steps, path)) };
  } finally {
    opened?.close();
  }
}

/** All steps see one state of the database. */
function begun(database: DatabaseSync): DatabaseSync {
  try {
    database.exec('BEGIN');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

async function take(steps: readonly Step[], path: string): Promise<Omit<DoctorReport, 'database'>> {
  const [findings, looked]: [Finding[], string[]] = [[], []];
  for (const { name, decides, look } of steps) {
    let found: readonly Finding[];
    try {
      found = await look();
    } catch (error) {
      found = [unreadable(error, path)];
    }
    findings.push(...found);
    looked.push(name);
    if (decides && found.some(({ weight }) => weight === 'wrong')) break;
  }
  return { findings, looked, notLooked: steps.slice(looked.length).map(({ name }) => name) };
}
