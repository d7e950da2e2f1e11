import type { Point } from '@vcs/sdk';

/** A place on the plane of the map, in metres: x to the east, y to the south. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Width and height of a drawing, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a drawing shows: the spot in its middle, and how many metres one pixel is. */
export interface Frame extends Spot {
  readonly scale: number;
}

const metresInADegree = 111_195;

/** Degrees of longitude are this much shorter than those of latitude in the middle of the borough. */
const narrowing = Math.cos((51.515 * Math.PI) / 180);

/** The borough and a little around it, where there is nothing else to show. */
const borough: readonly Point[] = [
  { latitude: 51.545, longitude: -0.08 },
  { latitude: 51.485, longitude: 0.01 },
];

/** Metres that fit into the shorter side at most and at least. */
const widest = 20_000;
const closest = 150;

/** True to scale in the middle of the borough; a hundredth off twenty kilometres away. */
export function spotOf({ latitude, longitude }: Point): Spot {
  return { x: longitude * metresInADegree * narrowing, y: -latitude * metresInADegree };
}

/** The frame that holds all spots with a margin around them, never closer than `across` metres. */
export function fitting(spots: readonly Spot[], { width, height }: Size, margin: number, across = 800): Frame {
  const shown = spots.length > 0 ? spots : borough.map(spotOf);
  const [xs, ys] = [shown.map(({ x }) => x), shown.map(({ y }) => y)];
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const scale = Math.max(
    (east - west) / Math.max(1, width - 2 * margin),
    (south - north) / Math.max(1, height - 2 * margin),
    across / Math.min(width, height),
  );
  return { x: (west + east) / 2, y: (north + south) / 2, scale };
}

/** Closer with a factor below 1, further out with one above. */
export function zoomed(frame: Frame, factor: number, { width, height }: Size): Frame {
  const side = Math.min(width, height);
  return { ...frame, scale: Math.min(widest / side, Math.max(closest / side, frame.scale * factor)) };
}

/** Moved by pixels: the map goes east with a positive `right`, south with a positive `down`. */
export function moved(frame: Frame, right: number, down: number): Frame {
  return { ...frame, x: frame.x + right * frame.scale, y: frame.y + down * frame.scale };
}

/** Where a spot is drawn, in pixels from the top left. */
export function drawnAt({ x, y }: Spot, frame: Frame, { width, height }: Size): Spot {
  return { x: (x - frame.x) / frame.scale + width / 2, y: (y - frame.y) / frame.scale + height / 2 };
}

/** Whether what is drawn at a spot is to be seen. */
export function isWithin(spot: Spot, frame: Frame, size: Size): boolean {
  const { x, y } = drawnAt(spot, frame, size);
  return x >= 0 && y >= 0 && x <= size.width && y <= size.height;
}

const lengths = [20, 50, 100, 200, 500, 1000, 2000, 5000];

/** The longest round length, in metres, that is drawn in so many pixels at most. */
export function scaleLength({ scale }: Frame, pixels: number): number {
  return lengths.findLast((length) => length / scale <= pixels) ?? lengths[0]!;
}
