import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NetworkLimiter } from '../limits/limiter.ts';
import { openSample } from '../testing/sample.ts';
import { serve } from '../testing/serve.ts';

const brotli = { 'Accept-Encoding': 'br' };
/** Set for each answer or each connection anew. */
const passing = ['date', 'connection', 'keep-alive', 'ratelimit', 'content-length'];

function headersOf(response: Response): Record<string, string> {
  return Object.fromEntries([...response.headers].filter(([name]) => !passing.includes(name)));
}

describe('what was asked for before', () => {
  for (const path of [
    '/v1/services',
    '/v1/services/tuesday-lunch-club',
    '/',
    '/directory',
    '/services/tuesday-lunch-club',
  ]) {
    it(`is answered from what is kept for ${path}, with the same headers and the same text`, async () => {
      const sample = await openSample();
      const { url, sources } = await serve({ catalogue: sample.catalogue });
      const first = await fetch(url + path, { headers: brotli });
      const text = await first.text();
      for (let again = 0; again < 4; again += 1) {
        const response = await fetch(url + path, { headers: brotli });
        assert.equal(response.status, 200);
        assert.deepEqual(headersOf(response), headersOf(first));
        assert.equal(await response.text(), text);
      }
      const tag = first.headers.get('etag')!;
      const unchanged = await fetch(url + path, { headers: { ...brotli, 'If-None-Match': tag } });
      assert.equal(unchanged.status, 304);
      assert.equal(await unchanged.text(), '');
      for (const [name, value] of Object.entries(headersOf(unchanged))) assert.equal(value, first.headers.get(name));
      const { made, kept, address } = await sources();
      assert.deepEqual([made, kept, address], [2, 1, 3]);
    });
  }

  it('is read twice at most, however many ask', async () => {
    const sample = await openSample();
    const { url } = await serve({ catalogue: sample.catalogue });
    const texts = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const coding = ['br', 'gzip', 'identity'][index % 3]!;
        return (await fetch(`${url}/v1/services?q=lunch`, { headers: { 'Accept-Encoding': coding } })).text();
      }),
    );
    assert.equal(new Set(texts).size, 1);
    assert.ok(sample.asked.filter(({ method }) => method === 'search').length <= 2);
  });

  it('is kept once for addresses that mean the same', async () => {
    const sample = await openSample();
    const { url, sources } = await serve({ catalogue: sample.catalogue });
    await fetch(`${url}/v1/services?page=1&q=lunch`);
    await fetch(`${url}/v1/services?q=lunch`);
    await fetch(`${url}/v1/services?q=lunch&page=1`);
    const { made, kept } = await sources();
    assert.deepEqual([made, kept], [2, 1]);
  });

  it('is read anew once the records have changed', async () => {
    const sample = await openSample();
    const { url } = await serve({ catalogue: sample.catalogue });
    const ask = async () => (await fetch(`${url}/v1/services/tuesday-lunch-club`)).text();
    await ask();
    await ask();
    for (const alert of ['Closed on Tuesday', 'Open again']) {
      await sample.set({ alert });
      assert.match(await ask(), new RegExp(alert));
      assert.match(await ask(), new RegExp(alert));
    }
  });

  it('has no body for HEAD', async () => {
    const sample = await openSample();
    const { url } = await serve({ catalogue: sample.catalogue });
    const got = await fetch(`${url}/v1/services`);
    await got.text();
    const head = await fetch(`${url}/v1/services`, { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.equal(await head.text(), '');
    assert.equal(head.headers.get('content-length'), got.headers.get('content-length'));
    assert.deepEqual(headersOf(head), headersOf(got));
  });

  it('is sent whole to whoever asks for a part', async () => {
    const sample = await openSample();
    const { url } = await serve({ catalogue: sample.catalogue });
    const whole = await (await fetch(`${url}/v1/services`)).text();
    for (let again = 0; again < 2; again += 1) {
      const response = await fetch(`${url}/v1/services`, { headers: { Range: 'bytes=0-9' } });
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-range'), null);
      assert.equal(await response.text(), whole);
    }
  });

  it('is not what somebody with a token gets', async () => {
    const sample = await openSample();
    const { url, sources } = await serve({ catalogue: sample.catalogue });
    const tag = (await fetch(`${url}/v1/services`)).headers.get('etag')!;
    for (const more of [{}, { 'If-None-Match': tag }]) {
      const response = await fetch(`${url}/v1/services`, { headers: { Authorization: 'Bearer x', ...more } });
      assert.equal(response.headers.get('cache-control'), 'no-store');
    }
    assert.equal((await sources())['address'], 0);
  });

  it('is never a mixture of two states', async () => {
    const sample = await openSample();
    const { url } = await serve({ catalogue: sample.catalogue });
    const tagged = new Map<string, string>();
    let changing = true;
    const changes = (async () => {
      for (let change = 0; change < 30; change += 1) {
        await sample.set({ alert: `Alert ${change}` });
        await new Promise((resolve) => setImmediate(resolve));
      }
      changing = false;
    })();
    while (changing) {
      const response = await fetch(`${url}/v1/services/tuesday-lunch-club`);
      const text = await response.text();
      if (response.status === 503) continue;
      assert.equal(response.status, 200);
      const tag = response.headers.get('etag')!;
      assert.equal(tagged.get(tag) ?? text, text);
      tagged.set(tag, text);
    }
    await changes;
    assert.match(await (await fetch(`${url}/v1/services/tuesday-lunch-club`)).text(), /Alert 29/);
  });

  it('is counted like everything else, with what is left in each answer', async () => {
    const sample = await openSample();
    const rule = { requests: 4, seconds: 100 };
    const rules = { read: rule, write: rule, submission: rule, token: rule };
    const { url } = await serve({
      catalogue: sample.catalogue,
      limiter: new NetworkLimiter({ rules, trustedProxies: 0 }),
    });
    const tag = (await fetch(`${url}/v1/services`)).headers.get('etag')!;
    for (const [remaining, more] of [
      [2, {}],
      [1, { 'If-None-Match': tag }],
      [0, {}],
    ] as const) {
      const response = await fetch(`${url}/v1/services`, { headers: more });
      assert.match(response.headers.get('ratelimit')!, new RegExp(`^"read";r=${remaining};t=\\d+$`));
      assert.equal(response.headers.get('ratelimit-policy'), '"read";q=4;w=100');
      assert.equal(response.headers.get('x-request-id'), null);
      await response.text();
    }
    const refused = await fetch(`${url}/v1/services`);
    assert.equal(refused.status, 429);
    assert.ok(Number(refused.headers.get('retry-after')) > 0);
    assert.equal(refused.headers.get('access-control-allow-origin'), '*');
    assert.equal(((await refused.json()) as { type: string }).type, '/problems/too-many-requests');
    assert.equal((await fetch(`${url}/health/ready`)).status, 200);
  });
});
