import { z } from 'zod';
import { personRoles } from '../person.ts';
import { personSummary } from '../view/person-view.ts';
import {
  answering,
  anyOf,
  organisationName,
  goesOnByCreation,
  listPaging,
  searchText,
  sortMeaning,
} from './filters.ts';
import { pageOf } from './page.ts';

export const personFacets = ['role'] as const;

/** What may be asked of the people in public roles who agreed to be shown. Without words they come by name. */
export const personQuery = z
  .strictObject({
    q: searchText.optional(),
    role: anyOf(z.enum(personRoles)),
    organisation: anyOf(organisationName),
    sort: z.enum(['relevance', 'name', 'created']).default('relevance').meta(sortMeaning),
    ...listPaging,
    ...answering(personFacets),
  })
  .superRefine(goesOnByCreation);

export const personPage = pageOf(personSummary, personFacets);

export type PersonQuery = z.infer<typeof personQuery>;
export type PersonQueryInput = z.input<typeof personQuery>;
export type PersonPage = z.infer<typeof personPage>;
