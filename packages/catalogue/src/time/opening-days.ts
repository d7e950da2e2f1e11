import { weekdays } from '@vcs/schema';
import type { OpeningException, OpeningExceptions, OpeningHours } from '@vcs/schema';
import { holidayOn } from './bank-holidays.ts';
import { dateOf, minute, weekdayOf } from './london-time.ts';
import type { Wall } from './london-time.ts';

export const minutesOfDay = 24 * 60;

/** From `start` (included) to `end` (excluded), in minutes from a midnight; past 1440 is the day after. */
export interface MinuteRange {
  readonly start: number;
  readonly end: number;
}

/** Hours that begin on one day, on the clock of London. */
export interface OpeningSpan {
  readonly starts: Wall;
  readonly ends: Wall;
  readonly note?: string;
}

/** What is known of the hours that begin on one day. */
export interface OpeningDay {
  /** By start. */
  readonly spans: readonly OpeningSpan[];
  /** Why the day differs from the usual week, where somebody said so. */
  readonly note?: string;
  /** Name of the holiday, where nobody said whether the usual hours hold on it. */
  readonly unconfirmedHoliday?: string;
}

function minutesAt(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Hours as minutes from the midnight before them. People write midnight as 00:00 and, where a form refuses that, as 23:59. */
export function minuteRange({ opens, closes }: Pick<OpeningHours, 'opens' | 'closes'>): MinuteRange {
  const start = minutesAt(opens);
  if (closes === '23:59') return { start, end: minutesOfDay };
  const end = minutesAt(closes);
  return { start, end: end > start ? end : end + minutesOfDay };
}

export function isValidOn({ validFrom, validTo }: Pick<OpeningHours, 'validFrom' | 'validTo'>, date: string): boolean {
  return (validFrom === undefined || validFrom <= date) && (validTo === undefined || date <= validTo);
}

/** The exception of a date. Of two the later one in the list holds, since it was written last. */
function exceptionOn(exceptions: OpeningExceptions | undefined, date: string): OpeningException | undefined {
  return exceptions?.days.findLast(({ from, to }) => from <= date && date <= (to ?? from));
}

function spans(midnight: Wall, hours: readonly Pick<OpeningHours, 'opens' | 'closes' | 'note'>[]): OpeningSpan[] {
  return hours
    .map(({ note, ...times }) => {
      const { start, end } = minuteRange(times);
      const span = { starts: midnight + start * minute, ends: midnight + end * minute };
      return note === undefined ? span : { ...span, note };
    })
    .sort((one, other) => one.starts - other.starts);
}

/**
 * The hours that begin on the day of a midnight. An exception for the date beats what is said of bank holidays, and
 * that beats the usual week. Hours that began the day before and go on past midnight are not touched by it.
 */
export function openingDay(
  hours: readonly OpeningHours[],
  exceptions: OpeningExceptions | undefined,
  midnight: Wall,
): OpeningDay {
  const date = dateOf(midnight);
  const exception = exceptionOn(exceptions, date);
  if (exception !== undefined) {
    const special = spans(midnight, exception.hours);
    return exception.note === undefined ? { spans: special } : { spans: special, note: exception.note };
  }
  const holiday = holidayOn(date);
  if (holiday !== undefined && exceptions?.bankHolidays === 'closed') return { spans: [], note: holiday };
  const weekday = weekdays[weekdayOf(midnight)];
  const usual = spans(
    midnight,
    hours.filter((rule) => weekday !== undefined && rule.days.includes(weekday) && isValidOn(rule, date)),
  );
  return holiday === undefined || exceptions?.bankHolidays === 'open'
    ? { spans: usual }
    : { spans: usual, unconfirmedHoliday: holiday };
}
