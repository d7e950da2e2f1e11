import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { openCatalogue } from './open-catalogue.ts';
import { RecentTag } from './recent-tag.ts';
import { sampleOrganisation } from './record/sample-records.ts';

describe('the recent tag of the dataset', () => {
  test('is known once it was read, and never older than a change of this process', async (t) => {
    const catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:' });
    t.after(() => catalogue.close());
    assert.equal(catalogue.recentTag(), undefined);
    const tag = await catalogue.datasetTag();
    assert.equal(catalogue.recentTag(), tag);
    await catalogue.change(async ({ organisations }) => {
      await organisations.put(sampleOrganisation('Lantern Hall'));
      await catalogue.datasetTag();
      assert.equal(catalogue.recentTag(), tag);
    });
    assert.equal(catalogue.recentTag(), undefined);
    const changed = await catalogue.datasetTag();
    assert.notEqual(changed, tag);
    assert.equal(catalogue.recentTag(), changed);
  });

  test('follows a change of another process', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'recent-tag-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const databaseUrl = `sqlite:${join(folder, 'catalogue.db')}`;
    const [reader, writer] = [await openCatalogue({ databaseUrl }), await openCatalogue({ databaseUrl })];
    t.after(() => Promise.all([reader.close(), writer.close()]));
    const before = await reader.datasetTag();
    await writer.change(({ organisations }) => organisations.put(sampleOrganisation('Lantern Hall')));
    const after = await writer.datasetTag();
    assert.notEqual(after, before);
    while (reader.recentTag() === before) await new Promise(setImmediate);
    assert.ok([undefined, after].includes(reader.recentTag()));
    assert.equal(await reader.datasetTag(), after);
  });

  test('is not what was being read when a change was committed', async () => {
    const reading = Promise.withResolvers<string>();
    const tag = new RecentTag(() => reading.promise, Number.POSITIVE_INFINITY);
    const read = tag.read();
    tag.changed();
    reading.resolve('before');
    assert.equal(await read, 'before');
    assert.equal(tag.get(), undefined);
  });

  test('is read again before it is too old, and given up where it cannot be', async (t) => {
    let now = 0;
    t.mock.method(performance, 'now', () => now);
    let reads = 0;
    const tag = new RecentTag(async () => {
      reads += 1;
      if (reads > 2) throw new Error('gone');
      return `tag ${reads}`;
    }, 60);
    assert.equal(await tag.read(), 'tag 1');
    now = 31;
    assert.equal(tag.get(), 'tag 1');
    await new Promise(setImmediate);
    assert.equal(tag.get(), 'tag 2');
    now = 70;
    assert.equal(tag.get(), 'tag 2');
    await new Promise(setImmediate);
    now = 92;
    assert.equal(tag.get(), undefined);
    await assert.rejects(tag.read(), /gone/);
  });
});
