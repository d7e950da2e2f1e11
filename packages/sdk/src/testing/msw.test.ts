import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { setupServer } from 'msw/node';
import { createClient, isVcsError } from '../index.ts';
import { handlers } from './msw.ts';
import { errorOf } from '../../test/stub-fetch.ts';

const baseUrl = 'https://directory.example.org/sub';
const server = setupServer();
const client = (): ReturnType<typeof createClient> => createClient({ baseUrl, retries: 0 });

before(() => server.listen({ onUnhandledFrame: 'error' }));
beforeEach(() => server.resetHandlers(...handlers({ baseUrl })));
after(() => server.close());

test('every operation is answered', async () => {
  assert.equal((await client().services.search({ q: 'lunch' })).items[0]?.slug, 'tuesday-lunch-club');
  assert.equal((await client().services.get('wharf-pantry')).organisation.slug, 'saffron-wharf-neighbours');
  assert.equal((await client().organisations.get('copperlock-advice')).services.length, 4);
});

test('what is wrong is a problem', async () => {
  const error = await errorOf(client().services.search({ ward: ['popler' as 'poplar'] }));
  assert.ok(isVcsError(error, 'validation'));
  assert.equal(error.fields[0]?.nearest, 'poplar');
});

test('nothing but operations is answered, so that scripts beside them still load', () => {
  const paths = handlers({ baseUrl }).map(({ info }) => info.header);
  assert.deepEqual(
    paths.filter((path) => path.endsWith('*')),
    [],
  );
});

test('any origin is the API where none is named', async () => {
  server.resetHandlers(...handlers());
  assert.equal((await client().services.search()).page, 1);
});

test('an API can be broken, gone or silent', async () => {
  server.resetHandlers(...handlers({ baseUrl, fail: 503 }));
  assert.ok(isVcsError(await errorOf(client().services.search()), 'server'));
  server.resetHandlers(...handlers({ baseUrl, offline: true }));
  assert.ok(isVcsError(await errorOf(client().services.search()), 'network'));
  server.resetHandlers(...handlers({ baseUrl, delay: Infinity }));
  assert.ok(isVcsError(await errorOf(createClient({ baseUrl, timeout: 50 }).services.search()), 'timeout'));
});
