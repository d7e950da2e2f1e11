import { distanceInMetres } from '../geography/distance.ts';
import type { SearchRequest } from '../kinds/kind.ts';
import type { Columns } from './columns.ts';

/** How many places an entry has: all of them, or those within the distance asked for. */
export function placesIn(columns: Columns, near: SearchRequest['near']): (entry: number) => number {
  const most = near?.metres;
  if (near === undefined || most === undefined) {
    const places = columns.numbers('places');
    return (entry) => places[entry]! || 0;
  }
  const within = columns.places.values.map(
    (places) => places.filter((place) => distanceInMetres(near.point, place) <= most).length,
  );
  return (entry) => within[columns.places.of[entry]!]!;
}

/**
 * The entries to which the places `from` to before `to` belong, when the places of all entries are counted one entry after
 * the other, and how many places the first of them has before `from`.
 */
export function pageOfPlaces(
  entries: readonly number[],
  placesOf: (entry: number) => number,
  from: number,
  to: number,
): { page: number[]; total: number; skipped: number } {
  const page: number[] = [];
  let [total, skipped] = [0, 0];
  for (const entry of entries) {
    const before = total;
    total += placesOf(entry);
    if (total <= from || before >= to || total === before) continue;
    if (page.length === 0) skipped = from - before;
    page.push(entry);
  }
  return { page, total, skipped: Math.max(0, skipped) };
}
