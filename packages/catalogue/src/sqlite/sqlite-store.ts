import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as after } from 'node:timers/promises';
import type { Sql } from '../record/sql.ts';
import type { Store } from '../store.ts';
import { busyError, explainFailure, isBusy } from './failures.ts';
import { openForReading } from './connection.ts';
import { sqlOver } from './sqlite-sql.ts';

/** How long a change waits for those of other programs. An import may well take some seconds. */
const changePatience = 30_000;
const longestPause = 50;

export class SqliteStore implements Store {
  readonly reading: Sql;
  readonly readingLatest: Sql;
  readonly readsWait: boolean;
  readonly tagHolds: number;
  readonly #path: string;
  readonly #database: DatabaseSync;
  readonly #read: DatabaseSync;
  readonly #writing: Sql;

  /** `read` may be the same connection as `database`. */
  constructor(path: string, database: DatabaseSync, read: DatabaseSync) {
    this.#path = path;
    this.#database = database;
    this.#read = read;
    this.#writing = sqlOver(database, path);
    this.readsWait = read === database;
    // Nobody else can change what is in memory.
    this.tagHolds = this.readsWait ? Number.POSITIVE_INFINITY : 10;
    this.reading = this.readsWait ? this.#writing : sqlOver(read, path);
    this.readingLatest = this.reading;
  }

  async change<T>(work: (sql: Sql) => Promise<{ result: T; keep: boolean }>): Promise<T> {
    await this.#begin();
    try {
      const { result, keep } = await work(this.#writing);
      this.#database.exec(keep ? 'COMMIT' : 'ROLLBACK');
      return result;
    } catch (error) {
      throw explainFailure(error, this.#path);
    } finally {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
    }
  }

  async snapshot<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    // A connection of its own, for others read through the one there is while this goes on.
    const database = this.readsWait ? this.#database : openForReading(this.#path);
    try {
      database.exec('BEGIN');
      return await work(sqlOver(database, this.#path));
    } catch (error) {
      throw explainFailure(error, this.#path);
    } finally {
      if (database.isTransaction) database.exec('ROLLBACK');
      if (!this.readsWait) database.close();
    }
  }

  /** What is deleted is overwritten in the file itself; what was written before is still in the log beside it. */
  forget(): Promise<void> {
    if (!this.readsWait && !this.#database.isTransaction) this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    return Promise.resolve();
  }

  close(): Promise<void> {
    if (this.#read !== this.#database) this.#read.close();
    this.#database.close();
    return Promise.resolve();
  }

  /** Waits for other connections without stopping this process, for one of them may be this process's own. */
  async #begin(): Promise<void> {
    const deadline = performance.now() + changePatience;
    this.#database.exec('PRAGMA busy_timeout = 0');
    for (let pause = 1; ; pause = Math.min(pause * 2, longestPause)) {
      try {
        this.#database.exec('BEGIN IMMEDIATE');
        return;
      } catch (error) {
        if (!isBusy(error)) throw explainFailure(error, this.#path);
        if (performance.now() > deadline) throw busyError(this.#path, error);
        await after(pause);
      }
    }
  }
}
