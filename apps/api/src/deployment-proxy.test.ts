import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { NetworkLimiter } from './limits/limiter.ts';
import { packageRoot } from './places.ts';
import { openSample } from './testing/sample.ts';
import { serve } from './testing/serve.ts';

const skip = spawnSync('nginx', ['-v']).error === undefined ? false : 'nginx is not installed';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** nginx as it is deployed, but without certificates, before a server at this port. */
async function startProxy(upstream: number): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'deployment-proxy-'));
  const port = await freePort();
  const site = readFileSync(join(packageRoot, 'deployment', 'nginx.conf'), 'utf8')
    .replace(/^server \{\n\s+listen 80;[^]*?^\}/m, '')
    .replaceAll(/^\s+(?:ssl_|listen \[).*$/gm, '')
    .replace(/listen 443.*;/, `listen 127.0.0.1:${port};`)
    .replace('127.0.0.1:8787', `127.0.0.1:${upstream}`)
    .replace(/error_log \S+ \w+;/, '');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  const main = `daemon off; pid ${join(folder, 'pid')}; error_log stderr crit; events {} http { ${temporary.join(' ')} ${site} }`;
  writeFileSync(join(folder, 'nginx.conf'), main);
  const running = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  const ended = new Promise((resolve) => running.once('exit', resolve));
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 200; tries += 1) {
    if (
      await fetch(url).then(
        (response) => response.arrayBuffer().then(() => true),
        () => false,
      )
    )
      break;
    await pause(25);
  }
  return {
    url,
    async stop() {
      running.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

const rule = { requests: 1000, seconds: 60 };
const rules = { read: { requests: 5, seconds: 60 }, write: rule, submission: rule, token: rule };
const { catalogue } = await openSample();
const server = await serve({ catalogue, limiter: new NetworkLimiter({ rules, trustedProxies: 1 }) });

describe('the proxy that is deployed', { skip }, () => {
  let proxy: Awaited<ReturnType<typeof startProxy>>;
  before(async () => {
    proxy = await startProxy(server.port);
  });
  after(() => proxy.stop());

  it('passes answers on as they are, and who asked, whatever they wrote of themselves', async () => {
    const states = [];
    for (let number = 0; number < 6; number += 1) {
      const headers = { 'X-Forwarded-For': `203.0.113.${number}`, 'Accept-Encoding': 'br' };
      const response = await fetch(`${proxy.url}/v1/services`, { headers });
      await response.arrayBuffer();
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      assert.equal(response.headers.get('strict-transport-security'), 'max-age=31536000');
      states.push(response.status);
    }
    assert.ok(states.includes(429), String(states));
  });

  it('answers for a server that is not there, so that a page of any origin may read it', async () => {
    await server.close();
    const response = await fetch(`${proxy.url}/v1/services?q=other`);
    assert.equal(response.status, 503);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.equal(response.headers.get('cross-origin-resource-policy'), 'cross-origin');
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.ok(Number(response.headers.get('retry-after')) > 0);
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
    assert.equal(((await response.json()) as { type: string }).type, '/problems/not-ready');
  });
});
