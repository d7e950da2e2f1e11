import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import type { IndexEntry, Kind, SearchRequest, StoredRecord } from '../kinds/kind.ts';
import { naiveSearch } from '../kinds/testing/naive-search.ts';
import type { NaiveEntry } from '../kinds/testing/naive-search.ts';
import { openStore } from '../open-store.ts';
import { datasetState } from '../record/record-table.ts';
import { sampleEngine } from '../record/sample-database.ts';
import type { Store } from '../store.ts';
import { tokensOf } from '../text/analysed-text.ts';
import { entryRowOf } from './entry-table.ts';
import { EntryWriter } from './entry-writer.ts';
import { Searcher } from './searcher.ts';

const words = ['kettle', 'kettles', 'marble', 'lantern', 'quilting', 'quilts', 'food bank', 'lunch club'];
const wards = ['bow', 'poplar', 'weavers'];
const points = [
  { latitude: 51.51, longitude: -0.06 },
  { latitude: 51.52, longitude: -0.03 },
  { latitude: 51.53, longitude: -0.01 },
];
const dates = ['2026-11-23', '2026-11-24', '2026-11-25'];

const some = <T>(values: readonly T[], most = values.length) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: most });
const phrase = fc.array(fc.constantFrom(...words), { maxLength: 3 }).map((parts) => parts.join(' '));
const minutes = fc.constantFrom(0, 540, 720, 1430, 1450, 1500, 2000);
const interval = fc
  .tuple(fc.nat({ max: 6 }), minutes, fc.constantFrom(30, 240, 1440))
  .map(([day, minute, length]) => ({ start: day * 1440 + minute, end: day * 1440 + minute + length }));

const madeEntry = fc
  .record({
    name: phrase,
    body: phrase,
    running: fc.boolean(),
    freshness: fc.constantFrom('', '2020-11', '2026-01-05'),
    ward: some(['*', ...wards]),
    category: some(['food', 'sport', 'art']),
    age: fc.option(fc.integer({ min: -2, max: 3 }), { nil: undefined }),
    points: some(points, 2),
    weekIntervals: fc.array(interval, { maxLength: 2 }),
    exceptionDays: fc.array(
      fc.record({
        date: fc.constantFrom(...dates),
        ranges: fc.array(fc.constantFrom({ start: 600, end: 700 }, { start: 1400, end: 1500 }), { maxLength: 1 }),
      }),
      { maxLength: 2 },
    ),
    openOnBankHolidays: fc.boolean(),
  })
  .map(({ name, body, ward, category, age, openOnBankHolidays, ...rest }): IndexEntry => ({
    ...rest,
    tokens: tokensOf({ name, prominent: [], body: [body], categories: category }),
    nameKey: name,
    terms: { ward: ward.sort(), category: category.sort() },
    numbers: age === undefined ? {} : { age },
    ...(openOnBankHolidays && { openOnBankHolidays }),
    summary: { name },
  }));

const sorts: SearchRequest['sort'][] = [
  { by: 'relevance' },
  { by: 'distance' },
  { by: 'name' },
  { by: 'freshness' },
  { by: 'number', number: 'age', descending: true },
  { by: 'number', number: 'age', descending: false },
];
const anyRequest = fc.record(
  {
    text: fc.tuple(phrase, fc.constantFrom('', 'ma', ' lan', 'zz', ' ')).map((parts) => parts.join('')),
    terms: fc.record({ ward: some(wards, 2), category: some(['food', 'sport', 'none']) }),
    every: fc.record({ category: some(['food', 'sport'], 2) }),
    ranges: fc.array(
      fc.record(
        {
          number: fc.constantFrom('age', 'none'),
          least: fc.nat({ max: 2 }),
          most: fc.nat({ max: 2 }),
          orUnknown: fc.boolean(),
        },
        { requiredKeys: ['number', 'orUnknown'] },
      ),
      { maxLength: 1 },
    ),
    near: fc.record(
      { point: fc.constantFrom(...points), metres: fc.constantFrom(0, 1500, 3000) },
      { requiredKeys: ['point'] },
    ),
    during: fc.array(interval, { minLength: 1, maxLength: 2 }),
    openAt: fc.record({
      date: fc.constant(dates[1]!),
      dayBefore: fc.constant(dates[0]!),
      weekday: fc.constant(1),
      minuteOfDay: fc.constantFrom(30, 620, 1430),
      minuteOfWeek: fc.constantFrom(1470, 2060, 2870),
      bankHoliday: fc.boolean(),
      bankHolidayBefore: fc.boolean(),
    }),
    first: fc.constant({ facet: 'category', value: 'art' }),
    prefer: fc.constant('ward'),
    sort: fc.constantFrom(...sorts),
    page: fc.integer({ min: 1, max: 3 }),
    perPage: fc.integer({ min: 1, max: 5 }),
  },
  { requiredKeys: ['text', 'terms', 'ranges', 'sort', 'page', 'perPage'] },
);

/** Every filter at once leaves little to put in order, so most requests have words and few filters. */
const wordedRequest = fc.record({
  text: fc.constantFrom('kettle ', 'kettles ', 'quilts', 'l', 'food bank ', 'lunch club kettle ', 'marble lan'),
  terms: fc.record({ ward: some(wards, 1), category: fc.constant([]) }),
  ranges: fc.constant([]),
  prefer: fc.constant('ward'),
  sort: fc.constantFrom(sorts[0]!, sorts[0]!, ...sorts),
  page: fc.constantFrom(1, 1, 2),
  perPage: fc.constant(5),
});
const request = fc.oneof(anyRequest, wordedRequest);

const facets = [
  { name: 'ward', values: wards, label: (value: string) => value.toUpperCase() },
  { name: 'category', label: () => 'One label for all' },
];

function sampleKind(name: string): Kind<StoredRecord, unknown> {
  return { name, facets } as unknown as Kind<StoredRecord, unknown>;
}

async function write(store: Store, kind: string, entries: readonly { id: string; entry: IndexEntry | undefined }[]) {
  await store.change(async (sql) => {
    const version = (await datasetState(sql)).version + 1;
    const writer = new EntryWriter(sql, version);
    await writer.write(
      entries.map(({ id, entry }) => ({ id, kind, entry: entry && entryRowOf(entry), changed: false })),
    );
    await writer.finish();
    await sql.all('UPDATE dataset SET version = ?', [version]);
    return { result: undefined, keep: true };
  });
}

describe('a searcher', () => {
  let store: Store;
  before(async () => {
    store = await openStore({ databaseUrl: await sampleEngine().database(), clock: () => new Date() });
  });
  after(() => store.close());

  test('gives what plain loops give, before and after entries change', async () => {
    let kinds = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(madeEntry, { maxLength: 12 }),
        fc.array(fc.option(madeEntry, { nil: undefined }), { maxLength: 12 }),
        fc.array(request, { minLength: 1, maxLength: 15 }),
        async (first, later, requests) => {
          const kind = `random-${(kinds += 1)}`;
          const searcher = new Searcher(sampleKind(kind), store.reading);
          const ids = first.map((_, index) => `${kind}-${(index * 7) % 12}-${index}`);
          const now = new Map<string, IndexEntry | undefined>();
          for (const entries of [first, later]) {
            const changed = entries.map((entry, index) => ({ id: ids[index] ?? `${kind}-more-${index}`, entry }));
            await write(store, kind, changed);
            for (const { id, entry } of changed) now.set(id, entry);
            const shown = [...now].flatMap(([id, entry]): NaiveEntry[] => (entry ? [{ id, entry }] : []));
            for (const asked of requests as SearchRequest[]) {
              const expected = naiveSearch(shown, asked, facets);
              const answer = await searcher.search(asked);
              const summaries = expected.ids.map((id) => now.get(id)!.summary);
              assert.deepEqual(
                { summaries: answer.summaries, total: answer.total, facets: answer.facets },
                { summaries, total: expected.total, facets: expected.facets },
              );
            }
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  test('finds each of many entries, whatever block its number is in, and no longer once it is gone', async () => {
    const entry = (index: number): IndexEntry => ({
      tokens: tokensOf({
        name: `Hall ${index}`,
        prominent: [],
        body: [index % 2 === 0 ? 'even' : 'odd', index % 1000 === 0 ? 'rare' : ''],
        categories: [],
      }),
      running: true,
      freshness: '',
      nameKey: String(index).padStart(5, '0'),
      terms: {},
      numbers: { index },
      points: [],
      weekIntervals: [],
      summary: { index },
    });
    const all = Array.from({ length: 9000 }, (_, index) => ({ id: `many-${index}`, entry: entry(index) }));
    await write(store, 'many', all);
    const searcher = new Searcher(sampleKind('many'), store.reading);
    const ask = (text: string, page = 1) =>
      searcher.search({ text, terms: {}, ranges: [], sort: { by: 'relevance' }, page, perPage: 3 });
    const found = async (text: string, page = 1) => {
      const { total, summaries } = await ask(text, page);
      return [total, summaries.map((summary) => (summary as { index: number }).index)];
    };
    assert.deepEqual(await found('rare '), [9, [0, 1000, 2000]]);
    assert.deepEqual(await found('even ', 1500), [4500, [8994, 8996, 8998]]);
    assert.deepEqual(await found('hall 8191 '), [1, [8191]]);
    assert.deepEqual(await found('', 3000), [9000, [8997, 8998, 8999]]);
    const gone = all.filter((_, index) => index % 2 === 1 || index > 4000).map(({ id }) => ({ id, entry: undefined }));
    await write(store, 'many', gone);
    assert.deepEqual(await found('rare '), [5, [0, 1000, 2000]]);
    assert.deepEqual(await found('odd '), [0, []]);
    assert.deepEqual(await found('', 667), [2001, [3996, 3998, 4000]]);
  });

  test('gives whole pages of one version while others change the records', async () => {
    const entry = (version: number, index: number): IndexEntry => ({
      tokens: tokensOf({ name: `Turn ${version}`, prominent: [], body: [], categories: [] }),
      running: true,
      freshness: '',
      nameKey: String(index),
      terms: { category: [`v${version}`] },
      numbers: {},
      points: [],
      weekIntervals: [],
      summary: { version },
    });
    const turn = (version: number) =>
      write(
        store,
        'turning',
        Array.from({ length: 30 }, (_, index) => ({ id: `turning-${index}`, entry: entry(version, index) })),
      );
    await turn(0);
    const searcher = new Searcher(sampleKind('turning'), store.reading);
    let over = false;
    const changes = (async () => {
      for (let version = 1; version <= 15; version += 1) await turn(version);
      over = true;
    })();
    while (!over) {
      const answer = await searcher.search({
        text: 'turn',
        terms: {},
        ranges: [],
        sort: { by: 'relevance' },
        page: 1,
        perPage: 30,
      });
      assert.equal(new Set(answer.summaries.map((summary) => (summary as { version: number }).version)).size, 1);
      const { version } = answer.summaries[0] as { version: number };
      assert.deepEqual(answer.facets.category, [{ value: `v${version}`, label: 'One label for all', count: 30 }]);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await changes;
  });
});
