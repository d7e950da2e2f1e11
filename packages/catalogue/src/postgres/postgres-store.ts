import type { Pool, PoolClient } from 'pg';
import type { Sql } from '../record/sql.ts';
import type { Store } from '../store.ts';
import type { PostgresAddress } from './address.ts';
import { explainFailure } from './failures.ts';
import { sqlOver } from './postgres-sql.ts';
import type { ReadersChoice } from './readers.ts';

export class PostgresStore implements Store {
  readonly reading: Sql;
  readonly readingLatest: Sql;
  readonly readsWait = false;
  readonly tagHolds = 1000;
  readonly #address: PostgresAddress;
  readonly #writers: Pool;
  readonly #readers: ReadersChoice;

  constructor(address: PostgresAddress, writers: Pool, readers: ReadersChoice) {
    this.#address = address;
    this.#writers = writers;
    this.#readers = readers;
    const { pool: latest, address: latestAddress } = readers.primary;
    this.readingLatest = sqlOver(latest, latestAddress.shown, latestAddress.setting);
    this.reading = {
      all: async (statement, values) => {
        const { pool, address: readAddress } = await readers.choose();
        return sqlOver(pool, readAddress.shown, readAddress.setting).all(statement, values);
      },
    };
  }

  change<T>(work: (sql: Sql) => Promise<{ result: T; keep: boolean }>): Promise<T> {
    return inTransaction(this.#writers, this.#address, 'BEGIN', async (client, sql) => {
      // One row that every change holds to its end: so they follow one another, among processes too.
      await sql.all('SELECT version FROM dataset FOR UPDATE');
      const { result, keep } = await work(sql);
      try {
        await client.query(keep ? 'COMMIT' : 'ROLLBACK');
      } finally {
        // Where the connection broke nobody knows whether it was kept.
        if (keep) this.#readers.changed();
      }
      return result;
    });
  }

  async snapshot<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    const { pool, address } = await this.#readers.choose();
    return inTransaction(pool, address, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', async (client, sql) => {
      const result = await work(sql);
      await client.query('COMMIT');
      return result;
    });
  }

  /** Takes rows that nobody sees any more out of the tables; what archives of its log hold is theirs who keep them. */
  async forget(): Promise<void> {
    await sqlOver(this.#writers, this.#address.shown, this.#address.setting).all(
      'VACUUM submission, submission_person',
    );
  }

  async close(): Promise<void> {
    await Promise.all([this.#writers.end(), this.#readers.end()]);
  }
}

async function inTransaction<T>(
  pool: Pool,
  { shown, setting }: PostgresAddress,
  begin: string,
  work: (client: PoolClient, sql: Sql) => Promise<T>,
): Promise<T> {
  let client: PoolClient | undefined;
  let failed = true;
  try {
    client = await pool.connect();
    await client.query(begin);
    const result = await work(client, sqlOver(client, shown, setting));
    failed = false;
    return result;
  } catch (error) {
    throw explainFailure(error, shown, setting);
  } finally {
    // A connection that failed half way is of no further use; letting go of it takes its transaction back.
    client?.release(failed);
  }
}
