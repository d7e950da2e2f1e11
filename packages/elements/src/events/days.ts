import type { ListedEvent } from '@vcs/sdk';
import { startDay } from './event-dates.ts';

/** Parts events, which are in order, into days. What began before the first day goes on: it comes first, without a day. */
export function inDays(
  events: readonly ListedEvent[],
  firstDay: string,
): ReadonlyMap<string | undefined, readonly ListedEvent[]> {
  const days = new Map<string | undefined, ListedEvent[]>();
  for (const event of events) {
    const starts = startDay(event.occurrence);
    const day = starts < firstDay ? undefined : starts;
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  return days;
}
