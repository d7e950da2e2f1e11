import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Sql } from '../record/sql.ts';
import { explainFailure } from './failures.ts';

/** More than this software has; lists of different lengths make some more of each. */
const mostPrepared = 500;

/** Statements for one connection, each prepared once. */
export function sqlOver(database: DatabaseSync, path: string): Sql {
  const prepared = new Map<string, StatementSync>();
  const prepare = (statement: string): StatementSync => {
    let made = prepared.get(statement);
    if (made === undefined) {
      if (prepared.size >= mostPrepared) prepared.clear();
      made = database.prepare(statement);
      prepared.set(statement, made);
    }
    return made;
  };
  return {
    all: async (statement, values = []) => {
      try {
        return prepare(statement).all(...values);
      } catch (error) {
        throw explainFailure(error, path);
      }
    },
  };
}
