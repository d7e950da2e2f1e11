import type { AskedPlace, Distance, Point, PublicLocation } from '@vcs/schema';
import { CatalogueError } from '../errors.ts';
import { distanceInMetres, walkingMinutes } from '../geography/distance.ts';
import type { Geography } from '../geography/geography.ts';

/** What somebody gave as a place is no postcode of the borough's districts and no pair of coordinates. */
export class UnknownPlaceError extends CatalogueError {
  override readonly name = 'UnknownPlaceError';
}

const coordinates = /^\s*(-?\d{1,2}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)\s*$/;

/**
 * Where the `near` of a query is: a latitude and a longitude, or a postcode as far as it is known.
 * `approximate` where it is the middle of a district.
 * @throws UnknownPlaceError
 */
export async function placeOf(near: string, geography: Pick<Geography, 'locate'>): Promise<AskedPlace> {
  const pair = coordinates.exec(near);
  if (pair !== null) {
    const point = { latitude: Number(pair[1]), longitude: Number(pair[2]) };
    if (Math.abs(point.latitude) <= 90 && Math.abs(point.longitude) <= 180) return { point, approximate: false };
  } else {
    const found = await geography.locate(near);
    if (found.outcome === 'found') return { point: found.point, approximate: found.approximate };
    if (found.outcome === 'outside' && found.point !== undefined) return { point: found.point, approximate: false };
  }
  throw new UnknownPlaceError(
    `Expected a postcode of the borough such as E3 4PX, or a latitude and a longitude such as 51.52,-0.02, found "${near}". Correct it or leave it out.`,
  );
}

interface Placed {
  readonly location?: PublicLocation | undefined;
  readonly locations?: readonly PublicLocation[] | undefined;
}

/** Straight-line metres from a point to the nearest place of a summary; nothing where it has none that may be told. */
export function metresTo({ location, locations = [] }: Placed, from: Point): number | undefined {
  const points = [location, ...locations].flatMap((place) => place?.point ?? []);
  return points.length === 0 ? undefined : Math.min(...points.map((point) => distanceInMetres(from, point)));
}

/** The summary with how far its nearest place is from a point; as it is where it has none that may be told. */
export function withDistance<Summary extends Placed>(summary: Summary, from: Point): Summary & { distance?: Distance } {
  const metres = metresTo(summary, from);
  if (metres === undefined) return summary;
  return { ...summary, distance: { metres: Math.round(metres), walkingMinutes: walkingMinutes(metres) } };
}
