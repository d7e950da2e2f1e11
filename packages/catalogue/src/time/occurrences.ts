import type { EventTimes, OccurrenceOverride } from './event-times.ts';
import { day, hour, instantOf, londonMoment, readWall, wallOf, writeWall } from './london-time.ts';
import type { LondonMoment, Wall } from './london-time.ts';
import { givesStart, ruleStarts } from './recurrence-rule.ts';

/** One time that an event happens. */
export interface Occurrence<Status extends string = string> {
  /**
   * The start that the rule gives, such as `2026-11-24T18:00`: with the event it names this occurrence for good, also
   * when it is moved. RFC 5545 calls it RECURRENCE-ID.
   */
  readonly key: string;
  readonly starts: LondonMoment;
  /** Missing where nobody said when it ends. */
  readonly ends?: LondonMoment;
  readonly status: Status;
  readonly overridden: boolean;
  readonly note?: string;
}

export interface OccurrenceWindow {
  readonly from: Date;
  readonly to: Date;
  /** How many to give at most; 500 where it is left out. */
  readonly limit?: number;
}

/** How far ahead the next occurrences are looked for: far enough for 29 February over a century that skips one. */
const horizon = 10 * 366 * day;

/** Clocks change by an hour; looking that much further back and ahead on the clock face loses nothing. */
const slack = hour;

/**
 * The occurrences of an event that overlap the time from `from` (included) to `to` (excluded), by start. One without
 * an end counts as a moment: it is given where it starts within that time.
 *
 * - A weekly 18:00 stays 18:00 when the clocks change, and so does its end: 22:00 to 02:00 is an hour shorter in the
 *   night the clocks go forward. Where that would end it before it starts, it keeps its length.
 * - A start at 01:30 in the night in March that has no such time is half an hour after the change, shown as 02:30; in
 *   the night in October that has it twice, it is the first.
 * - An exception removes an occurrence, with any override of it. An override of a start that the rule does not give
 *   is passed over.
 * - A series that is cancelled or postponed is so each time, whatever an override says.
 *
 * @throws RecurrenceRuleError
 */
export function occurrences<Status extends string>(
  event: EventTimes<Status>,
  { from, to, limit = 500 }: OccurrenceWindow,
): Occurrence<Status>[] {
  const [earliest, latest] = [from.getTime(), to.getTime()];
  const inWindow = ({ begins, finishes }: Times) =>
    begins < latest && (finishes === undefined ? begins >= earliest : finishes > earliest);
  return find(event, { earliest, latest, limit, inWindow });
}

/** The next occurrences that start at an instant or after it, at most `count`, within ten years. */
export function nextOccurrences<Status extends string>(
  event: EventTimes<Status>,
  after: Date,
  count: number,
): Occurrence<Status>[] {
  const [earliest, latest] = [after.getTime(), after.getTime() + horizon];
  const inWindow = ({ begins }: Times) => begins >= earliest && begins < latest;
  return find(event, { earliest, latest, limit: count, inWindow });
}

interface Times {
  /** Instant. */
  readonly begins: number;
  /** Instant; missing where nobody said when it ends. */
  readonly finishes: number | undefined;
}

interface Found<Status extends string> extends Times {
  readonly key: Wall;
  readonly override?: OccurrenceOverride<Status>;
}

function timesOf(starts: Wall, length: number | undefined): Times {
  const begins = instantOf(starts);
  if (length === undefined) return { begins, finishes: undefined };
  const finishes = instantOf(starts + length);
  return { begins, finishes: finishes > begins ? finishes : begins + length };
}

/** Length on the clock face, in milliseconds. An end that is not after the start says nothing. */
export function lengthOf({ starts, ends }: Pick<EventTimes, 'starts' | 'ends'>): number | undefined {
  if (ends === undefined) return undefined;
  const length = readWall(ends) - readWall(starts);
  return length > 0 ? length : undefined;
}

interface Search {
  /** Instants. */
  readonly earliest: number;
  readonly latest: number;
  readonly limit: number;
  readonly inWindow: (times: Times) => boolean;
}

function find<Status extends string>(event: EventTimes<Status>, search: Search): Occurrence<Status>[] {
  return [...asTheRuleSays(event, search), ...asOverridden(event, search)]
    .sort((one, other) => one.begins - other.begins || one.key - other.key)
    .slice(0, Math.max(search.limit, 0))
    .map((found) => describe(event, found));
}

function asTheRuleSays<Status extends string>(
  event: EventTimes<Status>,
  { earliest, latest, limit, inWindow }: Search,
): Found<Status>[] {
  const length = lengthOf(event);
  const { rule, except, overrides } = event.recurrence ?? { except: [], overrides: [] };
  const elsewhere = new Set([...except, ...overrides.map(({ occurrence }) => occurrence)]);
  const accepts = (start: Wall) => !elsewhere.has(writeWall(start)) && inWindow(timesOf(start, length));
  const from = wallOf(earliest) - (length ?? 0) - slack;
  const to = wallOf(latest) + slack;
  const starts =
    rule === undefined
      ? [readWall(event.starts)].filter((start) => accepts(start))
      : ruleStarts(rule, event.starts, { from, to, limit, accepts });
  return starts.map((key) => ({ key, ...timesOf(key, length) }));
}

function asOverridden<Status extends string>(event: EventTimes<Status>, { inWindow }: Search): Found<Status>[] {
  if (event.recurrence === undefined) return [];
  const { rule, except, overrides } = event.recurrence;
  const found: Found<Status>[] = [];
  // Of two overrides of one occurrence the later one was written last.
  for (const [occurrence, override] of new Map(overrides.map((item) => [item.occurrence, item]))) {
    const times = timesOfOverride(event, override);
    if (inWindow(times) && !except.includes(occurrence) && givesStart(rule, event.starts, occurrence)) {
      found.push({ key: readWall(occurrence), ...times, override });
    }
  }
  return found;
}

function timesOfOverride(event: EventTimes, { occurrence, starts, ends }: OccurrenceOverride<string>): Times {
  const moved = starts ?? occurrence;
  return timesOf(readWall(moved), ends === undefined ? lengthOf(event) : lengthOf({ starts: moved, ends }));
}

/** A change of the whole series that no override of one day can take back. */
const wholeSeries = new Set(['cancelled', 'postponed']);

function describe<Status extends string>(
  event: EventTimes<Status>,
  { key, begins, finishes, override }: Found<Status>,
): Occurrence<Status> {
  return {
    key: writeWall(key),
    starts: londonMoment(begins),
    ...(finishes === undefined ? {} : { ends: londonMoment(finishes) }),
    status: wholeSeries.has(event.status) ? event.status : (override?.status ?? event.status),
    overridden: override !== undefined,
    ...(override?.note === undefined ? {} : { note: override.note }),
  };
}
