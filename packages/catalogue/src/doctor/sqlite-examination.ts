import type { DatabaseSync } from 'node:sqlite';
import { openForReading } from '../sqlite/connection.ts';
import { sqlOver } from '../sqlite/sqlite-sql.ts';
import {
  examineDisk,
  examineFile,
  examineForeignKeys,
  examinePages,
  examinePermissions,
  examineTables,
  unreadable,
} from './sqlite-file.ts';
import type { Examination } from './step.ts';
import { recordSteps } from './step.ts';

/** All steps see one state of the file, which is opened for reading when the first of them needs it. */
export function sqliteExamination(path: string, clock: () => Date): Examination {
  let opened: DatabaseSync | undefined;
  const database = () => (opened ??= begun(openForReading(path)));
  return {
    shown: path,
    steps: [
      { name: 'the file', decides: true, look: () => examineFile(path) },
      { name: 'free disk', decides: false, look: () => examineDisk(path) },
      { name: 'its pages', decides: true, look: () => examinePages(database(), path) },
      { name: 'its tables', decides: true, look: () => examineTables(database(), path) },
      { name: 'foreign keys', decides: false, look: () => examineForeignKeys(database()) },
      { name: 'who may read the file', decides: false, look: () => examinePermissions(path) },
      ...recordSteps(() => sqlOver(database(), path), clock),
    ],
    explain: (error) => unreadable(error, path),
    end: async () => opened?.close(),
  };
}

function begun(database: DatabaseSync): DatabaseSync {
  try {
    database.exec('BEGIN');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
