import type { EventsView } from './events-kind.ts';
import type { CalendarStrings, ListStrings } from './strings/en.ts';
import { enCalendar } from './strings/en-calendar.ts';

/** All texts of the month and of what stands around the list. */
export function calendarStrings({ strings }: EventsView): ListStrings & CalendarStrings {
  return { ...enCalendar, ...strings };
}
