import { BoundaryShapeError, CoordinateSystemError, NotGeoJsonError, NotJsonError } from './errors.ts';
import type { BoundingBox } from './bounding-box.ts';
import { isOnGrid } from './national-grid.ts';

/** Degrees of WGS 84. */
export type Position = readonly [longitude: number, latitude: number];
/** Closed: the last position is the first. At least three different ones. */
export type Ring = readonly Position[];
/** The outer ring, then the holes. */
export type Polygon = readonly Ring[];

export interface Feature {
  /** Properties that are text, and the feature's own `id` as far as no property is called so. */
  readonly properties: ReadonlyMap<string, string>;
  readonly geometry: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const howToConvert =
  'Download the GeoJSON edition in WGS 84 (EPSG 4326), or convert it: ogr2ogr -t_srs EPSG:4326 wards.geojson FILE';

/**
 * The features of a GeoJSON FeatureCollection (RFC 7946, and the older form with a `crs` member). Their geometries are
 * not read yet: see {@link readPolygons}.
 *
 * @throws {NotJsonError} @throws {NotGeoJsonError} @throws {CoordinateSystemError} the file names another system
 */
export function readFeatures(text: string, file: string): Feature[] {
  const content = parseJson(text, file);
  if (!isObject(content) || content.type !== 'FeatureCollection' || !Array.isArray(content.features)) {
    throw new NotGeoJsonError(
      file,
      `expected a FeatureCollection of GeoJSON, found ${kindOf(content)}. Export the boundaries as GeoJSON.`,
    );
  }
  checkNamedSystem(content.crs, file);
  return content.features.map((feature: unknown, index) => {
    if (!isObject(feature) || feature.type !== 'Feature') {
      throw new NotGeoJsonError(
        file,
        `expected a Feature as feature ${index + 1}, found ${kindOf(feature)}. Export the boundaries as GeoJSON again.`,
      );
    }
    const named = Object.entries({ id: feature.id, ...(isObject(feature.properties) ? feature.properties : {}) });
    const texts = named.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return { properties: new Map(texts), geometry: feature.geometry };
  });
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    // Printable, as the file may be an archive.
    const start = text
      .trimStart()
      .slice(0, 40)
      .replace(/\s+/g, ' ')
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]/gu, '?');
    throw new NotJsonError(
      file,
      `expected GeoJSON, found ${start === '' ? 'an empty file' : `text that is no JSON, starting "${start}"`}. ` +
        'Export the boundaries as GeoJSON; a shapefile, KML or GeoPackage cannot be read.',
      { cause },
    );
  }
}

function kindOf(content: unknown): string {
  if (Array.isArray(content)) return 'a list';
  if (!isObject(content)) return content === null ? 'null' : `a ${typeof content}`;
  if (content.type === 'Topology') return 'TopoJSON';
  if (typeof content.geometryType === 'string') return 'JSON of ArcGIS (Esri)';
  return typeof content.type === 'string' ? `the type "${content.type.slice(0, 40)}"` : 'an object without a type';
}

function checkNamedSystem(crs: unknown, file: string): void {
  if (crs === undefined || crs === null) return;
  const name = isObject(crs) && isObject(crs.properties) ? crs.properties.name : undefined;
  if (typeof name !== 'string') {
    throw new CoordinateSystemError(
      file,
      `expected longitude and latitude in WGS 84, found a "crs" without a name. ${howToConvert}`,
    );
  }
  // ETRS89 (EPSG 4258) is within a metre of WGS 84.
  if (/CRS:?84|WGS ?84|(?:EPSG|crs)[:/]+(?:[\d.]*[:/]+)?(?:4326|4979|4258)$/i.test(name.trim())) return;
  const known = /27700/.test(name) ? ', which is the British National Grid' : '';
  throw new CoordinateSystemError(
    file,
    `expected longitude and latitude in WGS 84, found the coordinate system "${name.slice(0, 80)}"${known}. ${howToConvert}`,
  );
}

/**
 * The polygons of a Polygon or MultiPolygon. Heights are dropped, rings that are not closed are closed.
 *
 * @param whose what a message calls the feature
 * @throws {BoundaryShapeError}
 */
export function readPolygons(geometry: unknown, whose: string, file: string): Polygon[] {
  const refuse = (found: string) =>
    new BoundaryShapeError(file, `expected the outline of ${whose} as polygons, found ${found}. Export it again.`);
  if (!isObject(geometry)) throw refuse('none');
  const { type, coordinates } = geometry;
  if (type !== 'Polygon' && type !== 'MultiPolygon') throw refuse(kindOf(geometry));
  const parts: unknown = type === 'Polygon' ? [coordinates] : coordinates;
  if (!Array.isArray(parts) || parts.length === 0) throw refuse('no part');
  return parts.map((part: unknown) => {
    if (!Array.isArray(part) || part.length === 0) throw refuse('a part without a ring');
    return part.map((ring: unknown) => readRing(ring, refuse));
  });
}

function readRing(ring: unknown, refuse: (found: string) => Error): Ring {
  if (!Array.isArray(ring)) throw refuse('a ring that is no list');
  const positions = ring.map((position: unknown): Position => {
    const [longitude, latitude]: unknown[] = Array.isArray(position) ? position : [];
    if (typeof longitude !== 'number' || typeof latitude !== 'number' || !isFinite(longitude) || !isFinite(latitude)) {
      throw refuse(`the position ${JSON.stringify(position)?.slice(0, 60)}`);
    }
    return [longitude, latitude];
  });
  const different = new Set(positions.map(String)).size;
  if (different < 3) throw refuse(`a ring of ${different} different positions`);
  const [first, last] = [positions[0], positions.at(-1)];
  return first && String(first) !== String(last) ? [...positions, first] : positions;
}

/** The box around polygons. */
export function boxOf(polygons: readonly Polygon[]): BoundingBox {
  let [south, west, north, east] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude, latitude] of polygons.flat(2)) {
    [south, north] = [Math.min(south, latitude), Math.max(north, latitude)];
    [west, east] = [Math.min(west, longitude), Math.max(east, longitude)];
  }
  return { south, west, north, east };
}

/** Around the borough, generously. */
const surroundings: BoundingBox = { south: 51.4, west: -0.2, north: 51.6, east: 0.1 };

/**
 * Refuses coordinates that are not longitude and latitude, or not in this order, or far from the borough.
 *
 * @param box around all wards, whatever its numbers mean
 * @throws {CoordinateSystemError}
 */
export function checkPlace(box: BoundingBox, file: string): void {
  const { south, west, north, east } = box;
  const holds = (from: number, to: number, start: number, end: number) => start <= from && to <= end;
  const near = surroundings;
  if (holds(west, east, near.west, near.east) && holds(south, north, near.south, near.north)) return;
  const found = `${west} to ${east} and ${south} to ${north}`;
  const expected = 'expected longitude and latitude in WGS 84, about -0.1 to 0 and 51.5';
  if (holds(west, east, near.south, near.north) && holds(south, north, near.west, near.east)) {
    throw new CoordinateSystemError(
      file,
      `${expected}, found ${found}: latitude before longitude. Export with longitude first, as GeoJSON asks.`,
    );
  }
  if (isOnGrid({ easting: west, northing: south }) && isOnGrid({ easting: east, northing: north })) {
    throw new CoordinateSystemError(
      file,
      `${expected}, found ${found}: eastings and northings of the British National Grid. ${howToConvert}`,
    );
  }
  const degrees = holds(west, east, -180, 180) && holds(south, north, -90, 90);
  throw new CoordinateSystemError(
    file,
    `${expected}, found ${found}: ${degrees ? 'a place outside the borough' : 'no degrees'}. ${howToConvert}`,
  );
}
