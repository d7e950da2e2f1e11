import { existsSync } from 'node:fs';
import { isPostgres, sqlitePathFrom } from '../database-url.ts';
import { openCatalogue } from '../open-catalogue.ts';
import { openStore } from '../open-store.ts';
import { inMemory } from '../sqlite/connection.ts';
import type { Store } from '../store.ts';
import { MissingDatabaseError } from './errors.ts';
import { RowChange } from './row-change.ts';
import { RowSnapshot } from './row-snapshot.ts';

export interface RowStoreOptions {
  readonly databaseUrl: string;
  /** Make an empty database where there is none; otherwise that is refused, for a mistyped address would look like an empty directory. */
  readonly create?: boolean;
  /** What time it is; for tests. */
  readonly clock?: () => Date;
}

/** The rows of a catalogue, for what copies and checks them whatever they mean. It is the same over every engine. */
export class RowStore {
  readonly #store: Store;
  readonly #clock: () => Date;

  constructor(store: Store, clock: () => Date = () => new Date()) {
    this.#store = store;
    this.#clock = clock;
  }

  /** Runs `work` on one state of the database, while others go on changing it. */
  snapshot<T>(work: (snapshot: RowSnapshot) => Promise<T>): Promise<T> {
    return this.#store.snapshot(async (sql) => work(await RowSnapshot.of(sql)));
  }

  /** Runs `work` in one transaction; nothing is kept where it throws, or in a dry run. */
  change<T>(work: (change: RowChange) => Promise<T>, options: { readonly dryRun?: boolean } = {}): Promise<T> {
    return this.#store.change(async (sql) => ({
      result: await work(await RowChange.begin(sql, this.#clock)),
      keep: !options.dryRun,
    }));
  }

  close(): Promise<void> {
    return this.#store.close();
  }
}

/**
 * Opens the rows of the catalogue, its tables and index brought up to date.
 * @throws MissingDatabaseError, and what `openCatalogue` throws
 */
export async function openRowStore(options: RowStoreOptions): Promise<RowStore> {
  const { databaseUrl, create = false, clock = () => new Date() } = options;
  if (!isPostgres(databaseUrl)) {
    const path = sqlitePathFrom(databaseUrl);
    if (path === inMemory) {
      throw new MissingDatabaseError('Expected a database that is kept, found sqlite::memory:. Name a file instead.');
    }
    if (!create && !existsSync(path)) throw missingDatabase(path);
  }
  const catalogue = await openCatalogue({ databaseUrl, clock });
  await catalogue.close();
  return new RowStore(await openStore({ databaseUrl, readUrl: undefined, clock }), clock);
}

function missingDatabase(path: string): MissingDatabaseError {
  return new MissingDatabaseError(
    `Expected a database at ${path}, found no file. Correct DATABASE_URL or VCS_DATA_DIR, or start the API or import something first, which makes one.`,
  );
}
