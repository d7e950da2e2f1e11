import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { wards } from '@vcs/schema';
import { distanceInMetres } from './distance.ts';
import { collection, inventedFeatures } from './invented-boundaries.ts';
import { outlinePath, outlines, spotOf } from './outlines.ts';
import type { BoroughDrawing } from './outlines.ts';
import type { Spot } from './simplify.ts';
import { readWardBoundaries } from './ward-boundaries.ts';

const file = new URL('../../../../../shared/data/tower-hamlets-wards-2025.geojson', import.meta.url);
const skip = existsSync(file) ? false : `no ward boundaries at ${file.pathname}`;

const invented = (seed: number) => readWardBoundaries(collection(inventedFeatures(seed)), 'invented').boundaries;
const published = () => readWardBoundaries(readFileSync(file, 'utf8'), 'wards').boundaries;

const sidesOf = (ring: readonly Spot[]) => ring.map((spot, index) => [ring.at(index - 1)!, spot] as const);

/** How many wards each side belongs to. */
function sides({ outlines: all }: BoroughDrawing): Map<string, number> {
  const count = new Map<string, number>();
  for (const side of all.flatMap(({ rings }) => rings).flatMap(sidesOf)) {
    const key = side.map(String).sort().join(' ');
    count.set(key, (count.get(key) ?? 0) + 1);
  }
  return count;
}

const areaOf = (ring: readonly Spot[]) =>
  Math.abs(sidesOf(ring).reduce((sum, [[x0, y0], [x1, y1]]) => sum + x0 * y1 - x1 * y0, 0)) / 2;

describe('the drawing of the borough', () => {
  it('has each ward, in whole units within its width and height', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 50 }),
        fc.integer({ min: 100, max: 3000 }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        (seed, width, tolerance) => {
          const drawing = outlines(invented(seed), { width, tolerance });
          assert.equal(drawing.width, width);
          assert.deepEqual(
            drawing.outlines.map(({ ward }) => ward),
            wards.map(({ slug }) => slug),
          );
          for (const { ward, rings } of drawing.outlines) {
            assert.equal(rings.length, 1, ward);
            assert.ok((rings[0]?.length ?? 0) >= 3, ward);
            for (const [x, y] of rings.flat()) {
              assert.ok(
                Number.isInteger(x) && x >= 0 && x <= width && Number.isInteger(y) && y >= 0 && y <= drawing.height,
              );
            }
          }
        },
      ),
    );
  });

  it('leaves no gap and no overlap: inner borders have two wards, and the areas add up to the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), fc.double({ min: 0, max: 8, noNaN: true }), (seed, tolerance) => {
        const drawing = outlines(invented(seed), { tolerance });
        const count = sides(drawing);
        assert.ok([...count.values()].every((times) => times <= 2));
        // What is left of the sides with one ward is a ring around all wards: each of its spots has two of them.
        const ends = new Map<string, number>();
        for (const [key, times] of count) {
          if (times === 2) continue;
          for (const end of key.split(' ')) ends.set(end, (ends.get(end) ?? 0) + 1);
        }
        assert.ok([...ends.values()].every((times) => times === 2));
        const outer = [...count].filter(([, times]) => times === 1).length;
        assert.equal(ends.size, outer);
      }),
    );
  });

  it('is smaller with more tolerance, and stays within it', () => {
    const boundaries = invented(7);
    const spots = (tolerance: number) =>
      outlines(boundaries, { tolerance }).outlines.flatMap(({ rings }) => rings.flat()).length;
    assert.ok(spots(0) > spots(3) && spots(3) > spots(10));
    const area = (tolerance: number) =>
      outlines(boundaries, { tolerance })
        .outlines.flatMap(({ rings }) => rings)
        .reduce((sum, ring) => sum + areaOf(ring), 0);
    assert.ok(Math.abs(area(3) / area(0) - 1) < 0.02);
  });

  it('never loses a ward, however small against the tolerance', () => {
    const features = inventedFeatures();
    const island = [
      [-0.12, 51.45],
      [-0.118, 51.45],
      [-0.118, 51.452],
      [-0.12, 51.452],
      [-0.12, 51.45],
    ];
    features[0]!.geometry = { type: 'Polygon', coordinates: [island] };
    const drawing = outlines(readWardBoundaries(collection(features), 'island').boundaries, { tolerance: 300 });
    assert.ok(drawing.outlines.every(({ rings }) => rings.length === 1));
  });

  it('draws a ward inside another with the hole around it, and leaves out a hole too small to see', () => {
    const circle = (longitude: number, latitude: number, radius: number) => {
      const spots = Array.from({ length: 40 }, (_, step) => {
        const angle = (step / 40) * 2 * Math.PI;
        return [longitude + radius * Math.cos(angle), latitude + radius * 0.6 * Math.sin(angle)];
      });
      return [...spots, spots[0]!];
    };
    const features = inventedFeatures();
    const island = circle(-0.12, 51.45, 0.004);
    features[0]!.geometry = {
      type: 'Polygon',
      coordinates: [circle(-0.12, 51.45, 0.01), island.toReversed(), circle(-0.113, 51.45, 0.000_01)],
    };
    features[1]!.geometry = { type: 'Polygon', coordinates: [[...island.slice(11), ...island.slice(1, 12)]] };
    const { boundaries } = readWardBoundaries(collection(features), 'island');
    const [around, inside] = outlines(boundaries, { tolerance: 2 }).outlines;
    assert.equal(around?.rings.length, 2);
    const sorted = (ring: readonly Spot[] | undefined) => ring?.map(String).sort();
    assert.deepEqual(sorted(around?.rings[1]), sorted(inside?.rings[0]));
    assert.ok((inside?.rings[0]?.length ?? 40) < 20);
  });

  it('is true to scale, and places points on it', () => {
    const drawing = outlines(invented(1));
    const { box } = drawing;
    const corner = { latitude: box.north, longitude: box.west };
    assert.deepEqual(spotOf(drawing, corner), [0, 0]);
    assert.deepEqual(spotOf(drawing, { latitude: box.south, longitude: box.east }), [drawing.width, drawing.height]);
    const across = distanceInMetres(corner, { ...corner, longitude: box.east }) / drawing.width;
    const down = distanceInMetres(corner, { ...corner, latitude: box.south }) / drawing.height;
    assert.ok(Math.abs(across / down - 1) < 0.005);
  });

  it('becomes a path of relative steps', () => {
    const path = outlinePath({
      ward: 'bow-east',
      rings: [
        [
          [10, 10],
          [20, 5],
          [18, 30],
        ],
        [
          [1, 2],
          [3, 4],
          [1, 6],
        ],
      ],
    });
    assert.equal(path, 'M10 10l10-5-2 25zM1 2l2 2-2 2z');
  });

  it('of the published wards keeps all forty borders, and is small', { skip }, () => {
    const drawing = outlines(published());
    const neighbours = new Set<string>();
    const owners = new Map<string, string>();
    for (const { ward, rings } of drawing.outlines) {
      for (const side of rings.flatMap(sidesOf)) {
        const key = side.map(String).sort().join(' ');
        const other = owners.get(key);
        if (other) neighbours.add([other, ward].sort().join(' '));
        owners.set(key, ward);
      }
    }
    assert.equal(neighbours.size, 40);
    assert.ok(drawing.outlines.map(outlinePath).join('').length < 4000);
  });
});
