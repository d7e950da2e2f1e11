import type { AreaGeometry, WardSlug } from '@vcs/schema';
import type { Position } from './geojson.ts';
import { simplifyTogether } from './simplify.ts';
import type { Spot } from './simplify.ts';
import type { WardBoundaries } from './ward-boundaries.ts';

/** Units to a degree: five decimal places, about a metre. */
const unitsInADegree = 100_000;
/** Metres or so that a simplified line may be from the true one. */
const usualTolerance = 10;

const spotOf = ([longitude, latitude]: Position): Spot => [
  Math.round(longitude * unitsInADegree),
  Math.round(latitude * unitsInADegree),
];

const positionOf = ([x, y]: Spot): [number, number] => [x / unitsInADegree, y / unitsInADegree];

/** Twice the area, positive where the ring goes round counterclockwise. */
function turn(ring: readonly Spot[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** Closed, outsides counterclockwise and holes clockwise, as RFC 7946 wants them. */
function ringOf(ring: readonly Spot[], outside: boolean): [number, number][] {
  const directed = turn(ring) > 0 === outside ? ring : ring.toReversed();
  return [...directed, directed[0]!].map(positionOf);
}

/**
 * The wards as simplified shapes, a few kilobytes for all. Neighbours keep their common border. An island or a hole that is
 * too small to be seen is left out; a ward never is.
 */
export function wardShapes(
  boundaries: WardBoundaries,
  tolerance = usualTolerance,
): ReadonlyMap<WardSlug, AreaGeometry> {
  const rings = boundaries.wards.flatMap(({ ward, polygons }) =>
    polygons.flatMap((polygon, part) =>
      polygon.map((ring, index) => ({ ward, part, outside: index === 0, spots: ring.slice(0, -1).map(spotOf) })),
    ),
  );
  const simplified = simplifyTogether(
    rings.map(({ spots }) => spots),
    tolerance,
  );
  const shapes = new Map<WardSlug, AreaGeometry>();
  for (const { ward } of boundaries.wards) {
    const parts = new Map<number, [number, number][][]>();
    rings.forEach((ring, index) => {
      const drawn = simplified[index]!;
      if (ring.ward !== ward || drawn.length === 0) return;
      // Without its outside a hole is a hole in nothing.
      if (ring.outside) parts.set(ring.part, [ringOf(drawn, true)]);
      else parts.get(ring.part)?.push(ringOf(drawn, false));
    });
    // With less tolerance for all, as a ward drawn by itself would not fit its neighbours.
    if (parts.size === 0 && tolerance > 0) return wardShapes(boundaries, tolerance > 1 ? tolerance / 2 : 0);
    shapes.set(ward, { type: 'MultiPolygon', coordinates: [...parts.values()] });
  }
  return shapes;
}
