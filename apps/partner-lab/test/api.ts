import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const packageFolder = (name: string): string => dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)));

/** The built API server, as anybody would run it, with a database of its own. */
export interface Api {
  readonly origin: string;
  /** Stops the server and keeps the data: what a partner's page sees when the API is down. */
  stop(): Promise<void>;
  /** Starts the server again, at the same address. */
  restart(): Promise<void>;
  /** Stops the server and removes its data. */
  close(): Promise<void>;
}

export interface ApiOptions {
  /** What the directory holds: 15 services from a mapping sheet, or the example data of the product. */
  readonly data?: 'mapping sheet' | 'examples';
}

interface Running {
  readonly process: ChildProcess;
  readonly origin: string;
}

/** Starts the server and waits for the address that it prints. */
async function run(environment: Readonly<Record<string, string>>): Promise<Running> {
  const server = join(packageFolder('@vcs/api'), 'dist/server.js');
  const child = spawn(process.execPath, [server], {
    env: { ...process.env, HOST: '127.0.0.1', VCS_PUBLIC_URL: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // A test that breaks off must not leave a server behind.
  const kill = (): boolean => child.kill();
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
  for await (const line of createInterface(child.stdout)) {
    if (!/^https?:\/\//.test(line)) continue;
    child.stdout.resume();
    return { process: child, origin: new URL(line).origin };
  }
  throw new Error(`Expected ${server} to print its address, but it ended. ${complaint}`);
}

async function end({ process: child }: Running): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

export async function startApi({ data = 'mapping sheet' }: ApiOptions = {}): Promise<Api> {
  const folder = await mkdtemp(join(tmpdir(), 'partner-lab-'));
  const environment = {
    DATABASE_URL: `sqlite:${join(folder, 'catalogue.db')}`,
    VCS_LOAD_EXAMPLES: data === 'examples' ? '1' : '0',
  };
  if (data === 'mapping sheet') {
    const command = join(packageFolder('@vcs/cli'), 'bin/vcs.mjs');
    const sheet = join(import.meta.dirname, 'data/mapping.csv');
    await promisify(execFile)(process.execPath, [command, 'import', 'mapping', sheet], {
      env: { ...process.env, ...environment },
    });
  }
  let running = await run({ ...environment, PORT: '0' });
  const { origin } = running;
  return {
    origin,
    stop: () => end(running),
    restart: async () => {
      running = await run({ ...environment, PORT: new URL(origin).port });
    },
    close: async () => {
      await end(running);
      await rm(folder, { recursive: true });
    },
  };
}
