import { wards } from '@vcs/schema';
import type { WardSlug } from '@vcs/schema';
import { listed } from '../ingest/words.ts';
import type { BoundingBox } from './bounding-box.ts';
import { DuplicateWardError, NotGeoJsonError, WardsMissingError } from './errors.ts';
import { boxOf, checkPlace, readFeatures, readPolygons } from './geojson.ts';
import type { Feature, Polygon } from './geojson.ts';
import { wardOfCode, wardOfName } from './ward-names.ts';

export interface WardBoundary {
  readonly ward: WardSlug;
  readonly box: BoundingBox;
  readonly polygons: readonly Polygon[];
}

/** The outlines of all twenty wards, in the order of the wards. Plain data: JSON written and read again is the same. */
export interface WardBoundaries {
  readonly box: BoundingBox;
  readonly wards: readonly WardBoundary[];
}

/** What was made of a file. */
export interface BoundaryReport {
  /** The property by which the wards were recognised, and what it holds. */
  readonly property: string;
  readonly holds: 'code' | 'name';
  /** Features that are none of the wards; they were passed over. `feature` counts from 1. */
  readonly passedOver: readonly { readonly feature: number; readonly label: string }[];
  /** Positions kept, and rings that are holes. */
  readonly positions: number;
  readonly holes: number;
}

export interface BoundaryReading {
  readonly boundaries: WardBoundaries;
  readonly report: BoundaryReport;
}

interface Recognition {
  readonly property: string;
  readonly holds: 'code' | 'name';
  /** Of each feature. */
  readonly wards: readonly (WardSlug | undefined)[];
  readonly different: number;
}

const readers = { code: wardOfCode, name: wardOfName } as const;
const nameOf = new Map<WardSlug, string>(wards.map(({ slug, name }) => [slug, name]));

/**
 * Reads ward boundaries from GeoJSON, whatever its properties are called: the one that holds most ward codes or names is
 * taken, codes first. Polygons with holes and in several parts are kept as they are.
 *
 * @param file what messages call the file
 * @throws {BoundaryFileError} one of its kinds, for a file that is refused as a whole
 */
export function readWardBoundaries(text: string, file: string): BoundaryReading {
  const features = readFeatures(text, file);
  const recognition = recognise(features, file);
  const featureOf = onePerWard(recognition, file);
  const found = wards.map(({ slug, name }): WardBoundary => {
    const polygons = readPolygons(features[featureOf.get(slug) ?? -1]?.geometry, name, file);
    return { ward: slug, box: boxOf(polygons), polygons };
  });
  const all = found.flatMap(({ polygons }) => polygons);
  const box = boxOf(all);
  checkPlace(box, file);
  return {
    boundaries: { box, wards: found },
    report: {
      property: recognition.property,
      holds: recognition.holds,
      passedOver: recognition.wards.flatMap((ward, index) =>
        ward === undefined ? [{ feature: index + 1, label: labelOf(features[index], recognition.property) }] : [],
      ),
      positions: all.flat(2).length,
      holes: all.reduce((holes, polygon) => holes + polygon.length - 1, 0),
    },
  };
}

function recognise(features: readonly Feature[], file: string): Recognition {
  if (features.length === 0) {
    throw new NotGeoJsonError(file, 'expected a feature for each ward, found none. Export the boundaries again.');
  }
  const properties = [...new Set(features.flatMap((feature) => [...feature.properties.keys()]))];
  let best: Recognition | undefined;
  for (const holds of ['code', 'name'] as const) {
    for (const property of properties) {
      const matched = features.map((feature) => readers[holds](feature.properties.get(property) ?? ''));
      const different = new Set(matched.filter(Boolean)).size;
      if (different > (best?.different ?? 0)) best = { property, holds, wards: matched, different };
    }
  }
  if (best) return best;
  const seen = properties.length === 0 ? 'no property that is text' : listed(properties.slice(0, 12));
  throw new WardsMissingError(
    file,
    `expected a property with the names or codes of the wards of Tower Hamlets (such as E05009317, Bethnal Green East), ` +
      `found none among: ${seen}. Use boundaries of the wards now in force.`,
  );
}

function onePerWard({ property, wards: matched }: Recognition, file: string): Map<WardSlug, number> {
  const featureOf = new Map<WardSlug, number>();
  for (const [index, ward] of matched.entries()) {
    if (ward === undefined) continue;
    const earlier = featureOf.get(ward);
    if (earlier !== undefined) {
      throw new DuplicateWardError(
        file,
        `expected each ward once, found ${nameOf.get(ward)} twice: features ${earlier + 1} and ${index + 1}, by "${property}". ` +
          'Keep only the features of Tower Hamlets, and one for each ward.',
      );
    }
    featureOf.set(ward, index);
  }
  const missing = wards.filter(({ slug }) => !featureOf.has(slug)).map(({ name }) => name);
  if (missing.length > 0) {
    throw new WardsMissingError(
      file,
      `expected all ${wards.length} wards of Tower Hamlets, found ${featureOf.size} by "${property}"; missing: ${listed(missing)}. ` +
        'Use boundaries of the wards now in force.',
    );
  }
  return featureOf;
}

function labelOf(feature: Feature | undefined, property: string): string {
  const texts = feature?.properties ?? new Map<string, string>();
  const label = [texts.get(property), ...texts.values()].find((text) => text !== undefined && text.trim() !== '');
  return label?.trim().slice(0, 80) ?? 'without a name';
}
