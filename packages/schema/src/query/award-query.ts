import { z } from 'zod';
import { awardStanding, awardSubjects, awardYear } from '../award.ts';
import { slug } from '../record.ts';
import { awardSummary, awardYearSummary } from '../view/award-view.ts';
import {
  answerLanguage,
  answering,
  anyOf,
  organisationName,
  goesOnByCreation,
  listPaging,
  searchText,
  sortMeaning,
  sorts,
} from './filters.ts';
import { pageOf } from './page.ts';

export const awardFacets = ['year', 'category', 'subject', 'standing'] as const;

/** What may be asked of the list of nominees, finalists and winners. */
export const awardQuery = z
  .strictObject({
    q: searchText.optional(),
    year: anyOf(awardYear.shape.year),
    category: anyOf(slug).meta({ description: 'Category of its year' }),
    subject: anyOf(z.enum(awardSubjects)),
    standing: anyOf(z.enum(awardStanding)),
    organisation: anyOf(organisationName),
    sort: z.enum(sorts).default('relevance').meta(sortMeaning),
    ...listPaging,
    ...answering(awardFacets),
  })
  .superRefine(goesOnByCreation);

export const awardPage = pageOf(awardSummary, awardFacets);

/** What may be asked of the list of award years: the latest comes first. */
export const awardYearQuery = z
  .strictObject({
    sort: z.enum(['year', 'created']).default('year').meta(sortMeaning),
    ...listPaging,
    ...answerLanguage,
  })
  .superRefine(goesOnByCreation);
export const awardYearPage = pageOf(awardYearSummary, []);

export type AwardQuery = z.infer<typeof awardQuery>;
export type AwardQueryInput = z.input<typeof awardQuery>;
export type AwardPage = z.infer<typeof awardPage>;
export type AwardYearQuery = z.infer<typeof awardYearQuery>;
export type AwardYearQueryInput = z.input<typeof awardYearQuery>;
export type AwardYearPage = z.infer<typeof awardYearPage>;
