import { z } from 'zod';
import { categorySlug } from './category.ts';
import { recordBase } from './record.ts';

/** A case study: what was done, by whom, and what came of it. */
export const story = recordBase.extend({
  name: z.string().min(1).max(300),
  summary: z.string().min(1).max(1000),
  body: z.string().min(1).max(50_000).meta({ description: 'Plain text; blank lines part paragraphs' }),
  organisationIds: z.array(z.uuid()).default([]),
  categories: z.array(categorySlug).default([]),
  happened: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .meta({ description: 'When, in words', example: 'March to October 2020' }),
  figures: z
    .array(z.object({ value: z.string().min(1).max(40), label: z.string().min(1).max(300) }))
    .default([])
    .meta({ description: 'Numbers worth setting large, with what they count' }),
});

export type Story = z.infer<typeof story>;
export type StoryInput = z.input<typeof story>;
