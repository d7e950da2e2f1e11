import { z } from 'zod';
import { audiences } from './audience.ts';
import { categories } from './category.ts';
import { causes } from './cause.ts';
import { circumstances } from './circumstance.ts';
import { facilities } from './facility.ts';
import { needs } from './need.ts';
import { skills } from './skill.ts';

/** Every controlled list, by the name that a query or a standard's export gives it. */
export const vocabularies = {
  category: categories,
  need: needs,
  circumstance: circumstances,
  audience: audiences,
  cause: causes,
  skill: skills,
  facility: facilities,
} as const;

export type VocabularyName = keyof typeof vocabularies;

/** One word of a controlled list. */
export const term = z.object({
  id: z.uuid(),
  vocabulary: z.enum(['category', 'need', 'circumstance', 'audience', 'cause', 'skill', 'facility']),
  slug: z.string(),
  label: z.string(),
  synonyms: z.array(z.string()),
});

export type Term = z.infer<typeof term>;
