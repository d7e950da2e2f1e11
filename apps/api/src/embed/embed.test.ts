import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { createApp } from '../app.ts';
import { openSample } from '../testing/sample.ts';
import { readProblem } from '../testing/request.ts';

const folder = await mkdtemp(join(tmpdir(), 'embed-'));
const loader = `export const loader = ${JSON.stringify('x'.repeat(2000))};\n`;
await mkdir(join(folder, 'v1', 'chunks'), { recursive: true });
await writeFile(join(folder, 'v1', 'vcs.js'), loader);
await writeFile(join(folder, 'v1', 'chunks', 'directory-ABCD1234.js'), 'export {};\n');
await writeFile(join(folder, 'v1', 'chunks', 'notes.txt'), 'private\n');
await writeFile(join(folder, 'secret.js'), 'private\n');
after(() => rm(folder, { recursive: true }));

const app = await createApp({ catalogue: (await openSample()).catalogue, embedFolder: folder });

describe('files for partner pages', () => {
  it('gives the loader for ten minutes, to every origin, compressed', async () => {
    const response = await app.request('/v1/vcs.js', { headers: { 'Accept-Encoding': 'gzip, br' } });
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.equal(response.headers.get('cache-control'), 'public, max-age=600, stale-while-revalidate=86400');
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.equal(response.headers.get('cross-origin-resource-policy'), 'cross-origin');
    assert.equal(response.headers.get('content-encoding'), 'br');
    assert.equal(brotliDecompressSync(Buffer.from(await response.arrayBuffer())).toString(), loader);
  });

  it('answers 304 to a browser that has the loader', async () => {
    const tag = (await app.request('/v1/vcs.js')).headers.get('etag')!;
    const response = await app.request('/v1/vcs.js', { headers: { 'If-None-Match': tag } });
    assert.equal(response.status, 304);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.equal(response.headers.get('cross-origin-resource-policy'), 'cross-origin');
  });

  it('ignores the query of a file', async () => {
    assert.equal((await app.request('/v1/vcs.js?ver=6.4')).status, 200);
  });

  it('gives a chunk for a year', async () => {
    const response = await app.request('/v1/chunks/directory-ABCD1234.js');
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('cache-control'), 'public, max-age=31536000, immutable');
    assert.equal(await response.text(), 'export {};\n');
  });

  for (const path of [
    '/v1/chunks/directory-OTHER123.js',
    '/v1/chunks/notes.txt',
    '/v1/chunks/../../secret.js',
    '/v1/chunks/..%2f..%2fsecret.js',
    '/v1/chunks/%2e%2e/%2e%2e/secret.js',
    '/v1/chunks/',
  ]) {
    it(`has nothing at ${path}`, async () => {
      await readProblem(await app.request(path), 404, 'unknown-address');
    });
  }

  it('says how to build them where they are missing', async () => {
    const empty = await createApp({
      catalogue: (await openSample()).catalogue,
      embedFolder: join(folder, 'missing'),
      reportError: () => undefined,
    });
    for (const path of ['/v1/vcs.js', '/v1/chunks/directory-ABCD1234.js']) {
      const response = await empty.request(path);
      assert.equal(response.headers.get('cache-control'), 'no-store');
      const body = await readProblem(response, 503, 'not-built');
      assert.match(body.detail!, /npm run build|turbo build/);
    }
  });
});
