import assert from 'node:assert/strict';
import { test } from 'node:test';
import type * as errors from './errors.ts';
import { createClient, isVcsError, VcsError, VcsValidationError } from './index.ts';
import { errorOf, status, stubFetch } from '../test/stub-fetch.ts';

const baseUrl = 'https://directory.example.org';

function failing(code: number, body: string, headers: Record<string, string> = {}): Promise<unknown> {
  const fetch = stubFetch(() => new Response(body, { status: code, headers }));
  return errorOf(createClient({ baseUrl, fetch, retries: 0 }).services.search());
}

const kinds = [
  [400, 'validation', 'VcsValidationError'],
  [403, 'refused', 'VcsError'],
  [404, 'not-found', 'VcsNotFoundError'],
  [405, 'refused', 'VcsError'],
  [408, 'timeout', 'VcsTimeoutError'],
  [409, 'conflict', 'VcsConflictError'],
  [410, 'not-found', 'VcsNotFoundError'],
  [412, 'conflict', 'VcsConflictError'],
  [422, 'validation', 'VcsValidationError'],
  [428, 'conflict', 'VcsConflictError'],
  [429, 'rate-limit', 'VcsRateLimitError'],
  [500, 'server', 'VcsServerError'],
  [503, 'server', 'VcsServerError'],
] as const;

for (const [code, kind, name] of kinds) {
  test(`status ${code} is a ${name}`, async () => {
    const error = await failing(code, 'not JSON');
    assert.ok(isVcsError(error, kind) && error instanceof VcsError);
    assert.deepEqual([error.name, error.kind, error.status, error.problem], [name, kind, code, undefined]);
    assert.equal(error.url, `${baseUrl}/v1/services`);
  });
}

test('a problem document comes with the error', async () => {
  const field = { name: 'ward', expected: 'a ward', found: 'popler', nearest: 'poplar' };
  const problem = {
    type: '/problems/x',
    title: 'Not valid',
    status: 400,
    detail: 'ward: …',
    instance: 'urn:uuid:7',
    invalidParameters: [field],
  };
  const error = await failing(400, JSON.stringify(problem), { 'content-type': 'application/problem+json' });
  assert.ok(isVcsError(error, 'validation') && error instanceof VcsValidationError);
  assert.deepEqual(error.problem, problem);
  assert.deepEqual(error.fields, [field]);
  assert.equal(error.requestId, 'urn:uuid:7');
  assert.match(error.message, /services, found 400: ward: …/);
});

test('a refusal that says no more has no fields', async () => {
  const error = await failing(400, '"oops"');
  assert.ok(isVcsError(error, 'validation'));
  assert.deepEqual(error.fields, []);
});

test('the request id is taken from the header where there is no problem document', async () => {
  const error = await failing(500, '<h1>Bad gateway</h1>', { 'x-request-id': 'abc' });
  assert.ok(isVcsError(error, 'server'));
  assert.equal(error.requestId, 'abc');
});

const waits = [
  ['120', 120],
  ['0', 0],
  ['soon', undefined],
  ['-5', undefined],
] as const;
for (const [header, seconds] of waits) {
  test(`Retry-After: ${header} means ${seconds} seconds`, async () => {
    const error = await failing(429, '', { 'retry-after': header });
    assert.ok(isVcsError(error, 'rate-limit'));
    assert.equal(error.retryAfter, seconds);
  });
}

test('Retry-After may be a date, also one that has passed', async (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: Date.parse('2026-11-24T09:30:00Z') });
  const later = await failing(503, '', { 'retry-after': 'Tue, 24 Nov 2026 09:31:30 GMT' });
  const earlier = await failing(503, '', { 'retry-after': 'Tue, 24 Nov 2026 09:00:00 GMT' });
  assert.ok(isVcsError(later, 'server') && isVcsError(earlier, 'server'));
  assert.deepEqual([later.retryAfter, earlier.retryAfter], [90, 0]);
});

test('errors of another copy of the package are known, and nothing else is', async () => {
  const copy = (await import(new URL('./errors.ts?copy', import.meta.url).href)) as typeof errors;
  const foreign = new copy.VcsNetworkError('broken', { url: 'x' });
  assert.ok(!(foreign instanceof VcsError));
  assert.ok(isVcsError(foreign) && isVcsError(foreign, 'network') && !isVcsError(foreign, 'server'));
  for (const other of [new Error('x'), { kind: 'server', name: 'VcsServerError' }, null, undefined, 'network', 7]) {
    assert.ok(!isVcsError(other));
  }
});

test('the caller’s own mistakes are not taken for failures of the API', async () => {
  const fetch = stubFetch(status(200));
  const error = await errorOf(createClient({ baseUrl, fetch }).services.get(''));
  assert.ok(error instanceof TypeError && !isVcsError(error));
  assert.equal(fetch.seen.length, 0);
});
