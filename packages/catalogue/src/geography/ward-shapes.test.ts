import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { collection, inventedFeatures } from './invented-boundaries.ts';
import { readWardBoundaries } from './ward-boundaries.ts';
import { wardShapes } from './ward-shapes.ts';
import { answerAreas, lookUpArea } from './answer-areas.ts';
import { locatePostcode } from './locate-postcode.ts';
import { outwardLookup } from './postcode-lookup.ts';
import { wardAt } from './ward-at.ts';
import type { Point } from './point.ts';
import { UnknownPlaceError } from '../kinds/near.ts';

const { boundaries } = readWardBoundaries(collection(inventedFeatures()), 'invented.geojson');
const without = {
  boundaries: async () => undefined,
  boundarySource: async () => undefined,
  wardAt: async () => undefined,
  locate: (typed: string) => locatePostcode(typed, outwardLookup),
};
const drawn = {
  boundaries: async () => boundaries,
  boundarySource: async () => ({ file: '/secret/place.geojson', importedAt: '2026-11-01T00:00:00Z', licence: 'OGL' }),
  wardAt: async (point: Point) => wardAt(boundaries, point),
  locate: (typed: string) => locatePostcode(typed, outwardLookup, boundaries),
};

describe('shapes of wards', () => {
  const shapes = wardShapes(boundaries);

  test('are there for all, closed, counterclockwise and of few positions', () => {
    assert.equal(shapes.size, 20);
    for (const { coordinates } of shapes.values()) {
      for (const [outside] of coordinates) {
        assert.deepEqual(outside!.at(0), outside!.at(-1));
        const area = outside!.slice(0, -1).reduce((sum, [x = 0, y = 0], index) => {
          const [nextX = 0, nextY = 0] = outside![index + 1]!;
          return sum + x * nextY - nextX * y;
        }, 0);
        assert.ok(area > 0);
      }
    }
  });

  test('have a common border where wards have one', () => {
    const corners = new Map<string, number>();
    for (const { coordinates } of shapes.values()) {
      for (const ring of coordinates.flat()) {
        for (const position of ring.slice(0, -1)) {
          corners.set(position.join(), (corners.get(position.join()) ?? 0) + 1);
        }
      }
    }
    assert.ok([...corners.values()].filter((times) => times > 1).length > 50);
  });
});

describe('areas', () => {
  test('are twenty wards and the neighbourhoods, with tiles and without shapes where there are none', async () => {
    const { items, boundaries: source } = await answerAreas(without, { kind: [], outlines: true });
    assert.equal(items.filter(({ kind }) => kind === 'ward').length, 20);
    assert.ok(items.every(({ geometry }) => geometry === undefined));
    assert.ok(items.every(({ kind, tile }) => (kind === 'ward') === (tile !== undefined)));
    assert.equal(source, undefined);
    assert.ok(items.find(({ slug }) => slug === 'weavers')!.neighbourhoods.includes('brick-lane'));
  });

  test('have shapes only where they are asked for, and never tell the name of a file', async () => {
    const plain = await answerAreas(drawn, { kind: ['ward'], outlines: false });
    assert.ok(plain.items.every(({ geometry }) => geometry === undefined));
    const whole = await answerAreas(drawn, { kind: ['ward'], outlines: true });
    assert.ok(whole.items.every(({ geometry }) => geometry?.type === 'MultiPolygon'));
    assert.deepEqual(whole.boundaries, { licence: 'OGL', importedAt: '2026-11-01T00:00:00Z' });
  });
});

describe('looking a place up', () => {
  test('tells a postcode exactly, approximately or that it is outside', async () => {
    const rough = await lookUpArea(without, { postcode: 'e34px' });
    assert.deepEqual([rough.precision, rough.postcode, rough.ward], ['approximate', 'E3 4PX', undefined]);
    assert.match(rough.message, /do not know exactly where E3 4PX is/);
    const far = await lookUpArea(without, { postcode: 'SW1A 1AA' });
    assert.deepEqual([far.precision, far.mayBeOutside], ['outside', true]);
    const edge = await lookUpArea(without, { postcode: 'E9' });
    assert.equal(edge.mayBeOutside, true);
    await assert.rejects(lookUpArea(without, { postcode: 'nowhere' }), UnknownPlaceError);
  });

  test('tells the ward of a point where boundaries are there', async () => {
    const { latitude, longitude } = { latitude: 51.495, longitude: -0.072 };
    const found = await lookUpArea(drawn, { lat: latitude, lng: longitude });
    assert.equal(found.precision, 'exact');
    assert.equal(found.message, `This place is in ${found.ward!.name}.`);
    assert.equal((await lookUpArea(drawn, { lat: 51.6, lng: 0.5 })).precision, 'outside');
    const unknown = await lookUpArea(without, { lat: 51.52, lng: -0.02 });
    assert.deepEqual([unknown.precision, unknown.ward, unknown.mayBeOutside], ['exact', undefined, true]);
    assert.equal((await lookUpArea(without, { lat: 53, lng: -2 })).precision, 'outside');
  });
});
