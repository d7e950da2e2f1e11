import type { DatabaseSync } from 'node:sqlite';
import { NotACatalogueError } from '../errors.ts';
import { checksumOf, pendingMigrations } from '../record/migration.ts';
import type { Migration } from '../record/migration.ts';

/** Says in the file's header that it is a catalogue: "VCSC". */
const applicationId = 0x56435343;

/**
 * Applies the migrations that the database lacks, in one transaction that nobody else can be in at the same time.
 * @throws NotACatalogueError, NewerDatabaseError, MigrationChangedError
 */
export function migrate(database: DatabaseSync, path: string, known: readonly Migration[], now: Date): void {
  if (pendingIn(database, path, known).length === 0) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    // Somebody else may have applied them while this waited for the lock.
    const pending = pendingIn(database, path, known);
    if (pending.length > 0) {
      database.exec(`
        PRAGMA application_id = ${applicationId};
        CREATE TABLE IF NOT EXISTS migration (
          number INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at TEXT NOT NULL
        ) STRICT`);
    }
    const keep = pending.length > 0 && database.prepare('INSERT INTO migration VALUES (?, ?, ?, ?)');
    for (const migration of pending) {
      database.exec(migration.statements);
      if (keep) keep.run(migration.number, migration.name, checksumOf(migration), now.toISOString());
    }
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function pendingIn(database: DatabaseSync, path: string, known: readonly Migration[]): readonly Migration[] {
  const found = database.prepare('PRAGMA application_id').get()?.application_id;
  const tables = Number(database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.tables);
  if (tables === 0) return known;
  if (found !== applicationId) {
    throw new NotACatalogueError(
      `Expected ${path} to be a catalogue, found a SQLite database of another program. Nothing was changed. Correct DATABASE_URL or VCS_DATA_DIR.`,
    );
  }
  const applied = database.prepare('SELECT number, name, checksum FROM migration ORDER BY number').all();
  return pendingMigrations(applied, known, path);
}
