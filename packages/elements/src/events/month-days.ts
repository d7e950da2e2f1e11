import { knownMonth } from './event-dates.ts';

/** Monday is 0. */
export const weekdayOf = (day: string): number => (new Date(day).getUTCDay() + 6) % 7;

/** The day so many days later, or earlier. */
export function daysAfter(day: string, days: number): string {
  const moment = new Date(`${day}T12:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** The month so many months later, or earlier: `2026-12` after `2026-11`. */
export function monthsAfter(month: string, months: number): string {
  const moment = new Date(`${month}-01T12:00:00Z`);
  moment.setUTCMonth(moment.getUTCMonth() + months);
  return moment.toISOString().slice(0, 7);
}

export const firstDayOf = (month: string): string => `${month}-01`;

export const lastDayOf = (month: string): string => daysAfter(firstDayOf(monthsAfter(month, 1)), -1);

/** The weeks of a month, Monday first; undefined where a place in the first or last week is in another month. */
export function weeksOf(month: string): (string | undefined)[][] {
  const first = firstDayOf(month);
  const last = lastDayOf(month);
  // No month reaches into more than six weeks.
  return Array.from({ length: 6 }, (_, week) => daysAfter(first, 7 * week - weekdayOf(first)))
    .filter((monday) => monday <= last)
    .map((monday) =>
      Array.from({ length: 7 }, (_, index) => daysAfter(monday, index)).map((day) =>
        day.startsWith(month) ? day : undefined,
      ),
    );
}

/** The same day of another month, or its last where it is shorter. */
function dayInMonth(day: string, months: number): string {
  const month = monthsAfter(day.slice(0, 7), months);
  const same = `${month}${day.slice(7)}`;
  const last = lastDayOf(month);
  return same > last ? last : same;
}

/** Where a key leads from a day, which is nowhere at the end of all known months; undefined where it is no such key. */
export function dayByKey(day: string, key: string, rightToLeft: boolean): string | undefined {
  const to = led(day, key, rightToLeft);
  return to === undefined || knownMonth(to) ? to : day;
}

function led(day: string, key: string, rightToLeft: boolean): string | undefined {
  const forward = rightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return daysAfter(day, forward);
    case 'ArrowLeft':
      return daysAfter(day, -forward);
    case 'ArrowDown':
      return daysAfter(day, 7);
    case 'ArrowUp':
      return daysAfter(day, -7);
    case 'Home':
      return daysAfter(day, -weekdayOf(day));
    case 'End':
      return daysAfter(day, 6 - weekdayOf(day));
    case 'PageDown':
      return dayInMonth(day, 1);
    case 'PageUp':
      return dayInMonth(day, -1);
    default:
      return undefined;
  }
}
