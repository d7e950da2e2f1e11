import { UnsupportedDatabaseError } from '@vcs/catalogue';
import { BenchError } from '../errors.ts';
import type { Filled } from './fill.ts';
import { postgresDatabase } from './postgres-database.ts';
import { sqliteDatabase } from './sqlite-database.ts';

export interface Wanted {
  readonly seed: string;
  readonly size: number;
  /** Told how filling gets on. */
  readonly tell: (message: string) => void;
}

/** A database that is filled and ready to be measured. */
export interface BenchDatabase {
  readonly databaseUrl: string;
  readonly filled: Filled;
  /** What of its set-up a reader of the figures should know. */
  readonly settings: readonly string[];
  /** Another database of the same engine with one small table, `bare (id, document)`. */
  readonly bareUrl: string;
  close(): Promise<void>;
}

export const engines = ['sqlite', 'postgres'] as const;

/** @throws {BenchError} an engine that is unknown or not there */
export async function filledDatabase(engine: string, wanted: Wanted): Promise<BenchDatabase> {
  if (engine === 'sqlite') return sqliteDatabase(wanted);
  if (engine === 'postgres') {
    try {
      return await postgresDatabase(wanted);
    } catch (cause) {
      if (!(cause instanceof UnsupportedDatabaseError)) throw cause;
      throw new BenchError('The catalogue of this build has no PostgreSQL engine yet. Measure --engine sqlite.', {
        cause,
      });
    }
  }
  throw new BenchError(`--engine: expected one of ${engines.join(', ')}, found "${engine}".`);
}
