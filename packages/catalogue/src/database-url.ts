import { isAbsolute, join, resolve } from 'node:path';
import { DatabaseUrlError, UnsupportedDatabaseError } from './errors.ts';
import { inMemory } from './sqlite/connection.ts';

/**
 * Where the database is: `DATABASE_URL` where set, else `catalogue.db` in `VCS_DATA_DIR`, else in `.data` under `root`. A
 * path that is not absolute counts from `root`, so that every program finds the same file. Makes nothing.
 */
export function databaseUrlFrom(environment: Readonly<Record<string, string | undefined>>, root: string): string {
  const given = environment.DATABASE_URL;
  if (!given) return `sqlite:${join(resolve(root, environment.VCS_DATA_DIR || '.data'), 'catalogue.db')}`;
  const path = /^sqlite:(.+)$/s.exec(given)?.[1];
  if (path === undefined || path === inMemory || isAbsolute(path)) return given;
  return `sqlite:${resolve(root, path)}`;
}

export function isPostgres(databaseUrl: string): boolean {
  return /^postgres(?:ql)?:/i.test(databaseUrl);
}

/** The file that a database address names, or `:memory:`. */
export function sqlitePathFrom(databaseUrl: string): string {
  if (isPostgres(databaseUrl)) {
    throw new UnsupportedDatabaseError(
      'This can be done with a SQLite file only, found a PostgreSQL address. Use sqlite:/path/to/catalogue.db, or the tools of PostgreSQL.',
    );
  }
  const path = /^sqlite:(.+)$/s.exec(databaseUrl)?.[1];
  if (path === undefined) {
    const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(databaseUrl)?.[0] ?? 'no scheme';
    throw new DatabaseUrlError(
      `Expected a database address such as sqlite:/path/to/catalogue.db, sqlite::memory: or postgres://user:password@host/database, found one with ${scheme}. Correct DATABASE_URL.`,
    );
  }
  return path;
}
