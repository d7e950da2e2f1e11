import { z } from 'zod';
import { wardSlug } from '../area.ts';
import { facilitySlug } from '../facility.ts';
import { spaceKinds, tenures } from '../premises.ts';
import { premisesSummary } from '../view/premises-view.ts';
import {
  accessibilityNames,
  answering,
  anyOf,
  needsAPlace,
  nearness,
  organisationName,
  goesOnByCreation,
  listPaging,
  placedSorts,
  searchText,
  sortMeaning,
} from './filters.ts';
import { pageOf } from './page.ts';

export const premisesFacets = ['tenure', 'space-kind', 'facility', 'accessibility', 'ward'] as const;

/** What may be asked of the list of buildings. Tenures and kinds are those of their spaces. */
export const premisesQuery = z
  .strictObject({
    q: searchText.optional(),
    tenure: anyOf(z.enum(tenures)),
    'space-kind': anyOf(z.enum(spaceKinds)),
    facility: anyOf(facilitySlug).meta({ description: 'All must be there, in the building or in one of its spaces' }),
    accessibility: anyOf(z.enum(accessibilityNames)).meta({ description: 'Facts that must all hold' }),
    organisation: anyOf(organisationName),
    ward: anyOf(wardSlug),
    ...nearness,
    sort: z.enum(placedSorts).default('relevance').meta(sortMeaning),
    ...listPaging,
    ...answering(premisesFacets),
  })
  .superRefine(needsAPlace)
  .superRefine(goesOnByCreation);

export const premisesPage = pageOf(premisesSummary, premisesFacets);

export type PremisesQuery = z.infer<typeof premisesQuery>;
export type PremisesQueryInput = z.input<typeof premisesQuery>;
export type PremisesPage = z.infer<typeof premisesPage>;
