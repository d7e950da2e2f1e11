import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DatabaseUnreachableError } from '@vcs/catalogue';
import { createApp } from '../app.ts';
import { openSample } from '../testing/sample.ts';
import { readProblem } from '../testing/request.ts';
import { problemKinds } from './kinds.ts';

const app = await createApp({ catalogue: (await openSample()).catalogue });
const asBrowser = { headers: { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };

describe('problems', () => {
  it('are open to every origin and cached for a minute where they are the caller’s', async () => {
    for (const address of ['/v1/nowhere', '/v1/services?x=1', '/v1/services/none', '/nowhere']) {
      const response = await app.request(address);
      assert.equal(response.headers.get('access-control-allow-origin'), '*', address);
      assert.equal(response.headers.get('cross-origin-resource-policy'), 'cross-origin', address);
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff', address);
      assert.equal(response.headers.get('cache-control'), 'public, max-age=60', address);
    }
  });

  it('ask to try again, and report why, where the database is away', async () => {
    const sample = await openSample();
    const reported: unknown[] = [];
    const away = await createApp({ catalogue: sample.catalogue, reportError: (error) => reported.push(error) });
    sample.failure = new DatabaseUnreachableError('Cannot use the database at 10.0.0.7.');
    const response = await away.request('/v1/services');
    assert.equal(response.headers.get('retry-after'), '30');
    const problem = await readProblem(response, 503, 'not-ready');
    assert.doesNotMatch(JSON.stringify(problem), /10\.0\.0\.7/);
    assert.deepEqual(reported, [sample.failure]);
  });

  it('carry an identifier of the request, each its own, and offer scripts no header that is never sent', async () => {
    const seen = new Set<string>();
    for (const [address, method] of [
      ['/v1/nowhere', 'GET'],
      ['/v1/services?x=1', 'GET'],
      ['/v1/services/none', 'GET'],
      ['/v1/services', 'POST'],
      ['/nowhere', 'GET'],
      ['/health/live', 'GET'],
    ] as const) {
      const response = await app.request(address, { method });
      const requestId = response.headers.get('x-request-id');
      assert.match(requestId ?? 'none', /^[\da-f-]{36}$/, address);
      seen.add(requestId!);
      assert.equal(
        response.headers.get('access-control-expose-headers'),
        'ETag, Allow, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id',
      );
    }
    assert.equal(seen.size, 6);
    assert.equal((await app.request('/v1/services')).headers.get('x-request-id'), null);
  });

  it('name an address that is not served', async () => {
    const body = await readProblem(await app.request('/v1/service'), 404, 'unknown-address');
    assert.match(body.detail!, /Did you mean \/v1\/services\?$/);
    const { detail } = await readProblem(await app.request('/v1/qqqqqqqqqqqq'), 404, 'unknown-address');
    assert.equal(detail, 'There is nothing at /v1/qqqqqqqqqqqq.');
    assert.match(body.detail!, /\/v1\/service/);
  });

  it('are pages for people, but never under a data path', async () => {
    const page = await app.request('/nowhere', asBrowser);
    assert.equal(page.status, 404);
    assert.match(page.headers.get('content-type')!, /^text\/html/);
    assert.match(page.headers.get('vary')!, /Accept\b/);
    assert.match(await page.text(), /There is nothing at this address/);
    await readProblem(await app.request('/v1/nowhere', asBrowser), 404, 'unknown-address');
  });

  it('escape what the address says', async () => {
    const page = await app.request('/%3Cscript%3Ealert(1)%3C/script%3E', asBrowser);
    assert.doesNotMatch(await page.text(), /<script>alert/);
  });

  it('tell nothing of what failed inside, and the same identifier to the caller and to the record', async () => {
    const sample = await openSample();
    const reported: [unknown, string][] = [];
    const failing = await createApp({ catalogue: sample.catalogue, reportError: (...report) => reported.push(report) });
    sample.failure = new Error('disk /var/secret is on fire');
    for (const address of ['/v1/services', '/v1/services/x', '/v1/organisations/x']) {
      const response = await failing.request(address);
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      const requestId = response.headers.get('x-request-id');
      const text = await response.clone().text();
      assert.doesNotMatch(text, /secret|fire|\.ts|node_modules/);
      const body = await readProblem(response, 500, 'internal-error');
      const [error, recorded] = reported.at(-1)!;
      assert.equal(error, sample.failure);
      assert.equal(recorded, requestId);
      assert.equal(body.instance, `urn:uuid:${requestId}`);
    }
    const page = await failing.request('/directory', asBrowser);
    assert.equal(page.status, 500);
    assert.doesNotMatch(await page.text(), /secret/);
  });

  it('say that the server is not ready while the records cannot be read, though it is alive', async () => {
    const sample = await openSample();
    const failing = await createApp({ catalogue: sample.catalogue, reportError: () => undefined });
    sample.failure = new Error('gone');
    await readProblem(await failing.request('/health/ready'), 503, 'not-ready');
    assert.equal((await failing.request('/health/live')).status, 200);
  });
});

describe('GET /problems/', () => {
  it('explains every kind at the address that its type gives', async () => {
    const list = await (await app.request('/problems/')).text();
    for (const [kind, { title, status }] of Object.entries(problemKinds)) {
      const response = await app.request(`/problems/${kind}`);
      assert.equal(response.status, 200);
      const text = await response.text();
      assert.ok(text.includes(title), kind);
      assert.ok(text.includes(String(status)), kind);
      assert.ok(list.includes(`/problems/${kind}`), kind);
    }
  });

  it('knows no other kind', async () => {
    for (const kind of ['nothing', 'constructor', '__proto__']) {
      await readProblem(await app.request(`/problems/${kind}`), 404, 'unknown-address');
    }
  });
});
