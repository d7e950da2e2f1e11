import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApp } from '../app.ts';
import { openSample } from '../testing/sample.ts';
import { readProblem } from '../testing/request.ts';

const app = await createApp({ catalogue: (await openSample()).catalogue });
const served = [
  '/v1/services',
  '/v1/services/tuesday-lunch-club',
  '/v1/organisations/riverside-neighbours',
  '/v1/openapi.json',
  '/health/live',
  '/health/ready',
  '/assets/pages/page.css',
  '/',
  '/directory',
  '/services/tuesday-lunch-club',
  '/reference/',
  '/problems/',
  '/problems/invalid-parameter',
  '/storybook/',
];

describe('every address', () => {
  for (const address of served) {
    it(`${address} answers GET to any origin, HEAD without a body, and OPTIONS`, async () => {
      const got = await app.request(address, { headers: { Origin: 'https://partner.example.org' } });
      assert.equal(got.status, 200);
      assert.equal(got.headers.get('access-control-allow-origin'), '*');
      assert.equal(got.headers.get('cross-origin-resource-policy'), 'cross-origin');
      assert.equal(got.headers.get('x-content-type-options'), 'nosniff');
      assert.equal(got.headers.get('access-control-allow-credentials'), null);
      assert.equal(got.headers.get('set-cookie'), null);

      const head = await app.request(address, { method: 'HEAD' });
      assert.equal(head.status, 200);
      assert.equal(await head.text(), '');
      assert.equal(head.headers.get('etag'), got.headers.get('etag'));

      const preflight = await app.request(address, {
        method: 'OPTIONS',
        headers: { 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'if-none-match' },
      });
      assert.equal(preflight.status, 204);
      assert.equal(preflight.headers.get('access-control-allow-origin'), '*');
      assert.match(preflight.headers.get('access-control-allow-headers')!, /If-None-Match/);
      assert.match(preflight.headers.get('access-control-allow-methods')!, /GET/);
    });

    it(`${address} refuses other methods and names the ones it takes`, async () => {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND']) {
        const response = await app.request(address, { method });
        assert.equal(response.headers.get('allow'), 'GET, HEAD, OPTIONS');
        assert.equal(response.headers.get('access-control-allow-origin'), '*');
        assert.equal(response.headers.get('cache-control'), 'no-store');
        await readProblem(response, 405, 'method-not-allowed');
      }
    });
  }
});
