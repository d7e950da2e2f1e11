import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { openCatalogue } from '@vcs/catalogue';
import { loadExamples } from '@vcs/catalogue/examples';
import { createApp } from '../app.ts';
import { NetworkLimiter } from '../limits/limiter.ts';
import { rawRequest } from '../testing/raw-request.ts';
import { serve } from '../testing/serve.ts';

const catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:' });
after(() => catalogue.close());
await loadExamples(catalogue);
const app = await createApp({ catalogue, reportError: () => undefined });
const templates = [...new Set(app.routes.map(({ path }) => path))]
  .filter((path) => path !== '*' && path !== '/*')
  .sort();

/** Addresses of a template: one with a record where there is such a list, and one of nothing. */
async function addressesOf(template: string): Promise<string[]> {
  const nothing = template.replaceAll(/:\w+(?:\{[^}]*\})?/g, 'nobody').replaceAll('*', 'nothing');
  const list = /^(\/v1\/[\w-]+)\/:\w+$/.exec(template)?.[1];
  if (list === undefined || !templates.includes(list)) return [nothing];
  const { items = [] } = (await (await app.request(`${list}?per_page=1`)).json()) as { items?: { slug?: string }[] };
  const slug = items[0]?.slug;
  return slug === undefined ? [nothing] : [nothing, `${list}/${slug}`];
}

/** What every answer has, whatever its status. */
function check(response: Response, what: string): void {
  const { headers } = response;
  assert.equal(headers.get('access-control-allow-origin'), '*', what);
  assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin', what);
  assert.equal(headers.get('x-content-type-options'), 'nosniff', what);
  assert.equal(headers.get('access-control-allow-credentials'), null, what);
  assert.equal(headers.get('set-cookie'), null, what);
  assert.equal(headers.get('x-powered-by'), null, what);
  assert.equal(headers.get('x-frame-options'), null, what);
  assert.notEqual(response.status, 500, what);
  const policy = headers.get('content-security-policy');
  if ((headers.get('content-type') ?? '').startsWith('text/html')) assert.match(policy ?? '', /frame-ancestors/, what);
  if (response.status >= 400) {
    assert.match(headers.get('content-type') ?? '', /^(?:application\/problem\+json|text\/html)/, what);
    assert.match(headers.get('x-request-id') ?? '', /^[\da-f-]{36}$/, what);
  }
  if (headers.get('cache-control') === 'no-store') assert.notEqual(headers.get('x-request-id'), null, what);
  else if (response.status < 400 && response.status !== 301) assert.equal(headers.get('x-request-id'), null, what);
}

const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'];

describe('every answer is open to every origin and framed only where that is meant', () => {
  for (const template of templates) {
    it(template, async () => {
      for (const address of await addressesOf(template)) {
        for (const method of methods) check(await app.request(address, { method }), `${method} ${address}`);
        const got = await app.request(address, { headers: { Origin: 'https://partner.example.org' } });
        const tag = got.headers.get('etag');
        if (tag !== null) {
          const unchanged = await app.request(address, { headers: { 'If-None-Match': tag } });
          assert.equal(unchanged.status, 304, address);
          check(unchanged, `304 ${address}`);
        }
        check(await app.request(`${address}?unheard=of`), `${address}?unheard=of`);
        check(await app.request(address, { headers: { Accept: 'text/html' } }), `${address} as a page`);
      }
    });
  }

  it('also where a network has asked too often', async () => {
    const rule = { requests: 1, seconds: 1000 };
    const limiter = new NetworkLimiter({
      rules: { read: rule, write: rule, submission: rule, token: rule },
      trustedProxies: 0,
    });
    const limited = await createApp({ catalogue, limiter });
    await limited.request('/v1/services');
    for (const address of ['/v1/services', '/directory', '/nowhere', '/v1/vcs.js']) {
      for (const method of methods) {
        const response = await limited.request(address, { method });
        assert.equal(response.status, 429);
        assert.ok(Number(response.headers.get('retry-after')) > 0);
        check(response, `429 ${method} ${address}`);
      }
    }
  });

  it('also where something is wrong on our side', async () => {
    const closed = await openCatalogue({ databaseUrl: 'sqlite::memory:' });
    const failing = await createApp({ catalogue: closed, reportError: () => undefined });
    await closed.close();
    for (const address of ['/v1/services', '/directory', '/health/ready', '/v1/organisations/x']) {
      const response = await failing.request(address);
      assert.ok([500, 503].includes(response.status), address);
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      assert.equal(response.headers.get('cross-origin-resource-policy'), 'cross-origin');
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.match(response.headers.get('x-request-id') ?? '', /^[\da-f-]{36}$/);
    }
  });

  it('also over the wire, with a method that no script may send', async () => {
    const { port } = await serve({ catalogue });
    for (const address of ['/v1/services', '/directory', '/nowhere', '/health/live']) {
      const answer = await rawRequest(
        port,
        `TRACE ${address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
      );
      assert.match(answer, /^HTTP\/1\.1 40[45] [^]*access-control-allow-origin: \*/i, address);
    }
  });
});
