import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, describe, it } from 'node:test';
import { servicePage } from '@vcs/schema';

const data = await mkdtemp(join(tmpdir(), 'server-'));
const started: ChildProcess[] = [];
after(async () => {
  for (const child of started) if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  await rm(data, { recursive: true });
});

interface Run {
  child: ChildProcess;
  lines: string[];
  errors: () => string;
  /** The exit code, or the signal that ended it. */
  ended: Promise<number | string | null>;
  /** The URL line; rejects where the server ends before. */
  url: Promise<string>;
}

function run(environment: Record<string, string>): Run {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [join(import.meta.dirname, 'server.ts')], {
    env: { PATH, PORT: '0', VCS_DATA_DIR: data, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  const lines: string[] = [];
  let errors = '';
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string | null);
  const url = new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout! }).on('line', (line) => {
      lines.push(line);
      if (line.startsWith('http')) resolve(line);
    });
    void ended.then(() => reject(new Error(`The server ended before it listened: ${errors}`)));
  });
  url.catch(() => undefined);
  return { child, lines, errors: () => errors, ended, url };
}

async function total(url: string): Promise<number> {
  return servicePage.parse(await (await fetch(`${url}v1/services?per_page=1`)).json()).total;
}

describe('the server', () => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    it(`loads the examples once, prints one URL last and stops cleanly on ${signal}`, async () => {
      const server = run({ VCS_LOAD_EXAMPLES: '1' });
      const url = await server.url;
      assert.match(url, /^http:\/\/localhost:\d+\/$/);
      assert.ok((await total(url)) > 10);
      assert.equal((await fetch(url)).status, 200);
      server.child.kill(signal);
      assert.equal(await server.ended, 0);
      assert.equal(server.errors(), '');
      assert.deepEqual(
        server.lines.filter((line) => line.includes('http')),
        [url],
      );
      assert.equal(server.lines.at(-1), url);
      await assert.rejects(fetch(url));
    });
  }

  it('keeps the records, and loads no examples into them a second time', async () => {
    const server = run({ VCS_LOAD_EXAMPLES: '1' });
    const url = await server.url;
    assert.ok((await total(url)) > 10);
    assert.deepEqual(server.lines, [url]);
    server.child.kill('SIGTERM');
    assert.equal(await server.ended, 0);
  });

  it('starts empty where no examples are asked for', async () => {
    const server = run({ DATABASE_URL: 'sqlite::memory:' });
    assert.equal(await total(await server.url), 0);
    server.child.kill('SIGTERM');
    assert.equal(await server.ended, 0);
  });

  it('says what to do where the port is taken', async (test) => {
    const other = createServer().listen(0, '127.0.0.1');
    test.after(() => other.close());
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const server = run({ PORT: String(port), DATABASE_URL: 'sqlite::memory:' });
    assert.equal(await server.ended, 1);
    assert.match(server.errors(), new RegExp(`Port ${port} .* already in use[^]*PORT=${port + 1}`));
    assert.doesNotMatch(server.errors(), /\n\s+at /);
    assert.deepEqual(server.lines, []);
  });

  it('says what is wrong with the environment', async () => {
    const server = run({ PORT: 'eighty' });
    assert.equal(await server.ended, 1);
    assert.match(server.errors(), /PORT: expected a port number from 0 to 65535; found "eighty"/);
    const database = run({ DATABASE_URL: 'mysql://localhost/x' });
    assert.equal(await database.ended, 1);
    assert.match(database.errors(), /DATABASE_URL/);
    assert.doesNotMatch(database.errors(), /\n\s+at /);
  });
});
