export type { CalendarEvent } from './event-properties.ts';
export type { CalendarOptions } from './write-calendar.ts';
export type { CalendarQuery } from './calendar-query.ts';
export type { PageOf } from './event-components.ts';
export { calendarName } from './calendar-name.ts';
export { calendarQuery } from './calendar-query.ts';
export { eventsForCalendar } from './find-events.ts';
export { occurrenceNamed } from './occurrence-named.ts';
export { writeCalendar, writeOccurrence } from './write-calendar.ts';
