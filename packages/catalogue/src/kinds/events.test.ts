import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Event, EventQueryInput, EventSummary } from '@vcs/schema';
import { eventQuery } from '@vcs/schema';
import { planEvents } from './event.ts';
import { expandEvents, isConsultationOpen, listOccurrences } from './occurrence-list.ts';
import { naiveSearch } from './testing/naive-search.ts';
import { sample, sampleLocation, sampleOrganisation, SampleWorld } from './testing/sample-world.ts';

const now = new Date('2026-11-20T12:00:00Z');
const hall = sampleOrganisation('Lantern Hall', { slug: 'lantern' });
const place = sampleLocation('Here', { point: { latitude: 51.52, longitude: -0.02 }, accessFacts: { stepFree: true } });
const event = (name: string, fields: object) => sample('event', name, { organisationId: hall.id, ...fields });
const events = [
  event('Weekly', {
    starts: '2026-11-03T18:00',
    ends: '2026-11-03T20:00',
    categories: ['food'],
    audiences: ['women'],
    cost: { free: true },
    wards: ['poplar'],
    locationId: place.id,
    recurrence: {
      rule: 'FREQ=WEEKLY;BYDAY=TU',
      except: ['2026-12-01T18:00'],
      overrides: [
        { occurrence: '2026-11-24T18:00', status: 'cancelled', note: 'No heating' },
        { occurrence: '2026-12-08T18:00', starts: '2026-12-09T19:00', ends: '2026-12-09T21:00' },
      ],
    },
  }),
  event('Once', {
    kind: 'training',
    starts: '2026-11-21T10:00',
    ends: '2026-11-21T16:00',
    online: 'https://example.org/',
  }),
  event('Past', { starts: '2026-11-19T10:00', ends: '2026-11-19T11:00' }),
  event('Ended series', { starts: '2026-10-01T10:00', recurrence: { rule: 'FREQ=DAILY;UNTIL=20261101' } }),
  event('Consultation', {
    kind: 'consultation',
    starts: '2026-11-01T09:00',
    consultation: { opens: '2026-11-01', closes: '2026-11-30' },
    boroughWide: true,
  }),
];
const world = new SampleWorld({ organisation: [hall], location: [place], event: events });

function ask(input: EventQueryInput) {
  const query = eventQuery.parse(input);
  const request = planEvents(query, { now, near: { latitude: 51.52, longitude: -0.02 } });
  const entries = world.entriesOf('event');
  const found = naiveSearch(entries, request).ids.map((id) => entries.find((one) => one.id === id)!.entry.summary);
  return listOccurrences({ summaries: found as EventSummary[] }, query, now);
}

const told = (input: EventQueryInput) =>
  ask(input).items.map(({ slug, occurrence }) => `${slug} ${occurrence.starts.local}`);

describe('events are listed as occurrences', () => {
  const cases: [EventQueryInput, string[]][] = [
    [
      { to: '2026-12-15' },
      [
        'consultation 2026-11-01T09:00',
        'once 2026-11-21T10:00',
        'weekly 2026-11-24T18:00',
        'weekly 2026-12-09T19:00',
        'weekly 2026-12-15T18:00',
      ],
    ],
    [{ from: '2026-11-19', to: '2026-11-19' }, ['consultation 2026-11-01T09:00', 'past 2026-11-19T10:00']],
    [{ from: '2026-12-01', to: '2026-12-08' }, []],
    [
      { from: '2026-10-31', to: '2026-11-01', kind: ['activity'] },
      ['ended-series 2026-10-31T10:00', 'ended-series 2026-11-01T10:00'],
    ],
    [{ kind: ['training'] }, ['once 2026-11-21T10:00']],
    [{ online: true }, ['once 2026-11-21T10:00']],
    [{ category: ['food'], to: '2026-11-30' }, ['weekly 2026-11-24T18:00']],
    [{ audience: ['men'], to: '2026-11-30' }, ['consultation 2026-11-01T09:00', 'once 2026-11-21T10:00']],
    [{ free: true, to: '2026-11-30' }, ['weekly 2026-11-24T18:00']],
    [{ ward: ['poplar'], to: '2026-11-30' }, ['consultation 2026-11-01T09:00', 'weekly 2026-11-24T18:00']],
    [{ status: ['cancelled'], to: '2026-12-31' }, ['weekly 2026-11-24T18:00']],
    [{ accessibility: ['step-free'], to: '2026-11-30' }, ['weekly 2026-11-24T18:00']],
    [{ near: 'E3 4PX', radius: 5, to: '2026-11-30' }, ['weekly 2026-11-24T18:00']],
    [{ organisation: ['nobody'] }, []],
  ];
  for (const [query, expected] of cases) {
    test(JSON.stringify(query), () => assert.deepEqual(told(query), expected));
  }
});

test('with the next dates alone each event is there once, at the next, with those that follow and take place', () => {
  const query = { dates: 'next', from: '2026-11-20', to: '2026-12-31' } as const;
  assert.deepEqual(told(query), ['consultation 2026-11-01T09:00', 'once 2026-11-21T10:00', 'weekly 2026-11-24T18:00']);
  const { items, total, pages } = ask({ ...query, sort: 'name', per_page: 2, page: 2 });
  assert.deepEqual([total, pages, items.map(({ slug }) => slug)], [3, 2, ['weekly']]);
  const [weekly] = items;
  assert.equal(weekly?.occurrence.status, 'cancelled');
  assert.deepEqual(
    weekly?.following?.map(({ starts }) => starts.local),
    ['2026-12-09T19:00', '2026-12-15T18:00', '2026-12-22T18:00'],
  );
  assert.equal(ask({ ...query, kind: ['training'] }).items[0]?.following, undefined);
});

test('a cancelled day of a series says so and why, the others do not', () => {
  const [cancelled, moved] = ask({ kind: ['activity'], from: '2026-11-24', to: '2026-12-09' }).items;
  assert.deepEqual(
    [cancelled?.occurrence.status, cancelled?.occurrence.note, cancelled?.status],
    ['cancelled', 'No heating', 'scheduled'],
  );
  assert.deepEqual([moved?.occurrence.key, moved?.occurrence.overridden], ['2026-12-08T18:00', true]);
});

test('pages of occurrences add up', () => {
  const whole = told({ to: '2027-01-31', per_page: 100 });
  const pages = [1, 2, 3].map((page) => ask({ to: '2027-01-31', per_page: 4, page }));
  assert.deepEqual(
    pages.flatMap(({ items }) => items.map(({ slug, occurrence }) => `${slug} ${occurrence.starts.local}`)),
    whole.slice(0, 12),
  );
  assert.deepEqual([pages[0]!.total, pages[0]!.pages], [whole.length, Math.ceil(whole.length / 4)]);
});

test('an event that is going on when the window begins is in it, one that ends then is not', () => {
  const once = events.filter(({ slug }) => slug === 'once');
  const at = (from: string) => expandEvents(once, new Date(from), new Date('2026-11-22T00:00:00Z')).length;
  assert.deepEqual([at('2026-11-21T15:59:00Z'), at('2026-11-21T16:00:00Z')], [1, 0]);
});

test('a consultation takes answers to the end of its last day in London', () => {
  const consultation = events.find(({ slug }) => slug === 'consultation')!;
  const open = (instant: string) => isConsultationOpen(consultation, new Date(instant));
  assert.deepEqual(
    [
      open('2026-10-31T23:59:00Z'),
      open('2026-11-01T00:00:00Z'),
      open('2026-11-30T23:59:00Z'),
      open('2026-12-01T00:00:00Z'),
    ],
    [false, true, true, false],
  );
});

test('the programme of an event is what is a part of it, as long as the event may be seen', () => {
  const fair = event('Fair', { starts: '2026-11-28T10:00', ends: '2026-11-28T16:00' });
  const parts = ['Opening', 'Lunch'].map((name) => event(name, { starts: '2026-11-28T12:00', partOfId: fair.id }));
  const slugsOf = (records: readonly Event[], asked: string) => {
    const entries = new SampleWorld({ organisation: [hall], event: [...events, ...records] }).entriesOf('event');
    const query = eventQuery.parse({ 'part-of': [asked], to: '2026-12-31' });
    const { ids } = naiveSearch(entries, planEvents(query, { now }));
    return ids.map((id) => (entries.find((one) => one.id === id)?.entry.summary as EventSummary).slug);
  };
  for (const asked of [fair.id, fair.slug]) {
    assert.deepEqual(slugsOf([fair, ...parts], asked).sort(), ['lunch', 'opening']);
  }
  assert.deepEqual(slugsOf([{ ...fair, publication: 'draft' }, ...parts], fair.slug), []);
  const told = new SampleWorld({ organisation: [hall], event: [fair, ...parts] }).entriesOf('event');
  const wholes = told.map(({ entry }) => (entry.summary as EventSummary).partOf?.name);
  assert.deepEqual(wholes.sort(), ['Fair', 'Fair', undefined]);
});
