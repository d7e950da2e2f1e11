import { z } from 'zod';
import { wardSlug } from './area.ts';
import { recordBase } from './record.ts';

/** WGS 84, in degrees. */
export const point = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});

export const postalAddress = z.object({
  lines: z.array(z.string().min(1).max(200)).min(1).max(4),
  city: z.string().min(1).max(100).default('London'),
  postcode: z
    .string()
    .regex(/^[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}$/, 'expected a postcode such as E3 4PX')
    .optional(),
});

const told = (description: string) => z.boolean().optional().meta({ description });

/** What a visitor can rely on. What is not known is left out, so that false always means "no". */
export const accessFacts = z.object({
  stepFree: told('No step from the street to where it happens'),
  lift: told('A lift to every floor in use'),
  doorWidth: z.int().min(40).max(400).optional().meta({ description: 'Narrowest door on the way in, centimetres' }),
  hearingLoop: told('A working hearing loop'),
  accessibleToilet: told('A toilet a wheelchair user can use'),
  changingPlaces: told('A registered Changing Places toilet'),
  blueBadgeParking: told('Parking for Blue Badge holders'),
});

/** A place where services happen. */
export const location = recordBase.extend({
  name: z.string().min(1).max(300),
  address: postalAddress.optional(),
  point: point.optional(),
  ward: wardSlug.optional(),
  accessFacts: accessFacts.optional(),
  accessibility: z.string().min(1).max(2000).optional().meta({ description: 'Getting in and around, in plain text' }),
  travel: z.string().min(1).max(2000).optional().meta({ description: 'Nearest stations, stops and parking' }),
  confidential: z.boolean().default(false).meta({
    description: 'True for a refuge or the like: its address, point and ward never leave through a public route',
  }),
});

/** What the public may know of a place. */
export const publicLocation = location.pick({
  id: true,
  slug: true,
  name: true,
  address: true,
  point: true,
  ward: true,
  accessFacts: true,
  accessibility: true,
  travel: true,
});

export type Point = z.infer<typeof point>;
export type AccessFacts = z.infer<typeof accessFacts>;
export type Location = z.infer<typeof location>;
export type LocationInput = z.input<typeof location>;
export type PublicLocation = z.infer<typeof publicLocation>;
