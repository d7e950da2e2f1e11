import { existsSync } from 'node:fs';
import { databaseUrlFrom } from '@vcs/catalogue';
import type { Surroundings } from './command.ts';

/** Address of the database that a command works on. */
export function databaseOf({ environment, root }: Surroundings): string {
  return databaseUrlFrom(environment, root);
}

/** An address as a reader may see it. */
export function withoutPassword(databaseUrl: string): string {
  return databaseUrl.replace(/^sqlite:/, '').replace(/\/\/[^/]*@/, '//');
}

/** Whether an address names a file that is not there. */
export function lacksFile(databaseUrl: string): boolean {
  const path = /^sqlite:(.+)$/s.exec(databaseUrl)?.[1];
  return path !== undefined && path !== ':memory:' && !existsSync(path);
}
