import type { ListedEvent } from '@vcs/sdk';
import { startDay } from './event-dates.ts';

/** Events under one day; under none, those that began before the days that are looked at. */
export interface DayOfEvents {
  readonly day: string | undefined;
  readonly events: readonly ListedEvent[];
}

/** Parts events, which are in order, into days. What began before the first day goes on: it comes first, without a day. */
export function inDays(events: readonly ListedEvent[], firstDay: string): DayOfEvents[] {
  const days = new Map<string | undefined, ListedEvent[]>();
  for (const event of events) {
    const starts = startDay(event.occurrence);
    const day = starts < firstDay ? undefined : starts;
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  return [...days].map(([day, events]) => ({ day, events }));
}
