import type { Pool, PoolClient } from 'pg';
import type { Sql } from '../record/sql.ts';
import type { Store } from '../store.ts';
import { explainFailure } from './failures.ts';
import { sqlOver } from './postgres-sql.ts';

export class PostgresStore implements Store {
  readonly reading: Sql;
  readonly readsWait = false;
  readonly #shown: string;
  readonly #writers: Pool;
  readonly #readers: Pool;

  constructor(shown: string, writers: Pool, readers: Pool) {
    this.#shown = shown;
    this.#writers = writers;
    this.#readers = readers;
    this.reading = sqlOver(readers, shown);
  }

  change<T>(work: (sql: Sql) => Promise<{ result: T; keep: boolean }>): Promise<T> {
    return this.#inTransaction(this.#writers, 'BEGIN', async (client, sql) => {
      // One row that every change holds to its end: so they follow one another, among processes too.
      await sql.all('SELECT version FROM dataset FOR UPDATE');
      const { result, keep } = await work(sql);
      await client.query(keep ? 'COMMIT' : 'ROLLBACK');
      return result;
    });
  }

  snapshot<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    return this.#inTransaction(
      this.#readers,
      'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY',
      async (client, sql) => {
        const result = await work(sql);
        await client.query('COMMIT');
        return result;
      },
    );
  }

  async close(): Promise<void> {
    await Promise.all([this.#writers.end(), ...(this.#readers === this.#writers ? [] : [this.#readers.end()])]);
  }

  async #inTransaction<T>(pool: Pool, begin: string, work: (client: PoolClient, sql: Sql) => Promise<T>): Promise<T> {
    let client: PoolClient | undefined;
    let failed = true;
    try {
      client = await pool.connect();
      await client.query(begin);
      const result = await work(client, sqlOver(client, this.#shown));
      failed = false;
      return result;
    } catch (error) {
      throw explainFailure(error, this.#shown);
    } finally {
      // A connection that failed half way is of no further use; letting go of it takes its transaction back.
      client?.release(failed);
    }
  }
}
