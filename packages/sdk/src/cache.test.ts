import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TestContext } from 'node:test';
import { connect, isVcsError, searchServices } from './index.ts';
import type { Answer, ConnectionOptions, ServicePage } from './index.ts';
import { errorOf, page, status, stubFetch, unreachable } from '../test/stub-fetch.ts';

const caching = { 'cache-control': 'public, max-age=60, stale-while-revalidate=86400, stale-if-error=604800' };

function setUp(t: TestContext, answers: Parameters<typeof stubFetch>, options: Partial<ConnectionOptions> = {}) {
  t.mock.timers.enable({ apis: ['Date'], now: Date.parse('2026-11-24T09:30:00Z') });
  const fetch = stubFetch(...answers);
  const connection = connect({ baseUrl: 'https://directory.example.org', fetch, retries: 0, ...options });
  return {
    fetch,
    ask: (q = 'tea'): Promise<Answer<ServicePage>> => searchServices(connection, { q }),
    later: (seconds: number) => t.mock.timers.setTime(Date.now() + seconds * 1000),
  };
}

describe('an answer that is still fresh', () => {
  test('is given without asking, as a copy of its own', async (t) => {
    const { ask, fetch, later } = setUp(t, [page('one', caching), page('two')]);
    (await ask()).items.push({} as never);
    later(59);
    const answer = await ask();
    assert.deepEqual([answer.didYouMean, answer.items, answer.stale, fetch.seen.length], ['one', [], undefined, 1]);
  });

  test('is asked for again when it no longer is', async (t) => {
    const { ask, later } = setUp(t, [page('one', caching), page('two')]);
    await ask();
    later(60);
    assert.equal((await ask()).didYouMean, 'two');
  });

  test('has the age that it had on arrival', async (t) => {
    const { ask, later } = setUp(t, [page('one', { ...caching, age: '50' }), page('two')]);
    await ask();
    later(10);
    assert.equal((await ask()).didYouMean, 'two');
  });

  for (const control of ['no-store', 'no-cache', 'no-cache, max-age=60', 'max-age=0', 's-maxage=60', '']) {
    test(`is none where Cache-Control says "${control}"`, async (t) => {
      const { ask } = setUp(t, [page('one', { 'cache-control': control }), page('two')]);
      await ask();
      assert.equal((await ask()).didYouMean, 'two');
    });
  }

  test('gives way to those asked for later when there are too many', async (t) => {
    const { ask, fetch } = setUp(t, [page('', caching)], { cacheSize: 2 });
    for (const q of ['a', 'b', 'a', 'c']) await ask(q);
    assert.equal(fetch.seen.length, 3);
    await ask('a');
    assert.equal(fetch.seen.length, 3, 'a was used last but one, so it is still there');
    await ask('b');
    assert.equal(fetch.seen.length, 4, 'b was used longest ago, so it is gone');
  });

  test('is not kept by a cache of no size', async (t) => {
    const { ask, fetch } = setUp(t, [page('', caching)], { cacheSize: 0 });
    await ask();
    await ask();
    assert.equal(fetch.seen.length, 2);
  });
});

describe('an old answer', () => {
  for (const [name, failure] of [
    ['the network', unreachable],
    ['the API', status(502)],
    ['the limit', status(429)],
  ] as const) {
    test(`stands in, marked, where ${name} fails`, async (t) => {
      const { ask, later } = setUp(t, [page('old', caching), failure]);
      await ask();
      later(600);
      const answer = await ask();
      assert.deepEqual([answer.didYouMean, answer.stale, answer.receivedAt], ['old', true, '2026-11-24T09:30:00.000Z']);
    });
  }

  test('is replaced, unmarked, as soon as there is a new one', async (t) => {
    const { ask, later } = setUp(t, [page('old', caching), unreachable, page('new', caching)]);
    await ask();
    later(600);
    await ask();
    const answer = await ask();
    assert.deepEqual([answer.didYouMean, answer.stale], ['new', undefined]);
  });

  test('does not hide that the question itself is refused', async (t) => {
    const { ask, later } = setUp(t, [page('old', caching), status(404)]);
    await ask();
    later(600);
    assert.ok(isVcsError(await errorOf(ask()), 'not-found'));
  });

  for (const control of ['max-age=30, must-revalidate', 'max-age=30, stale-if-error=0', 'no-cache', 'no-store']) {
    test(`does not stand in where Cache-Control says "${control}"`, async (t) => {
      const { ask, later } = setUp(t, [page('old', { 'cache-control': control }), unreachable]);
      await ask();
      later(31);
      assert.ok(isVcsError(await errorOf(ask()), 'network'));
    });
  }

  test('does not stand in after the time for which it may', async (t) => {
    const { ask, later } = setUp(t, [page('old', caching), unreachable]);
    await ask();
    later(60 + 604800);
    assert.ok(isVcsError(await errorOf(ask()), 'network'));
  });

  test('does not stand in for another question', async (t) => {
    const { ask } = setUp(t, [page('old', caching), unreachable]);
    await ask('tea');
    assert.ok(isVcsError(await errorOf(ask('coffee')), 'network'));
  });
});
