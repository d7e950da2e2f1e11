import { z } from 'zod';
import { award, awardCategory, awardYear } from '../award.ts';
import { organisationReference } from '../organisation.ts';
import { person } from '../person.ts';
import { asTold, recordReference } from './shown.ts';

/** Who or what was put forward, as a list shows it. */
export const awardSummary = award
  .pick({ id: true, slug: true, lang: true, name: true, standing: true, citation: true, example: true })
  .extend({
    category: awardCategory.pick({ slug: true, name: true, subject: true }),
    awardYear: recordReference.extend({ year: awardYear.shape.year }),
    project: recordReference.optional(),
    organisation: organisationReference.optional(),
    person: person.pick({ id: true, slug: true, name: true, title: true }).optional(),
    story: recordReference.optional(),
    ...asTold,
  });

export const awardDetail = awardSummary.extend(award.pick({ source: true, createdAt: true, updatedAt: true }).shape);

/** A category as a year shows it. */
export const shownAwardCategory = awardCategory.omit({ translations: true }).extend(asTold);

/** A year of the awards as a list shows it. */
export const awardYearSummary = awardYear
  .pick({ id: true, slug: true, lang: true, name: true, year: true, phases: true, example: true })
  .extend({ categories: z.array(shownAwardCategory).min(1), event: recordReference.optional(), ...asTold });

export const awardYearDetail = awardYearSummary.extend({
  ...awardYear.pick({ judging: true, source: true, createdAt: true, updatedAt: true }).shape,
  awards: z.array(awardSummary),
});

export type AwardSummary = z.infer<typeof awardSummary>;
export type AwardDetail = z.infer<typeof awardDetail>;
export type AwardYearSummary = z.infer<typeof awardYearSummary>;
export type AwardYearDetail = z.infer<typeof awardYearDetail>;
