import { z } from 'zod';
import { wardSlug } from '../area.ts';
import { audienceSlug } from '../audience.ts';
import { categorySlug } from '../category.ts';
import { organisationKinds } from '../organisation.ts';
import { organisationSummary } from '../view/organisation-view.ts';
import { answering, anyOf, goesOnByCreation, listPaging, searchText, sortMeaning, sorts } from './filters.ts';
import { pageOf } from './page.ts';

export const organisationFacets = ['kind', 'category', 'ward', 'led-by', 'run-for'] as const;

/** What may be asked of the list of organisations. Categories and wards are those of their services. */
export const organisationQuery = z
  .strictObject({
    q: searchText.optional(),
    kind: anyOf(z.enum(organisationKinds)),
    category: anyOf(categorySlug),
    ward: anyOf(wardSlug),
    'led-by': anyOf(audienceSlug).meta({ description: 'Communities that lead it, as it says itself' }),
    'run-for': anyOf(audienceSlug).meta({ description: 'Communities it is run for, as it says itself' }),
    sort: z.enum(sorts).default('relevance').meta(sortMeaning),
    ...listPaging,
    ...answering(organisationFacets),
  })
  .superRefine(goesOnByCreation);

export const organisationPage = pageOf(organisationSummary, organisationFacets);

export type OrganisationQuery = z.infer<typeof organisationQuery>;
export type OrganisationQueryInput = z.input<typeof organisationQuery>;
export type OrganisationPage = z.infer<typeof organisationPage>;
