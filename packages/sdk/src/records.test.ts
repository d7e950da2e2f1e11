import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  createClient,
  createRecord,
  deleteRecord,
  getStoredRecord,
  isVcsError,
  patchRecord,
  putRecord,
} from './index.ts';
import { createMockFetch } from './testing/index.ts';
import { errorOf, status, stubFetch, unreachable } from '../test/stub-fetch.ts';

const baseUrl = 'https://directory.example.org';
const source = { name: 'Invented' };
const story = { slug: 'beans', name: 'Beans on the roof', summary: 'Beans.', body: 'They grew.', source };

function setUp() {
  const fetch = createMockFetch();
  return { fetch, client: createClient({ baseUrl, fetch, token: 'vcs_secret', lang: 'bn' }) };
}

describe('records', () => {
  test('are created, got, changed, replaced and deleted, each state with its tag', async () => {
    const { records } = setUp().client;
    const made = await records.create('story', story);
    assert.equal(made.record.name, story.name);
    const got = await records.get('story', 'beans');
    assert.deepEqual(got, made);
    const patched = await records.patch('story', 'beans', { name: 'Peas', happened: null }, { ifMatch: got.etag });
    assert.deepEqual([patched.record.name, patched.record.body], ['Peas', story.body]);
    assert.notEqual(patched.etag, got.etag);
    const whole = { ...patched.record, body: 'They grew high.' };
    const put = await records.put('story', 'beans', whole, { ifMatch: patched.etag });
    assert.equal(put.record.body, 'They grew high.');
    assert.equal(await records.delete('story', 'beans', { ifMatch: put.etag }), undefined);
    assert.ok(isVcsError(await errorOf(records.get('story', 'beans')), 'not-found'));
  });

  test('have functions that ask the same', async () => {
    const { client, fetch } = setUp();
    const { etag } = await createRecord(client, 'story', story, { idempotencyKey: 'one', reason: 'Größe' });
    await getStoredRecord(client, 'story', 'beans');
    const { etag: next } = await patchRecord(client, 'story', 'beans', { name: 'Peas' }, { ifMatch: etag });
    const { etag: last } = await putRecord(client, 'story', 'beans', story, { ifMatch: next });
    await deleteRecord(client, 'story', 'beans', { ifMatch: last });
    assert.deepEqual(
      fetch.requests.map(({ method, url, headers }) => [
        method,
        url.pathname + url.search,
        headers.get('authorization'),
        headers.get('if-match'),
      ]),
      [
        ['POST', '/v1/records/story', 'Bearer vcs_secret', null],
        ['GET', '/v1/records/story/beans', 'Bearer vcs_secret', null],
        ['PATCH', '/v1/records/story/beans', 'Bearer vcs_secret', etag],
        ['PUT', '/v1/records/story/beans', 'Bearer vcs_secret', next],
        ['DELETE', '/v1/records/story/beans', 'Bearer vcs_secret', last],
      ],
    );
    const { headers } = fetch.requests[0]!;
    assert.equal(headers.get('idempotency-key'), 'one');
    assert.equal(headers.get('change-reason'), 'Gr%C3%B6%C3%9Fe');
  });

  test('that somebody else has changed meanwhile are not changed', async () => {
    const { records } = setUp().client;
    const { etag } = await records.create('story', story);
    await records.patch('story', 'beans', { name: 'Peas' }, { ifMatch: etag });
    const error = await errorOf(records.patch('story', 'beans', { name: 'Corn' }, { ifMatch: etag }));
    assert.ok(isVcsError(error, 'conflict'));
    assert.equal(error.status, 412);
    const unseen = await errorOf(records.put('story', 'beans', story));
    assert.ok(isVcsError(unseen, 'conflict'));
    assert.equal(unseen.status, 428);
    assert.ok(isVcsError(await errorOf(records.create('story', story)), 'conflict'));
  });

  test('are never kept or shared: each is asked for anew', async () => {
    const { client, fetch } = setUp();
    await client.records.create('story', story);
    await Promise.all([client.records.get('story', 'beans'), client.records.get('story', 'beans')]);
    fetch.set({ offline: true });
    assert.ok(
      isVcsError(await errorOf(createClient({ baseUrl, fetch, retries: 0 }).records.get('story', 'beans')), 'network'),
    );
    assert.equal(fetch.requests.length, 4);
  });

  test('are refused without a token, and none is made up', async () => {
    const fetch = createMockFetch();
    const error = await errorOf(createClient({ baseUrl, fetch, token: undefined }).records.get('story', 'beans'));
    assert.ok(isVcsError(error, 'refused'));
    assert.equal(error.status, 401);
    assert.equal(fetch.requests[0]?.headers.has('authorization'), false);
  });
});

test('a mock tells two states of a record from each other, and forgets its old slug', async () => {
  const { records } = setUp().client;
  const first = await records.create('story', { ...story, summary: 'one' });
  const second = await records.patch('story', 'beans', { summary: 'two' }, { ifMatch: first.etag });
  const third = await records.patch('story', 'beans', { summary: 'six', slug: 'peas' }, { ifMatch: second.etag });
  assert.equal(new Set([first.etag, second.etag, third.etag]).size, 3);
  assert.ok(isVcsError(await errorOf(records.get('story', 'beans')), 'not-found'));
  assert.deepEqual(await records.get('story', 'peas'), third);
});

describe('a change that got no answer', () => {
  const made = (): Response =>
    Response.json({ ...story, publication: 'draft' }, { status: 201, headers: { etag: '"1"' } });

  test('is sent again where it has a key: creating', async (t) => {
    t.mock.method(Math, 'random', () => 0);
    const fetch = stubFetch(unreachable, status(503), made);
    const { etag } = await createClient({ baseUrl, fetch, token: 't' }).records.create('story', story);
    assert.equal(etag, '"1"');
    const keys = fetch.seen.map(({ init }) => new Headers(init.headers).get('idempotency-key'));
    assert.deepEqual([keys.length, new Set(keys).size], [3, 1]);
  });

  test('is sent once where its key is empty, since none is then sent', async () => {
    const fetch = stubFetch(unreachable, made);
    const { records } = createClient({ baseUrl, fetch, token: 't' });
    const error = await errorOf(records.create('story', story, { idempotencyKey: '' }));
    assert.ok(isVcsError(error, 'network'));
    assert.equal(fetch.seen.length, 1);
  });

  const changes = {
    put: (client) => client.records.put('story', 'beans', story, { ifMatch: '"1"' }),
    patch: (client) => client.records.patch('story', 'beans', { name: 'Peas' }, { ifMatch: '"1"' }),
    delete: (client) => client.records.delete('story', 'beans', { ifMatch: '"1"' }),
  } satisfies Record<string, (client: ReturnType<typeof createClient>) => Promise<unknown>>;
  for (const [name, change] of Object.entries(changes)) {
    test(`is sent once where it has none: ${name}`, async () => {
      const fetch = stubFetch(unreachable, made);
      const error = await errorOf(change(createClient({ baseUrl, fetch, token: 't' })));
      assert.ok(isVcsError(error, 'network'));
      assert.equal(fetch.seen.length, 1);
    });
  }

  test('is not taken for done because something else answered', async () => {
    for (const answer of [
      () => Response.json({}),
      () => new Response('<p>Wi-Fi', { headers: { 'content-type': 'text/html' } }),
    ]) {
      const client = createClient({ baseUrl, fetch: stubFetch(answer), token: 't' });
      assert.ok(isVcsError(await errorOf(changes.delete(client)), 'network'));
    }
    const nothing = createClient({ baseUrl, fetch: stubFetch(() => new Response(null, { status: 204 })), retries: 0 });
    assert.ok(isVcsError(await errorOf(nothing.services.search()), 'network'));
  });
});
