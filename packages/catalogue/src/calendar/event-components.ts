import type { EventOccurrence, EventStatus } from '@vcs/schema';
import { dateOf, day, readWall, writeWall } from '../time/london-time.ts';
import { ruleStarts } from '../time/recurrence-rule.ts';
import { wholeDay } from './calendar-time.ts';
import { clockChangeExceptions } from './clock-change-exceptions.ts';
import type { Component } from './component.ts';
import { text } from './content-line.ts';
import type { Property } from './content-line.ts';
import { aboutProperties, identity, inLanguage, placeProperties, statusProperties } from './event-properties.ts';
import type { CalendarEvent } from './event-properties.ts';
import { consultationInWords, descriptionOf, titleOf } from './event-words.ts';
import { occurrenceNamed } from './occurrence-named.ts';
import { isOfWholeDays, occurrenceTimes, recurrenceId, seriesTimes } from './time-properties.ts';

/** The page of an event for people, where there is one. */
export type PageOf = (event: CalendarEvent) => string | undefined;

/** As far ahead as the first start of a rule is looked for. */
const farthestStart = 25 * 366 * day;

/** An event for a calendar: once or as a series, with what is different on some days, and with the time to answer. */
export function eventComponents(event: CalendarEvent, pageOf: PageOf): Component[] {
  const times = event.recurrence === undefined ? onceOnly(event, pageOf) : series(event, pageOf);
  return [...times, ...(event.consultation === undefined ? [] : [consultationPeriod(event, pageOf)])];
}

/**
 * One occurrence alone, as it is now. One of a series has an identity of its own: under that of the series a program
 * would put the whole series in its place, or one occurrence in the place of another.
 */
export function occurrenceComponent(event: CalendarEvent, occurrence: EventOccurrence, pageOf: PageOf): Component {
  const uid = event.recurrence === undefined ? event.id : `${event.id}-${occurrence.key.replaceAll(/[-:]/g, '')}`;
  const times = occurrenceTimes(occurrence, isOfWholeDays(event));
  return component(event, { uid, times, status: occurrence.status, note: occurrence.note, pageOf });
}

function onceOnly(event: CalendarEvent, pageOf: PageOf): Component[] {
  const occurrence = occurrenceNamed(event, event.starts);
  return occurrence === undefined ? [] : [occurrenceComponent(event, occurrence, pageOf)];
}

function series(event: CalendarEvent, pageOf: PageOf): Component[] {
  const { rule, overrides } = event.recurrence!;
  const from = readWall(event.starts);
  const [first] = ruleStarts(rule, event.starts, { from, to: from + farthestStart, limit: 1 });
  if (first === undefined) return [];
  const wholeDays = isOfWholeDays(event);
  const overridden = [...new Set(overrides.map(({ occurrence }) => occurrence))]
    .map((key) => occurrenceNamed(event, key))
    .filter((occurrence) => occurrence !== undefined);
  const different = [...overridden, ...(wholeDays ? [] : clockChangeExceptions(event))];
  const common = { uid: event.id, pageOf };
  return [
    component(event, { ...common, times: seriesTimes(event, writeWall(first), wholeDays), status: event.status }),
    ...different
      .sort((one, other) => (one.key < other.key ? -1 : 1))
      .map((occurrence) =>
        component(event, {
          ...common,
          times: [recurrenceId(occurrence.key, wholeDays), ...occurrenceTimes(occurrence, wholeDays)],
          status: occurrence.status,
          note: occurrence.note,
        }),
      ),
  ];
}

interface Parts {
  readonly uid: string;
  readonly times: readonly Property[];
  readonly status: EventStatus;
  readonly note?: string | undefined;
  readonly pageOf: PageOf;
}

function component(event: CalendarEvent, { uid, times, status, note, pageOf }: Parts): Component {
  const page = pageOf(event);
  return {
    name: 'VEVENT',
    properties: [
      ...identity(uid, event),
      ...times,
      text('SUMMARY', titleOf(event, status), inLanguage(event, 'name')),
      text('DESCRIPTION', descriptionOf(event, { note, page }), inLanguage(event, 'description')),
      ...statusProperties(status, true),
      ...placeProperties(event, status),
      ...aboutProperties(event, page ?? event.booking?.url),
    ],
  };
}

/** The days on which a consultation takes answers, from the first to the last; they take up nobody's time. */
function consultationPeriod(event: CalendarEvent, pageOf: PageOf): Component {
  const { opens, closes, outcomeUrl } = event.consultation!;
  const page = pageOf(event);
  // That the meeting is full, or online, says nothing of the answers.
  const status = event.status === 'cancelled' || event.status === 'postponed' ? event.status : 'scheduled';
  return {
    name: 'VEVENT',
    properties: [
      ...identity(`${event.id}-consultation`, event),
      wholeDay('DTSTART', opens),
      wholeDay('DTEND', dateOf(readWall(closes) + day)),
      text('SUMMARY', titleOf({ name: `Open for answers: ${event.name}` }, status), inLanguage(event, 'name')),
      text('DESCRIPTION', consultationInWords(event, page), inLanguage(event, 'description')),
      ...statusProperties(status, false),
      ...aboutProperties(event, page ?? outcomeUrl ?? event.online),
    ],
  };
}
