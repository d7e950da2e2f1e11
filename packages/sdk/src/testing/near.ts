import type { AreaLookup, AskedPlace, Distance, Point, PublicLocation } from '../types.generated.ts';
import { areas, neighbourhoodNames, wardNames } from './terms.generated.ts';

/** Rough middles of the postcode districts, as the API reckons them. */
const districts: Readonly<Record<string, Point>> = {
  E1: { latitude: 51.517, longitude: -0.057 },
  E1W: { latitude: 51.507, longitude: -0.061 },
  E2: { latitude: 51.528, longitude: -0.06 },
  E3: { latitude: 51.527, longitude: -0.026 },
  E14: { latitude: 51.507, longitude: -0.018 },
};

const coordinates = /^\s*(-?\d{1,2}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)\s*$/;
const postcode = /^\s*([A-Za-z]{1,2}\d[A-Za-z\d]?)\s*(\d(?:[A-Za-z]{2})?)?\s*$/;

interface Placed {
  readonly location?: PublicLocation | undefined;
  readonly locations?: readonly PublicLocation[] | undefined;
}

const placesOf = ({ location, locations = [] }: Placed): PublicLocation[] =>
  [location, ...locations].filter((place) => place !== undefined);

/** Where a postcode is, as far as a mock knows: those of its records, and the middles of the districts. */
export function lookUpPostcode(given: string, records: readonly Placed[]): AreaLookup | undefined {
  const [, outward = '', inward = ''] = postcode.exec(given.toUpperCase()) ?? [];
  if (outward === '') return undefined;
  const written = [outward, inward].join(' ').trim();
  const known = records.flatMap(placesOf).find(({ address, point }) => address?.postcode === written && point);
  if (known?.point !== undefined) {
    const { point, ward } = known;
    const neighbourhoods = areas
      .filter((area) => area.kind === 'neighbourhood' && ward !== undefined && area.wards.includes(ward))
      .map(({ slug }) => ({ slug, name: neighbourhoodNames[slug] ?? slug }));
    const told = ward && { slug: ward, name: wardNames[ward] };
    return {
      precision: 'exact',
      mayBeOutside: false,
      postcode: written,
      point,
      ...(told && { ward: told }),
      neighbourhoods: told ? neighbourhoods : [],
      message: told ? `${written} is in ${told.name}.` : `We know where ${written} is, but not its ward.`,
    };
  }
  const point = districts[outward];
  if (point === undefined) {
    const message = `${written} is not in Tower Hamlets.`;
    return { precision: 'outside', mayBeOutside: true, postcode: written, neighbourhoods: [], message };
  }
  const message = `We do not know exactly where ${written} is. Distances are from the middle of its area.`;
  return { precision: 'approximate', mayBeOutside: false, postcode: written, point, neighbourhoods: [], message };
}

/** Where a latitude and a longitude are: a mock has no boundaries, and so no ward. */
export function lookUpPoint(point: Point): AreaLookup {
  const { latitude, longitude } = point;
  const near = latitude > 51.483 && latitude < 51.55 && longitude > -0.085 && longitude < 0.015;
  return {
    precision: near ? 'exact' : 'outside',
    mayBeOutside: true,
    point,
    neighbourhoods: [],
    message: near
      ? 'This place is in or near Tower Hamlets. We do not know its ward.'
      : 'This place is not in Tower Hamlets.',
  };
}

/** Where `near` is; undefined where it is nowhere that the mock knows. */
export function placeOf(near: string, records: readonly Placed[]): AskedPlace | undefined {
  const pair = coordinates.exec(near);
  if (pair !== null) {
    return { point: { latitude: Number(pair[1]), longitude: Number(pair[2]) }, approximate: false };
  }
  const { point, precision } = lookUpPostcode(near, records) ?? {};
  return point && { point, approximate: precision === 'approximate' };
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

function metresBetween(one: Point, other: Point): number {
  const [north, east] = [radians(other.latitude - one.latitude) / 2, radians(other.longitude - one.longitude) / 2];
  const across = Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(east) ** 2;
  return 2 * 6_371_008.8 * Math.asin(Math.sqrt(Math.sin(north) ** 2 + across));
}

/** Straight-line metres from a point to the nearest place of a record; undefined where it has none that is told. */
export function metresTo(record: Placed, from: Point): number | undefined {
  const points = placesOf(record).flatMap(({ point }) => point ?? []);
  return points.length === 0 ? undefined : Math.min(...points.map((point) => metresBetween(from, point)));
}

/** Metres that so many minutes on foot reach: 1.3 times the straight line, at 80 m a minute. */
export const metresWithin = (minutes: number): number => (minutes * 80) / 1.3;

export function distanceOf(metres: number): Distance {
  return { metres: Math.round(metres), walkingMinutes: Math.max(1, Math.ceil((metres * 1.3) / 80)) };
}
