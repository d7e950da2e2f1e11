export type { PageOf } from './event-components.ts';
export type { CalendarEvent } from './event-properties.ts';
export { occurrenceNamed } from './occurrence-named.ts';
export { writeCalendar, writeOccurrence } from './write-calendar.ts';
export type { CalendarOptions } from './write-calendar.ts';
