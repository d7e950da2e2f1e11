import { z } from 'zod';
import { wardSlug } from './area.ts';
import { categorySlug } from './category.ts';
import { paging, searchText } from './query/filters.ts';
import { pageOf } from './query/page.ts';
import { serviceSummary } from './service.ts';

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

/** One page of services, with the counts that each filter would give. */
export const servicePage = pageOf(serviceSummary, ['category', 'ward']);

export type ServiceQuery = z.infer<typeof serviceQuery>;
/** What a caller gives: everything may be left out. */
export type ServiceQueryInput = z.input<typeof serviceQuery>;
export type ServicePage = z.infer<typeof servicePage>;
