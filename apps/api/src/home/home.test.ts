import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApp } from '../app.ts';
import { openSample } from '../testing/sample.ts';

const app = await createApp({ catalogue: (await openSample()).catalogue });
const pages = ['/', '/reference/', '/problems/', '/problems/invalid-parameter'];

describe('the home page', () => {
  it('holds a working element of its own origin, and a snippet with the address that the visitor used', async () => {
    const text = await (await app.request('http://data.example.org:8080/')).text();
    assert.match(text, /<vcs-directory\s+api="\/"\s+heading-level="3"/);
    assert.ok(
      text.includes('&lt;script type=&quot;module&quot; src=&quot;http://data.example.org:8080/v1/vcs.js&quot;'),
    );
    assert.ok(text.includes('&lt;vcs-directory api=&quot;http://data.example.org:8080&quot;&gt;'));
  });

  it('is kept by no shared cache while only the request says where the server is', async () => {
    const response = await app.request('http://attacker.example/');
    assert.equal(response.headers.get('cache-control'), 'private, no-cache');
    const tag = response.headers.get('etag')!;
    assert.equal((await app.request('http://attacker.example/', { headers: { 'If-None-Match': tag } })).status, 304);
  });

  it('prints the public address in the snippet where one is set, and still asks its own origin itself', async () => {
    const behindProxy = await createApp({
      catalogue: (await openSample()).catalogue,
      publicUrl: 'https://data.example.org',
    });
    const response = await behindProxy.request('http://10.0.0.7:8787/');
    assert.match(response.headers.get('cache-control')!, /^public, /);
    const text = await response.text();
    assert.ok(text.includes('https://data.example.org/v1/vcs.js'));
    assert.ok(!text.includes('10.0.0.7'));
    assert.match(text, /<vcs-directory\s+api="\/"/);
    assert.ok(!/(?:api|href|src)="https:\/\/data/.test(text));
    assert.ok(!(await (await behindProxy.request('/directory')).text()).includes('api="https:'));
  });

  it('leads only to what is there', async () => {
    const text = await (await app.request('/')).text();
    const links = [...text.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, address]) => address!);
    assert.ok(links.includes('/reference/') && links.includes('/v1/openapi.json') && links.includes('/storybook/'));
    for (const link of new Set(links)) assert.equal((await app.request(link)).status, 200, link);
  });
});

describe('our pages', () => {
  for (const address of pages) {
    it(`${address} runs and styles nothing inline, loads nothing from elsewhere and may not be framed`, async () => {
      const response = await app.request(address);
      const policy = response.headers.get('content-security-policy')!;
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /frame-ancestors 'none'/);
      assert.doesNotMatch(policy, /unsafe/);
      assert.match(policy, /require-trusted-types-for 'script'; trusted-types vcs-v1(?:;|$)/);
      const text = await response.text();
      assert.doesNotMatch(text, /<style|\sstyle=|\son\w+=/);
      assert.doesNotMatch(text, /<script(?![^>]*\ssrc="\/)/);
      assert.doesNotMatch(text, /<(?:link|script|img)[^>]*(?:href|src)="(?:https?:)?\/\//);
      assert.equal((text.match(/<h1[ >]/g) ?? []).length, 1);
      assert.match(text, /<html lang="en-GB"[ >]/);
    });

    it(`${address} takes no notice of parameters of others`, async () => {
      const plain = await (await app.request(address)).text();
      const campaign = await app.request(`${address}?utm_source=newsletter&fbclid=1`);
      assert.equal(campaign.status, 200);
      assert.equal(await campaign.text(), plain);
    });
  }
});
