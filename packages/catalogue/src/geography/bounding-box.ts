import { earthRadius, toDegrees, toRadians } from './point.ts';
import type { Point } from './point.ts';

/** A range of latitudes and one of longitudes, in degrees, ends included. West is never greater than east. */
export interface BoundingBox {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** About a tenth of a millimetre, so that rounding never loses a point at exactly the distance asked for. */
const margin = 1e-9;

/**
 * The smallest box that holds every point within `metres` of `centre`: for range conditions that an index answers, before
 * the exact distance is compared. A circle over a pole or across the 180th meridian gets all longitudes, since one range
 * cannot say less.
 *
 * @param metres straight-line distance, not negative
 */
export function boundingBox({ latitude, longitude }: Point, metres: number): BoundingBox {
  const angle = metres / earthRadius;
  const reach = toDegrees(angle) + margin;
  const south = latitude - reach;
  const north = latitude + reach;
  if (south <= -90 || north >= 90) {
    return { south: Math.max(-90, south), west: -180, north: Math.min(90, north), east: 180 };
  }
  // The widest place of the circle lies nearer the pole than its centre (so a plain division by the cosine is too narrow).
  const sine = Math.sin(toRadians(reach)) / Math.cos(toRadians(latitude));
  const width = toDegrees(Math.asin(Math.min(1, sine))) + margin;
  const west = longitude - width;
  const east = longitude + width;
  return west < -180 || east > 180 ? { south, west: -180, north, east: 180 } : { south, west, north, east };
}

/** Whether the point lies in the box; its edges count. */
export function isInBox({ south, west, north, east }: BoundingBox, { latitude, longitude }: Point): boolean {
  return south <= latitude && latitude <= north && west <= longitude && longitude <= east;
}
