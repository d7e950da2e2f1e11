import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { createApp } from '../app.ts';
import { openSample } from '../testing/sample.ts';
import { readProblem } from '../testing/request.ts';

const place = await mkdtemp(join(tmpdir(), 'storybook-'));
const folder = join(place, 'static');
await writeFile(join(place, 'secret.txt'), 'private');
after(() => rm(place, { recursive: true }));
const app = await createApp({
  catalogue: (await openSample()).catalogue,
  storybookFolder: folder,
  reportError: () => undefined,
});

describe('/storybook/', () => {
  it('says how to build it, then serves it once it is built, and anew once it is built again', async () => {
    const before = await app.request('/storybook/');
    assert.equal(before.status, 200);
    assert.match(await before.text(), /npx storybook build/);
    await readProblem(await app.request('/storybook/main.js'), 503, 'not-built');

    await mkdir(join(folder, 'assets'), { recursive: true });
    await writeFile(join(folder, 'index.html'), '<title>Stories</title>');
    await writeFile(join(folder, 'assets', 'a b.js'), 'first');
    assert.match(await (await app.request('/storybook/')).text(), /Stories/);
    assert.equal(await (await app.request('/storybook/assets/a%20b.js')).text(), 'first');

    await writeFile(join(folder, 'index.html'), '<title>New stories</title>');
    await writeFile(join(folder, 'assets', 'new.js'), 'second');
    await utimes(join(folder, 'index.html'), new Date(), new Date(Date.now() + 5000));
    assert.match(await (await app.request('/storybook/')).text(), /New stories/);
    assert.equal(await (await app.request('/storybook/assets/new.js')).text(), 'second');

    for (const path of ['../secret.txt', '..%2fsecret.txt', '%2e%2e/secret.txt', 'assets', '%E0%A4%A']) {
      await readProblem(await app.request(`/storybook/${path}`), 404, 'unknown-address');
    }
  });

  it('is found without the slash too', async () => {
    const response = await app.request('/storybook');
    assert.equal(response.status, 301);
    assert.equal(response.headers.get('location'), '/storybook/');
  });
});
