import { z } from 'zod';
import { anyOf } from './filters.ts';

/** What may be asked of the list of wards and neighbourhoods. */
export const areaQuery = z.strictObject({
  kind: anyOf(z.enum(['ward', 'neighbourhood'])),
  outlines: z
    .boolean()
    .default(false)
    .meta({ description: 'Whether to send simplified outlines of wards, where boundaries were imported' }),
});

/** A place to look up: a postcode, or both of a latitude and a longitude. */
export const areaLookupQuery = z
  .strictObject({
    postcode: z.string().max(20).optional().meta({ description: 'Postcode or its beginning', example: 'E3 4PX' }),
    lat: z.number().min(-90).max(90).optional().meta({ description: 'Latitude, degrees (WGS 84)', example: 51.52 }),
    lng: z.number().min(-180).max(180).optional().meta({ description: 'Longitude, degrees (WGS 84)', example: -0.02 }),
  })
  .superRefine(({ postcode, lat, lng }, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (postcode === undefined && lat === undefined && lng === undefined) {
      refuse('postcode', 'expected a postcode such as E3 4PX, or else `lat` and `lng`');
    }
    if (postcode !== undefined && (lat !== undefined || lng !== undefined)) {
      refuse('postcode', 'expected either a postcode, or `lat` and `lng`, not both');
    } else if (lat === undefined && lng !== undefined) refuse('lat', 'expected a latitude beside `lng`');
    else if (lng === undefined && lat !== undefined) refuse('lng', 'expected a longitude beside `lat`');
  });

export type AreaQuery = z.infer<typeof areaQuery>;
export type AreaQueryInput = z.input<typeof areaQuery>;
export type AreaLookupQuery = z.infer<typeof areaLookupQuery>;
export type AreaLookupQueryInput = z.input<typeof areaLookupQuery>;
