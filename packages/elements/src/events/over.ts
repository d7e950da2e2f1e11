import type { EventOccurrence } from '@vcs/sdk';
import { londonDay } from '../language/london-day.ts';
import { startDay } from './event-dates.ts';

/** Whether it has ended; where nobody says when it ends, whether its day is past. */
export function isOver(occurrence: EventOccurrence, now: Date): boolean {
  const { ends } = occurrence;
  return ends ? Date.parse(ends.instant) <= now.getTime() : startDay(occurrence) < londonDay(now);
}
