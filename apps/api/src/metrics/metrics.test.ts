import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { noRepresentations } from '../http/representations.ts';
import { unlimited } from '../limits/limiter.ts';
import { openSample } from '../testing/sample.ts';
import { serve } from '../testing/serve.ts';
import { Metrics } from './metrics.ts';
import { metricsApp } from './metrics-app.ts';

const metrics = new Metrics();
after(() => metrics.close());
const gauges = {
  datasetVersion: async () => 7,
  keptBytes: () => 1234,
  keptEntries: () => 5,
  limiterNetworks: () => 3,
  submissionsWaiting: async () => 2,
};

describe('metrics', () => {
  it('are the text that Prometheus reads, with a histogram that adds up', async () => {
    for (const seconds of [0.0004, 0.004, 0.04, 40]) metrics.answered('/v1/services', 'GET', 200, seconds, 'made');
    metrics.answered('none', 'GET', 404, 0.001, 'other');
    const text = await metrics.text(gauges);
    for (const line of text.trim().split('\n')) {
      assert.match(line, /^(?:# (?:HELP|TYPE) [a-z_]+ .+|[a-z_]+(?:\{[^{}]+\})? (?:[\d.e+-]+|NaN))$/);
    }
    const labels = 'route="/v1/services",method="GET",status="200"';
    for (const [bound, count] of [
      ['0.001', 1],
      ['0.005', 2],
      ['0.05', 3],
      ['10', 3],
      ['+Inf', 4],
    ] as const) {
      assert.ok(text.includes(`vcs_request_duration_seconds_bucket{${labels},le="${bound}"} ${count}\n`), bound);
    }
    assert.ok(text.includes(`vcs_request_duration_seconds_count{${labels}} 4\n`));
    assert.match(text, /^vcs_dataset_version 7$/m);
    assert.match(text, /^vcs_submissions_waiting 2$/m);
    assert.match(text, /^vcs_representations_bytes 1234$/m);
    assert.match(text, /^vcs_answers_total\{source="made"\} 4$/m);
    assert.match(text, /^process_resident_memory_bytes \d+$/m);
  });

  it('are there although the records cannot be read', async () => {
    const text = await metrics.text({ ...gauges, datasetVersion: () => Promise.reject(new Error('gone')) });
    assert.match(text, /^vcs_dataset_version NaN$/m);
  });

  it('are all that is at their port, and kept by nobody', async () => {
    const { catalogue } = await openSample();
    const app = metricsApp(metrics, catalogue, { representations: noRepresentations, limiter: unlimited });
    for (const path of ['/metrics', '/', '/v1/services']) {
      const response = await app.request(path);
      assert.equal(response.status, path === '/metrics' ? 200 : 404);
      assert.equal(response.headers.get('cache-control'), 'no-store', path);
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff', path);
      if (response.status === 200) assert.match(await response.text(), /^vcs_submissions_waiting 0$/m);
    }
  });

  it('name routes and never what was asked for, and make no names up', async () => {
    const { catalogue } = await openSample();
    const { url, metricsText } = await serve({ catalogue });
    for (const path of ['/v1/services?q=debt', '/v1/services/somebody', '/nowhere/at-all', '/nowhere/else']) {
      await (await fetch(url + path)).arrayBuffer();
    }
    await (await fetch(`${url}/v1/services`, { method: 'PROPFIND' })).arrayBuffer();
    const text = await metricsText();
    assert.doesNotMatch(text, /debt|somebody|nowhere|PROPFIND/);
    assert.match(text, /count\{route="none",method="GET",status="404"\} 2\n/);
    assert.match(text, /count\{route="\/v1\/services",method="other",status="405"\} 1\n/);
    assert.match(text, /count\{route="\/v1\/services\/:\w+",method="GET",status="404"\} 1\n/);
  });
});
