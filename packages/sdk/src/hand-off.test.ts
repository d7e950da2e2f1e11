import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isVcsError } from './errors.ts';
import { sendHandOff, takesHandOffs } from './hand-off.ts';
import type { HandOff } from './types.generated.ts';

const somebody: HandOff = {
  reference: 'K7M-4QX',
  service: { id: '6f5a1f0e-0d3c-4a7b-9d55-0d8f4f1f0a01', slug: 'lunch-club', name: 'Lunch club' },
  organisation: { id: '6f5a1f0e-0d3c-4a7b-9d55-0d8f4f1f0a02', slug: 'neighbours', name: 'Neighbours' },
  need: 'Company at lunch',
  contact: { by: 'worker', at: '020 7946 0100' },
  language: 'syl',
  interpreter: true,
  accessNeeds: ['step-free'],
  outwardCode: 'E3',
  consent: { wording: 'They agree.', lang: 'en', givenAt: '2026-11-24T09:30:00.000Z' },
};

function service(answer: () => Response | Promise<Response>) {
  const asked: { url: string; init: RequestInit | undefined }[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    asked.push({ url: String(input), init });
    return answer();
  };
  return { asked, fetch };
}

const endpoint = 'https://neighbours.example.org/referrals';

test('a hand-off goes to the service by POST, once, without credentials and without a word in the address', async () => {
  const { asked, fetch } = service(() => new Response('thank you', { status: 202 }));
  await sendHandOff(endpoint, somebody, { fetch });
  assert.equal(asked.length, 1);
  const [{ url, init }] = asked as [(typeof asked)[0]];
  assert.equal(url, endpoint);
  assert.deepEqual(JSON.parse(String(init?.body)), somebody);
  const { method, credentials, referrerPolicy, redirect, cache } = init!;
  assert.deepEqual(
    { method, credentials, referrerPolicy, redirect, cache },
    { method: 'POST', credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', cache: 'no-store' },
  );
});

test('a refusal and a broken connection are told, and not tried again', async () => {
  const refusing = service(() => new Response(null, { status: 503 }));
  await assert.rejects(sendHandOff(endpoint, somebody, { fetch: refusing.fetch }), (error) =>
    isVcsError(error, 'server'),
  );
  assert.equal(refusing.asked.length, 1);
  const away = service(() => Promise.reject(new TypeError('Failed to fetch')));
  await assert.rejects(sendHandOff(endpoint, somebody, { fetch: away.fetch }), (error) => isVcsError(error, 'network'));
  assert.equal(away.asked.length, 1);
});

test('nobody is handed on over an open line', async () => {
  const { asked, fetch } = service(() => new Response());
  const open = endpoint.replace('https', 'http');
  await assert.rejects(sendHandOff(open, somebody, { fetch }), TypeError);
  assert.equal(asked.length, 0);
  assert.deepEqual([endpoint, open, 'nowhere', undefined].map(takesHandOffs), [true, false, false, false]);
});
