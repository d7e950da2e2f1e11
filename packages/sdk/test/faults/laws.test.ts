import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { createClient, isVcsError } from '../../src/index.ts';
import { createMockFetch } from '../../src/testing/index.ts';
import { failures } from './fault.ts';
import type { Fault } from './fault.ts';
import { countingFetch, faultScript } from './script.ts';

// A browser runs them beside two others.
const numRuns = 'document' in globalThis ? 3 : 5;

/** Holds a law over many scenarios. What broke it is in the message, since not every runner shows causes. */
async function hold<T>(scenario: fc.Arbitrary<T>, law: (one: T) => Promise<void>): Promise<void> {
  const broken: string[] = [];
  const judge = (one: T): Promise<void> =>
    law(one).catch((error: unknown) => {
      broken.push(`${String(error)}\nin the scenario ${fc.stringify(one)}`);
      throw error;
    });
  // Several at a time, since most of their time is waiting.
  const several = fc.array(scenario, { minLength: 8, maxLength: 8 });
  const property = fc.asyncProperty(several, async (all) => void (await Promise.all(all.map(judge))));
  try {
    await fc.assert(property, { numRuns, endOnFailure: true });
  } catch (cause) {
    throw new Error(broken[0] ?? 'no scenario', { cause });
  }
}

const share = fc.double({ min: 0, max: 0.99, noNaN: true });
const milliseconds = fc.integer({ min: 0, max: 150 });
const retryAfter = fc.oneof(
  fc.constantFrom('0', '1', '3600', '-1', 'soon', '99999999999999999999', '1e9', ''),
  fc.integer({ min: -100, max: 1 }).map((seconds) => new Date(Date.now() + seconds * 1000).toUTCString()),
);
const anything = fc.oneof(
  fc.json().filter((text) => !/"(?:items|number)":/.test(text)),
  fc.string(),
  fc.constant('<!doctype html><h1>Sign in'),
);

/** Whatever a network, a cache or a server in trouble may do. */
const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({ kind: fc.constant('none' as const) }),
  fc.record({ kind: fc.constant('latency' as const), milliseconds }),
  fc.record({ kind: fc.constant('drip' as const), pieces: fc.integer({ min: 2, max: 8 }), milliseconds }),
  fc.record({
    kind: fc.constant('silence' as const),
    after: fc.constantFrom('request' as const, 'headers' as const, 'half the body' as const),
  }),
  fc.record({
    kind: fc.constant('reset' as const),
    after: fc.constantFrom('request' as const, 'half the headers' as const, 'headers' as const),
    carriedOut: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('reset' as const), after: share }),
  fc.record({ kind: fc.constantFrom('short' as const, 'truncated' as const, 'malformed' as const), share }),
  fc.record({
    kind: fc.constant('body' as const),
    body: anything,
    type: fc.constantFrom('application/json', 'text/html', 'application/problem+json', ''),
  }),
  fc.record({
    kind: fc.constant('status' as const),
    status: fc.constantFrom(408, 429, 500, 502, 503, 504),
    retryAfter,
    body: anything,
  }),
  fc.constantFrom<Fault>(...Object.values(failures), { kind: 'encoding' }),
);
const faults = fc.array(fault, { minLength: 1, maxLength: 4 });

const limits = fc.record({
  timeout: fc.integer({ min: 50, max: 500 }),
  attemptTimeout: fc.integer({ min: 50, max: 250 }),
  retries: fc.integer({ min: 0, max: 4 }),
});

/** What an API without faults says, asked past any network. */
const api = createClient({ baseUrl: 'https://directory.example.org', fetch: createMockFetch() });
type Client = typeof api;
type Question = (client: Client, options: { signal?: AbortSignal }) => Promise<object>;
const question = fc.constantFrom<Question[]>(
  (client, options) => client.services.search({ q: 'lunch' }, options),
  (client, options) => client.services.search({ per_page: 100 }, options),
  (client, options) => client.services.get('wharf-pantry', options),
);

type Outcome = { value: object } | { error: unknown };

/** What becomes of a promise; a call that outlasts its deadline by far is one that hangs. */
function outcomeOf(promise: Promise<object>, timeout: number): Promise<Outcome> {
  let guard: ReturnType<typeof setTimeout>;
  const hangs = new Promise<never>((_, reject) => {
    guard = setTimeout(
      () => reject(new Error(`A call of ${timeout} ms is not settled after 30 s more.`)),
      timeout + 30_000,
    );
  });
  const settled = promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  return Promise.race([settled, hangs]).finally(() => clearTimeout(guard));
}

/** A failure of the API or of the way there, and no mistake of this code. */
function assertFailure(error: unknown): void {
  assert.ok(isVcsError(error), String(error));
  assert.match(error.kind, /^(?:network|timeout|rate-limit|server)$/);
}

before(async () => createClient({ baseUrl: (await faultScript({ kind: 'none' })).baseUrl }).services.search());

test('an answer is the right one, or there is none', async () => {
  const law = async ([sequence, options, ask]: [Fault[], { timeout: number; retries: number }, Question]) => {
    const { baseUrl, asked } = await faultScript(...sequence);
    // Browsers send again by themselves what was safe to send.
    const counted = countingFetch();
    const client = createClient({ baseUrl, ...options, fetch: counted.fetch });
    const outcome = await outcomeOf(ask(client, {}), options.timeout);
    if ('value' in outcome) assert.deepEqual(outcome.value, await ask(api, {}));
    else assertFailure(outcome.error);
    assert.ok(counted.attempts <= options.retries + 1, `${counted.attempts} attempts`);
    const seen = await asked();
    assert.ok(seen.every(({ method }) => method === 'GET'));
  };
  const scenario = fc.tuple(faults, limits, question);
  await hold(scenario, law);
});

test('what fails at once and for a while is overcome', async (t) => {
  t.mock.method(Math, 'random', () => 0);
  const passing = fault.filter(({ kind }) => !['none', 'latency', 'drip', 'silence', 'status'].includes(kind));
  const law = async ([sequence, ask]: [Fault[], Question]) => {
    const { baseUrl } = await faultScript(...sequence, { kind: 'none' });
    const client = createClient({ baseUrl, timeout: 60_000, attemptTimeout: 20_000, retries: sequence.length });
    assert.deepEqual(await ask(client, {}), await ask(api, {}));
  };
  const scenario = fc.tuple(fc.array(passing, { maxLength: 3 }), question);
  await hold(scenario, law);
});

test('an old answer stands in as it was, and says so', async () => {
  const law = async ([sequence, options, ask]: [Fault[], { timeout: number }, Question]) => {
    const { baseUrl } = await faultScript({ kind: 'none' }, ...sequence);
    const client = createClient({ baseUrl, ...options });
    const first = await outcomeOf(ask(client, {}), options.timeout);
    // Without a first answer, as on a busy machine, there is none to stand in.
    if ('error' in first) return assertFailure(first.error);
    const second = await outcomeOf(ask(client, {}), options.timeout);
    assert.ok('value' in second);
    const { stale, receivedAt, ...answer } = second.value as Record<string, unknown>;
    assert.deepEqual(answer, await ask(api, {}));
    assert.equal(stale === true, typeof receivedAt === 'string');
  };
  const scenario = fc.tuple(faults, limits, question);
  await hold(scenario, law);
});

test('a change without a key is sent once at most, one with a key as it was', async () => {
  const law = async ([sequence, options, idempotencyKey, text]: [
    Fault[],
    { timeout: number; retries: number },
    string | undefined,
    string,
  ]) => {
    const { baseUrl, asked } = await faultScript(...sequence);
    const counted = countingFetch();
    const client = createClient({ baseUrl, ...options, fetch: counted.fetch });
    const body = { text };
    const sent = client.request({ path: ['changes'], method: 'POST', body, expects: 'number', idempotencyKey });
    const outcome = await outcomeOf(sent, options.timeout);
    if ('value' in outcome) assert.deepEqual((outcome.value as { change: unknown }).change, body);
    else assertFailure(outcome.error);
    const most = idempotencyKey === undefined ? 1 : options.retries + 1;
    assert.ok(counted.attempts <= most, `${counted.attempts} attempts`);
    const posts = (await asked()).filter(({ method }) => method !== 'OPTIONS');
    for (const post of posts) {
      assert.deepEqual([post.idempotencyKey, JSON.parse(post.body)], [idempotencyKey ?? null, body]);
    }
  };
  const key = fc.option(fc.uuid(), { nil: undefined });
  const scenario = fc.tuple(faults, limits, key, fc.string());
  await hold(scenario, law);
});

test('who leaves gets the reason at once, and nothing is asked any more', async () => {
  const law = async ([sequence, options, ask, after]: [Fault[], { timeout: number }, Question, number]) => {
    const { baseUrl } = await faultScript(...sequence);
    const controller = new AbortController();
    const reason = new Error('left the page');
    let over = false;
    // What was on its way when the caller left may arrive much later on a busy machine.
    const counted = countingFetch();
    const client = createClient({ baseUrl, ...options, fetch: counted.fetch });
    const call = ask(client, { signal: controller.signal }).finally(() => (over = true));
    const left = new Promise<boolean>((resolve) => {
      setTimeout(() => {
        resolve(over);
        controller.abort(reason);
      }, after);
    });
    const outcome = await outcomeOf(call, options.timeout);
    if (await left) {
      if ('value' in outcome) assert.deepEqual(outcome.value, await ask(api, {}));
      else assertFailure(outcome.error);
      return;
    }
    assert.ok('error' in outcome && outcome.error === reason);
    const before = counted.attempts;
    // Longer than any pause between attempts that was running.
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(counted.attempts, before);
  };
  const scenario = fc.tuple(faults, limits, question, fc.integer({ min: 0, max: 300 }));
  await hold(scenario, law);
});

test('who ask the same at the same time share a request, whoever leaves', async () => {
  const law = async ([stays, ask]: [boolean[], Question]) => {
    const { baseUrl } = await faultScript({ kind: 'latency', milliseconds: 50 });
    const counted = countingFetch();
    const client = createClient({ baseUrl, timeout: 60_000, attemptTimeout: 30_000, fetch: counted.fetch });
    const callers = stays.map((stay) => {
      const controller = new AbortController();
      const outcome = outcomeOf(ask(client, { signal: controller.signal }), 60_000);
      return { stay, controller, outcome };
    });
    for (const { stay, controller } of callers) if (!stay) controller.abort();
    const right = await ask(api, {});
    const values: object[] = [];
    for (const { stay, outcome } of callers) {
      const found = await outcome;
      if (stay) {
        assert.ok('value' in found);
        assert.deepEqual(found.value, right);
        values.push(found.value);
      } else {
        assert.ok('error' in found && (found.error as Error).name === 'AbortError');
      }
    }
    assert.equal(new Set(values).size, values.length, 'everybody has a copy of their own');
    assert.ok(
      counted.attempts === 1 || (counted.attempts === 0 && !stays.includes(true)),
      `${counted.attempts} attempts`,
    );
  };
  const scenario = fc.tuple(fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), question);
  await hold(scenario, law);
});
