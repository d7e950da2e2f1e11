import type { OpeningExceptions } from '@vcs/schema';
import { dateOf, day, readWall } from '../time/london-time.ts';
import { exceptionIntervals } from '../time/week-intervals.ts';
import type { ExceptionDay } from './kind.ts';

/** Longer exceptions are mistakes; the first days of them are kept. */
const longestException = 400;

/** Each date of the exceptions once, with what holds on it: of two exceptions the later in the list. By date. */
export function exceptionDays(exceptions: OpeningExceptions | undefined): ExceptionDay[] {
  if (exceptions === undefined) return [];
  const days = new Map<string, ExceptionDay>();
  for (const { from, to, ranges } of exceptionIntervals(exceptions)) {
    const first = readWall(from);
    const last = Math.min(readWall(to), first + (longestException - 1) * day);
    for (let wall = first; wall <= last; wall += day) days.set(dateOf(wall), { date: dateOf(wall), ranges });
  }
  return [...days.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
}
