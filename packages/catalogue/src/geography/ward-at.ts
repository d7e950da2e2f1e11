import type { WardSlug } from '@vcs/schema';
import { isInBox } from './bounding-box.ts';
import type { BoundingBox } from './bounding-box.ts';
import type { Polygon, Position } from './geojson.ts';
import { earthRadius, toDegrees, toRadians } from './point.ts';
import type { Point } from './point.ts';
import type { WardBoundaries } from './ward-boundaries.ts';

/** Metres outside the outline that still count, so that a point on the borough's edge, once rounded, is not lost. */
const tolerance = 1;

/**
 * The ward that a point is in, or undefined outside the borough. A point on the border of two wards is in exactly one of
 * them; one on the borough's own edge, or less than a metre outside it or in a crack between wards, in the nearest.
 */
export function wardAt({ box, wards }: WardBoundaries, point: Point): WardSlug | undefined {
  if (!isInBox(wider(box), point)) return undefined;
  const inside = wards.find((ward) => isInBox(ward.box, point) && isInside(ward.polygons, point));
  if (inside) return inside.ward;
  let nearest: { ward: WardSlug; metres: number } | undefined;
  for (const { ward, box: around, polygons } of wards) {
    if (!isInBox(wider(around), point)) continue;
    const metres = metresToOutline(polygons, point);
    if (metres <= tolerance && metres < (nearest?.metres ?? Infinity)) nearest = { ward, metres };
  }
  return nearest?.ward;
}

/** By two tolerances, as a degree of longitude is at least half as long as one of latitude up to 60° north. */
function wider({ south, west, north, east }: BoundingBox): BoundingBox {
  const more = 2 * toDegrees(tolerance / earthRadius);
  return { south: south - more, west: west - more, north: north + more, east: east + more };
}

function* edges(polygons: readonly Polygon[]): Generator<readonly [Position, Position]> {
  for (const ring of polygons.flat()) {
    for (let index = 1; index < ring.length; index += 1) {
      const [from, to] = [ring[index - 1], ring[index]];
      if (from && to) yield [from, to];
    }
  }
}

/**
 * Whether a line from the point to the east crosses the rings an odd number of times; holes and parts come right by
 * themselves. Each edge is taken from its southern end, so that two neighbours reckon alike along a common border, and
 * with its southern end but not its northern, so that a corner counts once.
 */
function isInside(polygons: readonly Polygon[], { latitude, longitude }: Point): boolean {
  let inside = false;
  for (const [from, to] of edges(polygons)) {
    const [[x0, y0], [x1, y1]] = from[1] < to[1] ? [from, to] : [to, from];
    if (y0 <= latitude && latitude < y1 && longitude < x0 + ((x1 - x0) * (latitude - y0)) / (y1 - y0)) {
      inside = !inside;
    }
  }
  return inside;
}

/** Reckoned on a plane, which is exact enough for the metre it is asked for. */
function metresToOutline(polygons: readonly Polygon[], { latitude, longitude }: Point): number {
  const north = toRadians(1) * earthRadius;
  const east = north * Math.cos(toRadians(latitude));
  let nearest = Infinity;
  for (const [[x0, y0], [x1, y1]] of edges(polygons)) {
    const [fromX, fromY] = [(x0 - longitude) * east, (y0 - latitude) * north];
    const [alongX, alongY] = [(x1 - x0) * east, (y1 - y0) * north];
    const square = alongX ** 2 + alongY ** 2;
    const share = square === 0 ? 0 : Math.min(1, Math.max(0, -(fromX * alongX + fromY * alongY) / square));
    nearest = Math.min(nearest, Math.hypot(fromX + share * alongX, fromY + share * alongY));
  }
  return nearest;
}
