import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect } from 'node:net';
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

/** Asks again and again until the answer is the one that is waited for, or the server is gone. */
async function until(address: string, status: number): Promise<void> {
  for (;;) {
    const response = await fetch(address);
    await response.arrayBuffer();
    if (response.status === status) return;
  }
}

/** A request whose body is not whole yet. */
function beginRequest(url: string): { finish: () => void; answer: Promise<string> } {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').setEncoding('latin1');
  let text = '';
  socket.on('data', (part: string) => (text += part));
  const head = 'POST /v1/submissions/listings HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
  socket.write(`${head}Content-Length: 2\r\n\r\n{`);
  return { finish: () => socket.write('}'), answer: once(socket, 'close').then(() => text) };
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
    const watched = run({ PORT: '0', VCS_METRICS_PORT: String(port), DATABASE_URL: 'sqlite::memory:' });
    assert.equal(await watched.ended, 1);
    assert.match(watched.errors(), new RegExp(`Port ${port} .* already in use[^]*VCS_METRICS_PORT=${port + 1}`));
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

  it('says that it is no longer ready, takes no more requests, and lets one under way finish', async () => {
    const server = run({ DATABASE_URL: 'sqlite::memory:', VCS_NOT_READY_SECONDS: '1' });
    const url = await server.url;
    await until(`${url}health/ready`, 200);
    const { finish, answer } = beginRequest(url);
    await until(`${url}health/live`, 200);
    server.child.kill('SIGTERM');
    await until(`${url}health/ready`, 503);
    assert.equal((await fetch(`${url}health/live`)).headers.get('connection'), 'close');
    await assert.rejects(async () => {
      for (;;) await (await fetch(`${url}health/live`)).arrayBuffer();
    });
    assert.equal(server.child.exitCode, null);
    finish();
    assert.match(await answer, /^HTTP\/1\.1 4\d\d [^]*"type":"\/problems\//);
    assert.equal(await server.ended, 0);
    assert.equal(server.errors(), '');
  });

  it('ends at once on a second signal, and waits for no request longer than it was told', async () => {
    const patient = run({ DATABASE_URL: 'sqlite::memory:', VCS_DRAIN_SECONDS: '60' });
    const url = await patient.url;
    void beginRequest(url).answer;
    await until(`${url}health/live`, 200);
    patient.child.kill('SIGTERM');
    await assert.rejects(async () => {
      for (;;) await (await fetch(`${url}health/live`)).arrayBuffer();
    });
    const again = setInterval(() => patient.child.kill('SIGTERM'), 100);
    assert.equal(await patient.ended, 1);
    clearInterval(again);

    const brisk = run({ DATABASE_URL: 'sqlite::memory:', VCS_DRAIN_SECONDS: '1' });
    void beginRequest(await brisk.url).answer;
    await until(`${await brisk.url}health/live`, 200);
    brisk.child.kill('SIGTERM');
    assert.equal(await brisk.ended, 0);
  });

  it('says when all that searches need is in memory', async () => {
    const server = run({ DATABASE_URL: 'sqlite::memory:' });
    await until(`${await server.url}health/startup`, 200);
    server.child.kill('SIGTERM');
    assert.equal(await server.ended, 0);
  });

  it('logs as JSON every setting without passwords, and every answer without what was asked', async () => {
    const server = run({
      DATABASE_URL: 'sqlite::memory:',
      VCS_LOG: 'info',
      VCS_PUBLIC_URL: 'https://data.example.org',
    });
    const url = await server.url;
    await fetch(`${url}v1/services?q=debt+advice`);
    await fetch(`${url}nowhere/somebody`);
    server.child.kill('SIGTERM');
    assert.equal(await server.ended, 0);
    const lines = server
      .errors()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const named = (name: string) => lines.find((line) => line['message'] === 'setting' && line['name'] === name);
    assert.equal(named('VCS_PUBLIC_URL')?.['value'], 'https://data.example.org');
    assert.equal(named('HOST')?.['from'], 'default');
    const answered = lines.filter((line) => line['message'] === 'answered');
    assert.deepEqual(
      answered.map((line) => [line['method'], line['route'], line['status']]),
      [
        ['GET', '/v1/services', 200],
        ['GET', 'none', 404],
      ],
    );
    for (const { requestId, ms, bytes } of answered) {
      assert.match(String(requestId), /^[\da-f-]{36}$/);
      assert.ok(Number(ms) > 0 && Number(bytes) > 0);
    }
    assert.doesNotMatch(server.errors(), /debt|somebody|127\.0\.0\.1:\d/);
    assert.deepEqual(
      lines.slice(-2).map((line) => line['message']),
      ['stopping', 'stopped'],
    );
  });

  it('has metrics on a port of their own, and only there', async () => {
    const server = run({ DATABASE_URL: 'sqlite::memory:', VCS_LOG: 'info', VCS_METRICS_PORT: '0' });
    const url = await server.url;
    await fetch(`${url}v1/services`);
    const [, address = ''] = /"url":"([^"]+metrics)"/.exec(server.errors()) ?? [];
    const response = await fetch(address);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.match(
      await response.text(),
      /vcs_request_duration_seconds_count\{route="\/v1\/services",method="GET",status="200"\} 1/,
    );
    assert.equal((await fetch(`${url}metrics`)).status, 404);
    server.child.kill('SIGTERM');
    assert.equal(await server.ended, 0);
  });

  it('names a variable that is like a setting but is none', async () => {
    const server = run({ DATABASE_URL: 'sqlite::memory:', VCS_TRUSTED_PROXY: '1' });
    await server.url;
    server.child.kill('SIGTERM');
    assert.equal(await server.ended, 0);
    assert.match(server.errors(), /Did you mean VCS_TRUSTED_PROXIES\?/);
  });
});
