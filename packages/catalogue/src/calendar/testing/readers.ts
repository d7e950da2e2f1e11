import ICAL from 'ical.js';
import { expandRecurringEvent, sync } from 'node-ical';
import type { VEvent } from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';

/** An event as a program that did not write it reads it. Times are instants, or days where they are whole days. */
export interface ReadEvent {
  readonly uid: string;
  readonly starts: string;
  readonly ends: string | undefined;
  readonly of: string | undefined;
  readonly title: string;
  readonly description: string;
  readonly place: string | undefined;
  readonly status: string;
  readonly sequence: number;
  readonly categories: readonly string[];
}

const byTime = (one: ReadEvent, other: ReadEvent) =>
  `${one.uid} ${one.of ?? ''}` < `${other.uid} ${other.of ?? ''}` ? -1 : 1;

function timeOf(time: ICAL.Time): string {
  return time.isDate ? time.toString() : time.toJSDate().toISOString();
}

function partsOf(calendar: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');
}

/** Mozilla's, which uses the zone that the calendar brings along. */
function readWithIcalJs(calendar: string): ReadEvent[] {
  return partsOf(calendar).map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      starts: timeOf(event.startDate),
      ends: component.hasProperty('dtend') || component.hasProperty('duration') ? timeOf(event.endDate) : undefined,
      of: component.hasProperty('recurrence-id') ? timeOf(event.recurrenceId) : undefined,
      title: event.summary,
      description: event.description,
      place: component.hasProperty('location') ? event.location : undefined,
      status: String(component.getFirstPropertyValue('status')),
      sequence: event.sequence,
      categories: (component.getFirstProperty('categories')?.getValues() ?? []) as string[],
    };
  });
}

const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'val' in value ? String(value.val) : String(value ?? '');

/** Of a whole day, the day that the machine's own clock shows. */
function dayOrInstant(date: Date & { dateOnly?: boolean | undefined }): string {
  if (date.dateOnly !== true) return date.toISOString();
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function eventsOfNodeIcal(calendar: string): VEvent[] {
  return Object.values(sync.parseICS(calendar)).filter((found) => found?.type === 'VEVENT');
}

function readWithNodeIcal(calendar: string): ReadEvent[] {
  return eventsOfNodeIcal(calendar)
    .flatMap((event) => [event, ...new Set(Object.values(event.recurrences ?? {}) as VEvent[])])
    .map((event) => ({
      uid: event.uid,
      starts: dayOrInstant(event.start),
      ends: event.end === undefined ? undefined : dayOrInstant(event.end),
      of: event.recurrenceid === undefined ? undefined : dayOrInstant(event.recurrenceid as Date),
      title: textOf(event.summary),
      description: textOf(event.description),
      place: event.location === undefined ? undefined : textOf(event.location),
      status: String(event.status),
      sequence: Number(event.sequence),
      categories: event.categories ?? [],
    }));
}

interface IcsTime {
  readonly date: Date;
  readonly type?: string | undefined;
}

const icsTime = ({ date, type }: IcsTime) => (type === 'DATE' ? date.toISOString().slice(0, 10) : date.toISOString());

function readWithTsIcs(calendar: string): ReadEvent[] {
  return (convertIcsCalendar(undefined, calendar).events ?? []).map((event) => ({
    uid: event.uid,
    starts: icsTime(event.start),
    ends: event.end ? icsTime(event.end) : undefined,
    of: event.recurrenceId === undefined ? undefined : icsTime(event.recurrenceId.value!),
    title: event.summary,
    description: event.description ?? '',
    place: event.location,
    status: String(event.status),
    sequence: event.sequence ?? -1,
    categories: event.categories ?? [],
  }));
}

/** Three programs that have nothing to do with ours, nor with each other. */
export const readers = [
  { name: 'ical.js', read: (calendar: string) => readWithIcalJs(calendar).sort(byTime) },
  { name: 'node-ical', read: (calendar: string) => readWithNodeIcal(calendar).sort(byTime) },
  { name: 'ts-ics', read: (calendar: string) => readWithTsIcs(calendar).sort(byTime) },
] as const;

/** One time that something happens, as a calendar program shows it. */
export interface ReadInstance {
  readonly uid: string;
  readonly starts: string;
  readonly ends: string;
  readonly status: string;
}

/** How far an occurrence may be moved and still be found. */
const slack = 120 * 86_400_000;

interface Found {
  readonly item: ICAL.Event;
  readonly startDate: ICAL.Time;
  readonly endDate: ICAL.Time;
}

function occurrencesWithIcalJs(component: ICAL.Component, exceptions: ICAL.Component[], to: Date): Found[] {
  const own = exceptions.filter((one) => one.getFirstPropertyValue('uid') === component.getFirstPropertyValue('uid'));
  const event = new ICAL.Event(component, { exceptions: own, strictExceptions: true });
  if (!event.isRecurring()) return [{ item: event, startDate: event.startDate, endDate: event.endDate }];
  const found: Found[] = [];
  const iterator = event.iterator();
  for (;;) {
    const next = iterator.next() as ICAL.Time | undefined;
    if (next === undefined || next.toJSDate().getTime() > to.getTime() + slack) return found;
    found.push(event.getOccurrenceDetails(next));
  }
}

function expandWithIcalJs(calendar: string, from: Date, to: Date): ReadInstance[] {
  const parts = partsOf(calendar);
  const exceptions = parts.filter((part) => part.hasProperty('recurrence-id'));
  return parts
    .filter((part) => !part.hasProperty('recurrence-id'))
    .flatMap((part) => occurrencesWithIcalJs(part, exceptions, to))
    .map(({ item, startDate, endDate }) => ({
      uid: item.uid,
      starts: timeOf(startDate),
      ends: timeOf(endDate),
      status: String(item.component.getFirstPropertyValue('status')),
    }))
    .filter(({ starts }) => from.toISOString() <= starts && starts < to.toISOString());
}

function expandWithNodeIcal(calendar: string, from: Date, to: Date): ReadInstance[] {
  return eventsOfNodeIcal(calendar)
    .flatMap((event) =>
      event.rrule === undefined
        ? [{ event, start: event.start, end: event.end ?? event.start }]
        : expandRecurringEvent(event, { from, to }),
    )
    .map(({ event, start, end }) => ({
      uid: event.uid,
      starts: dayOrInstant(start),
      ends: dayOrInstant(end),
      status: String(event.status),
    }))
    .filter(({ starts }) => from.toISOString() <= starts && starts < to.toISOString());
}

const inOrder = (one: ReadInstance, other: ReadInstance) =>
  `${one.uid} ${one.starts}` < `${other.uid} ${other.starts}` ? -1 : 1;

/** The times that a calendar gives within a window, as programs with recurrence engines of their own work them out. */
export const expanders = [
  { name: 'ical.js', expand: (text: string, from: Date, to: Date) => expandWithIcalJs(text, from, to).sort(inOrder) },
  {
    name: 'node-ical',
    expand: (text: string, from: Date, to: Date) => expandWithNodeIcal(text, from, to).sort(inOrder),
  },
] as const;
