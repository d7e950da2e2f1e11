import { existsSync } from 'node:fs';
import { databaseUrlFrom, MissingDatabaseError } from '@vcs/catalogue';
import type { Surroundings } from './command.ts';

/** Address of the database that a command works on. */
export function databaseOf({ environment, root }: Surroundings): string {
  return databaseUrlFrom(environment, root);
}

/** Parameters of an address that say who asks, or hold a secret. */
const secret = /^user$|pass|secret|token|key/i;

/** An address as a reader may see it. */
export function withoutPassword(databaseUrl: string): string {
  if (databaseUrl.startsWith('sqlite:')) return databaseUrl.slice('sqlite:'.length);
  const url = URL.parse(databaseUrl);
  if (url === null || url.host === '') return databaseUrl.replace(/\/\/.*/s, '//');
  for (const name of [...url.searchParams.keys()]) if (secret.test(name)) url.searchParams.delete(name);
  url.username = '';
  url.password = '';
  return url.href;
}

/** Whether an address names a file that is not there. */
export function lacksFile(databaseUrl: string): boolean {
  const path = /^sqlite:(.+)$/s.exec(databaseUrl)?.[1];
  return path !== undefined && path !== ':memory:' && !existsSync(path);
}

/** For commands that have nothing to do with an empty database: a mistyped address would make one. */
export function mustBeThere(databaseUrl: string): void {
  if (!lacksFile(databaseUrl)) return;
  throw new MissingDatabaseError(
    `Expected a database at ${withoutPassword(databaseUrl)}, found no file. Correct DATABASE_URL or VCS_DATA_DIR.`,
  );
}
