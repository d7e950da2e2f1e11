import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCatalogue } from '../open-catalogue.ts';
import { repositoryNames } from '../record/record-types.ts';
import type { RecordRepository } from '../catalogue.ts';
import type { KindName } from '../record/record-types.ts';
import { sampleEngine } from '../record/sample-database.ts';
import type { StoredRecord } from './kind.ts';
import { kindNamed } from './kinds.ts';
import type { ListName } from './lists.ts';
import { lists } from './lists.ts';
import { fullRecords } from './testing/full-world.ts';
import { naiveSearch } from './testing/naive-search.ts';
import { SampleWorld } from './testing/sample-world.ts';

const now = new Date('2026-11-20T12:00:00Z');
/** When the sample records were made, so that keeping them dates them no later. */
const clock = () => new Date('2026-01-05T09:00:00Z');

test('a store finds and tells of every kind what the records alone say', async () => {
  const world = new SampleWorld(fullRecords());
  const catalogue = await openCatalogue({ databaseUrl: await sampleEngine().passing(), clock });
  try {
    await catalogue.change(async (writer) => {
      for (const { kind, record } of world.all()) {
        await (writer[repositoryNames[kind]] as unknown as RecordRepository<StoredRecord>).put(record);
      }
    });
    for (const name of Object.keys(lists) as ListName[]) {
      const { kind, query, plan } = lists[name];
      const request = (plan as (query: unknown, context: { now: Date }) => ReturnType<typeof plan>)(query.parse({}), {
        now,
      });
      const found = await catalogue.search(kind, request);
      const entries = world.entriesOf(kind);
      const expected = naiveSearch(entries, request, kindNamed(kind).facets);
      assert.equal(found.total, 1, name);
      assert.deepEqual(found.facets, expected.facets, name);
      assert.deepEqual(found.summaries, JSON.parse(JSON.stringify(entries.map(({ entry }) => entry.summary))), name);
    }
    for (const { kind, record } of world.all()) {
      const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
      assert.deepEqual(plain(await catalogue.detail(kind, record.slug)), plain(world.detailOf(record)), kind);
    }
  } finally {
    await catalogue.close();
  }
});

test('what an organisation is about follows its services, and premises their spaces', async () => {
  const records = fullRecords();
  const catalogue = await openCatalogue({ databaseUrl: await sampleEngine().passing(), clock });
  const facet = async (kind: KindName, list: ListName, name: string) => {
    const request = (lists[list].plan as (query: unknown, context: { now: Date }) => never)(
      lists[list].query.parse({}),
      { now },
    );
    return (await catalogue.search(kind, request)).facets[name]?.map(({ value }) => value);
  };
  try {
    await catalogue.change(async (writer) => {
      await writer.organisations.put(records.organisation[0]!);
      await writer.locations.put(records.location[0]!);
      await writer.premises.put(records.premises[0]!);
    });
    assert.deepEqual(await facet('organisation', 'organisations', 'category'), []);
    assert.deepEqual(await facet('premises', 'premises', 'tenure'), []);
    await catalogue.change(async (writer) => {
      await writer.services.put(records.service[0]!);
      await writer.spaces.put(records.space[0]!);
    });
    assert.deepEqual(await facet('organisation', 'organisations', 'category'), ['food']);
    assert.deepEqual(await facet('premises', 'premises', 'tenure'), ['hire']);
    await catalogue.change(async (writer) => {
      await writer.services.put({ ...records.service[0]!, publication: 'withdrawn' });
    });
    assert.deepEqual(await facet('organisation', 'organisations', 'category'), []);
  } finally {
    await catalogue.close();
  }
});
