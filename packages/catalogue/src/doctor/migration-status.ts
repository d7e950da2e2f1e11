import { existsSync } from 'node:fs';
import { isPostgres, sqlitePathFrom } from '../database-url.ts';
import { postgresAddress } from '../postgres/address.ts';
import { sqlOver as sqlOverPostgres } from '../postgres/postgres-sql.ts';
import type { Sql } from '../record/sql.ts';
import { inMemory, openForReading } from '../sqlite/connection.ts';
import { sqlOver as sqlOverSqlite } from '../sqlite/sqlite-sql.ts';
import { connectedClient } from './postgres-client.ts';

export interface AppliedMigration {
  readonly number: number;
  readonly name: string;
  /** UTC. */
  readonly appliedAt: string;
}

/** The migrations that a database has, in order; none where there is no database, or one that cannot be read. */
export async function appliedMigrations(databaseUrl: string): Promise<readonly AppliedMigration[]> {
  try {
    return isPostgres(databaseUrl) ? await appliedInPostgres(databaseUrl) : await appliedInSqlite(databaseUrl);
  } catch {
    // Opening the catalogue says what is wrong with it.
    return [];
  }
}

export async function appliedIn(sql: Sql): Promise<readonly AppliedMigration[]> {
  const found = await sql.all('SELECT number, name, applied_at FROM migration ORDER BY number');
  return found.map(({ number, name, applied_at }) => ({
    number: Number(number),
    name: String(name),
    appliedAt: String(applied_at),
  }));
}

async function appliedInSqlite(databaseUrl: string): Promise<readonly AppliedMigration[]> {
  const path = sqlitePathFrom(databaseUrl);
  if (path === inMemory || !existsSync(path)) return [];
  const database = openForReading(path);
  try {
    return await appliedIn(sqlOverSqlite(database, path));
  } finally {
    database.close();
  }
}

async function appliedInPostgres(databaseUrl: string): Promise<readonly AppliedMigration[]> {
  const client = await connectedClient(databaseUrl);
  try {
    return await appliedIn(sqlOverPostgres(client, postgresAddress(databaseUrl).shown));
  } finally {
    await client.end();
  }
}
