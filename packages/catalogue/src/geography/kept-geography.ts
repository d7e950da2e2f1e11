import { wardSlug, wards } from '@vcs/schema';
import type { WardSlug } from '@vcs/schema';
import { z } from 'zod';
import type { BoundingBox } from './bounding-box.ts';
import type { PostcodePlace } from './postcode-table.ts';
import type { WardBoundaries } from './ward-boundaries.ts';

const latitude = z.number().min(-90).max(90);
const longitude = z.number().min(-180).max(180);

/** One ward of the imported boundaries, as it is kept. */
export const keptWard = z.strictObject({
  ward: wardSlug,
  /** Of the Office for National Statistics. */
  code: z.string(),
  outline: z.strictObject({
    box: z.strictObject({ south: latitude, west: longitude, north: latitude, east: longitude }),
    /** Polygons, each an outer ring and its holes, of closed rings: GeoJSON's MultiPolygon. */
    polygons: z.array(z.array(z.array(z.tuple([longitude, latitude])).min(4)).min(1)).min(1),
  }),
  /** Name of the file that it came from. */
  file: z.string(),
  /** UTC. */
  importedAt: z.iso.datetime(),
  /** What has to be said where the boundaries are shown. */
  licence: z.string().optional(),
});

/** One complete postcode of the imported table, as it is kept. */
export const keptPostcode = z.strictObject({
  postcode: z.string(),
  point: z.strictObject({ latitude, longitude }),
  ward: wardSlug.optional(),
  inBorough: z.boolean().optional(),
});

export type KeptWard = z.infer<typeof keptWard>;

/** Where the boundaries came from. */
export type BoundarySource = Pick<KeptWard, 'file' | 'importedAt' | 'licence'>;

const codeOf = new Map<WardSlug, string>(wards.map(({ slug, code }) => [slug, code]));

/** The wards as they are kept. */
export function keptWardsOf(boundaries: WardBoundaries, source: BoundarySource): KeptWard[] {
  return boundaries.wards.map(({ ward, box, polygons }) => ({
    ward,
    code: codeOf.get(ward) ?? '',
    outline: {
      box: { ...box },
      polygons: polygons.map((rings) =>
        rings.map((ring) => ring.map(([east, north]): [number, number] => [east, north])),
      ),
    },
    ...source,
  }));
}

/** The boundaries of what is kept; nothing where a ward is missing. */
export function boundariesOf(kept: readonly KeptWard[]): WardBoundaries | undefined {
  const byWard = new Map(kept.map(({ ward, outline }) => [ward, outline]));
  const found = wards.flatMap(({ slug }) => {
    const outline = byWard.get(slug);
    return outline ? [{ ward: slug, ...outline }] : [];
  });
  return found.length === wards.length ? { box: boxAround(found.map(({ box }) => box)), wards: found } : undefined;
}

function boxAround(boxes: readonly BoundingBox[]): BoundingBox {
  return {
    south: Math.min(...boxes.map(({ south }) => south)),
    west: Math.min(...boxes.map(({ west }) => west)),
    north: Math.max(...boxes.map(({ north }) => north)),
    east: Math.max(...boxes.map(({ east }) => east)),
  };
}

/** The same text for the same place. */
export function placeText({ postcode, point, ward, inBorough }: PostcodePlace): string {
  return JSON.stringify([postcode, point.latitude, point.longitude, ward ?? null, inBorough ?? null]);
}
