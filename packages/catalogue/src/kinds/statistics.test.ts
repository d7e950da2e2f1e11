import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshnessBand, statisticsOf } from './statistics.ts';
import { sampleOrganisation, sampleService, SampleWorld } from './testing/sample-world.ts';

const now = new Date('2026-11-20T12:00:00Z');

for (const [assured, band] of [
  ['2026-11-20', '3-months'],
  ['2026-08-20', '3-months'],
  ['2026-08-19', '6-months'],
  ['2026-05', '12-months'],
  ['2025-11-20', '12-months'],
  ['2025-11-19', 'older'],
  [undefined, 'never'],
] as const) {
  test(`confirmed ${assured ?? 'by nobody'} is ${band}`, () => assert.equal(freshnessBand(assured, now), band));
}

test('half a year before the end of August is the end of February', () => {
  assert.equal(freshnessBand('2026-02-28', new Date('2026-08-31T12:00:00Z')), '6-months');
});

test('records are counted by ward, kind and freshness; borough-wide ones once', () => {
  const hall = sampleOrganisation('Lantern Hall', { kinds: ['faith-group', 'registered-charity'] });
  const service = [
    sampleService('A', hall, { wards: ['poplar', 'weavers'], assured: { date: '2026-11' } }),
    sampleService('B', hall, { wards: ['poplar'], boroughWide: true }),
    sampleService('C', hall),
    sampleService('D', hall, { publication: 'draft', wards: ['poplar'] }),
  ];
  const world = new SampleWorld({ organisation: [hall], service });
  const counted = (kind: 'service' | 'organisation') =>
    world.entriesOf(kind).map(({ entry }) => ({ terms: entry.terms, summary: entry.summary as object }));
  assert.deepEqual(statisticsOf(counted('service'), now), {
    total: 3,
    byWard: { poplar: 2, weavers: 1 },
    boroughWide: 1,
    withoutWard: 1,
    byKind: {},
    byFreshness: { '3-months': 1, '6-months': 0, '12-months': 0, older: 0, never: 2 },
  });
  assert.deepEqual(statisticsOf(counted('organisation'), now).byKind, { 'faith-group': 1, 'registered-charity': 1 });
});
