import type { AccessMode, Point, PostalAddress, PublicLocation } from '../types.generated.ts';
import { allTexts, fieldsOf, firstText, listOf, numberOf, textOf } from './read.ts';
import type { Fields } from './read.ts';

/** A point that is on the earth, and not where a missing one ends up: in the sea at 0, 0. */
function pointOf(location: Fields): Point | undefined {
  const latitude = numberOf(location['latitude']);
  const longitude = numberOf(location['longitude']);
  if (latitude === undefined || longitude === undefined || (latitude === 0 && longitude === 0)) return undefined;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}

function addressOf(location: Fields): PostalAddress | undefined {
  const addresses = listOf(location['addresses'] ?? location['physical_addresses']);
  const address = addresses.find((one) => one['address_type'] === 'physical') ?? addresses[0];
  if (address === undefined) return undefined;
  const lines = [address['address_1'], address['address_2']].map(textOf).filter((line) => line !== undefined);
  const city = textOf(address['city']);
  const postcode = textOf(address['postal_code']);
  if (lines.length === 0 && city === undefined && postcode === undefined) return undefined;
  return { lines: lines.length > 0 ? lines : [city ?? postcode ?? ''], city: city ?? '', postcode };
}

function placeOf(location: Fields): PublicLocation {
  const id = textOf(location['id']) ?? '';
  const address = addressOf(location);
  const accessibility = listOf(location['accessibility'] ?? location['accessibility_for_disabilities']);
  return {
    id,
    slug: id,
    name: firstText(location['name'], location['alternate_name'], address?.lines[0]) ?? '',
    address,
    point: pointOf(location),
    accessibility: allTexts(...accessibility.flatMap((one) => [one['description'], one['details']])),
    travel: textOf(location['transportation']),
  };
}

/** Where a service is had, and how, as far as its places tell. */
export function placesOf(service: Fields): { locations: PublicLocation[]; access: AccessMode[] } {
  const found = listOf(service['service_at_locations']).map((one) => fieldsOf(one['location']));
  const there = found.filter((location) => Object.keys(location).length > 0);
  const physical = there.filter((location) => location['location_type'] !== 'virtual');
  const access: AccessMode[] = [];
  if (physical.length > 0) access.push('in-person');
  if (physical.length < there.length) access.push('online');
  return { locations: physical.map(placeOf), access };
}
