import type { EventStatus, EventSummary } from '@vcs/schema';
import { inWords } from '../kinds/labels.ts';
import { utcTime } from './calendar-time.ts';
import { address, property, text, texts } from './content-line.ts';
import type { Property } from './content-line.ts';
import { placeInWords } from './event-words.ts';

/** An event as a list or its own page shows it, in the language that it shall be told in. */
export type CalendarEvent = EventSummary & { readonly createdAt?: string };

/** A calendar says only whether something happens; what is postponed waits for a time and does not take up this one. */
const statuses: Record<EventStatus, 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'> = {
  scheduled: 'CONFIRMED',
  full: 'CONFIRMED',
  'moved-online': 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
};

/** 2020-01-01, before any record of the directory. */
const countedFrom = Date.UTC(2020, 0, 1);

/**
 * Never less than before, and more after every change of the record: seconds since 2020 at its last change, and what
 * editors counted. The number kept with the event is not enough alone, since an import may forget to raise it.
 */
export function sequenceOf({ sequence, updatedAt }: Pick<EventSummary, 'sequence' | 'updatedAt'>): number {
  return sequence + Math.max(0, Math.floor((Date.parse(updatedAt) - countedFrom) / 1000));
}

/**
 * Which event, and in which state of its record. There is no METHOD in our calendars, so that DTSTAMP is the time of the
 * last change (RFC 5545, 3.8.7.2), and the same records are the same text.
 */
export function identity(uid: string, event: CalendarEvent): Property[] {
  return [
    property('UID', uid),
    property('DTSTAMP', utcTime(event.updatedAt)),
    ...(event.createdAt === undefined ? [] : [property('CREATED', utcTime(event.createdAt))]),
    property('LAST-MODIFIED', utcTime(event.updatedAt)),
    property('SEQUENCE', String(sequenceOf(event))),
  ];
}

/** Whether it happens, and whether the time is taken up by it. */
export function statusProperties(status: EventStatus, takesTime: boolean): Property[] {
  const busy = takesTime && status !== 'cancelled' && status !== 'postponed';
  return [property('STATUS', statuses[status]), property('TRANSP', busy ? 'OPAQUE' : 'TRANSPARENT')];
}

/** English is what a calendar is in where it says nothing else. */
export function inLanguage(event: CalendarEvent, field: string): { LANGUAGE: string } | undefined {
  const language = event.texts?.[field]?.lang ?? event.lang;
  return language === 'en' ? undefined : { LANGUAGE: language };
}

/** Where it is: nothing of a place that was left, and nothing but what the public may know of one. */
export function placeProperties({ location, online }: CalendarEvent, status: EventStatus): Property[] {
  const place = status === 'moved-online' ? undefined : location;
  const point = place?.point;
  return [
    ...(place === undefined ? [] : [text('LOCATION', placeInWords(place))]),
    ...(point === undefined ? [] : [property('GEO', `${degrees(point.latitude)};${degrees(point.longitude)}`)]),
    ...(online === undefined ? [] : [address('CONFERENCE', online, { VALUE: 'URI', LABEL: 'Join online' })]),
  ];
}

const degrees = (value: number) => String(Number(value.toFixed(6)));

export function aboutProperties(event: CalendarEvent, page: string | undefined): Property[] {
  return [
    ...(page === undefined ? [] : [address('URL', page)]),
    texts('CATEGORIES', [...new Set([inWords(event.kind), ...event.categories.map(({ label }) => label)])]),
    text('CONTACT', event.organisation.name),
  ];
}
