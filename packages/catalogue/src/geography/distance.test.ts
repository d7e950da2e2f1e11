import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { distanceInMetres, metresWithin, walkingMinutes } from './distance.ts';
import { anyPoint } from './any-point.ts';

describe('the distance between two points', () => {
  it('is a quarter of the way round from the equator to the pole, and half to the other side', () => {
    const quarter = (Math.PI / 2) * 6_371_008.8;
    const zero = { latitude: 0, longitude: 0 };
    assert.ok(Math.abs(distanceInMetres(zero, { latitude: 90, longitude: 123 }) - quarter) < 1e-3);
    assert.ok(Math.abs(distanceInMetres(zero, { latitude: 0, longitude: 180 }) - 2 * quarter) < 1e-3);
  });

  it('agrees with the ellipsoid to half a percent: Land’s End to John o’ Groats', () => {
    const metres = distanceInMetres(
      { latitude: 50.066_32, longitude: -5.714_75 },
      { latitude: 58.644_02, longitude: -3.070_09 },
    );
    // By Vincenty's formula on the ellipsoid of WGS 84.
    assert.ok(Math.abs(metres / 969_954.166 - 1) < 0.005, `${metres}`);
  });

  it('is the same in both directions, none to itself, and never longer by a detour', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, anyPoint, (a, b, c) => {
        assert.equal(distanceInMetres(a, a), 0);
        const direct = distanceInMetres(a, b);
        assert.ok(Math.abs(direct - distanceInMetres(b, a)) < 1e-3);
        assert.ok(direct <= distanceInMetres(a, c) + distanceInMetres(c, b) + 1e-2);
      }),
    );
  });
});

describe('the walk', () => {
  it('is 80 metres a minute and 1.3 times as long as the straight line, rounded up', () => {
    assert.deepEqual([0, 1, 61, 62, 400, 923, 924].map(walkingMinutes), [1, 1, 1, 2, 7, 15, 16]);
    assert.equal(Math.round(metresWithin(15)), 923);
  });

  it('takes at most N minutes exactly where it is within the metres of N minutes', () => {
    const edges = fc.integer({ min: 1, max: 600 }).chain((minutes) => {
      const edge = metresWithin(minutes);
      return fc.constantFrom(edge, edge * (1 + Number.EPSILON), edge * (1 - Number.EPSILON));
    });
    const metres = fc.oneof(edges, fc.double({ min: 0, max: 50_000, noNaN: true }));
    fc.assert(
      fc.property(metres, fc.integer({ min: 1, max: 600 }), (distance, minutes) => {
        const shown = walkingMinutes(distance);
        assert.equal(shown <= minutes, distance <= metresWithin(minutes));
        assert.ok(distance <= metresWithin(shown));
        assert.ok(shown === 1 || distance > metresWithin(shown - 1));
      }),
    );
  });
});
