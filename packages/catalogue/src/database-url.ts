import { join } from 'node:path';
import { DatabaseUrlError, UnsupportedDatabaseError } from './errors.ts';

/**
 * Where the database is: `DATABASE_URL` where set, else `catalogue.db` in `VCS_DATA_DIR`, else in `.data` under `root`.
 * Makes nothing.
 */
export function databaseUrlFrom(environment: Readonly<Record<string, string | undefined>>, root: string): string {
  if (environment.DATABASE_URL) return environment.DATABASE_URL;
  return `sqlite:${join(environment.VCS_DATA_DIR || join(root, '.data'), 'catalogue.db')}`;
}

/** The file that a database address names, or `:memory:`. */
export function sqlitePathFrom(databaseUrl: string): string {
  if (/^postgres(?:ql)?:/i.test(databaseUrl)) {
    throw new UnsupportedDatabaseError(
      'PostgreSQL is not supported by this build yet. Use sqlite:/path/to/catalogue.db, or leave DATABASE_URL unset.',
    );
  }
  const path = /^sqlite:(.+)$/s.exec(databaseUrl)?.[1];
  if (path === undefined) {
    const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(databaseUrl)?.[0] ?? 'no scheme';
    throw new DatabaseUrlError(
      `Expected a database address such as sqlite:/path/to/catalogue.db or sqlite::memory:, found one with ${scheme}. Correct DATABASE_URL.`,
    );
  }
  return path;
}
