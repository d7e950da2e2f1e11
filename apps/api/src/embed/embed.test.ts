import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { addRelease } from '@vcs/embed/release';
import { createApp } from '../app.ts';
import { createLog } from '../logs/log.ts';
import { openSample } from '../testing/sample.ts';
import { readProblem } from '../testing/request.ts';

const folder = await mkdtemp(join(tmpdir(), 'embed-'));
const loader = `export const loader = ${JSON.stringify('x'.repeat(2000))};\n`;
await mkdir(join(folder, 'v1', 'chunks'), { recursive: true });
await writeFile(join(folder, 'v1', 'vcs.js'), loader);
await writeFile(join(folder, 'v1', 'chunks', 'directory-ABCD1234.js'), 'export {};\n');
await writeFile(join(folder, 'v1', 'chunks', 'notes.txt'), 'private\n');
await mkdir(join(folder, '1.1.0'));
await writeFile(join(folder, '1.1.0', 'vcs.js'), 'export const release = "1.1.0";\n');
await writeFile(join(folder, '1.1.0', 'manifest.json'), '{ "version": "1.1.0" }\n');
await writeFile(join(folder, 'manifest.json'), '{}\n');
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

  it('gives a release and its manifest for a year, to every origin', async () => {
    for (const path of ['/1.1.0/vcs.js', '/1.1.0/manifest.json']) {
      const response = await app.request(path);
      assert.equal(response.status, 200, path);
      assert.equal(response.headers.get('cache-control'), 'public, max-age=31536000, immutable');
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      assert.equal(response.headers.get('cross-origin-resource-policy'), 'cross-origin');
    }
    assert.match(await (await app.request('/1.1.0/vcs.js')).text(), /"1\.1\.0"/);
  });

  for (const path of [
    '/v1/chunks/directory-OTHER123.js',
    '/v1/chunks/notes.txt',
    '/v1/chunks/../../secret.js',
    '/v1/chunks/..%2f..%2fsecret.js',
    '/v1/chunks/%2e%2e/%2e%2e/secret.js',
    '/v1/chunks/',
    '/manifest.json',
    '/1.2.0/vcs.js',
    '/1.1.0/secret.js',
    '/1.1.0/../secret.js',
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

describe('a server with a folder of released files', () => {
  const build = async (name: string, files: Readonly<Record<string, string>>): Promise<string> => {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name, path)), { recursive: true });
      await writeFile(join(folder, name, path), content);
    }
    return join(folder, name);
  };
  const releasesFolder = join(folder, 'released');
  let said = '';
  let seconds = 0;
  const open = async (embedFolder: string) =>
    createApp({
      catalogue: (await openSample()).catalogue,
      embedFolder,
      releasesFolder,
      clock: () => new Date(Date.UTC(2026, 10, 22, 9, 0, (seconds += 2))),
      log: createLog({ level: 'warn', send: (lines) => (said += lines) }),
    });
  const text = async (server: Awaited<ReturnType<typeof open>>, path: string): Promise<string> =>
    (await server.request(path)).text();

  it('answers what earlier and later builds brought, and renews the loader alone', async () => {
    const first = await open(
      await build('first', { 'v1/vcs.js': 'one', 'v1/chunks/a-11111111.js': 'a', '1.0.0/vcs.js': 'pinned one' }),
    );
    const second = await open(
      await build('second', { 'v1/vcs.js': 'two', 'v1/chunks/a-22222222.js': 'A', '2.0.0/vcs.js': 'pinned two' }),
    );
    assert.deepEqual((await readdir(releasesFolder)).sort(), ['1.0.0', '2.0.0', '_headers', 'v1']);
    for (const [server, loader] of [
      [first, 'one'],
      [second, 'two'],
    ] as const) {
      assert.equal(await text(server, '/v1/vcs.js'), loader, 'the loader of its own build');
      assert.equal(await text(server, '/v1/chunks/a-11111111.js'), 'a');
      assert.equal(await text(server, '/v1/chunks/a-22222222.js'), 'A');
      assert.equal(await text(server, '/1.0.0/vcs.js'), 'pinned one');
      assert.equal(await text(server, '/2.0.0/vcs.js'), 'pinned two');
    }
    assert.equal(said, '');
  });

  it('keeps a release as it was, and says that a build would have changed it', async () => {
    const server = await open(await build('wrong', { 'v1/vcs.js': 'three', '1.0.0/vcs.js': 'something else' }));
    assert.equal(await text(server, '/1.0.0/vcs.js'), 'pinned one');
    assert.match(said, /VCS_EMBED_DIR.*1\.0\.0\/vcs\.js/);
  });

  it('finds what is added while it runs', async () => {
    const server = await open(join(folder, 'second'));
    assert.equal((await server.request('/3.0.0/vcs.js')).status, 404);
    await addRelease(await build('third', { '3.0.0/vcs.js': 'pinned three' }), releasesFolder);
    assert.equal(await text(server, '/3.0.0/vcs.js'), 'pinned three');
  });
});
