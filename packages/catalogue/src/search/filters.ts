import { distanceInMetres } from '../geography/distance.ts';
import type { OpenAt, SearchRequest } from '../kinds/kind.ts';
import type { Columns, OpenTimes } from './columns.ts';

/** Stands for every value in the terms of an entry. */
export const everyValue = '*';

/** Keeps the entries whose value in a column of sets passes. */
export interface SetFilter {
  /** Number of the facet that is counted without this filter, or -1. */
  readonly facet: number;
  readonly of: Int32Array;
  readonly passes: Uint8Array;
}

const minutesInADay = 1440;

/** Exceptions replace whatever would begin on their date. */
function isOpenAt({ week, days }: OpenTimes, at: OpenAt): boolean {
  const exception = (date: string) => days.find((day) => day.date === date);
  const usual = week.some(({ start, end, weekday, validFrom, validTo }) => {
    if (at.minuteOfWeek < start || at.minuteOfWeek >= end) return false;
    const date = (weekday ?? Math.floor(start / minutesInADay)) === at.weekday ? at.date : at.dayBefore;
    if ((validFrom !== undefined && date < validFrom) || (validTo !== undefined && date > validTo)) return false;
    return exception(date) === undefined;
  });
  const covers = (date: string, minute: number) =>
    exception(date)?.ranges.some(({ start, end }) => start <= minute && minute < end) ?? false;
  return usual || covers(at.date, at.minuteOfDay) || covers(at.dayBefore, at.minuteOfDay + minutesInADay);
}

/** Straight-line metres from a point to the nearest place of each set of places; NaN where there is none. */
export function distances(columns: Columns, near: NonNullable<SearchRequest['near']>): Float64Array {
  return Float64Array.from(columns.places.values, (places) =>
    places.reduce((least, place) => {
      const metres = distanceInMetres(near.point, place);
      return least <= metres ? least : metres;
    }, NaN),
  );
}

/** The filters of a request that look at sets: facets, other terms, places, times. */
export function setFilters(
  columns: Columns,
  request: SearchRequest,
  facets: readonly string[],
  metres: Float64Array | undefined,
): SetFilter[] {
  const filters: SetFilter[] = [];
  const add = (facet: number, column: { of: Int32Array }, passes: Uint8Array): void => {
    if (passes.includes(0)) filters.push({ facet, of: column.of, passes });
  };
  for (const [name, asked] of Object.entries(request.terms)) {
    if (asked.length === 0) continue;
    const column = columns.terms(name);
    const wanted = new Set([everyValue, ...asked]);
    add(
      facets.indexOf(name),
      column,
      column.mask((values) => values.some((value) => wanted.has(value))),
    );
  }
  for (const [name, asked] of Object.entries(request.every ?? {})) {
    const column = columns.terms(name);
    const has = (values: readonly string[]) =>
      values.includes(everyValue) || asked.every((value) => values.includes(value));
    add(-1, column, column.mask(has));
  }
  const { near, during, openAt } = request;
  if (metres !== undefined && near?.metres !== undefined) {
    add(
      -1,
      columns.places,
      Uint8Array.from(metres, (distance) => (distance <= near.metres! ? 1 : 0)),
    );
  }
  if (during !== undefined) {
    const overlaps = ({ week }: OpenTimes) =>
      week.some((one) => during.some(({ start, end }) => one.start < end && start < one.end));
    add(-1, columns.times, columns.times.mask(overlaps));
  }
  if (openAt !== undefined)
    add(
      -1,
      columns.times,
      columns.times.mask((times) => isOpenAt(times, openAt)),
    );
  return filters;
}

/** The entries among these whose numbers lie in every range. */
export function withinRanges(
  columns: Columns,
  ranges: SearchRequest['ranges'],
  entries: Uint32Array<ArrayBuffer>,
): Uint32Array<ArrayBuffer> {
  let left = entries;
  for (const { number, least = -Infinity, most = Infinity, orUnknown } of ranges) {
    const column = columns.numbers(number);
    left = left.filter((entry) => {
      const value = column[entry]!;
      return Number.isNaN(value) ? orUnknown : value >= least && value <= most;
    });
  }
  return left;
}
