import { isPostgres, sqlitePathFrom } from './database-url.ts';
import { openPostgresStore } from './postgres/open.ts';
import { openSqliteStore } from './sqlite/open.ts';
import type { Store } from './store.ts';

export interface StoreOptions {
  readonly databaseUrl: string;
  readonly readUrl?: string | undefined;
  readonly clock: () => Date;
}

/** Opens the database with the engine that its address names, and brings its tables up to date. */
export function openStore({ databaseUrl, readUrl, clock }: StoreOptions): Promise<Store> {
  if (isPostgres(databaseUrl)) return openPostgresStore(databaseUrl, readUrl, clock);
  return openSqliteStore(sqlitePathFrom(databaseUrl), clock);
}
