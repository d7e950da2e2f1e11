import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { main } from './main.ts';

/** The committed start of the command, which the tests call as people do. */
export const shim = fileURLToPath(new URL('../bin/vcs.mjs', import.meta.url));

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Ended {
  code: number;
  output: string;
  errors: string;
}

/** What a command is given of the environment: the caller's, without anything that names another database. */
export function environmentWith(own: Readonly<Record<string, string>>): Record<string, string | undefined> {
  return { ...process.env, DATABASE_URL: undefined, VCS_DATA_DIR: undefined, NODE_OPTIONS: undefined, ...own };
}

/** Runs a command to its end, as a caller in `folder` would. */
export function run(
  command: string,
  args: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const options = { cwd: folder, env: environmentWith(environment), maxBuffer: 100_000_000 };
  return new Promise((resolve, reject) => {
    execFile(command, args, options, (error, output, errors) => {
      if (error && typeof error.code !== 'number') reject(error);
      else resolve({ code: typeof error?.code === 'number' ? error.code : 0, output, errors });
    });
  });
}

/** Folders that are gone when the tests of a file have ended. */
export function scratchFolders(): () => string {
  const scratch = mkdtempSync(join(tmpdir(), 'vcs-command-'));
  after(() => rmSync(scratch, { recursive: true, force: true }));
  return () => mkdtempSync(join(scratch, 'run-'));
}

/**
 * Runs `vcs` in a folder, with the database in its `data`. In this process, since a process for each of some hundred calls
 * costs most of their time; what the committed start adds is tested by those that call {@link shim}.
 */
export function vcsIn(folder: string): (...args: string[]) => Promise<Ended> {
  return async (...args) => {
    const ended = { output: '', errors: '' };
    const code = await main(args, {
      environment: environmentWith({ VCS_DATA_DIR: join(folder, 'data') }),
      workingDirectory: folder,
      root,
      write: (text) => void (ended.output += text),
      writeError: (text) => void (ended.errors += text),
    });
    return { code, ...ended };
  };
}

/** Address of the database that `vcsIn` uses. */
export function databaseIn(folder: string): string {
  return `sqlite:${join(folder, 'data', 'catalogue.db')}`;
}
