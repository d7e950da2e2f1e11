import { z } from 'zod';
import { languageTag } from './language.ts';
import { translations } from './translation.ts';

/** Lower-case words joined by hyphens; unique within a kind of record and stable once published. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case letters and digits joined by single hyphens')
  .max(120)
  .meta({ description: 'Readable name for use in addresses', example: 'bow-lunch-club' });

/** A day, or a month where the day is not known. */
export const partialDate = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/, 'expected a date such as 2026-11-24, or 2026-11')
  .meta({ description: 'Date (YYYY-MM-DD), or month (YYYY-MM) where the day is not known', example: '2026-11-24' });

/** An address that a browser opens: `http` or `https`, never a bare `www.`. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'expected a full web address that starts with https:// or http://' })
  .max(2000)
  .meta({ description: 'Full web address', example: 'https://example.org/' });

export const publicationStates = ['published', 'draft', 'withdrawn'] as const;

/** Where a record came from and on which terms it may be used again. */
export const recordSource = z.object({
  name: z.string().min(1).max(300).meta({ description: 'Who or what the record was taken from' }),
  url: webAddress.optional(),
  licence: z
    .string()
    .min(1)
    .max(300)
    .optional()
    .meta({ description: 'Licence of the content, SPDX identifier where one exists' }),
});

/** When somebody last confirmed that the content is true. */
export const assurance = z.object({
  date: partialDate,
  by: z.string().min(1).max(300).optional().meta({ description: 'Who confirmed it' }),
});

/** What every record carries, whatever its kind. */
export const recordBase = z.object({
  id: z.uuid(),
  slug,
  lang: languageTag.default('en').meta({ description: 'Language of the texts of this record' }),
  translations: translations.optional(),
  publication: z.enum(publicationStates).default('published').meta({
    description: 'Only published records leave through a public route',
  }),
  source: recordSource,
  assured: assurance.optional(),
  example: z.boolean().default(false).meta({ description: 'True where the record is invented to show the product' }),
  createdAt: z.iso.datetime().meta({ description: 'UTC' }),
  updatedAt: z.iso.datetime().meta({ description: 'UTC; the last time the content changed' }),
});
