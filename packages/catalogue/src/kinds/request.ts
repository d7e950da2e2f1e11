import type { OpenTime, Point, Weekday } from '@vcs/schema';
import { weekdays } from '@vcs/schema';
import { CatalogueError } from '../errors.ts';
import { metresWithin } from '../geography/distance.ts';
import { holidayOn } from '../time/bank-holidays.ts';
import { weekMoment, weekRange } from '../time/week-intervals.ts';
import type { PartOfDay } from '../time/week-intervals.ts';
import { readPlace } from './place-in-list.ts';
import type { OpenAt, RangeFilter, SearchRequest, WeekInterval } from './kind.ts';

/** What a query does not say itself. */
export interface PlanContext {
  readonly now: Date;
  /** Where the `near` of the query is; see `placeOf`. */
  readonly near?: Point;
  /** Whether the emergency notice is on. */
  readonly emergency?: boolean;
}

/** A query asks for what is near a place, and the place was not looked up before. */
export class PlaceNotLookedUpError extends CatalogueError {
  override readonly name = 'PlaceNotLookedUpError';
}

interface CommonQuery {
  readonly q?: string | undefined;
  readonly near?: string | undefined;
  readonly radius?: number | undefined;
  readonly after?: string | undefined;
  readonly page: number;
  readonly per_page: number;
}

interface Asked {
  readonly terms?: SearchRequest['terms'];
  readonly every?: SearchRequest['terms'];
  readonly ranges?: readonly RangeFilter[];
  readonly during?: readonly WeekInterval[];
  readonly openAt?: OpenAt;
  /** Facets of which a named value goes before `*`: the first that is asked for. */
  readonly prefer?: readonly string[];
  readonly sort: SearchRequest['sort'];
}

/** A request without what is not asked for, so that equal questions are equal requests. */
export function requestOf(query: CommonQuery, context: PlanContext, asked: Asked): SearchRequest {
  const terms = onlyAsked(asked.terms);
  const every = onlyAsked(asked.every);
  const prefer = asked.prefer?.find((name) => terms[name] !== undefined);
  const near = nearOf(query, context);
  return {
    text: query.q ?? '',
    terms,
    ...(Object.keys(every).length === 0 ? {} : { every }),
    ranges: asked.ranges ?? [],
    ...(near === undefined ? {} : { near }),
    ...(asked.during === undefined ? {} : { during: asked.during }),
    ...(asked.openAt === undefined ? {} : { openAt: asked.openAt }),
    ...(prefer === undefined ? {} : { prefer }),
    sort: asked.sort,
    ...(query.after === undefined ? {} : { after: readPlace(query.after) }),
    page: query.page,
    perPage: query.per_page,
  };
}

function onlyAsked(terms: SearchRequest['terms'] = {}): { [name: string]: string[] } {
  return Object.fromEntries(
    Object.entries(terms)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [name, [...new Set(values)].sort()]),
  );
}

function nearOf({ near, radius }: CommonQuery, context: PlanContext): SearchRequest['near'] {
  if (near === undefined) return undefined;
  if (context.near === undefined) {
    throw new PlaceNotLookedUpError(
      `Expected the point of "${near}" beside the query, found none. Look the place up before planning the search.`,
    );
  }
  return { point: context.near, ...(radius === undefined ? {} : { metres: metresWithin(radius) }) };
}

/** How the names of an order are asked of an engine. */
export function sortOf(sort: 'relevance' | 'distance' | 'name' | 'updated' | 'created'): SearchRequest['sort'] {
  if (sort === 'created') return { by: 'creation' };
  return sort === 'updated' ? { by: 'number', number: 'updated', descending: true } : { by: sort };
}

export function factTerms(value: boolean | undefined): string[] {
  return value === undefined ? [] : [String(value)];
}

/** Keeps what is for people of an age; what names no ages is for all. */
export function ageRanges(age: number | undefined): RangeFilter[] {
  if (age === undefined) return [];
  return [
    { number: 'minimum-age', most: age, orUnknown: true },
    { number: 'maximum-age', least: age, orUnknown: true },
  ];
}

const eveningOf = (weekday: Weekday): WeekInterval => weekRange(weekday, 'evening');

/** A named time as minutes of the week. `now` is one minute. */
function intervalsOf(time: OpenTime, now: Date): WeekInterval[] {
  if (time === 'now') {
    const { minuteOfWeek } = weekMoment(now);
    return [{ start: minuteOfWeek, end: minuteOfWeek + 1 }];
  }
  if (time === 'evening') return weekdays.map(eveningOf);
  if (time === 'weekend') return [weekRange('saturday'), weekRange('sunday')];
  const [weekday, part] = time.split('-') as [Weekday, PartOfDay | undefined];
  return [weekRange(weekday, part)];
}

/**
 * When something must be open. `now` alone minds bank holidays, exceptions and how long hours are valid; beside other
 * times, which are about the usual week, so is it.
 */
export function openingAsked(times: readonly OpenTime[], now: Date): Pick<SearchRequest, 'during' | 'openAt'> {
  if (times.length === 0) return {};
  if (times.every((time) => time === 'now')) return { openAt: openAt(now) };
  return { during: times.flatMap((time) => intervalsOf(time, now)) };
}

export function openAt(now: Date): OpenAt {
  const moment = weekMoment(now);
  return {
    ...moment,
    bankHoliday: holidayOn(moment.date) !== undefined,
    bankHolidayBefore: holidayOn(moment.dayBefore) !== undefined,
  };
}
