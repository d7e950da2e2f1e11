import type { ListedEvent } from '@vcs/sdk';
import { endDay, startDay } from './event-dates.ts';

/** What happens on a day, also where it began before. */
export function onDay(events: readonly ListedEvent[], day: string): ListedEvent[] {
  return events.filter(({ occurrence }) => startDay(occurrence) <= day && day <= endDay(occurrence));
}

/** The consultations that take answers on a day without meeting on it. */
export function openOn(events: readonly ListedEvent[], day: string): ListedEvent[] {
  const there = onDay(events, day);
  const open = events.filter(
    (event) =>
      event.consultation &&
      event.consultation.opens <= day &&
      day <= event.consultation.closes &&
      !there.includes(event),
  );
  return [...new Map(open.map((event) => [event.id, event])).values()];
}
