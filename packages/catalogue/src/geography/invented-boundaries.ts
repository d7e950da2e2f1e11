import { wards } from '@vcs/schema';
import type { Position, Ring } from './geojson.ts';

export interface InventedFeature {
  type: 'Feature';
  id?: string;
  properties: Record<string, unknown> | null;
  geometry: { type: string; coordinates: unknown } | null;
}

const columns = 5;
const start = { longitude: -0.08, latitude: 51.49 };
/** Degrees: a field is about 1.1 km square. */
const field = { width: 0.016, height: 0.01 };
/** Steps along one side of a field. */
const steps = 8;

/** A number from -0.5 to 0.5 that depends on its arguments alone. */
function wobble(...seeds: number[]): number {
  const mixed = seeds.reduce((mix, seed) => Math.imul(mix ^ (seed + 0x9e37_79b9), 0x85eb_ca6b) ^ (mix >>> 13), 1);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32 - 0.5;
}

/** A spot on the lines between fields: x and y count steps from the south-west. Whoever asks for it gets the same one. */
function onLine(x: number, y: number, seed: number): Position {
  return [
    start.longitude + ((x + 0.6 * wobble(x, y, seed, 1)) * field.width) / steps,
    start.latitude + ((y + 0.6 * wobble(x, y, seed, 2)) * field.height) / steps,
  ];
}

/** The wards as four rows of five crooked fields, in the order of the wards from the south-west; nothing real. Closed. */
export function inventedRings(seed = 1): Ring[] {
  const along = Array.from({ length: steps }, (_, step) => step);
  return wards.map((_, index) => {
    const [x, y] = [(index % columns) * steps, Math.floor(index / columns) * steps];
    const ring = [
      ...along.map((step) => onLine(x + step, y, seed)),
      ...along.map((step) => onLine(x + steps, y + step, seed)),
      ...along.map((step) => onLine(x + steps - step, y + steps, seed)),
      ...along.map((step) => onLine(x, y + steps - step, seed)),
    ];
    return [...ring, ...ring.slice(0, 1)];
  });
}

/** The invented borough as features, each a Polygon with the ward's code and name in properties called `a` and `b`. */
export function inventedFeatures(seed = 1): InventedFeature[] {
  const rings = inventedRings(seed);
  return wards.map(({ code, name }, index) => ({
    type: 'Feature',
    properties: { a: code, b: name, c: index, d: null },
    geometry: { type: 'Polygon', coordinates: [rings[index]] },
  }));
}

export function collection(features: readonly unknown[], more: Record<string, unknown> = {}): string {
  return JSON.stringify({ type: 'FeatureCollection', ...more, features });
}
