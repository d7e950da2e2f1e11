import { z } from 'zod';
import { wardSlug } from './area.ts';
import { categorySlug } from './category.ts';
import { serviceSummary } from './service.ts';

/** Words to look for; what people type, so short and never an error. */
export const searchText = z.string().max(200).meta({ description: 'Words to look for', example: 'food bank' });

const paging = {
  page: z.int().min(1).max(10_000).default(1).meta({ description: 'Page, counted from 1' }),
  per_page: z.int().min(1).max(100).default(20).meta({ description: 'Records on a page' }),
};

/**
 * What may be asked of the list of services. Filters are cumulative: different filters narrow, several values of one
 * filter widen. A ward also finds the services that are for the whole borough, after those that name the ward.
 */
export const serviceQuery = z.strictObject({
  q: searchText.optional(),
  category: z.array(categorySlug).default([]),
  ward: z.array(wardSlug).default([]),
  ...paging,
});

export const facetValue = z.object({
  value: z.string().meta({ description: 'What to put into the filter' }),
  label: z.string().meta({ description: 'What to show' }),
  count: z.int().min(0).meta({ description: 'Records left if this were the only value of this filter' }),
});

/** One page of services, with the counts that each filter would give. */
export const servicePage = z.object({
  items: z.array(serviceSummary),
  total: z.int().min(0),
  page: z.int().min(1),
  per_page: z.int().min(1),
  pages: z.int().min(0),
  facets: z.object({ category: z.array(facetValue), ward: z.array(facetValue) }),
  didYouMean: z.string().optional().meta({ description: 'Words that would find something, where these found nothing' }),
});

export type ServiceQuery = z.infer<typeof serviceQuery>;
/** What a caller gives: everything may be left out. */
export type ServiceQueryInput = z.input<typeof serviceQuery>;
export type FacetValue = z.infer<typeof facetValue>;
export type ServicePage = z.infer<typeof servicePage>;
