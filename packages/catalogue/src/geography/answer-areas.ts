import { areas, neighbourhoods, wards } from '@vcs/schema';
import type { AreaGeometry, AreaList, AreaLookup, AreaLookupQuery, AreaQuery, AreaView, WardSlug } from '@vcs/schema';
import { UnknownPlaceError } from '../kinds/near.ts';
import { isInBox } from './bounding-box.ts';
import type { BoundingBox } from './bounding-box.ts';
import type { Geography } from './geography.ts';
import type { PostcodeLocation } from './locate-postcode.ts';
import type { Point } from './point.ts';
import { tileMap } from './tile-map.ts';
import { wardShapes } from './ward-shapes.ts';

/** Our own rough reckoning, wide enough that nothing of the borough lies outside: for telling that somewhere is far off. */
const roughlyTheBorough: BoundingBox = { south: 51.483, west: -0.085, north: 51.55, east: 0.015 };

const wardNames = new Map<string, string>(wards.map(({ slug, name }) => [slug, name]));

const neighbourhoodsOf = (ward: WardSlug) =>
  neighbourhoods.filter((place) => (place.wards as readonly WardSlug[]).includes(ward));

function viewOf(area: (typeof areas)[number], shapes: ReadonlyMap<WardSlug, AreaGeometry> | undefined): AreaView {
  if (area.kind === 'neighbourhood') return { ...area, neighbourhoods: [] };
  const ward = area.slug as WardSlug;
  const geometry = shapes?.get(ward);
  return {
    ...area,
    neighbourhoods: neighbourhoodsOf(ward).map(({ slug }) => slug),
    tile: { ...tileMap[ward] },
    ...(geometry && { geometry }),
  };
}

/** The wards and neighbourhoods, and the shapes of wards where they are asked for and boundaries were imported. */
export async function answerAreas(
  geography: Pick<Geography, 'boundaries' | 'boundarySource'>,
  { kind, outlines }: AreaQuery,
): Promise<AreaList> {
  const boundaries = await geography.boundaries();
  const source = await geography.boundarySource();
  const shapes = outlines && boundaries ? wardShapes(boundaries) : undefined;
  return {
    items: areas.filter((area) => kind.length === 0 || kind.includes(area.kind)).map((area) => viewOf(area, shapes)),
    ...(source && {
      boundaries: { importedAt: source.importedAt, ...(source.licence !== undefined && { licence: source.licence }) },
    }),
  };
}

function inWard(ward: WardSlug | undefined): Pick<AreaLookup, 'ward' | 'neighbourhoods'> {
  if (ward === undefined) return { neighbourhoods: [] };
  return {
    ward: { slug: ward, name: wardNames.get(ward) ?? ward },
    neighbourhoods: neighbourhoodsOf(ward).map(({ slug, name }) => ({ slug, name })),
  };
}

function postcodeAnswer(location: Exclude<PostcodeLocation, { outcome: 'unreadable' }>): AreaLookup {
  const { outcome, postcode, point } = location;
  const common = { postcode, ...(point && { point }) };
  if (outcome === 'outside') {
    const message = `${postcode} is not in Tower Hamlets.`;
    return { ...common, precision: 'outside', mayBeOutside: true, neighbourhoods: [], message };
  }
  const { approximate, mayBeOutside, ward } = location;
  const place = inWard(ward);
  const outside = mayBeOutside ? ' Most of this postcode district is outside Tower Hamlets.' : '';
  const message = approximate
    ? `We do not know exactly where ${postcode} is. Distances are from the middle of its area.${outside}`
    : place.ward
      ? `${postcode} is in ${place.ward.name}.`
      : `We know where ${postcode} is, but not its ward.${outside}`;
  return { ...common, precision: approximate ? 'approximate' : 'exact', mayBeOutside, ...place, message };
}

async function pointAnswer(geography: Pick<Geography, 'boundaries' | 'wardAt'>, point: Point): Promise<AreaLookup> {
  const known = (await geography.boundaries()) !== undefined;
  const ward = await geography.wardAt(point);
  const place = inWard(ward);
  if (known ? ward === undefined : !isInBox(roughlyTheBorough, point)) {
    const message = 'This place is not in Tower Hamlets.';
    return { precision: 'outside', mayBeOutside: true, point, neighbourhoods: [], message };
  }
  const message = place.ward
    ? `This place is in ${place.ward.name}.`
    : 'This place is in or near Tower Hamlets. We do not know its ward.';
  return { precision: 'exact', mayBeOutside: !known, point, ...place, message };
}

/**
 * What is known of a postcode, or of a latitude and a longitude.
 * @throws UnknownPlaceError for what is no postcode
 */
export async function lookUpArea(
  geography: Pick<Geography, 'boundaries' | 'wardAt' | 'locate'>,
  { postcode, lat, lng }: AreaLookupQuery,
): Promise<AreaLookup> {
  if (postcode === undefined) {
    return pointAnswer(geography, { latitude: Number(lat), longitude: Number(lng) });
  }
  const location = await geography.locate(postcode);
  if (location.outcome !== 'unreadable') return postcodeAnswer(location);
  throw new UnknownPlaceError(
    `Expected a postcode or its beginning, such as E3 4PX or E3, found "${postcode}". Correct it.`,
  );
}
