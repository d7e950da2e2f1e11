import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { OpenAPIHono } from '@hono/zod-openapi';
import { createApp } from '../app.ts';
import { noRepresentations } from '../http/representations.ts';
import { unlimited } from '../limits/limiter.ts';
import { answerProblem } from '../problem/answer-problem.ts';
import { publicCaching } from '../http/headers.ts';
import { serveBulk } from './bulk.ts';
import { openExamples } from '../testing/sample.ts';
import { readProblem } from '../testing/request.ts';

const examples = await openExamples();
const app = await createApp({ catalogue: examples.catalogue, reportError: () => undefined });

describe('GET /v1/export/{file}', () => {
  it('has every service in a line each, as many as the list counts', async () => {
    const response = await app.request('/v1/export/services.ndjson');
    assert.equal(response.headers.get('content-type'), 'application/x-ndjson; charset=utf-8');
    assert.equal(response.headers.get('content-disposition'), 'attachment; filename="services.ndjson"');
    const lines = (await response.text()).trimEnd().split('\n');
    const { total } = (await (await app.request('/v1/services?per_page=1')).json()) as { total: number };
    assert.equal(lines.length, total);
    for (const line of lines) assert.equal((JSON.parse(line) as { kind: string }).kind, 'service');
  });

  it('has tables, and the places as a map', async () => {
    const table = await (await app.request('/v1/export/organisations.csv')).text();
    assert.match(table, /^\uFEFF?id,slug,name,/);
    const map = (await (await app.request('/v1/export/locations.geojson')).json()) as { features: unknown[] };
    assert.ok(map.features.length > 10);
  });

  it('packs it for who takes that, and answers 304 to who has it', async () => {
    const plain = await (await app.request('/v1/export/stories.ndjson')).text();
    const packed = await app.request('/v1/export/stories.ndjson', { headers: { 'Accept-Encoding': 'gzip' } });
    assert.equal(packed.headers.get('content-encoding'), 'gzip');
    assert.equal(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString(), plain);
    const known = await app.request('/v1/export/stories.ndjson', {
      headers: { 'If-None-Match': packed.headers.get('etag')! },
    });
    assert.equal(known.status, 304);
    const head = await app.request('/v1/export/stories.ndjson', { method: 'HEAD' });
    assert.equal(head.headers.get('etag'), packed.headers.get('etag'));
    assert.equal(await head.text(), '');
  });

  it('packs nothing for who refuses that, and lets nobody keep what a token was sent for', async () => {
    for (const coding of ['gzip;q=0', 'identity', '*;q=0, gzip;q=0']) {
      const plain = await app.request('/v1/export/stories.csv', { headers: { 'Accept-Encoding': coding } });
      assert.equal(plain.headers.get('content-encoding'), null, coding);
      assert.match(plain.headers.get('cache-control')!, /^public, /);
      await plain.text();
    }
    for (const method of ['GET', 'HEAD']) {
      const headers = { Authorization: 'Bearer vcs_none' };
      const own = await app.request('/v1/export/stories.csv', { method, headers });
      assert.equal(own.headers.get('cache-control'), 'no-store', method);
      await own.text();
    }
  });

  it('is sent to any number of slow readers, and compressed once, like any other answer', async () => {
    const slow = [];
    for (let number = 0; number < 6; number += 1) {
      const response = await app.request('/v1/export/services.csv', { headers: { 'Accept-Encoding': 'br' } });
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-encoding'), 'br');
      assert.ok(Number(response.headers.get('content-length')) > 1000, 'its length is known');
      slow.push(response);
    }
    for (const response of slow) await response.arrayBuffer();
  });

  it('of a long file is made while it is sent, to no more than three at a time', async () => {
    const problems: unknown[] = [];
    const report = (error: unknown) => void problems.push(error);
    const serving = {
      catalogue: examples.catalogue,
      clock: () => new Date(),
      originOf: () => 'http://localhost',
      ownAddressCaching: () => publicCaching,
      report,
      representations: noRepresentations,
      limiter: unlimited,
    };
    const long = new OpenAPIHono();
    long.onError((error, context) => answerProblem(context, error, report));
    serveBulk(long, serving, { mostWhole: 50_000 });
    const open = [];
    for (let number = 0; number < 3; number += 1) {
      const { body, headers } = await long.request('/v1/export/services.ndjson');
      assert.equal(headers.get('content-length'), null);
      const reader = body!.getReader();
      await reader.read();
      open.push(reader);
    }
    await readProblem(await long.request('/v1/export/services.ndjson'), 429, 'too-many-requests');
    assert.equal((await long.request('/v1/export/award-years.csv')).status, 200, 'a short one is there all the same');
    for (const reader of open) while (!(await reader.read()).done);
    const packed = await long.request('/v1/export/services.ndjson', { headers: { 'Accept-Encoding': 'br, gzip' } });
    assert.equal(packed.headers.get('content-encoding'), 'gzip');
    const text = gunzipSync(Buffer.from(await packed.arrayBuffer())).toString();
    assert.equal(text, await (await app.request('/v1/export/services.ndjson')).text());
    const known = { 'If-None-Match': packed.headers.get('etag')! };
    assert.equal((await long.request('/v1/export/services.ndjson', { headers: known })).status, 304);
    const own = { Authorization: 'Bearer vcs_none' };
    const kept = await long.request('/v1/export/services.ndjson', { headers: own });
    assert.equal(kept.headers.get('cache-control'), 'no-store');
    await kept.text();
    assert.deepEqual(problems, []);
  });

  it('knows no other file, and no parameters', async () => {
    for (const name of ['services', 'services.json', 'partners.ndjson', 'services.geojson', '..']) {
      assert.equal((await app.request(`/v1/export/${encodeURIComponent(name)}`)).status, 404, name);
    }
    await readProblem(await app.request('/v1/export/services.csv?q=x'), 400, 'invalid-parameter');
  });
});
