import type { WardSlug } from '@vcs/schema';
import type { BoundingBox } from './bounding-box.ts';
import type { Position } from './geojson.ts';
import { toRadians } from './point.ts';
import type { Point } from './point.ts';
import { simplifyTogether } from './simplify.ts';
import type { Spot } from './simplify.ts';
import type { WardBoundaries } from './ward-boundaries.ts';

export interface WardOutline {
  readonly ward: WardSlug;
  /** Outer rings and holes alike, not closed: filled by the even-odd rule. */
  readonly rings: readonly (readonly Spot[])[];
}

/** The wards for drawing, in a space of whole units with y to the south. */
export interface BoroughDrawing {
  readonly width: number;
  readonly height: number;
  /** What the drawing spans: its left edge is west, its top north. */
  readonly box: BoundingBox;
  readonly outlines: readonly WardOutline[];
}

export interface DrawingOptions {
  /** Width in units, by default 1000: a unit is then about 8 m. */
  readonly width?: number;
  /** How far a simplified line may be from the true one, in units, by default 1.5. */
  readonly tolerance?: number;
}

/** Where a point is drawn, in units; points outside the box come out outside the drawing. */
export function spotOf({ width, height, box }: Omit<BoroughDrawing, 'outlines'>, point: Point): Spot {
  return [
    ((point.longitude - box.west) / (box.east - box.west)) * width,
    ((box.north - point.latitude) / (box.north - box.south)) * height,
  ];
}

/**
 * Draws the wards in small whole numbers, true to scale in the middle of the borough. Neighbours keep their common border:
 * it is simplified once, and comes out in both the same. A hole or an island too small to draw is left out; a ward never is
 * at a hundred units or more.
 */
export function outlines(boundaries: WardBoundaries, options: DrawingOptions = {}): BoroughDrawing {
  const { width = 1000, tolerance = 1.5 } = options;
  const { box } = boundaries;
  const middle = toRadians((box.south + box.north) / 2);
  const height = Math.round((width * (box.north - box.south)) / ((box.east - box.west) * Math.cos(middle)));
  const place = ([longitude, latitude]: Position): Spot => {
    const [x, y] = spotOf({ width, height, box }, { latitude, longitude });
    return [Math.round(x), Math.round(y)];
  };
  const rings = boundaries.wards.flatMap(({ ward, polygons }) =>
    polygons.flat().map((ring) => ({ ward, spots: ring.slice(0, -1).map(place) })),
  );
  const simplified = simplifyTogether(
    rings.map(({ spots }) => spots),
    tolerance,
  );
  const drawn = boundaries.wards.map(({ ward }) => ({
    ward,
    rings: simplified.filter((ring, index) => rings[index]?.ward === ward && ring.length > 0),
  }));
  // All together with less tolerance, as a ward drawn by itself would not fit its neighbours.
  if (tolerance > 0 && drawn.some((outline) => outline.rings.length === 0)) {
    return outlines(boundaries, { width, tolerance: tolerance > 0.5 ? tolerance / 2 : 0 });
  }
  return { width, height, box, outlines: drawn };
}

/** The outline as the `d` of an SVG path with `fill-rule="evenodd"`: relative steps, the shortest form. */
export function outlinePath({ rings }: WardOutline): string {
  return rings.map(ringPath).join('');
}

function ringPath(ring: readonly Spot[]): string {
  const [start, ...others] = ring;
  if (!start) return '';
  let [x, y] = start;
  const steps = others.map(([nextX, nextY]) => {
    const step = `${nextX - x} ${nextY - y}`;
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${start[0]} ${start[1]}l${steps.join(' ')}z`.replaceAll(' -', '-');
}
