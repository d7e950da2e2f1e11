import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { createApp } from '../app.ts';
import { openSample } from '../testing/sample.ts';

const place = await mkdtemp(join(tmpdir(), 'showcase-'));
const folder = join(place, 'dist');
await writeFile(join(place, 'secret.txt'), 'private');
after(() => rm(place, { recursive: true }));
const app = await createApp({
  catalogue: (await openSample()).catalogue,
  showcaseFolder: folder,
  reportError: () => undefined,
});

describe('/showcase/', () => {
  it('says how to build it, then serves it once it is built', async () => {
    assert.match(await (await app.request('/showcase/')).text(), /npm run build -w @vcs\/showcase/);

    await mkdir(join(folder, 'programme'), { recursive: true });
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'programme', 'index.html'), '<title>Programme</title>');
    await writeFile(join(folder, '404.html'), '<title>No such page</title>');
    await writeFile(join(folder, 'news.atom'), '<feed/>');
    await writeFile(join(folder, 'assets', 'site-1a2b.css'), 'p{}');
    await writeFile(join(folder, 'index.html'), '<title>Awards</title>');

    const home = await app.request('/showcase/');
    assert.match(await home.text(), /Awards/);
    assert.match(home.headers.get('content-security-policy') ?? '', /script-src 'self'/);
    assert.match(await (await app.request('/showcase/programme/')).text(), /Programme/);
    assert.match((await app.request('/showcase/assets/site-1a2b.css')).headers.get('cache-control') ?? '', /immutable/);
    assert.equal((await app.request('/showcase/news.atom')).headers.get('content-type'), 'application/atom+xml');
  });

  it('leads to the address with the slash, so that links beside the page hold', async () => {
    for (const [from, to] of [
      ['/showcase', '/showcase/'],
      ['/showcase/programme', '/showcase/programme/'],
    ] as const) {
      const response = await app.request(from);
      assert.equal(response.status, 301);
      assert.equal(response.headers.get('location'), to);
    }
  });

  it('has a page of its own for what is not there, and nothing outside its folder', async () => {
    for (const path of ['nothing/', '../secret.txt', '..%2fsecret.txt', '%2e%2e/secret.txt', 'assets']) {
      const response = await app.request(`/showcase/${path}`);
      assert.equal(response.status, 404, path);
      assert.doesNotMatch(await response.text(), /private/);
    }
    const missing = await app.request('/showcase/nothing/');
    assert.match(await missing.text(), /No such page/);
    assert.match(missing.headers.get('x-request-id') ?? '', /^[\da-f-]{36}$/);
    // A browser that kept the page asks whether it changed: it must never get an empty one.
    for (const tag of [missing.headers.get('etag'), '*']) {
      const again = await app.request('/showcase/nothing/', { headers: tag === null ? {} : { 'If-None-Match': tag } });
      assert.equal(again.status, 404);
      assert.match(await again.text(), /No such page/);
    }
  });
});
