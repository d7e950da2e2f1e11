/** A place on a drawing, in whole units, y to the south. */
export type Spot = readonly [x: number, y: number];

const keyOf = ([x, y]: Spot): string => `${x} ${y}`;
const before = (a: Spot, b: Spot): boolean => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

/** Distance of a spot from the line between two others. */
function distanceOff([x, y]: Spot, [x0, y0]: Spot, [x1, y1]: Spot): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const square = dx ** 2 + dy ** 2;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / square));
  return Math.hypot(x - x0 - share * dx, y - y0 - share * dy);
}

/** Ramer, Douglas and Peucker: the fewest spots of a line that leave none further than `tolerance` from it. */
function thin(line: readonly Spot[], tolerance: number): Spot[] {
  const kept = new Set([0, line.length - 1]);
  const stretches: (readonly [number, number])[] = [[0, line.length - 1]];
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const [start, end] = stretch;
    const [from, to] = [line[start], line[end]];
    if (!from || !to) continue;
    let furthest = -1;
    let most = tolerance;
    for (let index = start + 1; index < end; index += 1) {
      const spot = line[index];
      const off = spot ? distanceOff(spot, from, to) : 0;
      if (off > most) [furthest, most] = [index, off];
    }
    if (furthest < 0) continue;
    kept.add(furthest);
    stretches.push([start, furthest], [furthest, end]);
  }
  return line.filter((_, index) => kept.has(index));
}

/** A line between two junctions, thinned from the same end in whichever direction it is asked for. */
function thinAlike(line: readonly Spot[], tolerance: number): Spot[] {
  const [first, last] = [line[0], line.at(-1)];
  const [second, lastButOne] = [line[1], line.at(-2)];
  if (!first || !last || !second || !lastButOne) return [...line];
  const closed = keyOf(first) === keyOf(last);
  const backwards = closed ? before(lastButOne, second) : before(last, first);
  return backwards ? thin(line.toReversed(), tolerance).reverse() : thin(line, tolerance);
}

const withoutRepeats = (ring: readonly Spot[]): Spot[] =>
  ring.filter((spot, index) => keyOf(spot) !== keyOf(ring[(index + ring.length - 1) % ring.length] ?? spot));

/** The ring from another of its spots on. */
const startingAt = (ring: readonly Spot[], index: number): Spot[] => [...ring.slice(index), ...ring.slice(0, index)];

/** Spots where borders meet or part: those with other than two neighbours over all rings. */
function junctionsOf(rings: readonly (readonly Spot[])[]): Set<string> {
  const neighbours = new Map<string, Set<string>>();
  for (const ring of rings) {
    for (const [index, spot] of ring.entries()) {
      const around = neighbours.get(keyOf(spot)) ?? new Set();
      neighbours.set(keyOf(spot), around);
      for (const step of [1, ring.length - 1]) around.add(keyOf(ring[(index + step) % ring.length] ?? spot));
    }
  }
  return new Set([...neighbours].flatMap(([key, around]) => (around.size === 2 ? [] : [key])));
}

/**
 * Simplifies rings together: a border that two rings share comes out the same in both, so that no gap opens between
 * neighbours. Borders are cut where they meet; each piece is thinned on its own and keeps its ends.
 *
 * @param rings not closed (the first spot is not given again at the end); a border counts as shared where both have the
 *   same spots
 * @param tolerance in units: how far a spot that is left out may lie from the line
 * @returns a ring for each, in the same order, not closed; one that has no area left comes out empty
 */
export function simplifyTogether(rings: readonly (readonly Spot[])[], tolerance: number): Spot[][] {
  const distinct = rings.map(withoutRepeats);
  const junctions = junctionsOf(distinct);
  return distinct.map((ring) => {
    if (ring.length < 3) return [];
    const pieces = cut(ring, junctions);
    const thinned = withoutRepeats(pieces.flatMap((piece) => thinAlike(piece, tolerance).slice(0, -1)));
    return thinned.length < 3 ? [] : thinned;
  });
}

/** The pieces of a ring between junctions, each with both its ends; without a junction, halves from opposite corners. */
function cut(ring: readonly Spot[], junctions: ReadonlySet<string>): Spot[][] {
  const first = ring.findIndex((spot) => junctions.has(keyOf(spot)));
  const start = startingAt(ring, first < 0 ? leastIndex(ring) : first);
  const opposite = first < 0 ? keyOf(furthestFrom(start)) : '';
  const pieces: Spot[][] = [];
  let piece: Spot[] = [];
  for (const spot of [...start, ...start.slice(0, 1)]) {
    piece.push(spot);
    if (piece.length > 1 && (junctions.has(keyOf(spot)) || keyOf(spot) === opposite)) {
      pieces.push(piece);
      piece = [spot];
    }
  }
  if (piece.length > 1) pieces.push(piece);
  return pieces;
}

const leastIndex = (ring: readonly Spot[]): number =>
  ring.reduce((least, spot, index) => (before(spot, ring[least] ?? spot) ? index : least), 0);

function furthestFrom(ring: readonly Spot[]): Spot {
  const [[x, y] = [0, 0]] = ring;
  const away = ([a, b]: Spot) => (a - x) ** 2 + (b - y) ** 2;
  const further = (a: Spot, b: Spot) => away(a) > away(b) || (away(a) === away(b) && before(a, b));
  return ring.reduce((furthest, spot) => (further(spot, furthest) ? spot : furthest), ring[0] ?? [0, 0]);
}
