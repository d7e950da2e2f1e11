import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { organisationDetail, problem, serviceDetail, servicePage } from '@vcs/schema';
import type { ServicePage } from '@vcs/schema';
import { createMockFetch, examples } from './index.ts';
import type { MockOptions } from './index.ts';
import { errorOf, settled, stateOf } from '../../test/stub-fetch.ts';

const base = 'https://directory.example.org/v1';

async function get(
  path: string,
  options?: MockOptions,
): Promise<{ status: number; type: string | null; body: unknown }> {
  const response = await createMockFetch(options)(`${base}/${path}`);
  return { status: response.status, type: response.headers.get('content-type'), body: await response.json() };
}

async function search(query: string): Promise<ServicePage> {
  const { status, body } = await get(`services?${query}`);
  assert.equal(status, 200);
  const page = servicePage.parse(body);
  assert.deepEqual(page, body, 'nothing that the schema does not know');
  return page;
}

const slugs = ({ items }: ServicePage): string[] => items.map(({ slug }) => slug);
const counts = (page: ServicePage, name: 'category' | 'ward'): Record<string, number> =>
  Object.fromEntries(page.facets[name].map(({ value, count }) => [value, count]));

describe('searching', () => {
  test('without a question gives everything, running services first', async () => {
    const page = await search('per_page=100');
    assert.equal(page.total, examples.length);
    assert.equal(slugs(page).at(-1), 'walking-for-your-mind');
  });

  test('finds every word, however it is written, in name, organisation, category and text', async () => {
    assert.deepEqual(slugs(await search('q=LUNCH+cl+hot')), ['tuesday-lunch-club']);
    assert.deepEqual(slugs(await search('q=copperlock+rent')), ['housing-drop-in']);
    assert.ok(slugs(await search('q=food')).includes('community-kitchen-and-luncheon-club'));
    assert.deepEqual(slugs(await search(`q=${encodeURIComponent('আড্ডা')}`)), ['cha-o-adda']);
  });

  test('filters narrow, values of one filter widen', async () => {
    const food = await search('category=food');
    const both = await search('category=food&category=sport');
    const narrowed = await search('category=food&category=sport&ward=poplar');
    assert.equal(food.total, 3);
    assert.equal(both.total, 5);
    assert.deepEqual(slugs(narrowed), ['friday-football']);
  });

  test('a ward finds those that name it first, then those for the whole borough', async () => {
    const page = await search('ward=poplar');
    assert.equal(slugs(page)[0], 'friday-football');
    assert.deepEqual(
      page.items.slice(1).map(({ boroughWide }) => boroughWide),
      [true, true, true],
    );
  });

  test('a count is what the filter would give', async () => {
    const page = await search('category=food&ward=bow-east');
    for (const { value, count } of page.facets.category) {
      assert.equal((await search(`category=${value}&ward=bow-east`)).total, count, value);
    }
    for (const { value, count } of page.facets.ward) {
      assert.equal((await search(`category=food&ward=${value}`)).total, count, value);
    }
  });

  test('a value that was asked for is listed even where it counts nothing', async () => {
    assert.equal(counts(await search('q=football&category=faith'), 'category')['faith'], 0);
  });

  test('pages follow each other without gap or repetition', async () => {
    const pages = await Promise.all([1, 2, 3, 4].map((number) => search(`per_page=5&page=${number}`)));
    assert.deepEqual(
      pages.map(({ items, pages: all }) => [items.length, all]),
      [
        [5, 3],
        [5, 3],
        [5, 3],
        [0, 3],
      ],
    );
    assert.equal(new Set(pages.flatMap(slugs)).size, examples.length);
  });

  test('offers words that would find something', async () => {
    const page = await search('q=foodd+pantri');
    assert.deepEqual([page.total, page.didYouMean], [0, 'food pantry']);
  });
});

describe('a record', () => {
  test('is found by slug and by id, with what is related', async () => {
    const { body } = await get('services/housing-drop-in');
    const service = serviceDetail.parse(body);
    assert.deepEqual(service, body);
    assert.equal(service.related.length, 3);
    assert.deepEqual((await get(`services/${service.id}`)).body, body);
  });

  test('may be an organisation', async () => {
    const { body } = await get('organisations/copperlock-advice');
    const organisation = organisationDetail.parse(body);
    assert.deepEqual(organisation, body);
    assert.equal(organisation.services.length, 4);
  });
});

describe('a problem', () => {
  const wrong = [
    ['services?wrd=poplar', 400, 'wrd', 'ward'],
    ['services?ward=popler', 400, 'ward', 'poplar'],
    ['services?category=fod', 400, 'category', 'food'],
    ['services?page=0', 400, 'page', '1'],
    ['services?per_page=500', 400, 'per_page', '100'],
    ['services?page=two', 400, 'page', undefined],
    ['services?page=1&page=2', 400, 'page', undefined],
    ['services/housing-drop-in?q=x', 400, 'q', undefined],
    ['services/nothing-here', 404, undefined, undefined],
    ['organisations/nothing-here', 404, undefined, undefined],
    ['nowhere', 404, undefined, undefined],
  ] as const;
  for (const [path, expected, name, nearest] of wrong) {
    test(`answers ${path}`, async () => {
      const { status, type, body } = await get(path);
      const found = problem.parse(body);
      assert.deepEqual([status, type, found.status], [expected, 'application/problem+json', expected]);
      assert.deepEqual([found.invalidParameters?.[0]?.name, found.invalidParameters?.[0]?.nearest], [name, nearest]);
    });
  }

  test('is given where the mock is told to fail, for all addresses or some', async () => {
    const someFail: MockOptions = { fail: ({ pathname }) => (pathname.endsWith('/wharf-pantry') ? 503 : undefined) };
    assert.equal((await get('services', { fail: 500 })).status, 500);
    assert.equal((await get('services/wharf-pantry', someFail)).status, 503);
    assert.equal((await get('services', someFail)).status, 200);
  });
});

describe('a mock', () => {
  test('remembers what it was asked', async () => {
    const fetch = createMockFetch();
    await fetch(`${base}/services?q=tea`);
    await fetch(new URL(`${base}/services`), { method: 'POST' });
    assert.deepEqual(
      fetch.requests.map(({ method, url }) => [method, url.search]),
      [
        ['GET', '?q=tea'],
        ['POST', ''],
      ],
    );
  });

  test('can have other records', async () => {
    const { body } = await get('services', { services: examples.slice(0, 2) });
    assert.equal((body as ServicePage).total, 2);
  });

  test('can be offline and come back', async () => {
    const fetch = createMockFetch({ offline: true });
    assert.ok((await errorOf(fetch(base))) instanceof TypeError);
    fetch.set({ offline: false });
    assert.equal((await fetch(`${base}/services`)).status, 200);
  });

  test('can be slow, and is left when the signal aborts', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const fetch = createMockFetch({ delay: 3000 });
    const controller = new AbortController();
    const answer = fetch(`${base}/services`);
    const left = errorOf(fetch(`${base}/services`, controller));
    controller.abort();
    assert.equal(((await left) as Error).name, 'AbortError');
    t.mock.timers.tick(2999);
    assert.equal(await stateOf(answer), 'pending');
    t.mock.timers.tick(1);
    await settled();
    assert.equal((await answer).status, 200);
  });

  test('can keep silent until it is left', async () => {
    const controller = new AbortController();
    const left = errorOf(createMockFetch({ delay: Infinity })(`${base}/services`, controller));
    assert.equal(await stateOf(left), 'pending');
    controller.abort();
    assert.equal(((await left) as Error).name, 'AbortError');
  });

  test('says how long an answer is fresh', async () => {
    const fetch = createMockFetch({ maxAge: 0 });
    assert.equal((await fetch(`${base}/services`)).headers.get('cache-control'), 'public, max-age=0');
  });
});
