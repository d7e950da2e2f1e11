import type { Event, EventQuery } from '@vcs/schema';
import { day, instantOf, readWall } from '../time/london-time.ts';
import { londonDate } from './numbers.ts';

const usualDays = 90;

/** From the midnight that begins the first day asked for to the one that ends the last day. */
export function eventWindow({ from, to }: Pick<EventQuery, 'from' | 'to'>, now: Date): { from: Date; to: Date } {
  const first = readWall(from ?? londonDate(now));
  const last = to === undefined ? first + usualDays * day : readWall(to);
  return { from: new Date(instantOf(first)), to: new Date(instantOf(Math.max(first, last) + day)) };
}

/** From the beginning of its opening day to the end of its closing day. */
export function consultationWindow(consultation: { opens: string; closes: string }): { from: number; to: number } {
  return { from: instantOf(readWall(consultation.opens)), to: instantOf(readWall(consultation.closes) + day) };
}

/** An instant after which nothing of an event happens; undefined where its rule has no end that can be read off it. */
export function lastMoment({ starts, ends, recurrence, consultation }: Event): number | undefined {
  const until = recurrence && endOfRule(recurrence.rule);
  if (recurrence !== undefined && until === undefined) return undefined;
  const length = ends === undefined ? 0 : Math.max(0, readWall(ends) - readWall(starts));
  const moved =
    recurrence?.overrides.flatMap((override) => [override.starts, override.ends, override.occurrence]) ?? [];
  const walls = [readWall(starts), ...moved.flatMap((local) => (local === undefined ? [] : [readWall(local)]))];
  const last = Math.max(...walls, until ?? -Infinity) + length + day;
  // A day too much excludes nothing that happens: occurrences are looked for exactly afterwards.
  return Math.max(instantOf(last), consultation === undefined ? -Infinity : consultationWindow(consultation).to);
}

/** The day after UNTIL, so that an end in UTC or without a time is never taken too early. */
function endOfRule(rule: string): number | undefined {
  const until = /(?:^|;)UNTIL=(\d{4})(\d{2})(\d{2})/.exec(rule);
  return until === null ? undefined : Date.UTC(Number(until[1]), Number(until[2]) - 1, Number(until[3])) + 2 * day;
}
