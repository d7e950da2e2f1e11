import { closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DatabaseNotWritableError } from '../errors.ts';

export const inMemory = ':memory:';

/** Milliseconds that a single statement waits for another process's lock. */
const statementPatience = 5000;

/** Makes the folder of a database where there is none. */
export function prepareFolder(path: string): void {
  if (path === inMemory) return;
  const folder = dirname(path);
  try {
    makeFolder(resolve(folder));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DatabaseNotWritableError(
      `Cannot make the folder ${folder} for the database (${reason}). Make it, or choose another with DATABASE_URL or VCS_DATA_DIR.`,
      { cause },
    );
  }
}

/** As `mkdirSync` with `recursive` does, which never ends where a folder cannot be made although its parent is there, as in /proc. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
    const parent = dirname(folder);
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!missing || parent === folder || statSync(parent, { throwIfNoEntry: false })?.isDirectory()) throw error;
    makeFolder(parent);
    makeFolder(folder);
  }
}

/** Makes the file where there is none, for its owner alone; SQLite gives the files beside it the permissions of this one. */
function makePrivately(path: string): void {
  try {
    closeSync(openSync(path, 'ax', 0o600));
  } catch {
    // It is there, or cannot be made: then SQLite says why not.
  }
}

/** A connection that writes: what is committed is on the disk, and can be read by others while the next change is made. */
export function openForWriting(path: string): DatabaseSync {
  if (path !== inMemory) makePrivately(path);
  const database = new DatabaseSync(path, { timeout: statementPatience, enableForeignKeyConstraints: true });
  try {
    // What is deleted is overwritten: somebody may have asked to be forgotten.
    database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON',
    );
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** A connection that sees only what is committed. */
export function openForReading(path: string): DatabaseSync {
  return new DatabaseSync(path, { timeout: statementPatience, readOnly: true });
}
