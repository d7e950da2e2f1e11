import { utcTime } from './calendar-time.ts';
import type { Component } from './component.ts';
import { writeComponent } from './component.ts';
import { address, property, text } from './content-line.ts';
import type { Property } from './content-line.ts';
import { eventComponents, occurrenceComponent } from './event-components.ts';
import type { PageOf } from './event-components.ts';
import type { CalendarEvent } from './event-properties.ts';
import { londonZone, londonZoneName } from './london-zone.ts';
import { occurrenceNamed } from './occurrence-named.ts';

/** What a calendar says of itself, and what its events link to. */
export interface CalendarOptions {
  readonly name: string;
  readonly description?: string;
  /** Where the calendar itself is read again; for one that is followed, not for a file that is kept. */
  readonly source?: string;
  /** The page of an event for people; without it the page where places are booked. */
  readonly pageOf?: PageOf;
}

/** How often followers look again: what was cancelled in the morning is known by noon. */
const refreshed = 'PT1H';

const noPage: PageOf = () => undefined;

/**
 * A calendar of events (RFC 5545, with the properties of RFC 7986), each series once. The same events are the same text,
 * whenever and wherever it is written.
 */
export function writeCalendar(events: readonly CalendarEvent[], options: CalendarOptions): string {
  const { pageOf = noPage } = options;
  const updated = events.reduce((latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest), '');
  return written(
    [...head(options), ...(updated === '' ? [] : [property('LAST-MODIFIED', utcTime(updated))])],
    events.flatMap((event) => eventComponents(event, pageOf)),
  );
}

/** A calendar of one occurrence, named by the start that the rule of its event gives; undefined where there is none. */
export function writeOccurrence(event: CalendarEvent, key: string, options: CalendarOptions): string | undefined {
  const occurrence = occurrenceNamed(event, key);
  if (occurrence === undefined) return undefined;
  return written(head(options), [occurrenceComponent(event, occurrence, options.pageOf ?? noPage)]);
}

function written(properties: readonly Property[], events: readonly Component[]): string {
  return writeComponent({ name: 'VCALENDAR', properties, components: [londonZone, ...events] });
}

/** Programs from before RFC 7986 know the same under names that begin with X. */
function head({ name, description, source }: CalendarOptions): Property[] {
  return [
    property('VERSION', '2.0'),
    property('PRODID', '-//Tower Hamlets community directory//Events//EN'),
    property('CALSCALE', 'GREGORIAN'),
    text('NAME', name),
    text('X-WR-CALNAME', name),
    ...(description === undefined ? [] : [text('DESCRIPTION', description), text('X-WR-CALDESC', description)]),
    property('X-WR-TIMEZONE', londonZoneName),
    property('COLOR', 'teal'),
    ...(source === undefined ? [] : followed(source)),
  ];
}

function followed(source: string): Property[] {
  return [
    address('SOURCE', source, { VALUE: 'URI' }),
    property('REFRESH-INTERVAL', refreshed, { VALUE: 'DURATION' }),
    property('X-PUBLISHED-TTL', refreshed),
  ];
}
