import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { wards } from '@vcs/schema';
import type { Polygon, Position } from './geojson.ts';
import { collection, inventedFeatures } from './invented-boundaries.ts';
import type { Point } from './point.ts';
import { wardAt } from './ward-at.ts';
import { readWardBoundaries } from './ward-boundaries.ts';
import type { WardBoundaries } from './ward-boundaries.ts';

const file = new URL('../../../../../shared/data/tower-hamlets-wards-2025.geojson', import.meta.url);
const skip = existsSync(file) ? false : `no ward boundaries at ${file.pathname}`;

const invented = (seed: number) => readWardBoundaries(collection(inventedFeatures(seed)), 'invented').boundaries;
const published = () => readWardBoundaries(readFileSync(file, 'utf8'), 'wards').boundaries;
const pointOf = ([longitude, latitude]: Position) => ({ longitude, latitude });

/** Whether an angle all the way round the point is seen: the winding number, another method than the one under test. */
function winds(
  polygons: readonly Polygon[],
  { longitude, latitude }: { longitude: number; latitude: number },
): boolean {
  let turns = 0;
  for (const ring of polygons.flat()) {
    for (const [index, [x1, y1]] of ring.slice(1).entries()) {
      const [x0, y0] = ring[index]!;
      const [from, to] = [Math.atan2(y0 - latitude, x0 - longitude), Math.atan2(y1 - latitude, x1 - longitude)];
      const step = to - from;
      turns += step > Math.PI ? step - 2 * Math.PI : step < -Math.PI ? step + 2 * Math.PI : step;
    }
  }
  return Math.abs(turns) > Math.PI;
}

/** The wards alone, each as if it were the only one. */
const alone = ({ box, wards: all }: WardBoundaries): WardBoundaries[] => all.map((ward) => ({ box, wards: [ward] }));

/** Points about a metre from one. */
const around = ({ longitude, latitude }: Point): Point[] =>
  Array.from({ length: 32 }, (_, step) => {
    const angle = (step / 32) * 2 * Math.PI;
    return {
      longitude: longitude + (1.1 / 69_000) * Math.cos(angle),
      latitude: latitude + (1.1 / 111_195) * Math.sin(angle),
    };
  });

const anywhere = fc.record({
  longitude: fc.double({ min: -0.09, max: 0.01, noNaN: true }),
  latitude: fc.double({ min: 51.48, max: 51.55, noNaN: true }),
});

/** On the border: a corner, or somewhere along an edge. */
function onBorder(boundaries: WardBoundaries) {
  const edges = boundaries.wards.flatMap(({ ward, polygons }) =>
    polygons.flat().flatMap((ring) => ring.slice(1).map((to, index) => ({ ward, from: ring[index]!, to }))),
  );
  const share = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true }));
  return fc.tuple(fc.constantFrom(...edges), share).map(([{ ward, from, to }, along]) => ({
    ward,
    point: { longitude: from[0] + (to[0] - from[0]) * along, latitude: from[1] + (to[1] - from[1]) * along },
  }));
}

describe('the ward at a point', () => {
  it('is that which winds around it, and there is none where nothing does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), anywhere, (seed, point) => {
        const boundaries = invented(seed);
        const expected = boundaries.wards.filter(({ polygons }) => winds(polygons, point)).map(({ ward }) => ward);
        assert.ok(expected.length <= 1);
        const found = wardAt(boundaries, point);
        if (expected.length === 1 || found === undefined) assert.equal(found, expected[0]);
        else {
          const { polygons = [] } = boundaries.wards.find(({ ward }) => ward === found) ?? {};
          assert.ok(
            around(point).some((near) => winds(polygons, near)),
            `${found} is more than a metre away`,
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is the same for points level with a corner of a border', () => {
    const boundaries = invented(2);
    const corners = boundaries.wards.flatMap(({ polygons }) => polygons.flat(2));
    const level = fc.record({
      longitude: fc.double({ min: -0.09, max: 0.01, noNaN: true }),
      latitude: fc.constantFrom(...corners.map(([, latitude]) => latitude)),
    });
    fc.assert(
      fc.property(level, (point) => {
        const expected = boundaries.wards.filter(({ polygons }) => winds(polygons, point)).map(({ ward }) => ward);
        if (expected.length === 1) assert.equal(wardAt(boundaries, point), expected[0]);
      }),
      { numRuns: 500 },
    );
  });

  it('is one of those that a border belongs to, also on the edge of the borough', () => {
    for (const seed of [1, 2, 3]) {
      const boundaries = invented(seed);
      const touching = alone(boundaries);
      fc.assert(
        fc.property(onBorder(boundaries), ({ point }) => {
          const ward = wardAt(boundaries, point);
          const possible = touching
            .filter((only) => wardAt(only, point) !== undefined)
            .map((only) => only.wards[0]?.ward);
          assert.ok(ward !== undefined && possible.includes(ward), `${ward} of ${possible.join()}`);
        }),
        { numRuns: 500 },
      );
    }
  });

  it('changes once on the way from the middle of a ward to that of its neighbour', () => {
    const boundaries = invented(4);
    const middle = (index: number) => ({
      longitude: -0.072 + (index % 5) * 0.016,
      latitude: 51.495 + Math.floor(index / 5) * 0.01,
    });
    const pairs = wards.flatMap((_, index) => [
      ...(index % 5 < 4 ? [[index, index + 1] as const] : []),
      ...(index < 15 ? [[index, index + 5] as const] : []),
    ]);
    for (const [one, other] of pairs) {
      const [from, to] = [middle(one), middle(other)];
      const seen = Array.from({ length: 201 }, (_, step) =>
        wardAt(boundaries, {
          longitude: from.longitude + ((to.longitude - from.longitude) * step) / 200,
          latitude: from.latitude + ((to.latitude - from.latitude) * step) / 200,
        }),
      );
      const changes = seen.filter((ward, step) => step === 0 || ward !== seen[step - 1]);
      assert.deepEqual(changes, [wards[one]!.slug, wards[other]!.slug]);
    }
  });

  it('is not that of a hole, and is that of each part', () => {
    const ring = (west: number, south: number, side: number) => [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ];
    const features = inventedFeatures();
    features[0]!.geometry = {
      type: 'MultiPolygon',
      coordinates: [
        [ring(-0.15, 51.42, 0.01), ring(-0.148, 51.422, 0.006)],
        [ring(-0.147, 51.423, 0.002)],
        [ring(-0.1, 51.42, 0.01)],
      ],
    };
    const { boundaries } = readWardBoundaries(collection(features), 'parts');
    const at = (longitude: number, latitude: number) => wardAt(boundaries, { longitude, latitude });
    const ward = wards[0].slug;
    assert.equal(at(-0.149, 51.421), ward);
    assert.equal(at(-0.1435, 51.4275), undefined);
    assert.equal(at(-0.146, 51.424), ward);
    assert.equal(at(-0.095, 51.425), ward);
    assert.equal(at(-0.12, 51.425), undefined);
  });

  it('reaches less than two metres over the edge', () => {
    const boundaries = invented(1);
    const northernmost = boundaries.wards
      .flatMap(({ polygons }) => polygons.flat(2))
      .reduce((most, position) => (position[1] > most[1] ? position : most));
    const { longitude, latitude } = pointOf(northernmost);
    assert.ok(wardAt(boundaries, { longitude, latitude: latitude + 0.5 / 111_195 }));
    assert.equal(wardAt(boundaries, { longitude, latitude: latitude + 2 / 111_195 }), undefined);
  });

  it('is the right one for the published middle of each ward', { skip }, () => {
    const boundaries = published();
    const { features } = JSON.parse(readFileSync(file, 'utf8')) as {
      features: { properties: { WD25CD: string; LAT: number; LONG: number } }[];
    };
    for (const { properties } of features) {
      const found = wardAt(boundaries, { latitude: properties.LAT, longitude: properties.LONG });
      assert.equal(found, wards.find(({ code }) => code === properties.WD25CD)?.slug);
    }
  });

  it('is known for every point on the published borders, and one at most anywhere', { skip }, () => {
    const boundaries = published();
    fc.assert(
      fc.property(onBorder(boundaries), ({ point }) => assert.ok(wardAt(boundaries, point))),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(anywhere, (point) => {
        const expected = boundaries.wards.filter(({ polygons }) => winds(polygons, point)).map(({ ward }) => ward);
        assert.ok(expected.length <= 1);
        if (expected.length === 1) assert.equal(wardAt(boundaries, point), expected[0]);
      }),
      { numRuns: 300 },
    );
  });
});
