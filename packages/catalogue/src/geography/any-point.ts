import fc from 'fast-check';
import type { Point } from './point.ts';

/** For tests: points anywhere, with the poles, the equator and the 180th meridian among them. */
export const anyPoint: fc.Arbitrary<Point> = fc.record({
  latitude: fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(-90, -89.999, 0, 89.999, 90)),
  longitude: fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.constantFrom(-180, -179.999, 0, 180)),
});
