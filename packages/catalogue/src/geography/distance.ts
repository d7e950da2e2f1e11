import { earthRadius, toRadians } from './point.ts';
import type { Point } from './point.ts';

/** Metres that a person walks in a minute (4.8 km/h), the pace that Transport for London plans with. */
export const walkingPace = 80;

/** How much longer the way along streets is than the straight line; usual values for towns are 1.2 to 1.4. */
export const routeFactor = 1.3;

/**
 * Metres between two points in a straight line over the ground, by the haversine formula on a sphere: within 0.5 % of
 * the true distance, five metres in a kilometre.
 */
export function distanceInMetres(from: Point, to: Point): number {
  const latitudes = Math.sin(toRadians(to.latitude - from.latitude) / 2) ** 2;
  const longitudes = Math.sin(toRadians(to.longitude - from.longitude) / 2) ** 2;
  const square = latitudes + Math.cos(toRadians(from.latitude)) * Math.cos(toRadians(to.latitude)) * longitudes;
  // Rounding may leave a square a little above 1 for points opposite each other.
  return 2 * earthRadius * Math.asin(Math.sqrt(Math.min(1, square)));
}

/**
 * The straight-line distance, in metres, that can be walked in so many minutes: 80 m per minute, divided by 1.3 for the
 * way along streets. 15 minutes reach 923 m.
 */
export function metresWithin(minutes: number): number {
  return (minutes * walkingPace) / routeFactor;
}

/**
 * Minutes to walk a straight-line distance in metres: times 1.3 for the way along streets, 80 m per minute, rounded up to
 * whole minutes, at least 1. So "within 15 minutes" is exactly what is at most {@link metresWithin}(15) away.
 */
export function walkingMinutes(metres: number): number {
  const minutes = Math.max(1, Math.ceil((metres * routeFactor) / walkingPace));
  // The two formulas may round to either side of a whole minute; the radius that a query uses is right.
  if (minutes > 1 && metres <= metresWithin(minutes - 1)) return minutes - 1;
  return metres <= metresWithin(minutes) ? minutes : minutes + 1;
}
