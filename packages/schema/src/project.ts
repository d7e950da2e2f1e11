import { z } from 'zod';
import { wardSlug } from './area.ts';
import { categorySlug } from './category.ts';
import { partialDate, recordBase } from './record.ts';
import { funding } from './service.ts';

/** A funded piece of work with a beginning and an end; it has services and stories. */
export const project = recordBase.extend({
  organisationId: z.uuid().meta({ description: 'The organisation that leads it' }),
  name: z.string().min(1).max(300),
  alternateName: z.string().min(1).max(300).optional().meta({ description: 'Short or former name' }),
  description: z
    .string()
    .min(1)
    .max(10_000)
    .optional()
    .meta({ description: 'Plain text; blank lines part paragraphs' }),
  partnerIds: z.array(z.uuid()).default([]).meta({ description: 'Other organisations that take part' }),
  categories: z.array(categorySlug).default([]),
  wards: z.array(wardSlug).default([]),
  boroughWide: z.boolean().default(false),
  funding: z.array(funding).default([]),
  starts: partialDate.optional(),
  ends: partialDate.optional(),
  serviceIds: z.array(z.uuid()).default([]),
  storyIds: z.array(z.uuid()).default([]),
});

export type Project = z.infer<typeof project>;
export type ProjectInput = z.input<typeof project>;
