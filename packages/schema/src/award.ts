import { z } from 'zod';
import { recordBase, slug } from './record.ts';
import { translations } from './translation.ts';

export const awardPhases = ['announced', 'nominations', 'judging', 'shortlist', 'live', 'after'] as const;
export const awardSubjects = ['project', 'organisation', 'person'] as const;
export const awardStanding = ['nominee', 'finalist', 'winner'] as const;

export const awardCategory = z.object({
  slug,
  name: z.string().min(1).max(200),
  subject: z.enum(awardSubjects),
  criteria: z.array(z.string().min(1).max(500)).min(1),
  translations: translations.optional().meta({
    description: 'Its name and criteria in other languages; criteria are one text with a line for each',
  }),
});

/** One year of the showcase and its awards. A phase holds from its day until the next begins. */
export const awardYear = recordBase.extend({
  name: z.string().min(1).max(200),
  year: z.int().min(2020).max(2100),
  eventId: z.uuid().optional().meta({ description: 'The showcase event' }),
  phases: z.array(z.object({ phase: z.enum(awardPhases), from: z.iso.date() })).min(1),
  categories: z.array(awardCategory).min(1),
  judging: z.string().min(1).max(5000).optional().meta({ description: 'How and by whom it is judged' }),
});

/** A project, an organisation or a person put forward in one category of one year. */
export const award = recordBase.extend({
  awardYearId: z.uuid(),
  category: awardCategory.shape.slug.meta({ description: 'Slug of a category of that year' }),
  name: z.string().min(1).max(300).meta({ description: 'Who or what is nominated, as it is announced' }),
  standing: z.enum(awardStanding),
  citation: z.string().min(1).max(5000).optional(),
  projectId: z.uuid().optional(),
  organisationId: z.uuid().optional(),
  personId: z.uuid().optional(),
  storyId: z.uuid().optional(),
});

export type AwardYear = z.infer<typeof awardYear>;
export type AwardYearInput = z.input<typeof awardYear>;
export type Award = z.infer<typeof award>;
export type AwardInput = z.input<typeof award>;
