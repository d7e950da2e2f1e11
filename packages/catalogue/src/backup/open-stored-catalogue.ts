import { existsSync } from 'node:fs';
import { isPostgres, sqlitePathFrom } from '../database-url.ts';
import { openStore } from '../open-store.ts';
import { StoredRows } from '../record/stored-rows.ts';
import { inMemory } from '../sqlite/connection.ts';
import type { StoredCatalogue } from './engine.ts';
import { MissingDatabaseError } from './errors.ts';

export interface StoredCatalogueOptions {
  readonly databaseUrl: string;
  /** Make an empty database where there is none; otherwise that is refused, for a mistyped address would look like an empty directory. */
  readonly create?: boolean;
}

/**
 * Opens the rows of the catalogue, its tables brought up to date.
 * @throws MissingDatabaseError, and what `openCatalogue` throws
 */
export async function openStoredCatalogue(options: StoredCatalogueOptions): Promise<StoredCatalogue> {
  const { databaseUrl, create = false } = options;
  if (!isPostgres(databaseUrl)) {
    const path = sqlitePathFrom(databaseUrl);
    if (path === inMemory) {
      throw new MissingDatabaseError('Expected a database that is kept, found sqlite::memory:. Name a file instead.');
    }
    if (!create && !existsSync(path)) throw missingDatabase(path);
  }
  return new StoredRows(await openStore({ databaseUrl, clock: () => new Date() }));
}

export function missingDatabase(path: string): MissingDatabaseError {
  return new MissingDatabaseError(
    `Expected a database at ${path}, found no file. Correct DATABASE_URL or VCS_DATA_DIR, or start the API or import something first, which makes one.`,
  );
}
