import { z } from 'zod';
import { wardSlug } from './area.ts';
import { audienceSlug } from './audience.ts';
import { categorySlug } from './category.ts';
import { recordBase, webAddress } from './record.ts';
import { recurrenceRule } from './recurrence-rule.ts';
import { cost } from './service.ts';

export const eventKinds = [
  'activity',
  'training',
  'forum',
  'consultation',
  'showcase',
  'fundraiser',
  'celebration',
  'open-day',
] as const;

export const eventStatuses = ['scheduled', 'cancelled', 'postponed', 'moved-online', 'full'] as const;

/** False for 31 February, which JavaScript reads as a day in March. */
function isOnTheCalendar(local: string): boolean {
  const read = new Date(`${local}:00.000Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(local);
}

/** Clock time in Europe/London without an offset, so that a weekly event keeps its hour when the clocks change. */
const localDateTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d$/, 'expected a local date and time such as 2026-11-24T18:00')
  .refine(isOnTheCalendar, 'expected a date that exists')
  .meta({ description: 'Date and time in Europe/London', example: '2026-11-24T18:00' });

/** Repetition as in RFC 5545. Exceptions and overrides name the start that the rule would give. */
export const recurrence = z.object({
  rule: recurrenceRule,
  except: z.array(localDateTime).default([]),
  overrides: z
    .array(
      z.object({
        occurrence: localDateTime,
        starts: localDateTime.optional(),
        ends: localDateTime.optional(),
        status: z.enum(eventStatuses).optional(),
        note: z.string().min(1).max(500).optional(),
      }),
    )
    .default([]),
});

/** Something that happens at a time: once, or again and again. */
export const event = recordBase.extend({
  organisationId: z.uuid(),
  locationId: z.uuid().optional(),
  partOfId: z.uuid().optional().meta({ description: 'The event whose programme this is a part of' }),
  online: webAddress.optional().meta({ description: 'Where to join' }),
  name: z.string().min(1).max(300),
  description: z
    .string()
    .min(1)
    .max(10_000)
    .optional()
    .meta({ description: 'Plain text; blank lines part paragraphs' }),
  kind: z.enum(eventKinds),
  categories: z.array(categorySlug).default([]),
  audiences: z.array(audienceSlug).optional().meta({ description: 'Left out where it is for everybody' }),
  whoFor: z.string().min(1).max(2000).optional(),
  wards: z.array(wardSlug).default([]),
  boroughWide: z.boolean().default(false),
  starts: localDateTime,
  ends: localDateTime.optional(),
  recurrence: recurrence.optional(),
  status: z.enum(eventStatuses).default('scheduled'),
  sequence: z.int().min(0).default(0).meta({ description: 'Raised when time, place or status change (RFC 5545)' }),
  statusNote: z.string().min(1).max(1000).optional(),
  booking: z
    .object({ required: z.boolean(), url: webAddress.optional(), note: z.string().min(1).max(500).optional() })
    .optional(),
  cost: cost.optional(),
  accessibility: z.string().min(1).max(2000).optional(),
  consultation: z
    .object({
      opens: z.iso.date(),
      closes: z.iso.date(),
      outcome: z.string().min(1).max(5000).optional().meta({ description: 'What came of it' }),
      outcomeUrl: webAddress.optional(),
    })
    .optional(),
});

export type Recurrence = z.infer<typeof recurrence>;
export type Event = z.infer<typeof event>;
export type EventInput = z.input<typeof event>;
export type EventStatus = (typeof eventStatuses)[number];
