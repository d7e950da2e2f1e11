import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApp } from '../app.ts';
import { openSample } from '../testing/sample.ts';

const app = await createApp({ catalogue: (await openSample()).catalogue });

describe('an address that leads elsewhere', () => {
  for (const [asked, to] of [
    ['/reference', '/reference/'],
    ['/feeds', '/feeds/'],
    ['/storybook', '/storybook/'],
    ['/showcase', '/showcase/'],
    ['/directory/?q=food', '/directory?q=food'],
    ['/support/', '/support'],
  ] as const) {
    it(`${asked} leads to ${to}, and is asked again after a minute`, async () => {
      const response = await app.request(asked);
      assert.ok([301, 308].includes(response.status));
      assert.equal(response.headers.get('location'), to);
      assert.match(response.headers.get('cache-control') ?? '', /^public, max-age=60,/);
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      const own = await app.request(asked, { headers: { Authorization: 'Bearer vcs_none' } });
      assert.equal(own.headers.get('cache-control'), 'no-store');
    });
  }
});
