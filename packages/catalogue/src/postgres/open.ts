import { Pool } from 'pg';
import type { Store } from '../store.ts';
import { postgresAddress } from './address.ts';
import type { PostgresAddress } from './address.ts';
import { explainFailure } from './failures.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations.ts';
import { PostgresStore } from './postgres-store.ts';
import { readPrimary, ReplicaChoice } from './readers.ts';

/** Milliseconds. A change may wait for an import to end; a page that takes longer than this is of no use to anybody. */
const patience = { connect: 10_000, lock: 30_000, read: 10_000, write: 300_000 };
const mostReaders = 10;

/** One change at a time in a process, and whatever closes or migrates meanwhile. */
const mostWriters = 2;

/** An acknowledged change is on the disk, whatever the server is set to. */
const settings = ['synchronous_commit=on', 'jit=off'];
/** A plan made while a table was empty would be kept for the whole import that fills it. */
const writerSettings = [...settings, 'plan_cache_mode=force_custom_plan'];

function poolOf(
  { connectionString, schema }: PostgresAddress,
  max: number,
  statementTimeout: number,
  set: readonly string[],
): Pool {
  const pool = new Pool({
    connectionString,
    max,
    connectionTimeoutMillis: patience.connect,
    statement_timeout: statementTimeout,
    lock_timeout: patience.lock,
    application_name: 'vcs',
    options: [`search_path=${schema}`, ...set].map((setting) => `-c ${setting}`).join(' '),
  });
  // A connection that breaks while nobody uses it is replaced when it is needed.
  pool.on('error', () => undefined);
  return pool;
}

/** Opens the database, and reads from a replica where `readUrl` names one: see {@link ReplicaChoice} for when. */
export async function openPostgresStore(
  databaseUrl: string,
  readUrl: string | undefined,
  clock: () => Date,
): Promise<Store> {
  const address = postgresAddress(databaseUrl);
  const replicaAddress = readUrl && { ...postgresAddress(readUrl, 'DATABASE_READ_URL'), schema: address.schema };
  const writers = poolOf(address, mostWriters, patience.write, writerSettings);
  const readersAt = (at: PostgresAddress) => ({ pool: poolOf(at, mostReaders, patience.read, settings), address: at });
  const primary = readersAt(address);
  const readers = replicaAddress
    ? new ReplicaChoice(primary, readersAt(replicaAddress), migrations.length)
    : readPrimary(primary);
  try {
    const client = await writers.connect();
    let failed = true;
    try {
      await migrate(client, address, migrations, clock());
      failed = false;
    } finally {
      client.release(failed);
    }
    // A replica that cannot be reached is told of now, not by the first reader.
    await readers.choose();
    return new PostgresStore(address, writers, readers);
  } catch (error) {
    await Promise.all([writers.end(), readers.end()]);
    throw explainFailure(error, address.shown);
  }
}
