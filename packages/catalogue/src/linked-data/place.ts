import type { AccessFacts, AreaReference, PublicLocation, TermReference } from '@vcs/schema';
import { identity, node } from './json-ld.ts';
import type { LinkedAddresses, LinkedNode } from './json-ld.ts';

const accessNames: Readonly<{ [Fact in keyof AccessFacts]-?: string }> = {
  stepFree: 'Step-free',
  lift: 'Lift',
  doorWidth: 'Narrowest door, centimetres',
  hearingLoop: 'Hearing loop',
  accessibleToilet: 'Accessible toilet',
  changingPlaces: 'Changing Places toilet',
  blueBadgeParking: 'Blue Badge parking',
};

const borough = 'London Borough of Tower Hamlets';

function feature(name: string, value: boolean | number): LinkedNode {
  return node('LocationFeatureSpecification', { name, value });
}

/** What is known of getting in, the answer "no" included. */
export function accessFeatures(facts: AccessFacts | undefined): LinkedNode[] {
  return Object.entries(facts ?? {})
    .filter((pair): pair is [keyof AccessFacts, boolean | number] => pair[1] !== undefined)
    .map(([fact, value]) => feature(accessNames[fact], value));
}

export function facilityFeatures(facilities: readonly TermReference[]): LinkedNode[] {
  return facilities.map(({ label }) => feature(label, true));
}

function postal(address: PublicLocation['address']): LinkedNode | undefined {
  if (address === undefined) return undefined;
  return node('PostalAddress', {
    streetAddress: address.lines.join(', '),
    addressLocality: address.city,
    postalCode: address.postcode,
    addressCountry: 'GB',
  });
}

/** Where something is, for a place that the public may know. */
export function placeProperties(place: PublicLocation | undefined) {
  return {
    address: postal(place?.address),
    geo: place?.point && node('GeoCoordinates', { ...place.point }),
  };
}

/** A place where things happen. */
export function linkedPlace(place: PublicLocation, addresses: LinkedAddresses): LinkedNode {
  return node('Place', {
    ...identity(addresses, 'locations', place),
    name: place.name,
    description: place.accessibility,
    ...placeProperties(place),
    amenityFeature: accessFeatures(place.accessFacts),
  });
}

/** The areas that something is for. */
export function linkedAreas(wards: readonly AreaReference[], boroughWide: boolean): LinkedNode[] {
  const names = boroughWide ? [borough] : wards.map(({ name }) => `${name}, ${borough}`);
  return names.map((name) => node('AdministrativeArea', { name }));
}
