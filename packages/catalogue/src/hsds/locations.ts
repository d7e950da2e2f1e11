import type { AccessFacts, PublicLocation } from '@vcs/schema';
import { partId } from './identity.ts';
import { joined, present, someOf } from './present.ts';

const facts: Readonly<Record<Exclude<keyof AccessFacts, 'doorWidth'>, readonly [yes: string, no: string]>> = {
  stepFree: ['Step-free from the street', 'Not step-free from the street'],
  lift: ['Lift to every floor in use', 'No lift to every floor in use'],
  hearingLoop: ['Hearing loop', 'No hearing loop'],
  accessibleToilet: ['Toilet that a wheelchair user can use', 'No toilet that a wheelchair user can use'],
  changingPlaces: ['Changing Places toilet', 'No Changing Places toilet'],
  blueBadgeParking: ['Parking for Blue Badge holders', 'No parking for Blue Badge holders'],
};

function accessibilityOf({ id, accessFacts = {}, accessibility }: PublicLocation) {
  const known = Object.entries(facts).flatMap(([name, [yes, no]]) => {
    const fact = accessFacts[name as keyof typeof facts];
    return fact === undefined ? [] : [{ key: name, description: fact ? yes : no, details: undefined }];
  });
  const { doorWidth } = accessFacts;
  const width = { key: 'doorWidth', description: `Narrowest door on the way in: ${doorWidth} cm`, details: undefined };
  const text = { key: 'text', description: 'Getting in and around', details: accessibility };
  const all = [...known, ...(doorWidth === undefined ? [] : [width]), ...(accessibility === undefined ? [] : [text])];
  return someOf(
    all.map(({ key, ...told }) => present({ id: partId(id, `accessibility/${key}`), location_id: id, ...told })),
  );
}

/** An address needs a postcode in the standard: without one it is told in the description of the place. */
function addressesOf({ id, address }: PublicLocation) {
  if (address?.postcode === undefined) return undefined;
  return [
    {
      id: partId(id, 'addresses/1'),
      location_id: id,
      address_1: address.lines.join(', '),
      city: address.city,
      state_province: 'Greater London',
      postal_code: address.postcode,
      country: 'GB',
      address_type: 'physical' as const,
    },
  ];
}

function descriptionOf({ address }: PublicLocation): string | undefined {
  if (address === undefined || address.postcode !== undefined) return undefined;
  return joined(', ', ...address.lines, address.city);
}

/** A place with its own fields only, as lists have it. */
export function locationItem(place: PublicLocation) {
  return present({
    id: place.id,
    location_type: 'physical' as const,
    name: place.name,
    description: descriptionOf(place),
    latitude: place.point?.latitude,
    longitude: place.point?.longitude,
  });
}

/** A place with its address and what is known of its accessibility; `transportation` is of HSDS itself. */
export function locationInFull(place: PublicLocation) {
  return present({
    ...locationItem(place),
    transportation: place.travel,
    addresses: addressesOf(place),
    accessibility: accessibilityOf(place),
  });
}

/** Where a service is had without going anywhere. */
export function virtualLocation(service: string, access: readonly string[]) {
  const [online, phone] = [access.includes('online'), access.includes('phone')];
  return {
    id: partId(service, 'locations/virtual'),
    location_type: 'virtual' as const,
    name: online && phone ? 'Online and by telephone' : online ? 'Online' : 'By telephone',
  };
}
