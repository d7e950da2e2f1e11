import { minutesOfDay } from '../time/opening-days.ts';
import { minutesOfWeek } from '../time/week-intervals.ts';
import { distanceInMetres } from '../geography/distance.ts';
import type { HoursAsked, OpenAt, SearchRequest, WeekInterval } from '../kinds/kind.ts';
import type { Columns, OpenTimes } from './columns.ts';
import type { SetColumn } from './set-column.ts';
import type { TermSet } from './term-column.ts';

/** Keeps the entries whose value in a column of sets passes. Each value is looked at once, when the first entry has it. */
export class SetFilter<T = unknown> {
  /** Number of the facet that is counted without this filter, or -1. */
  readonly facet: number;
  readonly #of: Int32Array;
  readonly #values: readonly T[];
  readonly #keeps: (value: T, number: number) => boolean;
  /** By the number of a value: 0 where it was not looked at yet, 1 where it passes, 2 where it does not. */
  readonly #known: Uint8Array;

  constructor(column: SetColumn<T>, facet: number, keeps: (value: T, number: number) => boolean) {
    this.facet = facet;
    this.#of = column.of;
    this.#values = column.values;
    this.#keeps = keeps;
    this.#known = new Uint8Array(column.values.length);
  }

  passes(entry: number): boolean {
    const number = this.#of[entry]!;
    const known = this.#known[number]!;
    if (known !== 0) return known === 1;
    const passes = this.#keeps(this.#values[number]!, number);
    this.#known[number] = passes ? 1 : 2;
    return passes;
  }
}

/** Exceptions replace whatever would begin on their date. What is not known of a bank holiday does not match. */
function isOpenAt({ week, days, openOnBankHolidays }: OpenTimes, at: OpenAt): boolean {
  const exception = (date: string) => days.find((day) => day.date === date);
  const usual = week.some(({ start, end, weekday, validFrom, validTo }) => {
    if (at.minuteOfWeek < start || at.minuteOfWeek >= end) return false;
    const today = (weekday ?? Math.floor(start / minutesOfDay)) === at.weekday;
    if (!openOnBankHolidays && (today ? at.bankHoliday : at.bankHolidayBefore)) return false;
    const date = today ? at.date : at.dayBefore;
    if ((validFrom !== undefined && date < validFrom) || (validTo !== undefined && date > validTo)) return false;
    return exception(date) === undefined;
  });
  const covers = (date: string, minute: number) =>
    exception(date)?.ranges.some(({ start, end }) => start <= minute && minute < end) ?? false;
  return usual || covers(at.date, at.minuteOfDay) || covers(at.dayBefore, at.minuteOfDay + minutesOfDay);
}

const sunday = 6;

/** When hours end, in minutes from the midnight before they begin. Those past the end of Sunday are kept in two pieces. */
function endOf(hours: WeekInterval, weekday: number, week: readonly WeekInterval[]): number {
  const end = hours.end - weekday * minutesOfDay;
  if (hours.end < minutesOfWeek || weekday !== sunday) return end;
  const rest = week.find(
    ({ start, weekday: begun, validFrom, validTo }) =>
      start === 0 && begun === sunday && validFrom === hours.validFrom && validTo === hours.validTo,
  );
  return end + (rest?.end ?? 0);
}

function hasHours(
  week: readonly WeekInterval[],
  { weekdays, opensFrom = 0, closesBy = Infinity }: HoursAsked,
): boolean {
  return week.some((hours) => {
    const day = Math.floor(hours.start / minutesOfDay);
    if (hours.weekday !== undefined && hours.weekday !== day) return false;
    if (weekdays !== undefined && !weekdays.includes(day)) return false;
    return hours.start - day * minutesOfDay >= opensFrom && endOf(hours, day, week) <= closesBy;
  });
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
  const add = <T>(column: SetColumn<T>, facet: number, keeps: (value: T, number: number) => boolean): void => {
    filters.push(new SetFilter(column, facet, keeps) as SetFilter);
  };
  for (const [name, asked] of Object.entries(request.terms)) {
    if (asked.length === 0) continue;
    const keeps = ({ values, everything }: TermSet) => everything || values.some((value) => asked.includes(value));
    add(columns.terms(name), facets.indexOf(name), keeps);
  }
  for (const [name, asked] of Object.entries(request.every ?? {})) {
    const keeps = ({ values, everything }: TermSet) => everything || asked.every((value) => values.includes(value));
    add(columns.terms(name), -1, keeps);
  }
  const { near, during, openAt, hours } = request;
  const most = near?.metres;
  if (metres !== undefined && most !== undefined) add(columns.places, -1, (_, number) => metres[number]! <= most);
  if (during !== undefined) {
    const overlaps = ({ week }: OpenTimes) =>
      week.some((one) => during.some(({ start, end }) => one.start < end && start < one.end));
    add(columns.times, -1, overlaps);
  }
  if (openAt !== undefined) add(columns.times, -1, (times) => isOpenAt(times, openAt));
  if (hours !== undefined) add(columns.times, -1, ({ week }) => hasHours(week, hours));
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
