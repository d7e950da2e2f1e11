import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createClient } from './index.ts';
import { createMockFetch, examples } from './testing/index.ts';
import { errorOf } from '../test/stub-fetch.ts';

function setUp() {
  const fetch = createMockFetch();
  return { fetch, client: createClient({ baseUrl: 'https://directory.example.org', fetch }) };
}

describe('a list', () => {
  test('gives every record once', async () => {
    const { client, fetch } = setUp();
    const slugs: string[] = [];
    for await (const service of client.services.list({ per_page: 4 })) slugs.push(service.slug);
    assert.deepEqual(slugs.sort(), examples.map(({ slug }) => slug).sort());
    assert.equal(fetch.requests.length, 4);
  });

  test('can be read again', async () => {
    const list = setUp().client.services.list({ category: ['food'] });
    const first = await list.toArray({ limit: 100 });
    assert.equal(first.length, 3);
    assert.deepEqual(await list.toArray({ limit: 100 }), first);
  });

  test('gives pages with their counts', async () => {
    const sizes: [number, number][] = [];
    for await (const page of setUp().client.services.list({ per_page: 10 }).pages())
      sizes.push([page.items.length, page.total]);
    assert.deepEqual(sizes, [
      [10, examples.length],
      [examples.length - 10, examples.length],
    ]);
  });

  test('asks for a page only when it is wanted', async () => {
    const { client, fetch } = setUp();
    for await (const service of client.services.list({ per_page: 1 })) {
      if (service.id !== '') break;
    }
    assert.equal(fetch.requests.length, 1);
  });

  test('begins at the page that was asked for', async () => {
    const rest = await setUp().client.services.list({ per_page: 10, page: 2 }).toArray({ limit: 100 });
    assert.equal(rest.length, examples.length - 10);
  });

  test('of nothing is empty', async () => {
    assert.deepEqual(await setUp().client.services.list({ q: 'xyzzy' }).toArray({ limit: 10 }), []);
  });

  test('goes on after what it gave where the API says how, so that a record that is deleted meanwhile hides none', async () => {
    const { client, fetch } = setUp();
    const oldest = client.services.list({ sort: 'created', per_page: 4 });
    const slugs = (await oldest.toArray({ limit: 1000 })).map(({ slug }) => slug);
    assert.deepEqual(slugs.toSorted(), examples.map(({ slug }) => slug).toSorted());
    const asked = fetch.requests.map(({ url }) => new URL(url).searchParams);
    assert.deepEqual(
      asked.map((one) => one.has('after')),
      [false, true, true, true],
    );
    assert.ok(asked.slice(1).every((one) => !one.has('page')));
  });

  test('ends where pages have become fewer meanwhile', async () => {
    const empty = { items: [], total: 0, page: 1, per_page: 1, pages: 9, facets: { category: [], ward: [] } };
    const client = createClient({ baseUrl: 'https://directory.example.org', fetch: async () => Response.json(empty) });
    assert.deepEqual(await client.services.list().toArray({ limit: 10 }), []);
  });

  test('ends with the error of a page that failed', async () => {
    const { client, fetch } = setUp();
    fetch.set({ fail: (url) => (url.searchParams.get('page') === '2' ? 404 : undefined) });
    const read: string[] = [];
    const error = await errorOf(
      (async () => {
        for await (const { slug } of client.services.list({ per_page: 5 })) read.push(slug);
      })(),
    );
    assert.equal((error as Error).name, 'VcsNotFoundError');
    assert.equal(read.length, 5);
  });

  test('ends when the signal aborts', async () => {
    const controller = new AbortController();
    const error = await errorOf(
      (async () => {
        for await (const service of setUp().client.services.list({ per_page: 5 }, controller)) {
          if (service.id !== '') controller.abort();
        }
      })(),
    );
    assert.equal((error as Error).name, 'AbortError');
  });
});

describe('toArray', () => {
  test('gives no more than the limit and asks for no more', async () => {
    const { client, fetch } = setUp();
    assert.equal((await client.services.list().toArray({ limit: 3 })).length, 3);
    assert.deepEqual(
      fetch.requests.map(({ url }) => url.search),
      ['?page=1&per_page=3'],
    );
  });

  for (const limit of [0, -1, NaN, undefined]) {
    test(`refuses a limit of ${limit}`, async () => {
      const { client, fetch } = setUp();
      const error = await errorOf(client.services.list().toArray({ limit: limit as number }));
      assert.ok(error instanceof RangeError);
      assert.equal(fetch.requests.length, 0);
    });
  }
});
