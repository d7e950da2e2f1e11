import { existsSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { sqlitePathFrom } from '../database-url.ts';
import { openForReading } from '../sqlite/connection.ts';
import { migrations } from '../sqlite/migrations.ts';
import { inMemory } from '../sqlite/connection.ts';

export interface AppliedMigration {
  readonly number: number;
  readonly name: string;
  /** UTC. */
  readonly appliedAt: string;
}

/** The migrations that a database has, in order; none where there is no database, or one that cannot be read. */
export async function appliedMigrations(databaseUrl: string): Promise<readonly AppliedMigration[]> {
  const path = sqlitePathFrom(databaseUrl);
  if (path === inMemory || !existsSync(path)) return [];
  let database: DatabaseSync | undefined;
  try {
    database = openForReading(path);
    return readApplied(database);
  } catch {
    // Opening the catalogue says what is wrong with it.
    return [];
  } finally {
    database?.close();
  }
}

export function readApplied(database: DatabaseSync): readonly AppliedMigration[] {
  return database
    .prepare('SELECT number, name, applied_at FROM migration ORDER BY number')
    .all()
    .map((found) => ({ number: Number(found.number), name: String(found.name), appliedAt: String(found.applied_at) }));
}

/** How many migrations this software has that a database lacks; negative where a newer version made the database. */
export function migrationsBehind(applied: readonly AppliedMigration[]): number {
  return migrations.length - applied.length;
}
