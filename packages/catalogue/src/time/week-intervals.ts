import { weekdays } from '@vcs/schema';
import type { OpeningExceptions, OpeningHours, Weekday } from '@vcs/schema';
import { day, dateOf, minute, wallOf, weekdayOf } from './london-time.ts';
import { isValidOn, minuteRange, minutesOfDay } from './opening-days.ts';
import type { MinuteRange } from './opening-days.ts';

export const minutesOfWeek = 7 * minutesOfDay;

/**
 * Hours of a week as a range of minutes, for a store to compare with: from `start` (included) to `end` (excluded), 0 is
 * Monday 00:00 and 10080 the end of Sunday. Hours past the end of Sunday are two of these.
 */
export interface WeekInterval extends MinuteRange {
  /** Day on which the hours begin, 0 is Monday: for hours past midnight the one whose exceptions count. */
  readonly weekday: number;
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** Every day from `from` to `to` has these hours instead of the usual ones; none means closed. */
export interface ExceptionInterval {
  readonly from: string;
  readonly to: string;
  /** In minutes from the midnight that begins the day; past 1440 is the day after. */
  readonly ranges: readonly MinuteRange[];
}

/** A moment as the ranges above are compared with it. */
export interface WeekMoment {
  readonly date: string;
  readonly dayBefore: string;
  /** 0 is Monday. */
  readonly weekday: number;
  readonly minuteOfDay: number;
  readonly minuteOfWeek: number;
}

export function weekIntervals(hours: readonly OpeningHours[]): WeekInterval[] {
  return hours
    .flatMap(({ days, validFrom, validTo, ...times }) => {
      const { start, end } = minuteRange(times);
      const validity = {
        ...(validFrom === undefined ? {} : { validFrom }),
        ...(validTo === undefined ? {} : { validTo }),
      };
      return [...new Set(days)].flatMap((name) => {
        const weekday = weekdays.indexOf(name);
        const midnight = weekday * minutesOfDay;
        return withinTheWeek(midnight + start, midnight + end).map((range) => ({ weekday, ...range, ...validity }));
      });
    })
    .sort((one, other) => one.start - other.start || one.end - other.end);
}

function withinTheWeek(start: number, end: number): MinuteRange[] {
  if (end <= minutesOfWeek) return [{ start, end }];
  return [
    { start: 0, end: end - minutesOfWeek },
    { start, end: minutesOfWeek },
  ];
}

/** Exceptions for dates, in the order in which they were written: where two cover a date the later one holds. */
export function exceptionIntervals({ days }: OpeningExceptions): ExceptionInterval[] {
  return days.map(({ from, to = from, hours }) => ({ from, to, ranges: hours.map((times) => minuteRange(times)) }));
}

export function weekMoment(instant: Date): WeekMoment {
  const wall = wallOf(instant.getTime());
  const weekday = weekdayOf(wall);
  const minuteOfDay = Math.floor((wall % day) / minute);
  return {
    date: dateOf(wall),
    dayBefore: dateOf(wall - day),
    weekday,
    minuteOfDay,
    minuteOfWeek: weekday * minutesOfDay + minuteOfDay,
  };
}

/** Parts of a day in minutes, as volunteeringdata.io has them. */
const partRanges = {
  morning: { start: 6 * 60, end: 12 * 60 },
  afternoon: { start: 12 * 60, end: 18 * 60 },
  evening: { start: 18 * 60, end: 24 * 60 },
} as const satisfies Record<string, MinuteRange>;

export type PartOfDay = keyof typeof partRanges;

/** A day of the week, or a part of it, in minutes of the week. Without a part it is all of the day, also the night. */
export function weekRange(weekday: Weekday, part?: PartOfDay): MinuteRange {
  const midnight = weekdays.indexOf(weekday) * minutesOfDay;
  const { start, end } = part === undefined ? { start: 0, end: minutesOfDay } : partRanges[part];
  return { start: midnight + start, end: midnight + end };
}

/** The evenings of Monday to Friday, and Saturday and Sunday. */
export const eveningsAndWeekends: readonly MinuteRange[] = weekdays.map((weekday) =>
  weekday === 'saturday' || weekday === 'sunday' ? weekRange(weekday) : weekRange(weekday, 'evening'),
);

/** True where the hours share at least a minute with one of the ranges; with a date only hours that hold on it count. */
export function opensDuring(hours: readonly OpeningHours[], ranges: readonly MinuteRange[], date?: string): boolean {
  return weekIntervals(hours).some(
    (interval) =>
      (date === undefined || isValidOn(interval, date)) &&
      ranges.some(({ start, end }) => interval.start < end && start < interval.end),
  );
}

/** "Open on Tuesday evening": true where the usual hours of a day, or of a part of it, are more than none. */
export function opensOn(hours: readonly OpeningHours[], weekday: Weekday, part?: PartOfDay, date?: string): boolean {
  return opensDuring(hours, [weekRange(weekday, part)], date);
}
