import type { Spot } from './frame.ts';

/** What is drawn as one: places that lie too close together to be told apart, or a single one. */
export interface Cluster<Place extends { readonly spot: Spot }> {
  /** In the middle of its places. */
  readonly spot: Spot;
  readonly places: readonly Place[];
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Puts places together that are drawn closer than `apart` metres to the first of a cluster. The same places make the same
 * clusters wherever the map is moved.
 */
export function clustersOf<Place extends { readonly spot: Spot }>(
  places: readonly Place[],
  apart: number,
): Cluster<Place>[] {
  const clusters: Place[][] = [];
  for (const place of places) {
    const near = clusters.find(
      ([{ spot } = place]) => Math.hypot(spot.x - place.spot.x, spot.y - place.spot.y) < apart,
    );
    if (near) near.push(place);
    else clusters.push([place]);
  }
  return clusters.map((members) => ({
    spot: { x: mean(members.map(({ spot }) => spot.x)), y: mean(members.map(({ spot }) => spot.y)) },
    places: members,
  }));
}

/** Metres between the two places of a cluster that lie furthest from each other in one direction. */
export function spreadOf({ places }: Cluster<{ readonly spot: Spot }>): number {
  const [xs, ys] = [places.map(({ spot }) => spot.x), places.map(({ spot }) => spot.y)];
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * The place in the direction of an arrow key that is nearest, where what lies aside counts as twice as far.
 * @returns its index; undefined for another key, or where nothing lies that way
 */
export function neighbourByKey(spots: readonly Spot[], from: number, key: string): number | undefined {
  const [right, down] = directions[key] ?? [];
  const start = spots[from];
  if (right === undefined || down === undefined || !start) return undefined;
  let nearest: number | undefined;
  let least = Infinity;
  for (const [index, { x, y }] of spots.entries()) {
    const ahead = (x - start.x) * right + (y - start.y) * down;
    const aside = Math.abs((x - start.x) * down) + Math.abs((y - start.y) * right);
    const far = ahead + 2 * aside;
    if (ahead > 0 && aside <= 3 * ahead && far < least) [nearest, least] = [index, far];
  }
  return nearest;
}
