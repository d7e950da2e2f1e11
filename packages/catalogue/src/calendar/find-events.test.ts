import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Catalogue } from '../catalogue.ts';
import { loadExamples } from '../examples/index.ts';
import { exampleRecords } from '../examples/records.ts';
import { expandEvents } from '../kinds/occurrence-list.ts';
import { openCatalogue } from '../open-catalogue.ts';
import { calendarName } from './calendar-name.ts';
import { calendarQuery } from './calendar-query.ts';
import { eventsForCalendar } from './find-events.ts';
import { hall, place, refuge, sampleEvent } from './testing/sample-calendar.ts';

const now = new Date('2026-11-20T12:00:00Z');

describe('the events of a calendar', () => {
  let catalogue: Catalogue;
  before(async () => {
    catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:', clock: () => now });
    await loadExamples(catalogue);
  });
  after(() => catalogue.close());

  const find = async (input: object) => eventsForCalendar(catalogue, calendarQuery.parse(input), now);
  const slugs = async (input: object) => (await find(input)).map(({ slug }) => slug).sort();
  const withOne = (from: string, to: string) =>
    [...new Set(expandEvents(exampleRecords.events, new Date(from), new Date(to)).map(({ slug }) => slug))].sort();

  it('are those that happen from 90 days ago to a year ahead', async () => {
    assert.deepEqual(await slugs({}), withOne('2026-08-21T23:00:00Z', '2027-11-21T00:00:00Z'));
  });

  it('are those between two days, each once', async () => {
    const asked = await slugs({ from: '2027-03-28', to: '2027-03-28' });
    assert.deepEqual(asked, withOne('2027-03-28T00:00:00Z', '2027-03-28T23:00:00Z'));
    assert.equal(new Set(asked).size, asked.length);
    assert.ok(asked.length > 3);
    assert.ok((await slugs({ from: '2027-03-28' })).length > asked.length);
    assert.deepEqual(await slugs({ to: '2026-01-01' }), []);
  });

  it('are those that every filter leaves', async () => {
    for (const [query, holds] of [
      [{ kind: ['training'] }, ({ kind }) => kind === 'training'],
      [{ category: ['food'] }, ({ categories }) => categories.includes('food')],
      [{ online: true }, ({ online }) => online !== undefined],
      [{ free: true }, ({ cost }) => cost?.free === true],
      [{ free: false }, ({ cost }) => cost?.free === false],
      [{ ward: ['bow-east'] }, ({ wards, boroughWide }) => boroughWide || wards.includes('bow-east')],
      [{ organisation: ['towpath-runners-and-walkers'] }, ({ slug }) => /^(?:couch-to-5k|hijabi|towpath)/.test(slug)],
    ] as [object, (event: (typeof exampleRecords.events)[number]) => boolean][]) {
      const all = exampleRecords.events.filter((event) => holds(event)).map(({ slug }) => slug);
      const found = await slugs(query);
      assert.ok(found.length > 0, JSON.stringify(query));
      for (const slug of found) assert.ok(all.includes(slug), `${JSON.stringify(query)} found ${slug}`);
    }
    const near = await slugs({ near: 'E3 4PX', radius: 15 });
    assert.ok(near.length > 0 && near.length < (await slugs({})).length);
  });

  it('have a state in one of their occurrences where one is asked for', async () => {
    const cancelled = await find({ status: ['cancelled'] });
    assert.ok(
      cancelled.some(({ status }) => status === 'scheduled'),
      'a series with a cancelled day',
    );
    assert.ok(
      cancelled.some(({ status }) => status === 'cancelled'),
      'a cancelled event',
    );
    assert.deepEqual(await find({ status: ['cancelled'], from: '2026-11-20', to: '2026-11-21' }), []);
  });

  it('are told in a language, with nothing of translations left', async () => {
    const told = await find({ lang: 'bn' });
    assert.ok(told.every((event) => !('translations' in event)));
    assert.ok((await find({})).every((event) => !('translations' in event)));
    assert.ok(told.every(({ texts }) => texts !== undefined));
  });
});

it('finds consultations as long as they are open, and none of what is not published or of a confidential place', async () => {
  const catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:', clock: () => now });
  try {
    await catalogue.change(async (records) => {
      await records.organisations.put(hall);
      for (const one of [place, refuge]) await records.locations.put(one);
      const open = { kind: 'consultation', consultation: { opens: '2026-11-01', closes: '2026-12-31' } };
      for (const [slug, fields] of [
        ['open', { ...open, starts: '2026-10-01T18:00' }],
        ['draft', { publication: 'draft' }],
        ['hidden', { locationId: refuge.id }],
      ] as const) {
        await records.events.put(sampleEvent({ ...fields, name: slug, slug, id: crypto.randomUUID() }));
      }
    });
    const found = async (input: object) => eventsForCalendar(catalogue, calendarQuery.parse(input), now);
    assert.deepEqual(
      (await found({ from: '2026-12-31', to: '2027-02-01' })).map(({ slug }) => slug),
      ['open'],
    );
    const all = await found({});
    assert.deepEqual(all.map(({ slug }) => slug).sort(), ['hidden', 'open']);
    assert.equal(all.find(({ slug }) => slug === 'hidden')?.location, undefined);
  } finally {
    await catalogue.close();
  }
});

describe('a query of a calendar', () => {
  for (const query of [
    { page: 1 },
    { sort: 'name' },
    { facets: ['kind'] },
    { from: '2026-12-01', to: '2026-11-30' },
    { from: '2026-01-01', to: '2028-01-04' },
    { radius: 15 },
  ]) {
    it(`is not ${JSON.stringify(query)}`, () => assert.equal(calendarQuery.safeParse(query).success, false));
  }
});

describe('a calendar is called', () => {
  for (const [query, name] of [
    [{}, 'What’s on in Tower Hamlets'],
    [{ category: ['food'], ward: ['bow-east'], free: true }, 'What’s on: Food, Free, Bow East'],
    [{ organisation: [hall.id, 'nobody'], kind: ['open-day'] }, 'What’s on: Lantern Hall, nobody, Open day'],
    [{ q: ' soup ', near: 'E3 4PX' }, 'What’s on: “soup”, near E3 4PX'],
    [{ free: false, online: false }, 'What’s on in Tower Hamlets'],
  ] as const) {
    it(name, () => assert.equal(calendarName(calendarQuery.parse(query), [{ organisation: hall }]), name));
  }
});
