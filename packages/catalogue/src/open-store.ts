import { isPostgres, sqlitePathFrom } from './database-url.ts';
import { openSqliteStore } from './sqlite/open.ts';
import type { Store } from './store.ts';

export interface StoreOptions {
  readonly databaseUrl: string;
  readonly readUrl?: string | undefined;
  readonly clock: () => Date;
}

/** Opens the database with the engine that its address names, and brings its tables up to date. */
export async function openStore({ databaseUrl, readUrl, clock }: StoreOptions): Promise<Store> {
  if (!isPostgres(databaseUrl)) return openSqliteStore(sqlitePathFrom(databaseUrl), clock);
  // Its driver takes 5 MB and 30 ms that a file in SQLite does without.
  const { openPostgresStore } = await import('./postgres/open.ts');
  return openPostgresStore(databaseUrl, readUrl, clock);
}
