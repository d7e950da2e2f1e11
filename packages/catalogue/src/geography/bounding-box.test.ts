import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anyPoint } from './any-point.ts';
import { boundingBox, isInBox } from './bounding-box.ts';
import { distanceInMetres } from './distance.ts';
import { earthRadius, toDegrees, toRadians } from './point.ts';
import type { Point } from './point.ts';

const metres = fc.oneof(
  fc.double({ min: 0, max: 20_100_000, noNaN: true }),
  fc.double({ min: 0, max: 5_000, noNaN: true }),
);

/** Where one arrives after so many metres in a direction (radians from north). */
function walk({ latitude, longitude }: Point, distance: number, bearing: number): Point {
  const [angle, from] = [distance / earthRadius, toRadians(latitude)];
  const sine = Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(bearing);
  const to = Math.asin(Math.max(-1, Math.min(1, sine)));
  const turn = Math.atan2(
    Math.sin(bearing) * Math.sin(angle) * Math.cos(from),
    Math.cos(angle) - Math.sin(from) * Math.sin(to),
  );
  const east = longitude + toDegrees(turn);
  return { latitude: toDegrees(to), longitude: ((((east + 180) % 360) + 360) % 360) - 180 };
}

describe('the box around a circle', () => {
  it('holds every point within the distance, at any latitude', () => {
    fc.assert(
      fc.property(anyPoint, metres, fc.double({ min: 0, max: 7, noNaN: true }), (centre, radius, bearing) => {
        const edge = walk(centre, radius, bearing);
        fc.pre(distanceInMetres(centre, edge) <= radius);
        assert.ok(isInBox(boundingBox(centre, radius), edge));
      }),
      { numRuns: 2000 },
    );
  });

  it('holds whatever two points are apart', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (centre, other) => {
        assert.ok(isInBox(boundingBox(centre, distanceInMetres(centre, other) * (1 + 1e-9)), other));
      }),
      { numRuns: 2000 },
    );
  });

  it('is no larger than it must be: each side touches the circle', () => {
    const away = fc.record({
      latitude: fc.double({ min: -80, max: 80, noNaN: true }),
      longitude: fc.double({ min: -90, max: 90, noNaN: true }),
    });
    fc.assert(
      fc.property(away, fc.double({ min: 10, max: 500_000, noNaN: true }), (centre, radius) => {
        const { south, west, north, east } = boundingBox(centre, radius);
        const touching = (point: Point) => Math.abs(distanceInMetres(centre, point) - radius) < 0.01;
        assert.ok(touching({ latitude: south, longitude: centre.longitude }));
        assert.ok(touching({ latitude: north, longitude: centre.longitude }));
        const widest = toDegrees(Math.asin(Math.sin(toRadians(centre.latitude)) / Math.cos(radius / earthRadius)));
        assert.ok(touching({ latitude: widest, longitude: west }));
        assert.ok(touching({ latitude: widest, longitude: east }));
      }),
    );
  });

  it('stays within the Earth, with west before east', () => {
    fc.assert(
      fc.property(anyPoint, metres, (centre, radius) => {
        const { south, west, north, east } = boundingBox(centre, radius);
        assert.ok(-90 <= south && south <= north && north <= 90);
        assert.ok(-180 <= west && west <= east && east <= 180);
      }),
    );
  });
});
