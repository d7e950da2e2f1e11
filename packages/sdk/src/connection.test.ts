import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TestContext } from 'node:test';
import { connect, isVcsError, searchServices } from './index.ts';
import type { ConnectionOptions } from './index.ts';
import { errorOf, now, page, settled, silent, stateOf, status, stubFetch, unreachable } from '../test/stub-fetch.ts';

const baseUrl = 'https://directory.example.org';
const start = Date.parse('2026-11-24T09:30:00Z');

/** Stops the clock; `jitter` (0 to 1) is what stands for chance. */
function stopClock(t: TestContext, jitter = 0): (milliseconds: number) => Promise<void> {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: start });
  t.mock.method(Math, 'random', () => jitter);
  return async (milliseconds) => {
    await settled();
    t.mock.timers.tick(milliseconds);
    await settled();
  };
}

function search(options: Partial<ConnectionOptions>, signal?: AbortSignal): ReturnType<typeof searchServices> {
  return searchServices(connect({ baseUrl, ...options }), {}, { signal });
}

describe('asking', () => {
  test('a read sends nothing that would make a browser ask first, whatever the client has', async () => {
    const fetch = stubFetch(page());
    await search({ fetch, lang: 'bn', token: 'vcs_secret' });
    const { method, headers, credentials, body } = fetch.seen[0]!.init;
    assert.deepEqual(
      { method, headers, credentials, body },
      { method: 'GET', headers: {}, credentials: 'omit', body: undefined },
    );
  });

  test('the global fetch of the moment is used where none was given', async (t) => {
    const connection = connect({ baseUrl });
    const mock = t.mock.method(globalThis, 'fetch', stubFetch(page('later')));
    assert.equal((await searchServices(connection)).didYouMean, 'later');
    assert.equal(mock.mock.callCount(), 1);
  });

  test('a signal that has aborted asks nothing', async () => {
    const fetch = stubFetch(page());
    const error = await errorOf(search({ fetch }, AbortSignal.abort('no more')));
    assert.equal(error, 'no more');
    assert.equal(fetch.seen.length, 0);
  });
});

describe('trying again', () => {
  const passing = [
    ['no connection', unreachable],
    ['429', status(429)],
    ['500', status(500)],
    ['503', status(503)],
  ] as const;
  for (const [name, failure] of passing) {
    test(`after ${name} a read is tried again`, async (t) => {
      const tick = stopClock(t);
      const fetch = stubFetch(failure, failure, page('third'));
      const answer = search({ fetch });
      await tick(0);
      await tick(0);
      assert.equal((await now(answer)).didYouMean, 'third');
      assert.equal((await now(answer)).stale, undefined);
    });
  }

  for (const code of [400, 401, 403, 404, 410, 422]) {
    test(`after ${code} nothing is tried again`, async () => {
      const fetch = stubFetch(status(code));
      await errorOf(search({ fetch }));
      assert.equal(fetch.seen.length, 1);
    });
  }

  test('no more often than was said', async (t) => {
    const tick = stopClock(t);
    const fetch = stubFetch(status(503));
    const error = errorOf(search({ fetch, retries: 4 }));
    for (let round = 0; round < 10; round += 1) await tick(0);
    assert.ok(isVcsError(await now(error), 'server'));
    assert.equal(fetch.seen.length, 5);
  });

  test('pauses double, are a matter of chance, and end at five seconds', async (t) => {
    const tick = stopClock(t, 0.5);
    const fetch = stubFetch(status(503));
    const error = errorOf(search({ fetch, retries: 6, timeout: 60_000 }));
    for (const [index, pause] of [150, 300, 600, 1200, 2400, 2500].entries()) {
      await tick(pause - 1);
      assert.equal(fetch.seen.length, index + 1, `before the pause of ${pause} ms is over`);
      await tick(1);
      assert.equal(fetch.seen.length, index + 2, `after the pause of ${pause} ms`);
    }
    assert.ok(isVcsError(await now(error), 'server'));
  });

  for (const value of ['3', 'Tue, 24 Nov 2026 09:30:03 GMT']) {
    test(`Retry-After: ${value} is waited for`, async (t) => {
      const tick = stopClock(t);
      const fetch = stubFetch(status(429, { 'retry-after': value }), page('after'));
      const answer = search({ fetch });
      await tick(2999);
      assert.equal(fetch.seen.length, 1);
      await tick(1);
      assert.equal((await now(answer)).didYouMean, 'after');
    });
  }

  test('a pause that would end after the deadline is not begun', async (t) => {
    const tick = stopClock(t);
    const fetch = stubFetch(status(503, { 'retry-after': '3600' }));
    const error = errorOf(search({ fetch }));
    await tick(0);
    const found = await now(error);
    assert.ok(isVcsError(found, 'server'));
    assert.equal(found.retryAfter, 3600);
    assert.equal(fetch.seen.length, 1);
  });

  test('a pause that a busy machine ends after the deadline is followed by no attempt', async (t) => {
    const tick = stopClock(t, 0.5);
    const fetch = stubFetch(status(503));
    const error = errorOf(search({ fetch }));
    await tick(0);
    await tick(60_000);
    assert.ok(isVcsError(await now(error), 'server'));
    assert.equal(fetch.seen.length, 1);
  });

  test('an abort ends the pause at once, with the caller’s reason', async (t) => {
    const tick = stopClock(t, 0.5);
    const fetch = stubFetch(status(503));
    const controller = new AbortController();
    const error = errorOf(search({ fetch }, controller.signal));
    await tick(10);
    controller.abort(new Error('left the page'));
    assert.match(String(await now(error)), /left the page/);
    await tick(60_000);
    assert.equal(fetch.seen.length, 1);
  });
});

describe('time limits', () => {
  test('an attempt without answer is given up and another made', async (t) => {
    const tick = stopClock(t);
    const fetch = stubFetch(silent, page('second'));
    const answer = search({ fetch, attemptTimeout: 1000 });
    await tick(1000);
    await tick(0);
    assert.equal((await now(answer)).didYouMean, 'second');
    assert.equal(fetch.seen[0]!.init.signal?.aborted, true);
  });

  test('a call ends at its deadline even where fetch heeds no signal', async (t) => {
    const tick = stopClock(t);
    const fetch = stubFetch(silent);
    const error = errorOf(search({ fetch, timeout: 2500, attemptTimeout: 1000, retries: 9 }));
    await tick(1000);
    await tick(0);
    await tick(1000);
    await tick(0);
    assert.equal(await stateOf(error), 'pending');
    await tick(500);
    assert.ok(isVcsError(await now(error), 'timeout'));
    assert.equal(fetch.seen.length, 3);
  });

  test('a body that never ends counts as no answer', async (t) => {
    const tick = stopClock(t);
    const fetch = stubFetch(
      () => new Response(new ReadableStream(), { headers: { 'content-type': 'application/json' } }),
    );
    const error = errorOf(search({ fetch, retries: 0 }));
    await tick(8000);
    assert.ok(isVcsError(await now(error), 'timeout'));
  });

  test('no limit is a long time, not none', async (t) => {
    const tick = stopClock(t);
    const answer = search({ fetch: stubFetch(silent), timeout: Infinity, attemptTimeout: Infinity });
    await tick(24 * 3600 * 1000);
    assert.equal(await stateOf(answer), 'pending');
  });
});

describe('requests that change something', () => {
  const send = { path: ['suggestions'], expects: 'id', method: 'POST', body: { text: 'Moved' } } as const;

  for (const [name, failure] of [
    ['no connection', unreachable],
    ['429', status(429, { 'retry-after': '0' })],
    ['503', status(503)],
  ] as const) {
    test(`are not tried again after ${name}`, async () => {
      const fetch = stubFetch(failure, () => Response.json({ id: '1' }));
      assert.ok(isVcsError(await errorOf(connect({ baseUrl, fetch }).request(send))));
      assert.equal(fetch.seen.length, 1);
    });
  }

  test('are not tried again after a timeout', async (t) => {
    const tick = stopClock(t);
    const fetch = stubFetch(silent);
    const error = errorOf(connect({ baseUrl, fetch }).request(send));
    await tick(8000);
    await tick(8000);
    assert.ok(isVcsError(await now(error), 'timeout'));
    assert.equal(fetch.seen.length, 1);
  });

  test('are tried again with the same key where they have one', async (t) => {
    const tick = stopClock(t);
    const fetch = stubFetch(unreachable, () => Response.json({ id: '1' }));
    const answer = connect({ baseUrl, fetch }).request<{ id: string }>({ ...send, idempotencyKey: 'k1' });
    await tick(0);
    assert.equal((await now(answer)).id, '1');
    const expected = { 'Idempotency-Key': 'k1', 'Content-Type': 'application/json' };
    assert.deepEqual(
      fetch.seen.map(({ init }) => init.headers),
      [expected, expected],
    );
    assert.deepEqual(
      fetch.seen.map(({ init }) => init.body),
      ['{"text":"Moved"}', '{"text":"Moved"}'],
    );
  });

  test('end with the caller’s reason', async () => {
    const controller = new AbortController();
    const error = errorOf(connect({ baseUrl, fetch: stubFetch(silent) }).request(send, controller));
    controller.abort('left the page');
    assert.equal(await error, 'left the page');
  });

  test('are neither shared nor kept', async () => {
    const fetch = stubFetch(() => Response.json({ id: '1' }, { headers: { 'cache-control': 'max-age=60' } }));
    const connection = connect({ baseUrl, fetch });
    await Promise.all([connection.request(send), connection.request(send)]);
    await connection.request(send);
    assert.equal(fetch.seen.length, 3);
  });
});

describe('asking the same at the same time', () => {
  test('is one request, and everybody has a copy of their own', async () => {
    const fetch = stubFetch(page());
    const connection = connect({ baseUrl, fetch });
    const answers = await Promise.all(Array.from({ length: 12 }, () => searchServices(connection, { q: 'tea' })));
    assert.equal(fetch.seen.length, 1);
    answers[0]!.items.push({} as never);
    assert.deepEqual(answers[1]!.items, []);
  });

  test('one who leaves does not end it for the others', async () => {
    const answer = Promise.withResolvers<Response>();
    const fetch = stubFetch(() => answer.promise);
    const connection = connect({ baseUrl, fetch });
    const [first, second] = [new AbortController(), new AbortController()];
    const left = errorOf(searchServices(connection, {}, first));
    const stayed = searchServices(connection, {}, second);
    first.abort();
    assert.equal(((await left) as Error).name, 'AbortError');
    assert.equal(fetch.seen[0]!.init.signal?.aborted, false);
    answer.resolve(page('stayed')());
    assert.equal((await stayed).didYouMean, 'stayed');
  });

  test('the last who leaves ends it, and the next to ask is asked for anew', async () => {
    const fetch = stubFetch(silent, page('anew'));
    const connection = connect({ baseUrl, fetch });
    const controllers = [new AbortController(), new AbortController()];
    const left = controllers.map((controller) => errorOf(searchServices(connection, {}, controller)));
    for (const controller of controllers) controller.abort();
    await Promise.all(left);
    assert.equal(fetch.seen[0]!.init.signal?.aborted, true);
    assert.equal((await searchServices(connection)).didYouMean, 'anew');
  });

  test('nothing is asked any more once the last has left', async (t) => {
    const tick = stopClock(t);
    const fetch = stubFetch(silent);
    const controller = new AbortController();
    const left = errorOf(searchServices(connect({ baseUrl, fetch }), {}, controller));
    await tick(0);
    controller.abort();
    await left;
    for (let round = 0; round < 5; round += 1) await tick(10_000);
    assert.equal(fetch.seen.length, 1);
  });

  test('one who cannot leave keeps it going', async () => {
    const fetch = stubFetch(silent);
    const connection = connect({ baseUrl, fetch, timeout: 50 });
    const controller = new AbortController();
    const stayed = errorOf(searchServices(connection));
    const left = errorOf(searchServices(connection, {}, controller));
    controller.abort();
    await left;
    assert.equal(fetch.seen[0]!.init.signal?.aborted, false);
    assert.ok(isVcsError(await stayed, 'timeout'));
  });
});
