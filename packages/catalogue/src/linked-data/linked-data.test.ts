import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { EventSummary, OpportunitySummary } from '@vcs/schema';
import type { Catalogue } from '../catalogue.ts';
import { loadExamples } from '../examples/index.ts';
import { fullRecords } from '../kinds/testing/full-world.ts';
import { shown } from '../kinds/localise.ts';
import { openCatalogue } from '../open-catalogue.ts';
import { embeddedJson, linkedData, publicListNames, publicLists } from './index.ts';
import type { LinkedRecord, PublicList } from './index.ts';
import { SchemaOrg } from './testing/schema-org.ts';

const addresses = { origin: 'https://data.example.org' };
const schemaOrg = new SchemaOrg();
const textual = [
  'Text',
  'URL',
  'Date',
  'DateTime',
  'Time',
  'Duration',
  'string',
  'IdReference',
  'PronounceableText',
  'CssSelectorType',
  'XPathType',
];

/** Everything in a node that schema.org does not know. */
function faults(value: unknown, path: string, range: readonly string[] = []): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => faults(item, `${path}[${index}]`, range));
  if (typeof value === 'number')
    return range.some((name) => ['Number', 'Integer', 'Float'].includes(name)) ? [] : [`${path}: a number`];
  if (typeof value === 'boolean') return range.includes('Boolean') ? [] : [`${path}: a truth value`];
  if (typeof value === 'string') {
    if (value === '') return [`${path}: empty`];
    const enumerated = range.flatMap((name) => schemaOrg.valuesOf(name));
    if (enumerated.includes(value)) return [];
    if (value.startsWith('https://schema.org/')) return [`${path}: ${value} is not one of ${enumerated.join(', ')}`];
    return range.some((name) => textual.includes(name)) ? [] : [`${path}: a text where ${range.join(', ')} is wanted`];
  }
  if (typeof value !== 'object' || value === null) return [`${path}: ${String(value)}`];
  const { '@type': type, '@id': id, ...rest } = value as Record<string, unknown>;
  const properties = Object.entries(rest).filter(([name]) => name !== '@context');
  if (typeof type !== 'string' || !schemaOrg.has(type)) return [`${path}: no type ${String(type)}`];
  const misplaced =
    range.length === 0 || range.some((name) => schemaOrg.isA(type, name))
      ? []
      : [`${path}: ${type} where ${range.join(', ')} is wanted`];
  const wrongId = id === undefined || String(id).startsWith('https://') ? [] : [`${path}: @id ${String(id)}`];
  return [
    ...misplaced,
    ...wrongId,
    ...properties.flatMap(([name, inner]) => {
      const takes = schemaOrg.rangeOf(type, name);
      return takes === undefined ? [`${path}: ${type} has no ${name}`] : faults(inner, `${path}.${name}`, takes);
    }),
  ];
}

describe('the check against schema.org', () => {
  const wrong = (value: object) => faults(value, 'it').length;

  it('refuses what schema.org does not know, and takes what it does', () => {
    assert.equal(wrong({ '@type': 'Service', name: 'Lunch' }), 0);
    assert.equal(wrong({ '@type': 'Servise', name: 'Lunch' }), 1);
    assert.equal(wrong({ '@type': 'Service', startDate: '2026-01-01' }), 1);
    assert.equal(wrong({ '@type': 'Service', provider: { '@type': 'Place' } }), 1);
    assert.equal(wrong({ '@type': 'Service', provider: { '@type': 'NGO', name: 'Lantern' } }), 0);
    assert.equal(wrong({ '@type': 'Event', eventStatus: 'https://schema.org/EventFull' }), 1);
    assert.equal(wrong({ '@type': 'Event', isAccessibleForFree: 'yes' }), 1);
  });
});

describe('linked data of every record of the example borough', () => {
  let catalogue: Catalogue;
  before(async () => {
    catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:' });
    await loadExamples(catalogue);
  });
  after(() => catalogue.close());

  for (const list of publicListNames) {
    it(`is schema.org for ${list}, as listed and in detail`, async () => {
      const { kind } = publicLists[list];
      const changes = await catalogue.changes(kind, undefined, 5000);
      assert.ok(changes.length > 0, `no ${list}`);
      for (const { id, summary } of changes) {
        const detail = await catalogue.detail(kind, id);
        for (const record of [summary, detail]) {
          const document = linkedData(list, shown(record) as LinkedRecord<PublicList>, addresses);
          assert.equal(document['@context'], 'https://schema.org');
          assert.equal(document['@id'], `https://data.example.org/feeds/json-ld/${list}/${id}`);
          assert.deepEqual(faults(document, `${list} ${id}`), []);
          const { example = false } = record as { example?: boolean };
          const said = String(document['disambiguatingDescription'] ?? '');
          assert.equal(said.startsWith('This is an invented example'), example);
        }
      }
    });
  }

  it('tells where a service is and when, what it costs and in which languages', async () => {
    const changes = await catalogue.changes('service', undefined, 5000);
    const documents = changes.map(({ summary }) => linkedData('services', shown(summary) as never, addresses));
    const has = (property: string) => documents.filter((document) => document[property] !== undefined).length;
    for (const property of ['hoursAvailable', 'offers', 'availableChannel', 'areaServed', 'serviceType']) {
      assert.ok(has(property) > documents.length / 4, property);
    }
  });
});

describe('what linked data tells of a place', () => {
  it('is nothing where the place is confidential', async () => {
    const catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:' });
    const records = fullRecords({}, { confidential: true, name: 'Hidden house' });
    await catalogue.change(async (writer) => {
      await writer.organisations.put(records.organisation[0] as never);
      await writer.locations.put(records.location[0] as never);
      for (const [name, list] of [
        ['services', records.service],
        ['premises', records.premises],
        ['spaces', records.space],
        ['volunteerRoles', records['volunteer-role']],
        ['events', records.event],
      ] as const) {
        await writer[name].put(list[0] as never);
      }
    });
    for (const list of ['services', 'premises', 'spaces', 'roles', 'events'] as const) {
      const [change] = await catalogue.changes(publicLists[list].kind, undefined, 10);
      const detail = await catalogue.detail(publicLists[list].kind, change!.id);
      for (const record of [change!.summary, detail]) {
        const text = JSON.stringify(linkedData(list, shown(record) as never, addresses));
        for (const secret of ['Hidden house', 'Example Street', 'E3 4PX', '51.52']) {
          assert.ok(!text.includes(secret), `${list} tells ${secret}`);
        }
      }
    }
    await catalogue.close();
  });
});

const event = {
  id: 'a3c0a0f0-0000-4000-8000-000000000001',
  slug: 'film-night',
  lang: 'en',
  name: 'Film night',
  kind: 'activity',
  boroughWide: false,
  starts: '2026-06-02T18:00',
  ends: '2026-06-02T20:00',
  status: 'scheduled',
  sequence: 0,
  example: true,
  updatedAt: '2026-03-01T09:00:00.000Z',
  categories: [],
  wards: [],
  organisation: { id: 'a3c0a0f0-0000-4000-8000-000000000002', slug: 'lantern', name: 'Lantern' },
} satisfies EventSummary;

const told = (more: Partial<EventSummary>) => linkedData('events', { ...event, ...more }, addresses);

describe('linked data of an event', () => {
  it('has London’s offset of that day, whatever the zone of the machine', () => {
    assert.equal(told({})['startDate'], '2026-06-02T18:00+01:00');
    assert.equal(told({ starts: '2026-12-01T18:00' })['startDate'], '2026-12-01T18:00+00:00');
  });

  it('repeats as the rule says', () => {
    const rule = (text: string) =>
      told({ recurrence: { rule: text, except: ['2026-08-04T18:00'], overrides: [] } })['eventSchedule'];
    assert.deepEqual(rule('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20261231'), {
      '@type': 'Schedule',
      repeatFrequency: 'P2W',
      byDay: ['https://schema.org/Tuesday', 'https://schema.org/Thursday'],
      startDate: '2026-06-02',
      endDate: '2026-12-31',
      startTime: '18:00',
      endTime: '20:00',
      exceptDate: ['2026-08-04'],
      scheduleTimezone: 'Europe/London',
    });
    assert.equal((rule('FREQ=WEEKLY;UNTIL=20260630T233000Z') as { endDate: string }).endDate, '2026-07-01');
    assert.equal(rule('FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=SU'), undefined);
    assert.equal((rule('FREQ=MONTHLY;BYDAY=1TU') as { byMonthWeek: number }).byMonthWeek, 1);
    assert.equal(rule('FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1'), undefined);
    assert.equal(rule('FREQ=MONTHLY;BYDAY=1TU,3TH'), undefined);
  });

  it('tells a time that was moved, and a series that is off', () => {
    const overrides = [{ occurrence: '2026-06-09T18:00', starts: '2026-06-10T19:00' }];
    const recurrence = { rule: 'FREQ=WEEKLY', except: [], overrides };
    assert.deepEqual((told({ recurrence })['eventSchedule'] as { exceptDate: string[] }).exceptDate, ['2026-06-09']);
    const [moved] = told({ recurrence })['subEvent'] as Record<string, unknown>[];
    assert.equal(moved?.['eventStatus'], 'https://schema.org/EventRescheduled');
    assert.equal(moved?.['previousStartDate'], '2026-06-09T18:00+01:00');
    assert.equal(moved?.['startDate'], '2026-06-10T19:00+01:00');
    const off = told({ recurrence, status: 'cancelled' });
    assert.equal(off['eventStatus'], 'https://schema.org/EventCancelled');
    assert.equal(
      (off['subEvent'] as Record<string, unknown>[])[0]?.['eventStatus'],
      'https://schema.org/EventCancelled',
    );
  });

  it('names the event whose programme it is a part of', () => {
    const partOf = { id: 'a3c0a0f0-0000-4000-8000-000000000003', slug: 'fair', name: 'The fair' };
    const whole = told({ partOf })['superEvent'] as Record<string, unknown>;
    assert.equal(whole['name'], 'The fair');
    assert.match(String(whole['@id']), /\/events\/a3c0a0f0-0000-4000-8000-000000000003$/);
    assert.equal('superEvent' in told({}), false);
  });

  it('says how it is attended', () => {
    assert.equal(told({})['eventAttendanceMode'], 'https://schema.org/OfflineEventAttendanceMode');
    const online = told({ online: 'https://example.org/join', status: 'moved-online' });
    assert.equal(online['eventAttendanceMode'], 'https://schema.org/OnlineEventAttendanceMode');
    assert.equal(online['eventStatus'], 'https://schema.org/EventMovedOnline');
  });
});

describe('linked data of an opportunity', () => {
  const opportunity = {
    ...{ id: event.id, slug: 'small-grants', lang: 'en', example: true, categories: [], funder: 'Lantern Trust' },
    name: 'Small grants',
    closes: '2026-12-01',
    minimumAmount: 100,
  } satisfies Omit<OpportunitySummary, 'kind'>;

  for (const [kind, type] of [
    ['grant', 'MonetaryGrant'],
    ['contract', 'Demand'],
    ['social-value-need', 'Demand'],
    ['social-value-offer', 'Offer'],
  ] as const) {
    it(`is a ${type} for a ${kind}`, () => {
      const document = linkedData('opportunities', { ...opportunity, kind }, addresses);
      assert.equal(document['@type'], type);
      assert.deepEqual(faults(document, kind), []);
    });
  }
});

describe('embeddedJson', () => {
  it('cannot end the element that it stands in', () => {
    const value = { name: '</script><!-- \u2028 & "' };
    const text = embeddedJson(value);
    assert.doesNotMatch(text, /[<>&\u2028]/);
    assert.deepEqual(JSON.parse(text), value);
  });
});
