import type { EventDetail, EventStatus, EventSummary } from '@vcs/schema';
import { instantOf, readWall, wallOf, writeWall } from '../time/london-time.ts';
import { linkedSchedule } from './event-schedule.ts';
import { identity, node, nodeId } from './json-ld.ts';
import type { Known, LinkedAddresses, LinkedNode } from './json-ld.ts';
import { linkedOffers } from './offers.ts';
import { organisationLink } from './organisation.ts';
import { linkedPlace } from './place.ts';

const schemaOrg = (name: string) => `https://schema.org/${name}`;

const statuses: Readonly<Record<EventStatus, string>> = {
  scheduled: schemaOrg('EventScheduled'),
  cancelled: schemaOrg('EventCancelled'),
  postponed: schemaOrg('EventPostponed'),
  'moved-online': schemaOrg('EventMovedOnline'),
  // schema.org knows no full event: it takes place, and its offers are sold out.
  full: schemaOrg('EventScheduled'),
};

/** A time of London's clock with the offset that it has then: `2026-06-02T18:00+01:00`. */
export function withOffset(local: string): string {
  const instant = instantOf(readWall(local));
  const wall = wallOf(instant);
  const hours = (wall - instant) / 3_600_000;
  return `${writeWall(wall)}+${String(hours).padStart(2, '0')}:00`;
}

function attendance({ online, location, status }: EventSummary): string | undefined {
  if (status === 'moved-online') return schemaOrg('OnlineEventAttendanceMode');
  if (online === undefined) return schemaOrg('OfflineEventAttendanceMode');
  return schemaOrg(location === undefined ? 'OnlineEventAttendanceMode' : 'MixedEventAttendanceMode');
}

function places({ online, location }: EventSummary, addresses: LinkedAddresses): LinkedNode[] {
  return [
    ...(location === undefined ? [] : [linkedPlace(location, addresses)]),
    ...(online === undefined ? [] : [node('VirtualLocation', { url: online })]),
  ];
}

/** The times of a series that differ from the others: moved, off, full. */
function exceptions({ name, status, recurrence }: EventSummary): LinkedNode[] {
  return (recurrence?.overrides ?? []).map((override) => {
    const moved = override.starts !== undefined && override.starts !== override.occurrence;
    const own = status === 'cancelled' || status === 'postponed' ? status : (override.status ?? status);
    return node('Event', {
      name,
      description: override.note,
      startDate: withOffset(override.starts ?? override.occurrence),
      endDate: override.ends && withOffset(override.ends),
      previousStartDate: moved ? withOffset(override.occurrence) : undefined,
      eventStatus: moved && own === 'scheduled' ? schemaOrg('EventRescheduled') : statuses[own],
    });
  });
}

export function linkedEvent(event: Known<EventSummary, EventDetail>, addresses: LinkedAddresses): LinkedNode {
  const { booking, cost, status, whoFor } = event;
  const offer = {
    url: booking?.url,
    availability: status === 'full' ? schemaOrg('SoldOut') : undefined,
  };
  return node(event.kind === 'training' ? 'EducationEvent' : 'Event', {
    ...identity(addresses, 'events', event),
    name: event.name,
    description: event.description,
    inLanguage: event.lang,
    startDate: withOffset(event.starts),
    endDate: event.ends && withOffset(event.ends),
    eventSchedule: linkedSchedule(event),
    subEvent: exceptions(event),
    superEvent:
      event.partOf && node('Event', { '@id': nodeId(addresses, 'events', event.partOf.id), name: event.partOf.name }),
    eventStatus: statuses[status],
    eventAttendanceMode: attendance(event),
    location: places(event, addresses),
    organizer: organisationLink(event.organisation, addresses),
    audience: whoFor === undefined ? undefined : node('Audience', { audienceType: whoFor }),
    isAccessibleForFree: cost?.free,
    offers: linkedOffers(cost, offer),
    keywords: event.categories.map(({ label }) => label),
  });
}
