import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createHsdsClient, isVcsError } from './index.ts';
import type { HsdsOptions } from './index.ts';
import { errorOf, status, stubFetch } from '../../test/stub-fetch.ts';

const baseUrl = 'https://feed.example.org/api/';
const id = '11111111-1111-4111-8111-111111111111';

function feed(answer: object, options: Partial<HsdsOptions> = {}) {
  const fetch = stubFetch(() => Response.json(answer));
  return { fetch, services: createHsdsClient({ baseUrl, fetch, ...options }).services };
}

async function got(service: object) {
  return feed({ id, name: 'Advice', status: 'active', ...service }).services.get(id);
}

/** A page as the standard has it. */
function page(contents: object[], envelope: object = {}): object {
  const size = contents.length;
  const counts = { total_items: size, total_pages: 1, page_number: 1, size, first_page: true, last_page: true };
  return { ...counts, empty: size === 0, contents, ...envelope };
}

describe('a page of services', () => {
  test('has our shape, with what the feed says', async () => {
    const organization = { id: 'o1', name: 'Advice House' };
    const { services, fetch } = feed(page([{ id, name: ' Advice ', status: 'active', organization }]));
    const { items, ...counts } = await services.search({ q: 'rent', page: 2, per_page: 5, minimum_age: 18 });
    assert.deepEqual(counts, { total: 1, page: 1, per_page: 5, pages: 1 });
    assert.deepEqual([items[0]?.id, items[0]?.slug, items[0]?.name], [id, id, 'Advice']);
    assert.deepEqual(items[0]?.organisation, { id: 'o1', slug: 'o1', name: 'Advice House' });
    const { href } = new URL(fetch.seen[0]!.url);
    assert.equal(href, 'https://feed.example.org/api/services?minimum_age=18&page=2&per_page=5&search=rent');
  });

  test('leaves out what is no service, and counts as the feed does', async () => {
    const contents = [null, 7, [], { id }, { name: 'No id' }, { id, name: '' }, { id, name: 'Advice' }] as object[];
    const { items, total } = await feed(page(contents, { total_items: 40 })).services.search();
    assert.deepEqual([items.map(({ name }) => name), total], [['Advice'], 40]);
  });

  for (const [what, envelope, expected] of [
    ['nothing but its contents', {}, { total: 1, page: 3, pages: 4, per_page: 1 }],
    ['no counts, but that it is the last', { last_page: true }, { total: 1, page: 3, pages: 3, per_page: 1 }],
    ['counts as text', { total_items: '9', total_pages: '9', size: '1' }, { total: 9, page: 3, pages: 9, per_page: 1 }],
    [
      'null for every count',
      { total_items: null, total_pages: null, page_number: null, size: null },
      { total: 1, page: 3, pages: 4, per_page: 1 },
    ],
  ] as const) {
    test(`may say ${what}`, async () => {
      const { items, ...counts } = await feed({ contents: [{ id, name: 'Advice' }], ...envelope }).services.search({
        page: 3,
      });
      assert.deepEqual([items.length, counts], [1, expected]);
    });
  }

  for (const answer of [{ content: [] }, [], { items: [] }]) {
    test(`is not what ${JSON.stringify(answer)} is taken for`, async () => {
      assert.ok(isVcsError(await errorOf(feed(answer, { retries: 0 }).services.search()), 'network'));
    });
  }
});

describe('a list', () => {
  const serving = (pages: object[][], envelope: (number: number) => object) => {
    const asked: number[] = [];
    const fetch: typeof globalThis.fetch = async (url) => {
      const number = Number(new URL(String(url)).searchParams.get('page'));
      asked.push(number);
      return Response.json({ contents: pages[number - 1] ?? [], ...envelope(number) });
    };
    return { asked, services: createHsdsClient({ baseUrl, fetch }).services };
  };
  const pages = [
    [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ],
    [{ id: 'c', name: 'C' }],
  ];

  for (const [how, envelope, requests] of [
    ['says how many pages it has', () => ({ total_pages: 2 }), [1, 2]],
    ['says which page is the last', (number: number) => ({ last_page: number === 2 }), [1, 2]],
    ['says nothing of its pages', () => ({}), [1, 2, 3]],
  ] as const) {
    test(`gives every service once where a feed ${how}, and again when it is read again`, async () => {
      const { services, asked } = serving(pages, envelope);
      const list = services.list();
      assert.deepEqual(
        (await list.toArray({ limit: 10 })).map(({ name }) => name),
        ['A', 'B', 'C'],
      );
      assert.deepEqual(asked, requests);
      assert.equal((await list.toArray({ limit: 10 })).length, 3);
    });
  }

  test('goes on after pages of nothing but what is left out', async () => {
    const unusable = [[{ id: 'x' }], [{ id: 'y' }], ...pages];
    const { services, asked } = serving(unusable, () => ({ total_pages: 4 }));
    const found = await services.list().toArray({ limit: 10 });
    assert.deepEqual(
      [found.map(({ name }) => name), asked],
      [
        ['A', 'B', 'C'],
        [1, 2, 3, 4],
      ],
    );
  });

  test('ends where a feed has nothing more, however many pages it says it has', async () => {
    const { services, asked } = serving(pages, () => ({ total_pages: 99 }));
    assert.equal((await services.list().toArray({ limit: 10 })).length, 3);
    assert.deepEqual(asked, [1, 2, 3]);
  });

  test('ends where a feed gives the same page for ever', async () => {
    const same = { contents: [{ id, name: 'Advice' }], page_number: 1, total_pages: 99 };
    const list = feed(same).services.list();
    assert.equal((await list.toArray({ limit: 10 })).length, 1);
    assert.equal((await list.toArray({ limit: 10 })).length, 1);
  });
});

describe('a service', () => {
  test('may be nothing but an id and a name', async () => {
    const service = await feed({ id, name: 'Advice' }).services.get(id);
    assert.deepEqual(
      [service.status, service.contact.phones, service.locations, service.openingHours, service.access, service.cost],
      ['active', [], [], [], [], undefined],
    );
    assert.deepEqual([service.organisation.id, service.organisation.name], ['', '']);
    assert.deepEqual(service.source, { name: 'feed.example.org', url: 'https://feed.example.org/api' });
  });

  test('may have null, "" or a wrong kind in every field', async () => {
    const names = [
      'description',
      'status',
      'alert',
      'url',
      'email',
      'fees',
      'phones',
      'contacts',
      'languages',
      'schedules',
      'organization',
      'service_at_locations',
      'service_areas',
      'cost_options',
      'attributes',
      'funding',
      'minimum_age',
      'maximum_age',
      'assured_date',
      'last_modified',
      'accreditations',
      'organization_id',
    ];
    const plain = await got({});
    for (const value of [null, '', [], [null], {}, [[]]]) {
      const service = await got(Object.fromEntries(names.map((name) => [name, value])));
      assert.deepEqual({ ...service, status: 'active' }, { ...plain, status: 'active' }, JSON.stringify(value));
    }
  });

  for (const [status, expected] of [
    ['active', 'active'],
    ['temporarily closed', 'temporarily-closed'],
    ['Temporarily Closed', 'temporarily-closed'],
    ['defunct', 'defunct'],
    ['archived', 'inactive'],
    [undefined, 'active'],
  ] as const) {
    test(`of status ${status} is ${expected}`, async () => assert.equal((await got({ status })).status, expected));
  }

  test('is reached by the numbers of the service, its contacts and its places, each once', async () => {
    const { contact } = await got({
      phones: [
        { number: '020 7946 0101', extension: 7, languages: [{ code: 'bn' }, { name: 'Somali' }] },
        { number: null },
      ],
      contacts: [{ name: 'Ann', title: 'Reception', email: 'ann@example.org', phones: [{ number: '020 7946 0102' }] }],
      service_at_locations: [{ phones: [{ number: '020 7946 0102' }] }],
      url: 'www.example.org',
    });
    assert.deepEqual(JSON.parse(JSON.stringify(contact)), {
      phones: [{ number: '020 7946 0101 ext. 7', languages: ['bn'] }, { number: '020 7946 0102' }],
      email: 'ann@example.org',
      website: 'https://www.example.org',
      note: 'Ann, Reception',
    });
  });

  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'not an address', 'http://', 'ftp://example.org/']) {
    test(`has no link to ${url}`, async () => assert.equal((await got({ url })).contact.website, undefined));
  }

  for (const [latitude, longitude, point] of [
    [51.5, -0.03, { latitude: 51.5, longitude: -0.03 }],
    ['51.5', '-0.03', { latitude: 51.5, longitude: -0.03 }],
    [0, 0, undefined],
    [100, 101, undefined],
    [51.5, null, undefined],
    ['', '', undefined],
  ] as const) {
    test(`at ${JSON.stringify([latitude, longitude])} is at ${JSON.stringify(point)}`, async () => {
      const location = { id: 'l', location_type: 'physical', name: 'Hall', latitude, longitude };
      const { locations, access } = await got({ service_at_locations: [{ location }] });
      assert.deepEqual([locations[0]?.point, access], [point, ['in-person']]);
    });
  }

  test('may be had at a place and on-line', async () => {
    const physical = {
      id: 'l',
      location_type: 'physical',
      addresses: [{ address_1: '1 High Street', city: null, postal_code: 'E3 5ST', address_type: 'physical' }],
    };
    const { locations, access } = await got({
      service_at_locations: [
        { location: physical },
        { location: { location_type: 'virtual' } },
        { location: null },
        {},
      ],
    });
    assert.deepEqual(access, ['in-person', 'online']);
    assert.equal(locations.length, 1);
    assert.deepEqual(
      [locations[0]?.name, locations[0]?.address],
      ['1 High Street', { lines: ['1 High Street'], city: '', postcode: 'E3 5ST' }],
    );
  });

  const week = { freq: 'WEEKLY', byday: 'TU,TH', opens_at: '9:30:00', closes_at: '24:00' };
  for (const [what, schedule, hours, note] of [
    ['a week', week, { days: ['tuesday', 'thursday'], opens: '09:30', closes: '00:00' }, undefined],
    [
      'every other week',
      { ...week, interval: 2 },
      { days: ['tuesday', 'thursday'], opens: '09:30', closes: '00:00', note: 'Every 2 weeks' },
      undefined,
    ],
    [
      'a season',
      { ...week, byday: 'MO', valid_from: '2026-11-01', valid_to: '2026-12-01T00:00:00Z' },
      { days: ['monday'], opens: '09:30', closes: '00:00', validFrom: '2026-11-01', validTo: '2026-12-01' },
      undefined,
    ],
    [
      'the day of its first time',
      { ...week, byday: null, dtstart: '2026-11-24' },
      { days: ['tuesday'], opens: '09:30', closes: '00:00' },
      undefined,
    ],
    [
      'a month, in words',
      { ...week, freq: 'MONTHLY', byday: '1TU', description: 'First Tuesday' },
      undefined,
      'First Tuesday',
    ],
    [
      'no times, in words',
      { description: 'By appointment', notes: 'Ring first' },
      undefined,
      'By appointment\n\nRing first',
    ],
    ['no such time', { ...week, opens_at: '25:00' }, undefined, undefined],
  ] as const) {
    test(`is open on ${what}`, async () => {
      const { openingHours, openingNote } = await got({ schedules: [schedule] });
      assert.deepEqual(JSON.parse(JSON.stringify(openingHours)), hours === undefined ? [] : [hours]);
      assert.equal(openingNote, note);
    });
  }

  test('costs what it says, in pounds or in words', async () => {
    const { cost } = await got({
      fees: 'Small charge',
      cost_options: [
        { option: 'Adults', amount: '3.50' },
        { option: 'Visitors', amount: 5, currency: 'eur' },
        { amount: null },
      ],
    });
    assert.deepEqual(JSON.parse(JSON.stringify(cost)), {
      description: 'Small charge',
      options: [
        { name: 'Adults', amount: 3.5 },
        { name: 'Visitors', description: '5 EUR' },
      ],
    });
    assert.equal((await got({ fees: 'Free' })).cost?.free, true);
  });

  test('has the terms of the feed, and no categories of ours', async () => {
    const term = { id: 't1', name: 'Debt', taxonomy: 'Needs' };
    const { terms, categories } = await got({ attributes: [{ taxonomy_term: term }, { taxonomy_term: null }] });
    assert.deepEqual([terms, categories], [[{ id: 't1', name: 'Debt', taxonomy: 'Needs' }], []]);
  });
});

describe('a feed', () => {
  test('that has no such service gives an error of that kind', async () => {
    const { services } = createHsdsClient({ baseUrl, fetch: stubFetch(status(404)) });
    assert.ok(isVcsError(await errorOf(services.get('nothing')), 'not-found'));
  });

  test('that is down leaves the old answer, marked', async () => {
    const ok = (): Response => Response.json(page([{ id, name: 'Advice' }]));
    const { services } = createHsdsClient({ baseUrl, fetch: stubFetch(ok, status(503)), retries: 0 });
    await services.search();
    const { stale, items, receivedAt } = await services.search();
    assert.deepEqual([stale, items.length, typeof receivedAt], [true, 1, 'string']);
  });

  test('that gives something else in the place of a service is not believed', async () => {
    const error = await errorOf(feed({ name: 'No id' }).services.get('x'));
    assert.ok(isVcsError(error, 'network'));
  });

  test('can be asked for anything else', async () => {
    const fetch = stubFetch(() => Response.json({ contents: [{ id: 't' }] }));
    const client = createHsdsClient({ baseUrl, fetch });
    const terms = await client.request<{ contents: { id: string }[] }>({
      path: ['taxonomy_terms'],
      expects: 'contents',
    });
    assert.equal(terms.contents[0]?.id, 't');
    assert.equal(fetch.seen[0]?.url, 'https://feed.example.org/api/taxonomy_terms');
  });
});
