import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { createClient, isVcsError } from '../../src/index.ts';
import { errorOf } from '../stub-fetch.ts';
import { failures } from './fault.ts';
import type { Fault } from './fault.ts';
import { countingFetch, faultScript } from './script.ts';

const none: Fault = { kind: 'none' };
/** Limits that leave a busy machine time for the right answer; only what never comes is given up sooner. */
function patient({ kind }: Fault) {
  return { timeout: 60_000, attemptTimeout: kind === 'silence' ? 1500 : 20_000 };
}
const change = { path: ['changes'], method: 'POST', body: { text: 'Moved' }, expects: 'number' } as const;
const inBrowser = 'document' in globalThis;

// The first request of a process loads the HTTP client; that must not be taken for a slow server.
before(async () => createClient({ baseUrl: (await faultScript(none)).baseUrl }).services.search());

for (const [name, fault] of Object.entries(failures)) {
  describe(name, () => {
    test('is never taken for an answer', async (t) => {
      t.mock.method(Math, 'random', () => 0);
      const { baseUrl } = await faultScript(fault);
      const client = createClient({ baseUrl, timeout: 10_000, attemptTimeout: 150, retries: 1 });
      const error = await errorOf(client.services.search());
      assert.ok(isVcsError(error), String(error));
      assert.match(error.kind, /^(?:network|timeout|rate-limit|server)$/);
    });

    test('does not matter where the next attempt succeeds', async (t) => {
      t.mock.method(Math, 'random', () => 0);
      const { baseUrl, asked } = await faultScript(fault, none);
      const answer = await createClient({ baseUrl, ...patient(fault) }).services.search({ q: 'lunch' });
      assert.deepEqual([answer.items[0]?.slug, answer.stale], ['tuesday-lunch-club', undefined]);
      const seen = (await asked()).map(({ method, path }) => `${method} ${path}`);
      assert.deepEqual(seen, Array(2).fill('GET /v1/services?q=lunch'), 'and a browser has not asked first');
    });

    test('leaves the old answer, marked', async () => {
      const { baseUrl } = await faultScript(none, fault);
      const client = createClient({ baseUrl, ...patient(fault), retries: 0 });
      const { stale: was, ...old } = await client.services.search();
      const { stale: is, receivedAt, ...answer } = await client.services.search();
      assert.deepEqual([was, is, typeof receivedAt], [undefined, true, 'string']);
      assert.deepEqual(answer, old);
    });

    test('never has a change sent twice', async () => {
      const { baseUrl } = await faultScript(fault, none);
      const counted = countingFetch();
      const client = createClient({ baseUrl, timeout: 10_000, attemptTimeout: 150, fetch: counted.fetch });
      assert.ok(isVcsError(await errorOf(client.request(change))));
      assert.equal(counted.attempts, 1);
    });

    test('never outlasts the deadline, whatever the limits of attempts', async () => {
      const { baseUrl } = await faultScript(fault);
      const client = createClient({ baseUrl, timeout: 100, attemptTimeout: 60_000, retries: 1000 });
      assert.ok(isVcsError(await errorOf(client.services.search())));
    });
  });
}

test('a change is what a browser asks about first, and a question is not', async () => {
  const { baseUrl, asked } = await faultScript(none);
  const client = createClient({ baseUrl });
  await client.services.search();
  await client.services.get('wharf-pantry');
  assert.deepEqual(new Set((await asked()).map(({ method }) => method)), new Set(['GET']));
  await client.request(change);
  const methods = (await asked()).map(({ method }) => method);
  assert.deepEqual(methods, ['GET', 'GET', ...(inBrowser ? ['OPTIONS'] : []), 'POST']);
});

test('how long to wait is read where the address is another’s, too', async () => {
  const { baseUrl } = await faultScript({ kind: 'status', status: 429, retryAfter: '120' });
  const error = await errorOf(createClient({ baseUrl }).services.search());
  assert.ok(isVcsError(error, 'rate-limit'));
  assert.equal(error.retryAfter, 120);
});

test('nobody at the address is a network error', async () => {
  // A port that nobody may listen at without being asked to.
  const error = await errorOf(createClient({ baseUrl: 'http://127.0.0.1:9', retries: 0 }).services.search());
  assert.ok(isVcsError(error, 'network'));
  assert.ok(error.cause instanceof Error);
});
