import type { PoolClient } from 'pg';
import { NotACatalogueError, UnsupportedDatabaseError } from '../errors.ts';
import { checksumOf, pendingMigrations } from '../record/migration.ts';
import type { Migration } from '../record/migration.ts';
import type { PostgresAddress } from './address.ts';

const oldestVersion = 150_000;

/**
 * Applies the migrations that the schema lacks, in one transaction that nobody else can be in at the same time.
 * @throws UnsupportedDatabaseError, NotACatalogueError, NewerDatabaseError, MigrationChangedError
 */
export async function migrate(
  client: PoolClient,
  { schema, shown }: PostgresAddress,
  known: readonly Migration[],
  now: Date,
): Promise<void> {
  const { rows } = await client.query<{ number: string; version: string }>(
    `SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS version`,
  );
  if (Number(rows[0]?.number) < oldestVersion) {
    throw new UnsupportedDatabaseError(
      `Expected PostgreSQL 15 or later at ${shown}, found ${rows[0]?.version}. Update the server.`,
    );
  }
  if ((await pendingIn(client, schema, known, shown)).length === 0) return;
  await client.query('BEGIN');
  await client.query(`SELECT pg_advisory_xact_lock(hashtext('vcs catalogue'), hashtext($1))`, [schema]);
  // Somebody else may have applied them while this waited for the lock.
  const pending = await pendingIn(client, schema, known, shown);
  await client.query(`CREATE SCHEMA IF NOT EXISTS "${schema}"`);
  await client.query(
    `CREATE TABLE IF NOT EXISTS migration (
       number INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at TEXT NOT NULL
     )`,
  );
  for (const migration of pending) {
    await client.query(migration.statements);
    await client.query('INSERT INTO migration (number, name, checksum, applied_at) VALUES ($1, $2, $3, $4)', [
      migration.number,
      migration.name,
      checksumOf(migration),
      now.toISOString(),
    ]);
  }
  await client.query('COMMIT');
}

async function pendingIn(
  client: PoolClient,
  schema: string,
  known: readonly Migration[],
  shown: string,
): Promise<readonly Migration[]> {
  const { rows: tables } = await client.query<{ tablename: string }>(
    'SELECT tablename FROM pg_tables WHERE schemaname = $1',
    [schema],
  );
  if (tables.length === 0) return known;
  if (!tables.some(({ tablename }) => tablename === 'migration')) {
    throw new NotACatalogueError(
      `Expected ${shown} to be a catalogue or empty, found tables of another program. Nothing was changed. Add ?schema=vcs to DATABASE_URL, or name another database.`,
    );
  }
  const applied = await client.query<Record<string, unknown>>(
    'SELECT number, name, checksum FROM migration ORDER BY number',
  );
  return pendingMigrations(applied.rows, known, shown);
}
