import { z } from 'zod';
import { wardSlug } from './area.ts';
import { categorySlug } from './category.ts';
import { recordBase } from './record.ts';

/** A site that shows the directory: its name, its look, what it opens with, and where it may frame our pages. */
export const partner = recordBase.extend({
  name: z.string().min(1).max(300),
  preset: z.enum(['plain', 'govuk', 'nhs']).default('plain'),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/, 'expected a colour such as #005ea5')
    .optional()
    .meta({ description: 'Colour of links and buttons' }),
  wards: z.array(wardSlug).default([]).meta({ description: 'Wards it opens with' }),
  categories: z.array(categorySlug).default([]).meta({ description: 'Categories it opens with' }),
  allowedOrigins: z
    .array(z.string().regex(/^https:\/\/[a-z0-9.-]+(?::\d+)?$/, 'expected an origin such as https://www.example.org'))
    .default([])
    .meta({ description: 'Sites that may show our pages in a frame' }),
});

export type Partner = z.infer<typeof partner>;
export type PartnerInput = z.input<typeof partner>;
