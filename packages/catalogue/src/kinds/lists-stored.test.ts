/*
 * Every list over the whole example data: an engine gives what plain loops over the same records give. Run by itself on
 * SQLite; the contract of PostgreSQL runs it there.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { loadExamples } from '../examples/index.ts';
import { openCatalogue } from '../open-catalogue.ts';
import type { Catalogue } from '../catalogue.ts';
import { repositoryNames } from '../record/record-types.ts';
import type { KindName } from '../record/record-types.ts';
import { sampleEngine } from '../record/sample-database.ts';
import type { SearchRequest } from './kind.ts';
import { kindNamed } from './kinds.ts';
import type { ListName, QueryInputOf } from './lists.ts';
import { lists } from './lists.ts';
import type { PlanContext } from './request.ts';
import type { NaiveEntry } from './testing/naive-search.ts';
import { naiveSearch } from './testing/naive-search.ts';
import type { SampleRecords } from './testing/sample-world.ts';
import { SampleWorld } from './testing/sample-world.ts';

const near = 'E3 4PX';
/** Goes round, so that the days records were updated on are neither all the same nor in the order they were put. */
function goingRound(): () => Date {
  let asked = 0;
  return () => new Date(Date.UTC(2026, 0, 1 + (((asked += 1) * 29) % 97)));
}

/** Every record as it was kept, dates included. */
async function keptRecords(catalogue: Catalogue): Promise<SampleRecords> {
  const records: { [kind: string]: unknown[] } = {};
  await catalogue.change(async (writer) => {
    for (const [kind, name] of Object.entries(repositoryNames)) {
      records[kind] = [];
      for await (const record of writer[name].all()) records[kind].push(record);
    }
  });
  return records as SampleRecords;
}

/** A Friday in Advent, 14:00 in London; Christmas Day; a Saturday evening in summer. */
const instants = ['2026-11-20T14:00:00Z', '2026-12-25T12:30:00Z', '2026-07-18T18:30:00Z'];

const queries: { readonly [Name in ListName]: readonly QueryInputOf<Name>[] } = {
  organisations: [
    {},
    { q: 'bangladeshi' },
    { q: 'community cent' },
    { kind: ['registered-charity'] },
    { kind: ['registered-charity', 'community-group'], category: ['food'] },
    { category: ['sport', 'arts-and-culture'] },
    { ward: ['poplar'] },
    { ward: ['bow-east', 'weavers'], q: 'advice', sort: 'updated' },
    { 'led-by': ['women'] },
    { 'run-for': ['older-people', 'carers'] },
    { sort: 'name', per_page: 100 },
    { sort: 'updated', page: 2, per_page: 7 },
  ],
  services: [
    {},
    { q: 'food' },
    { q: 'advice', ward: ['poplar'] },
    { category: ['food'], free: true, accessibility: ['step-free'] },
    { need: ['something-to-eat'], age: 70, near },
    { near, radius: 15, sort: 'distance' },
    { near: '51.515,-0.04', radius: 30, category: ['sport'], per_page: 100 },
    { open: ['now'], per_page: 100 },
    { open: ['now'], near, radius: 40, sort: 'distance' },
    { open: ['evening', 'sunday-morning'], age: 16 },
    { open: ['weekend'], access: ['in-person'] },
    { audience: ['women'], 'spoken-language': ['bn', 'so'] },
    { accessibility: ['step-free', 'accessible-toilet'], sort: 'name' },
    { capacity: ['open'], accepting: true },
    { accepting: false },
    { ward: ['bow-east', 'mile-end'], status: ['active'], sort: 'updated', page: 2, per_page: 5 },
  ],
  projects: [
    {},
    { q: 'young' },
    { q: 'digital older' },
    { category: ['food'] },
    { category: ['older-people', 'environment'] },
    { ward: ['poplar'] },
    { ward: ['mile-end', 'weavers'], sort: 'name' },
    { state: 'current' },
    { state: 'ended' },
    { state: 'current', ward: ['poplar'], q: 'p' },
    { sort: 'updated', per_page: 3 },
    { sort: 'name', page: 2, per_page: 3 },
  ],
  people: [
    {},
    { q: 'a' },
    { q: 'manager' },
    { role: ['service-contact'] },
    { role: ['award-nominee'] },
    { role: ['service-contact', 'award-nominee'], q: 's' },
    { organisation: ['wherry-homes'] },
    { organisation: ['inkhorn-street-advice', 'pearmain-girls'], role: ['service-contact', 'award-nominee'] },
    { per_page: 2 },
    { per_page: 2, page: 2 },
    { per_page: 100 },
    { page: 50 },
  ],
  premises: [
    {},
    { q: 'hall' },
    { tenure: ['hire'] },
    { tenure: ['co-working', 'licence'] },
    { 'space-kind': ['hall', 'kitchen'] },
    { facility: ['kitchen', 'wifi'] },
    { accessibility: ['step-free', 'hearing-loop'] },
    { ward: ['poplar', 'lansbury'] },
    { near, radius: 20 },
    { near, radius: 40, tenure: ['hire'], sort: 'distance' },
    { near: '51.52,-0.07', sort: 'distance', per_page: 100 },
    { sort: 'updated', page: 2, per_page: 4 },
  ],
  spaces: [
    {},
    { q: 'kitchen' },
    { tenure: ['hire'], kind: ['hall', 'room'] },
    { capacity: 40, layout: 'theatre' },
    { capacity: 20, sort: 'capacity' },
    { area: 50 },
    { hirer: 'community-group', most: 25 },
    { hirer: 'charity', most: 150, unit: 'day', sort: 'price' },
    { hirer: 'business', sort: 'price', per_page: 100 },
    { 'day-part': ['saturday-morning', 'tuesday-evening'] },
    { facility: ['kitchen'], accessibility: ['step-free'], 'women-only': true },
    { near, radius: 25, tenure: ['hire'], sort: 'distance' },
    { ward: ['poplar'], hirer: 'resident', most: 60 },
  ],
  roles: [
    {},
    { q: 'befriending' },
    { kind: ['trustee'] },
    { cause: ['food-and-hunger', 'environment'] },
    { skill: ['cooking', 'finance'] },
    { 'day-part': ['saturday-morning'] },
    { 'day-part': ['monday-evening', 'wednesday-afternoon'], age: 17 },
    { place: ['remote', 'from-home'] },
    { place: ['in-person'], dbs: ['none', 'basic'] },
    { english: 'basic', expenses: true },
    { commitment: ['one-off'], team: 10 },
    { emergency: true },
    { near, radius: 30, accessibility: ['step-free'], sort: 'distance' },
    { ward: ['bow-west'], sort: 'name' },
  ],
  events: [
    {},
    { q: 'workshop' },
    { kind: ['training', 'forum'] },
    { category: ['food', 'environment'] },
    { from: '2026-12-01', to: '2026-12-31' },
    { from: '2026-11-24', to: '2026-11-24' },
    { from: '2027-01-01', sort: 'name' },
    { online: true, free: true },
    { booking: true, accessibility: ['step-free'] },
    { ward: ['whitechapel', 'poplar'] },
    { near, radius: 30 },
    { near, sort: 'distance', from: '2026-11-01', to: '2027-10-31', per_page: 100 },
    { q: 'meeting', sort: 'relevance' },
  ],
  opportunities: [
    {},
    { q: 'grant' },
    { kind: ['grant'] },
    { kind: ['contract', 'social-value-offer'], state: 'all' },
    { category: ['food', 'children-and-young-people'] },
    { state: 'open' },
    { state: 'coming' },
    { state: 'closed', sort: 'updated' },
    { on: '2027-02-01' },
    { on: '2026-01-15', state: 'open' },
    { amount: 5000 },
    { amount: 100_000, state: 'all', sort: 'name' },
    { state: 'all', page: 2, per_page: 4 },
  ],
  stories: [
    {},
    { q: 'food' },
    { q: 'young adults' },
    { category: ['food'] },
    { category: ['older-people', 'sport'] },
    { category: ['food'], q: 'community' },
    { category: ['volunteering'], sort: 'name' },
    { sort: 'name' },
    { sort: 'updated' },
    { sort: 'name', page: 2, per_page: 2 },
    { q: 'older', sort: 'updated' },
    { per_page: 100 },
  ],
  awards: [
    {},
    { q: 'best' },
    { year: [2026] },
    { year: [2026, 2027], standing: ['winner'] },
    { category: ['small-but-mighty'] },
    { subject: ['person'] },
    { subject: ['organisation', 'project'], sort: 'name' },
    { standing: ['finalist'] },
    { standing: ['nominee', 'winner'], subject: ['project'] },
    { sort: 'updated', per_page: 4 },
    { sort: 'name', page: 2, per_page: 4 },
    { q: 'volunt' },
  ],
  'award-years': [{}, { per_page: 1 }, { per_page: 1, page: 2 }, { per_page: 100 }, { page: 9 }],
};

const names = Object.keys(lists) as ListName[];

describe('the lists over the example data', () => {
  const entriesOf = (kind: KindName): NaiveEntry[] =>
    world.all().flatMap((one) => {
      const entry = one.kind === kind ? world.entryOf(one.record) : undefined;
      return entry === undefined ? [] : [{ id: one.record.id, entry }];
    });
  let world: SampleWorld;
  let catalogue: Catalogue;
  before(async () => {
    catalogue = await openCatalogue({ databaseUrl: await sampleEngine().passing(), clock: goingRound() });
    await loadExamples(catalogue);
    world = new SampleWorld(await keptRecords(catalogue));
  });
  after(() => catalogue.close());

  for (const name of names) {
    test(`${name}: ids, order, totals and facets are those of plain loops`, async () => {
      const { kind, query, plan } = lists[name];
      const entries = entriesOf(kind);
      assert.ok(entries.length > 0);
      for (const asked of queries[name]) {
        let found = 0;
        for (const instant of instants) {
          const context: PlanContext = { now: new Date(instant), near: { latitude: 51.5236, longitude: -0.0275 } };
          const request = (plan as (query: unknown, context: PlanContext) => SearchRequest)(
            query.parse(asked),
            context,
          );
          const answer = await catalogue.search(kind, request);
          const expected = naiveSearch(entries, request, kindNamed(kind).facets);
          const ids = (answer.summaries as readonly { readonly id: string }[]).map(({ id }) => id);
          const told = `${JSON.stringify(asked)} at ${instant}`;
          assert.deepEqual({ ids, total: answer.total }, { ids: expected.ids, total: expected.total }, told);
          assert.deepEqual(answer.facets, expected.facets, told);
          found += answer.total;
        }
        assert.ok(found > 0, `expected the examples to hold something for ${JSON.stringify(asked)}`);
      }
    });
  }
});
