import type { EventDetail, ListedEvent } from '@vcs/sdk';
import type { PageContext } from '../frame/site.ts';

const statuses: Readonly<Record<EventDetail['status'], string>> = {
  scheduled: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  'moved-online': 'EventMovedOnline',
  full: 'EventScheduled',
};

/** "2027-05-15T11:00+01:00": a time of London with the offset that holds there at that moment. */
function withOffset(local: string): string {
  const asIfUtc = Date.parse(`${local}:00Z`);
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    timeZoneName: 'longOffset',
  }).formatToParts(asIfUtc);
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value.slice(3);
  return `${local}${offset === '' || offset === undefined ? '+00:00' : offset}`;
}

type Where = Pick<EventDetail, 'location' | 'online' | 'status'>;

const placesOf = ({ location, online, status }: Where, site: string): object[] => [
  ...(location === undefined || status === 'moved-online' ? [] : [placeOf(location)]),
  // Where people join is told on the pages of the site until the record has an address for it.
  ...(online === undefined && status !== 'moved-online' ? [] : [{ '@type': 'VirtualLocation', url: online ?? site }]),
];

function attendanceOf({ location, online, status }: Where): string {
  if (status === 'moved-online') return 'https://schema.org/OnlineEventAttendanceMode';
  if (online === undefined) return 'https://schema.org/OfflineEventAttendanceMode';
  return `https://schema.org/${location === undefined ? 'Online' : 'Mixed'}EventAttendanceMode`;
}

function placeOf(location: NonNullable<EventDetail['location']>): object {
  const { name, address, point } = location;
  return {
    '@type': 'Place',
    name,
    address: {
      '@type': 'PostalAddress',
      streetAddress: address?.lines.join(', '),
      addressLocality: address?.city ?? 'London',
      postalCode: address?.postcode,
      addressCountry: 'GB',
    },
    ...(point && { geo: { '@type': 'GeoCoordinates', latitude: point.latitude, longitude: point.longitude } }),
  };
}

/** A part of the programme goes where the whole showcase goes. */
function part(showcase: EventDetail, { name, description, occurrence, online }: ListedEvent, site: string): object {
  const goesAlong = showcase.status === 'moved-online' && occurrence.status === 'scheduled';
  const status = goesAlong ? showcase.status : occurrence.status;
  const where = { status, ...(showcase.location && { location: showcase.location }), ...(online && { online }) };
  return {
    '@type': 'Event',
    eventStatus: `https://schema.org/${statuses[status]}`,
    eventAttendanceMode: attendanceOf(where),
    location: placesOf(where, site),
    name,
    description,
    startDate: withOffset(occurrence.starts.local),
    endDate: occurrence.ends && withOffset(occurrence.ends.local),
  };
}

/** The showcase, its place, who holds it and its programme, in the words of schema.org. */
export function showcaseEvent({ event, programme, address, path, year }: PageContext): object[] {
  if (event === undefined) return [];
  const { name, description, starts, ends, status, organisation, cost } = event;
  const url = new URL(path, address).href;
  return [
    {
      '@type': 'Festival',
      name,
      alternateName: year.name,
      description,
      url,
      image: new URL('pictures/home.png', address).href,
      startDate: withOffset(starts),
      endDate: ends && withOffset(ends),
      eventStatus: `https://schema.org/${statuses[status]}`,
      eventAttendanceMode: attendanceOf(event),
      ...(cost?.free === true && { isAccessibleForFree: true }),
      location: placesOf(event, url),
      organizer: { '@type': 'Organization', name: organisation.name, url: organisation.contact.website },
      subEvent: programme.map((item) => part(event, item, url)),
    },
  ];
}
