import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as sdk from './index.ts';
import { createMockFetch, exampleRecords } from './testing/index.ts';

const baseUrl = 'https://directory.example.org';

/** Each list by its property of a client: its address, and the functions of its own. */
const lists = {
  services: ['services', sdk.searchServices, sdk.getService, sdk.listServices],
  organisations: ['organisations', sdk.searchOrganisations, sdk.getOrganisation, sdk.listOrganisations],
  projects: ['projects', sdk.searchProjects, sdk.getProject, sdk.listProjects],
  premises: ['premises', sdk.searchPremises, sdk.getPremises, sdk.listPremises],
  spaces: ['spaces', sdk.searchSpaces, sdk.getSpace, sdk.listSpaces],
  roles: ['roles', sdk.searchRoles, sdk.getRole, sdk.listRoles],
  events: ['events', sdk.searchEvents, sdk.getEvent, sdk.listEvents],
  opportunities: ['opportunities', sdk.searchOpportunities, sdk.getOpportunity, sdk.listOpportunities],
  stories: ['stories', sdk.searchStories, sdk.getStory, sdk.listStories],
  awards: ['awards', sdk.searchAwards, sdk.getAward, sdk.listAwards],
  awardYears: ['award-years', sdk.searchAwardYears, sdk.getAwardYear, sdk.listAwardYears],
  people: ['people', sdk.searchPeople, sdk.getPerson, sdk.listPeople],
} as const;

interface Named {
  id: string;
  slug: string;
}
type Client = Record<
  keyof typeof lists,
  {
    search(query?: object): Promise<{ items: Named[]; total: number }>;
    get(name: string, options?: sdk.ReadOptions): Promise<Named>;
    list(query?: object): sdk.Listing<Named, { items: Named[] }>;
  }
>;
type Functions = readonly [
  path: string,
  search: (connection: sdk.Connection, query?: object) => Promise<object>,
  get: (connection: sdk.Connection, name: string) => Promise<object>,
  list: (connection: sdk.Connection, query?: object) => sdk.Listing<object, object>,
];

for (const name of Object.keys(lists) as (keyof typeof lists)[]) {
  describe(name, () => {
    const [path, search, get, list] = lists[name] as unknown as Functions;
    const setUp = (lang?: string) => {
      const fetch = createMockFetch({ maxAge: 0 });
      const client = sdk.createClient({ baseUrl, fetch, lang });
      const asked = (): string[] =>
        fetch.requests.map(({ method, url }) => `${method} ${url.pathname.slice(4)}${url.search}`);
      return { client, list: (client as unknown as Client)[name], asked };
    };

    test('can be searched, read one by one and got, by slug and by id', async () => {
      const { list, asked } = setUp();
      const page = await list.search({ per_page: 2 });
      assert.ok(page.total > 1 && page.items.length === 2);
      const [first] = page.items as [Named];
      assert.equal((await list.get(first.slug)).id, first.id);
      assert.equal((await list.get(first.id)).slug, first.slug);
      assert.deepEqual(asked(), [`GET ${path}?per_page=2`, `GET ${path}/${first.slug}`, `GET ${path}/${first.id}`]);
      assert.equal((await list.list({ per_page: 1 }).toArray({ limit: 100 })).length, page.total);
    });

    test('have functions that ask the same', async () => {
      const { client, list: ofClient, asked } = setUp('so');
      const record = exampleRecords[name][0] as Named;
      await ofClient.search({ page: 2 });
      await ofClient.get(record.slug);
      await ofClient.list().toArray({ limit: 3 });
      const before = asked();
      await search(client, { page: 2 });
      await get(client, record.slug);
      await list(client).toArray({ limit: 3 });
      assert.deepEqual(asked(), [...before, ...before]);
    });

    test('are asked for in a language', async () => {
      const { list, asked } = setUp('bn');
      const record = exampleRecords[name][0] as Named;
      await list.search();
      await list.search({ lang: 'ar' });
      await list.get(record.slug);
      await list.get(record.slug, { lang: 'so' });
      assert.deepEqual(
        asked().map((one) => /lang=\w+/.exec(one)?.[0]),
        ['lang=bn', 'lang=ar', 'lang=bn', 'lang=so'],
      );
    });
  });
}

describe('the language', () => {
  test('of the client stands where none is named, and what is none is not sent', async () => {
    for (const [lang, expected] of [
      ['bn', '?lang=bn'],
      ['en-GB', '?lang=en-GB'],
      ['', ''],
      ['en_GB; আ', ''],
      [undefined, ''],
    ] as const) {
      const fetch = createMockFetch();
      await sdk.createClient({ baseUrl, fetch, lang }).services.search({ lang: undefined });
      assert.deepEqual(
        fetch.requests.map(({ url }) => url.search),
        [expected],
      );
    }
  });

  test('is not sent to what takes none', async () => {
    const fetch = createMockFetch();
    const client = sdk.createClient({ baseUrl, fetch, lang: 'bn' });
    await client.areas({ kind: ['ward'] });
    await client.lookUpArea({ postcode: 'E3 2CK' });
    await client.statistics();
    await client.partner('example-council');
    await client.submissions.suggestChange({ content: { about: 'Lunch club', text: 'It is on Mondays now.' } });
    assert.ok(fetch.requests.every(({ url }) => !url.searchParams.has('lang')));
    await client.suggest({ q: 'lunch' });
    await client.nearby({ near: 'E3 2CK' });
    await client.terms();
    await client.emergency();
    assert.ok(fetch.requests.slice(5).every(({ url }) => url.searchParams.get('lang') === 'bn'));
    await client.emergency({ lang: 'so' });
    assert.equal(fetch.requests.at(-1)?.url.search, '?lang=so');
  });
});

test('what is not a list has functions that ask the same, too', async () => {
  const fetch = createMockFetch();
  const client = sdk.createClient({ baseUrl, fetch });
  const pairs = [
    [client.suggest({ q: 'lunch' }), sdk.suggest(client, { q: 'lunch' })],
    [client.nearby({ near: 'E3', minutes: 30 }), sdk.getNearby(client, { near: 'E3', minutes: 30 })],
    [client.areas(), sdk.getAreas(client)],
    [client.lookUpArea({ lat: 51.52, lng: -0.03 }), sdk.lookUpArea(client, { lat: 51.52, lng: -0.03 })],
    [client.terms({ vocabulary: ['skill'] }), sdk.getTerms(client, { vocabulary: ['skill'] })],
    [client.statistics(), sdk.getStatistics(client)],
    [client.partner('example-housing'), sdk.getPartner(client, 'example-housing')],
    [client.emergency(), sdk.getEmergency(client)],
  ];
  for (const [one, other] of pairs) assert.deepEqual(await one, await other);
  // Equal questions at the same time are one request.
  assert.equal(fetch.requests.length, pairs.length);
});

test('a record of another list is not taken for the one that was asked for', async () => {
  const [role] = exampleRecords.roles;
  const client = sdk.createClient({ baseUrl, fetch: async () => Response.json(role), retries: 0 });
  for (const list of [client.events, client.premises, client.stories, client.awards, client.people]) {
    await assert.rejects(list.get('kitchen-helper'), sdk.VcsNetworkError);
  }
});
