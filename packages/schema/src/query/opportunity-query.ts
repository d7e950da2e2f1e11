import { z } from 'zod';
import { categorySlug } from '../category.ts';
import { opportunityKinds } from '../opportunity.ts';
import { opportunitySummary } from '../view/opportunity-view.ts';
import {
  answering,
  anyOf,
  day,
  organisationName,
  goesOnByCreation,
  listPaging,
  searchText,
  sortMeaning,
} from './filters.ts';
import { pageOf } from './page.ts';

export const opportunityFacets = ['kind', 'category'] as const;

/** What may be asked of the list of opportunities. A limit or a date that is not known excludes nothing. */
export const opportunityQuery = z
  .strictObject({
    q: searchText.optional(),
    kind: anyOf(z.enum(opportunityKinds)),
    category: anyOf(categorySlug),
    state: z
      .enum(['current', 'open', 'coming', 'closed', 'all'])
      .default('current')
      .meta({ description: 'On the day asked about: `current` is open or coming' }),
    on: day.optional().meta({ description: 'The day that `state` is for; today where it is left out' }),
    amount: z.int().min(0).max(1_000_000_000).optional().meta({ description: 'A sum it can be for, pounds sterling' }),
    organisation: anyOf(organisationName),
    sort: z.enum(['closes', 'relevance', 'name', 'updated', 'created']).default('closes').meta(sortMeaning),
    ...listPaging,
    ...answering(opportunityFacets),
  })
  .superRefine(goesOnByCreation);

export const opportunityPage = pageOf(opportunitySummary, opportunityFacets);

export type OpportunityQuery = z.infer<typeof opportunityQuery>;
export type OpportunityQueryInput = z.input<typeof opportunityQuery>;
export type OpportunityPage = z.infer<typeof opportunityPage>;
