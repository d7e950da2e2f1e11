import { z } from 'zod';
import { contactDetails } from './contact.ts';
import { partialDate, recordBase, webAddress } from './record.ts';
import { openingHours } from './schedule.ts';
import { facilitySlug } from './facility.ts';

/** How a group can come to use a space. */
export const tenures = [
  'hire',
  'co-working',
  'licence',
  'lease',
  'purchase',
  'meanwhile-use',
  'share',
  'coming',
] as const;

export const spaceKinds = ['hall', 'room', 'desk', 'kitchen', 'outdoor', 'whole-building'] as const;
export const layouts = ['standing', 'theatre', 'classroom', 'boardroom', 'cabaret', 'desks'] as const;
export const hirerClasses = ['resident', 'community-group', 'charity', 'public-body', 'business'] as const;
export const rateUnits = ['hour', 'half-day', 'day', 'week', 'month', 'year', 'session'] as const;

/** A building or site that has spaces for groups. Where it is and how to get in is its location. */
export const premises = recordBase.extend({
  organisationId: z.uuid().meta({ description: 'Who runs it' }),
  locationId: z.uuid(),
  name: z.string().min(1).max(300),
  description: z
    .string()
    .min(1)
    .max(10_000)
    .optional()
    .meta({ description: 'Plain text; blank lines part paragraphs' }),
  facilities: z.array(facilitySlug).default([]).meta({ description: 'What everyone in the building can use' }),
  accessSteps: z
    .array(z.string().min(1).max(500))
    .max(12)
    .default([])
    .meta({ description: 'How a community group gets to use it, one step each, in order' }),
  greenFacts: z.array(z.string().min(1).max(300)).default([]),
  opensIn: partialDate.optional().meta({ description: 'For a building still to come' }),
  contact: contactDetails.prefault({}),
});

/** What one class of hirer pays. Amounts are pounds sterling for one unit. */
export const rate = z.object({
  hirerClass: z.enum(hirerClasses).optional().meta({ description: 'Left out where everybody pays this' }),
  unit: z.enum(rateUnits),
  amount: z.number().min(0),
  note: z.string().min(1).max(300).optional(),
});

/** Terms of a licence, a lease or a sale. */
export const occupation = z.object({
  term: z.string().min(1).max(300).optional().meta({ description: 'How long', example: '5 years, break at 3' }),
  rentReduction: z
    .string()
    .min(1)
    .max(1000)
    .optional()
    .meta({ description: 'A scheme by which community groups pay less, and how to apply' }),
  useClass: z
    .string()
    .regex(
      /^(?:[A-G]\d?(?:\([a-z]\))?|C2A|sui generis)$/,
      'expected a planning use class such as F2(b), E or sui generis',
    )
    .optional()
    .meta({ description: 'Use class of the Town and Country Planning Order', example: 'F2(b)' }),
  conditions: z.string().min(1).max(2000).optional(),
});

/** A part of premises that can be had: a hall, a desk, a kitchen, the whole building. */
export const space = recordBase.extend({
  premisesId: z.uuid(),
  name: z.string().min(1).max(300),
  kind: z.enum(spaceKinds),
  description: z
    .string()
    .min(1)
    .max(10_000)
    .optional()
    .meta({ description: 'Plain text; blank lines part paragraphs' }),
  tenures: z.array(z.enum(tenures)).min(1),
  capacity: z
    .partialRecord(z.enum(layouts), z.int().min(1).max(10_000))
    .default({})
    .meta({ description: 'People, by layout of the room' }),
  area: z.number().positive().max(100_000).optional().meta({ description: 'Square metres' }),
  rates: z.array(rate).default([]),
  occupation: occupation.optional(),
  broadband: z.number().positive().optional().meta({ description: 'Download speed, Mbps' }),
  facilities: z.array(facilitySlug).default([]),
  womenOnlySessions: z.boolean().optional(),
  available: z
    .array(openingHours)
    .default([])
    .meta({ description: 'When it can be had; left out where it has to be asked' }),
  availableFrom: partialDate.optional(),
  enquire: z
    .object({ url: webAddress.optional(), email: z.email().optional(), note: z.string().min(1).max(500).optional() })
    .optional(),
});

export type Premises = z.infer<typeof premises>;
export type PremisesInput = z.input<typeof premises>;
export type Space = z.infer<typeof space>;
export type SpaceInput = z.input<typeof space>;
