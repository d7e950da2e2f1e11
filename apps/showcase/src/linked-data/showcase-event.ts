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

function placeOf({ location }: EventDetail) {
  if (location === undefined) return undefined;
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

const part = (showcase: EventDetail, { name, description, occurrence }: ListedEvent) => ({
  '@type': 'Event',
  eventStatus: `https://schema.org/${statuses[occurrence.status]}`,
  location: placeOf(showcase),
  name,
  description,
  startDate: withOffset(occurrence.starts.local),
  endDate: occurrence.ends && withOffset(occurrence.ends.local),
});

/** The showcase, its place, who holds it and its programme, in the words of schema.org. */
export function showcaseEvent({ event, programme, address, path, year }: PageContext): object[] {
  if (event === undefined) return [];
  const { name, description, starts, ends, status, organisation, cost } = event;
  return [
    {
      '@type': 'Festival',
      name,
      alternateName: year.name,
      description,
      url: new URL(path, address).href,
      image: new URL('pictures/home.png', address).href,
      startDate: withOffset(starts),
      endDate: ends && withOffset(ends),
      eventStatus: `https://schema.org/${statuses[status]}`,
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      ...(cost?.free === true && { isAccessibleForFree: true }),
      location: placeOf(event),
      organizer: { '@type': 'Organization', name: organisation.name, url: organisation.contact.website },
      subEvent: programme.map((item) => part(event, item)),
    },
  ];
}
