import { z } from 'zod';
import { area, areaReference } from '../area.ts';
import { point } from '../location.ts';

/** A shape as GeoJSON (RFC 7946): polygons of rings of [longitude, latitude], the first ring of each its outside. */
export const areaGeometry = z.object({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(z.array(z.array(z.array(z.number()).length(2)))),
});

export const areaView = area.extend({
  neighbourhoods: z.array(z.string()).meta({ description: 'Slugs of the neighbourhoods that lie in it; of a ward' }),
  tile: z
    .object({ column: z.int().min(0), row: z.int().min(0) })
    .optional()
    .meta({
      description: 'Of a ward: place of its hexagon in a map of tiles; odd rows stand half a tile further east',
    }),
  geometry: areaGeometry.optional(),
});

export const areaList = z.object({
  items: z.array(areaView),
  boundaries: z
    .object({ licence: z.string().optional(), importedAt: z.string() })
    .optional()
    .meta({ description: 'What has to be said where outlines are shown; missing where no boundaries were imported' }),
});

/** What is known of a place that somebody asked about. */
export const areaLookup = z.object({
  precision: z.enum(['exact', 'approximate', 'outside']).meta({
    description: '`approximate` is the middle of a postcode district or sector; `outside` is not in the borough',
  }),
  mayBeOutside: z.boolean().meta({ description: 'True where most of the postcode district is in other boroughs' }),
  postcode: z.string().optional().meta({ description: 'As it is written', example: 'E3 4PX' }),
  point: point.optional(),
  ward: areaReference.optional().meta({ description: 'Missing where it is not known' }),
  neighbourhoods: z.array(z.object({ slug: z.string(), name: z.string() })),
  message: z.string().meta({ description: 'The same in words', example: 'E3 4PX is in Bow East.' }),
});

export type AreaGeometry = z.infer<typeof areaGeometry>;
export type AreaView = z.infer<typeof areaView>;
export type AreaList = z.infer<typeof areaList>;
export type AreaLookup = z.infer<typeof areaLookup>;
