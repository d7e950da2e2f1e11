import type { FacetValue } from '@vcs/schema';
import { distanceInMetres } from '../../geography/distance.ts';
import type { TokenMatch } from '../../text/search-plan.ts';
import { planSearch } from '../../text/search-plan.ts';
import { everyValue } from '../entry.ts';
import type { Facet, IndexEntry, OpenAt, SearchRequest } from '../kind.ts';

/** An entry with what an engine knows of its record. */
export interface NaiveEntry {
  readonly id: string;
  readonly entry: IndexEntry;
}

export interface NaiveAnswer {
  /** Ids of the page, in order. */
  readonly ids: readonly string[];
  readonly total: number;
  readonly facets: Readonly<{ [name: string]: FacetValue[] }>;
}

/**
 * The same questions as an engine is asked, answered by plain loops over plain arrays. What an engine answers has to
 * be this; how fast this is does not matter.
 */
export function naiveSearch(
  entries: readonly NaiveEntry[],
  request: SearchRequest,
  facets: readonly Facet[] = [],
): NaiveAnswer {
  const { groups } = planSearch(request.text);
  const worded = entries.filter(({ entry }) => groups.every(({ match }) => hasTokens(entry.tokens, match)));
  const open = worded.filter(({ entry }) => passesAllButTerms(entry, request));
  const passing = (without?: string) =>
    open.filter(({ entry }) =>
      Object.entries(request.terms).every(
        ([name, asked]) => name === without || asked.length === 0 || hasAny(entry, name, asked),
      ),
    );
  const found = passing().sort(comparing(request));
  const first = (request.page - 1) * request.perPage;
  return {
    ids: found.slice(first, first + request.perPage).map(({ id }) => id),
    total: found.length,
    facets: Object.fromEntries(
      facets
        .filter(({ name }) => request.count?.includes(name) ?? true)
        .map((facet) => [facet.name, counts(facet, passing(facet.name), request.terms[facet.name] ?? [])]),
    ),
  };
}

function hasTokens(tokens: readonly string[], match: TokenMatch): boolean {
  if ('all' in match) return match.all.every((part) => hasTokens(tokens, part));
  if ('any' in match) return match.any.some((part) => hasTokens(tokens, part));
  return match.prefix ? tokens.some((token) => token.startsWith(match.token)) : tokens.includes(match.token);
}

function hasAny(entry: IndexEntry, name: string, asked: readonly string[]): boolean {
  const values = entry.terms[name] ?? [];
  return values.includes(everyValue) || asked.some((value) => values.includes(value));
}

function passesAllButTerms(entry: IndexEntry, request: SearchRequest): boolean {
  const { every = {}, ranges, near, during, openAt } = request;
  const hasEvery = Object.entries(every).every(([name, asked]) => asked.every((value) => hasAny(entry, name, [value])));
  const inRanges = ranges.every(({ number, least = -Infinity, most = Infinity, orUnknown }) => {
    const value = entry.numbers[number];
    return value === undefined ? orUnknown : least <= value && value <= most;
  });
  const isNear = near?.metres === undefined || (metresTo(entry, request) ?? Infinity) <= near.metres;
  const overlaps =
    during === undefined ||
    entry.weekIntervals.some((one) => during.some(({ start, end }) => one.start < end && start < one.end));
  return hasEvery && inRanges && isNear && overlaps && (openAt === undefined || isOpenAt(entry, openAt));
}

function metresTo({ points }: IndexEntry, { near }: SearchRequest): number | undefined {
  if (near === undefined || points.length === 0) return undefined;
  return Math.min(...points.map((point) => distanceInMetres(near.point, point)));
}

const minutesOfDay = 24 * 60;

/** Whether an entry's hours hold at a moment: exceptions beat the usual week, and a bank holiday closes it if nobody said otherwise. */
export function isOpenAt(entry: IndexEntry, at: OpenAt): boolean {
  const exceptionOn = (date: string) => entry.exceptionDays?.find((day) => day.date === date);
  const usual = entry.weekIntervals.some(({ start, end, weekday = Math.floor(start / minutesOfDay), ...valid }) => {
    if (at.minuteOfWeek < start || end <= at.minuteOfWeek) return false;
    const today = weekday === at.weekday;
    const date = today ? at.date : at.dayBefore;
    if (!entry.openOnBankHolidays && (today ? at.bankHoliday : at.bankHolidayBefore)) return false;
    const { validFrom = date, validTo = date } = valid;
    return validFrom <= date && date <= validTo && exceptionOn(date) === undefined;
  });
  const covers = (date: string, minute: number) =>
    exceptionOn(date)?.ranges.some(({ start, end }) => start <= minute && minute < end) ?? false;
  return usual || covers(at.date, at.minuteOfDay) || covers(at.dayBefore, at.minuteOfDay + minutesOfDay);
}

type Comparison = (one: NaiveEntry, other: NaiveEntry) => number;

function comparing(request: SearchRequest): Comparison {
  const { sort, first, prefer } = request;
  const { groups } = planSearch(request.text);
  const asked = prefer === undefined ? [] : (request.terms[prefer] ?? []);
  const names = ({ entry }: NaiveEntry) =>
    asked.some((value) => prefer !== undefined && (entry.terms[prefer] ?? []).includes(value));
  const isFirst = ({ entry }: NaiveEntry) =>
    first !== undefined && (entry.terms[first.facet] ?? []).includes(first.value);
  const points = ({ entry: { tokens } }: NaiveEntry) =>
    groups.reduce(
      (sum, { grades, otherwise }) => sum + (grades.find(({ match }) => hasTokens(tokens, match))?.points ?? otherwise),
      0,
    );
  const distance = ({ entry }: NaiveEntry) => metresTo(entry, request);
  const byName: Comparison = (one, other) =>
    compare(one.entry.nameKey, other.entry.nameKey) || compare(one.id, other.id);
  const byFreshness: Comparison = (one, other) => compare(other.entry.freshness, one.entry.freshness);
  const steps: Comparison[] = [];
  if (sort.by === 'relevance') {
    steps.push((one, other) => Number(other.entry.running) - Number(one.entry.running));
    steps.push((one, other) => Number(isFirst(other)) - Number(isFirst(one)));
    steps.push((one, other) => Number(names(other)) - Number(names(one)));
    steps.push((one, other) => points(other) - points(one));
  }
  if (sort.by === 'relevance' || sort.by === 'distance') {
    steps.push((one, other) => knownFirst(distance(one), distance(other), false));
  }
  if (sort.by === 'number') {
    const number = ({ entry }: NaiveEntry) => entry.numbers[sort.number];
    steps.push((one, other) => knownFirst(number(one), number(other), sort.descending));
  }
  if (sort.by !== 'name') steps.push(byFreshness);
  steps.push(byName);
  return (one, other) => steps.reduce((decided, step) => decided || step(one, other), 0);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function knownFirst(left: number | undefined, right: number | undefined, descending: boolean): number {
  if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
  return descending ? right - left : left - right;
}

function counts(facet: Facet, entries: readonly NaiveEntry[], asked: readonly string[]): FacetValue[] {
  const valuesOf = ({ entry }: NaiveEntry) => entry.terms[facet.name] ?? [];
  const values = new Set([...(facet.values ?? []), ...asked, ...entries.flatMap(valuesOf)]);
  values.delete(everyValue);
  return [...values]
    .map((value) => ({
      value,
      label: facet.label(value),
      count: entries.filter((one) => valuesOf(one).includes(value) || valuesOf(one).includes(everyValue)).length,
    }))
    .filter(({ value, count }) => count > 0 || asked.includes(value))
    .sort(
      (one, other) => other.count - one.count || compare(one.label, other.label) || compare(one.value, other.value),
    );
}
