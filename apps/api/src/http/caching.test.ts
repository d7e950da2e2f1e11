import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createApp } from '../app.ts';
import { openSample } from '../testing/sample.ts';

const addresses = ['/v1/services', '/v1/services/tuesday-lunch-club', '/v1/organisations/riverside-neighbours'];
const whole = 'public, max-age=60, stale-while-revalidate=86400, stale-if-error=604800';

describe('caching of records', () => {
  for (const address of [...addresses, '/v1/openapi.json', '/directory', '/reference/']) {
    it(`answers 304 for ${address} to a caller who has it, with every header`, async () => {
      const publicUrl = 'https://data.example.org';
      const app = await createApp({ catalogue: (await openSample()).catalogue, publicUrl });
      const first = await app.request(address);
      const tag = first.headers.get('etag')!;
      assert.equal(first.headers.get('cache-control'), whole);
      const second = await app.request(address, { headers: { 'If-None-Match': tag } });
      assert.equal(second.status, 304);
      assert.equal(await second.text(), '');
      for (const name of ['etag', 'cache-control', 'vary', 'access-control-allow-origin']) {
        assert.equal(second.headers.get(name), first.headers.get(name), name);
      }
    });
  }

  for (const address of addresses) {
    it(`gives ${address} another tag once the records have changed`, async () => {
      const sample = await openSample();
      const app = await createApp({ catalogue: sample.catalogue });
      const tag = (await app.request(address)).headers.get('etag')!;
      await sample.set({ alert: 'Closed this week' });
      const changed = await app.request(address, { headers: { 'If-None-Match': tag } });
      assert.equal(changed.status, 200);
      assert.notEqual(changed.headers.get('etag'), tag);
    });
  }

  it('gives different queries different tags, and one query written differently the same', async () => {
    const app = await createApp({ catalogue: (await openSample()).catalogue });
    const tagOf = async (address: string) => (await app.request(address)).headers.get('etag');
    assert.notEqual(await tagOf('/v1/services?q=a'), await tagOf('/v1/services?q=b'));
    assert.equal(await tagOf('/v1/services?page=1&q=a'), await tagOf('/v1/services?q=a'));
  });

  it('does not read the records for a 304', async () => {
    const sample = await openSample();
    const app = await createApp({ catalogue: sample.catalogue });
    const tag = (await app.request('/v1/services')).headers.get('etag')!;
    const searches = sample.asked.filter(({ method }) => method === 'search').length;
    await app.request('/v1/services', { headers: { 'If-None-Match': tag } });
    assert.equal(sample.asked.filter(({ method }) => method === 'search').length, searches);
  });

  it('sends the same text in every coding', async () => {
    const app = await createApp({ catalogue: (await openSample()).catalogue });
    const read = async (coding: string) => {
      const response = await app.request('/v1/openapi.json', { headers: { 'Accept-Encoding': coding } });
      assert.equal(response.headers.get('content-encoding'), coding === 'identity' ? null : coding);
      const body = Buffer.from(await response.arrayBuffer());
      assert.equal(response.headers.get('content-length'), String(body.length));
      return body;
    };
    const plain = await read('identity');
    assert.deepEqual(brotliDecompressSync(await read('br')), plain);
    assert.deepEqual(gunzipSync(await read('gzip')), plain);
  });

  it('is off for health', async () => {
    const app = await createApp({ catalogue: (await openSample()).catalogue });
    for (const address of ['/health/live', '/health/ready']) {
      const response = await app.request(address);
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.equal(response.headers.get('etag'), null);
    }
  });
});
