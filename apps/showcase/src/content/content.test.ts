import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { createClient } from '@vcs/sdk';
import { createMockFetch } from '@vcs/sdk/testing';
import { contentOrLast, NoContentError } from './last-content.ts';
import { NoAwardsError, readContent } from './read-content.ts';

const folder = await mkdtemp(join(tmpdir(), 'showcase-'));
after(() => rm(folder, { recursive: true }));

const baseUrl = 'https://directory.example.org';
const day = '2026-11-22';
const fetch = createMockFetch();
const read = () => readContent(createClient({ baseUrl, fetch, retries: 0, cacheSize: 0 }), day);

describe('the content of the site', () => {
  it('is read through the public client, in each language', async () => {
    const content = await read();
    assert.equal(content.told.en.year.year, content.told.bn.year.year);
    assert.ok(content.years.length >= 1);
    assert.equal(content.wards.length, 20);
    const languages = new Set(fetch.requests.map(({ url }) => url.searchParams.get('lang')));
    for (const lang of ['en', 'bn', 'so']) assert.ok(languages.has(lang), lang);
  });

  it('cannot be, where no year of awards is published', async () => {
    const empty = createClient({ baseUrl, fetch: createMockFetch({ awardYears: [] }) });
    await assert.rejects(readContent(empty, day), NoAwardsError);
  });

  it('is that of the last build where the API cannot be reached, and a clear error where there was none', async () => {
    const file = join(folder, 'site', 'content.json');
    const said: string[] = [];
    const build = (source = baseUrl) => contentOrLast(read, source, file, (sentence) => said.push(sentence));

    fetch.set({ offline: true });
    await assert.rejects(build(), NoContentError);

    fetch.set({ offline: false });
    const first = await build();
    assert.deepEqual(JSON.parse(await readFile(file, 'utf8')).content, JSON.parse(JSON.stringify(first)));
    assert.deepEqual(said, []);

    fetch.set({ offline: true });
    assert.deepEqual(await build(), JSON.parse(JSON.stringify(first)));
    assert.match(said[0] ?? '', new RegExp(`Building from what it said at ${first.readAt}`));

    fetch.set({ offline: false, fail: () => 503 });
    assert.equal((await build()).readAt, first.readAt);
    // What was read elsewhere, such as the example data, is never passed off as what this API says.
    await assert.rejects(build('https://another.example.org'), NoContentError);
  });
});
