import { dateOf, day, minute, readWall, wallOf } from '../time/london-time.ts';

/** Days since 1970-01-01 of a date such as `2026-11-24`. */
export function dayNumber(date: string): number {
  return Math.floor(readWall(date) / day);
}

/** The first day of a date that may be a month: `2026-11` begins on 2026-11-01. */
export function firstDay(date: string | undefined): number | undefined {
  if (date === undefined) return undefined;
  return dayNumber(date.length === 7 ? `${date}-01` : date);
}

/** The last day of a date that may be a month: `2026-11` ends on 2026-11-30. */
export function lastDay(date: string | undefined): number | undefined {
  if (date === undefined) return undefined;
  if (date.length !== 7) return dayNumber(date);
  const [year = 0, month = 1] = date.split('-').map(Number);
  return Math.floor(Date.UTC(year, month, 0) / day);
}

/** The date of an instant on the clock of London. */
export function londonDate(instant: Date): string {
  return dateOf(wallOf(instant.getTime()));
}

/** Whole minutes since 1970 (UTC) of an instant such as `2026-11-24T18:00:00.000Z`. */
export function minuteNumber(instant: string): number {
  return Math.floor(Date.parse(instant) / minute);
}

/** Whole pence of an amount in pounds. */
export function pence(pounds: number): number {
  return Math.round(pounds * 100);
}
