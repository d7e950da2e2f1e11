import type { Spot } from './frame.ts';

/** What is drawn as one: places that lie too close together to be told apart, or a single one. */
export interface Cluster<Place extends { readonly spot: Spot }> {
  /** In the middle of its places. */
  readonly spot: Spot;
  readonly places: readonly Place[];
}

/** The two as one, its middle that of all their places. */
function joined<Place extends { readonly spot: Spot }>(one: Cluster<Place>, other: Cluster<Place>): Cluster<Place> {
  const [some, more] = [one.places.length, other.places.length];
  const middle = (first: number, second: number) => (first * some + second * more) / (some + more);
  const spot = { x: middle(one.spot.x, other.spot.x), y: middle(one.spot.y, other.spot.y) };
  return { spot, places: [...one.places, ...other.places] };
}

/**
 * Puts places together until no two clusters are drawn closer than `apart` metres. The same places make the same clusters
 * wherever the map is moved.
 */
export function clustersOf<Place extends { readonly spot: Spot }>(
  places: readonly Place[],
  apart: number,
): Cluster<Place>[] {
  let clusters: Cluster<Place>[] = places.map((place) => ({ spot: place.spot, places: [place] }));
  for (let before = Infinity; clusters.length < before;) {
    before = clusters.length;
    clusters = clusters.reduce<Cluster<Place>[]>((apartSoFar, cluster) => {
      const near = apartSoFar.findIndex(
        ({ spot }) => Math.hypot(spot.x - cluster.spot.x, spot.y - cluster.spot.y) < apart,
      );
      if (near < 0) apartSoFar.push(cluster);
      else apartSoFar[near] = joined(apartSoFar[near]!, cluster);
      return apartSoFar;
    }, []);
  }
  return clusters;
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
