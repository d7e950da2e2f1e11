import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createClient, isVcsError } from './index.ts';
import { errorOf, stubFetch, unreachable } from '../test/stub-fetch.ts';

const baseUrl = 'https://directory.example.org';
const change = { content: { about: 'Tuesday lunch club', text: 'It is on Mondays now.' } };
const receipt = { reference: '7KQMX3R9TD', receivedAt: '2026-11-24T09:30:00.000Z' };
const received = (): Response => Response.json(receipt, { status: 201 });

const challenge = {
  algorithm: 'sha-256',
  challenge: '8.m3k2j1x9q.nHl8zY0b3Rk1.Yq0oXbq3bq7kVt0m9w2s5u8x1z4c7f0i3l6o9r2u5x8',
  bits: 8,
  expiresAt: '2026-11-24T09:40:00.000Z',
};
const refused =
  (more: object = {}, headers: Record<string, string> = {}) =>
  (): Response =>
    Response.json(
      { type: '/problems/too-many-requests', title: 'Too many requests', status: 429, ...more },
      { status: 429, headers: { 'retry-after': '600', ...headers } },
    );

function setUp(...answers: Parameters<typeof stubFetch>) {
  const fetch = stubFetch(...answers);
  const client = createClient({ baseUrl, fetch, lang: 'bn', token: 'vcs_secret' });
  const sent = fetch.seen;
  const bodies = (): Record<string, unknown>[] =>
    sent.map(({ init }) => JSON.parse(String(init.body)) as Record<string, unknown>);
  return { client, sent, bodies };
}

/** The zero bits that lead the SHA-256 of a text, by the platform's own. */
async function leadingZeroBits(text: string): Promise<number> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const bits = [...digest].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits.indexOf('1');
}

describe('a submission', () => {
  test('is sent as JSON, without the token, with a key of its own', async () => {
    const { client, sent, bodies } = setUp(received);
    const sender = { name: 'Amina Rahman', email: 'amina@example.org' };
    assert.deepEqual(await client.submissions.suggestChange(change), receipt);
    await client.submissions.addListing({ content: { name: 'Canal Choir' }, sender, consent: true });
    const content = { year: 'community-awards-2027', category: 'quiet-hero', nominee: 'Joan', reason: 'Warm.' };
    await client.submissions.nominate({ content, sender, consent: true }, { idempotencyKey: 'mine' });
    assert.deepEqual(
      sent.map(({ url, init }) => [init.method, url.slice(baseUrl.length)]),
      [
        ['POST', '/v1/submissions/changes'],
        ['POST', '/v1/submissions/listings'],
        ['POST', '/v1/submissions/nominations'],
      ],
    );
    const headers = sent.map(({ init }) => new Headers(init.headers));
    assert.ok(headers.every((one) => one.get('content-type') === 'application/json' && !one.has('authorization')));
    const keys = headers.map((one) => one.get('idempotency-key'));
    assert.equal(new Set(keys).size, 3);
    assert.equal(keys[2], 'mine');
    assert.deepEqual(bodies()[0], change);
  });

  test('is sent again where no answer came, with the same key', async (t) => {
    t.mock.method(Math, 'random', () => 0);
    const { client, sent } = setUp(unreachable, received);
    assert.deepEqual(await client.submissions.suggestChange(change), receipt);
    const keys = sent.map(({ init }) => new Headers(init.headers).get('idempotency-key'));
    assert.equal(keys.length, 2);
    assert.equal(keys[0], keys[1]);
  });

  test('is sent once where there are no keys', async (t) => {
    t.mock.method(crypto, 'randomUUID', () => undefined);
    const { client, sent } = setUp(unreachable, received);
    assert.ok(isVcsError(await errorOf(client.submissions.suggestChange(change)), 'network'));
    assert.equal(sent.length, 1);
  });

  test('tells which fields are wrong, by their JSON pointers', async () => {
    const invalidParameters = [{ name: '/sender/email', expected: 'an e-mail address', found: 'something else' }];
    const problem = { type: '/problems/invalid-submission', title: 'Not valid', status: 422, invalidParameters };
    const { client } = setUp(() => Response.json(problem, { status: 422 }));
    const error = await errorOf(client.submissions.suggestChange(change));
    assert.ok(isVcsError(error, 'validation'));
    assert.deepEqual(error.fields, invalidParameters);
  });
});

describe('a proof of work', () => {
  test('is given where it is asked for', async () => {
    const { client, bodies } = setUp(refused({ challenge }), received);
    assert.deepEqual(await client.submissions.suggestChange(change), receipt);
    const [first, second] = bodies();
    assert.deepEqual(first, change);
    const { proofOfWork, ...rest } = second!;
    assert.deepEqual(rest, change);
    assert.ok(String(proofOfWork).startsWith(`${challenge.challenge}.`));
    assert.ok((await leadingZeroBits(String(proofOfWork))) >= challenge.bits);
  });

  test('is right for challenges of every length', async () => {
    for (const length of [1, 40, 52, 53, 54, 55, 56, 60, 61, 62, 63, 64, 70, 117, 118, 119, 126, 127, 128, 200]) {
      const text = 'x'.repeat(length);
      const { client, bodies } = setUp(refused({ challenge: { ...challenge, challenge: text, bits: 6 } }), received);
      await client.submissions.suggestChange(change);
      const solution = String(bodies()[1]!['proofOfWork']);
      assert.ok(solution.startsWith(`${text}.`) && (await leadingZeroBits(solution)) >= 6, `${length} characters`);
    }
  });

  test('is given once: what is refused then is an error that holds the next challenge', async () => {
    const { client, sent } = setUp(refused({ challenge }));
    const error = await errorOf(client.submissions.suggestChange(change));
    assert.ok(isVcsError(error, 'rate-limit'));
    assert.deepEqual(error.problem?.challenge, challenge);
    assert.equal(sent.length, 2);
  });

  test('is not tried where the challenge is none that can be solved', async () => {
    for (const odd of [
      { ...challenge, bits: 40 },
      { ...challenge, challenge: 'é' },
      { ...challenge, algorithm: 'sha-512' },
    ]) {
      const { client, sent } = setUp(refused({ challenge: odd }));
      assert.ok(isVcsError(await errorOf(client.submissions.suggestChange(change)), 'rate-limit'));
      assert.equal(sent.length, 1);
    }
  });

  test('ends when the call gives up, or is left', async () => {
    const endless = { ...challenge, bits: 32 };
    const fetch = stubFetch(refused({ challenge: endless }));
    const client = createClient({ baseUrl, fetch, timeout: 120 });
    assert.ok(isVcsError(await errorOf(client.submissions.suggestChange(change)), 'rate-limit'));
    const controller = new AbortController();
    const left = errorOf(
      createClient({ baseUrl, fetch }).submissions.suggestChange(change, { signal: controller.signal }),
    );
    setTimeout(() => controller.abort('enough'), 60);
    assert.equal(await left, 'enough');
    assert.equal(fetch.seen.length, 2);
  });

  test('does not change what the caller gave', async () => {
    const given = structuredClone(change);
    await setUp(refused({ challenge }), received).client.submissions.suggestChange(given);
    assert.deepEqual(given, change);
  });
});
