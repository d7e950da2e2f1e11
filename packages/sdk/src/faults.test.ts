import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { createClient, isVcsError } from './index.ts';
import { errorOf } from '../test/stub-fetch.ts';
import { faults, faultServer, right } from '../test/fault-server.ts';

// Long enough for a busy machine to give the right answer, short enough for those that never come.
const quick = { timeout: 10_000, attemptTimeout: 800 };

// The first request of a process loads the HTTP client; that must not be taken for a slow server.
before(() => fetch('data:,'));

for (const [name, fault] of Object.entries(faults)) {
  describe(name, () => {
    test('is never taken for an answer', async (t) => {
      t.mock.method(Math, 'random', () => 0);
      const { baseUrl } = await faultServer(t, fault);
      const error = await errorOf(createClient({ baseUrl, ...quick, retries: 1 }).services.search());
      assert.ok(isVcsError(error), String(error));
      assert.match(error.kind, /^(?:network|timeout|rate-limit|server)$/);
    });

    test('does not matter where the next attempt succeeds', async (t) => {
      t.mock.method(Math, 'random', () => 0);
      const { baseUrl, asked } = await faultServer(t, fault, right);
      const answer = await createClient({ baseUrl, ...quick }).services.search({ q: 'tea' });
      assert.deepEqual([answer.items, answer.stale], [[], undefined]);
      assert.deepEqual(asked, Array(2).fill('GET /v1/services?q=tea'));
    });

    test('leaves the old answer, marked', async (t) => {
      const { baseUrl } = await faultServer(t, right, fault);
      const client = createClient({ baseUrl, ...quick, retries: 0 });
      await client.services.search();
      assert.equal((await client.services.search()).stale, true);
    });

    test('never has a change sent twice', async (t) => {
      const { baseUrl, asked } = await faultServer(t, fault, right);
      const change = { path: ['suggestions'], method: 'POST', body: {}, expects: 'items' } as const;
      assert.ok(isVcsError(await errorOf(createClient({ baseUrl, ...quick }).request(change))));
      assert.deepEqual(asked, ['POST /v1/suggestions']);
    });

    test('never outlasts the deadline, whatever the limits of attempts', async (t) => {
      const { baseUrl } = await faultServer(t, fault);
      const client = createClient({ baseUrl, timeout: 100, attemptTimeout: 60_000, retries: 1000 });
      assert.ok(isVcsError(await errorOf(client.services.search())));
    });
  });
}

test('nobody at the address is a network error', async (t) => {
  const { baseUrl } = await faultServer(t, right);
  const closed = baseUrl.replace(/\d+$/, '1');
  const error = await errorOf(createClient({ baseUrl: closed, retries: 0 }).services.search());
  assert.ok(isVcsError(error, 'network'));
  assert.ok(error.cause instanceof Error);
});

test('an abort closes the connection', async (t) => {
  const closed = Promise.withResolvers<void>();
  const controller = new AbortController();
  const { baseUrl } = await faultServer(t, (response) => {
    response.on('close', closed.resolve);
    controller.abort();
  });
  const error = await errorOf(createClient({ baseUrl }).services.search({}, controller));
  assert.equal((error as Error).name, 'AbortError');
  await closed.promise;
});
