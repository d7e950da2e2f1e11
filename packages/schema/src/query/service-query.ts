import { z } from 'zod';
import { wardSlug } from '../area.ts';
import { audienceSlug } from '../audience.ts';
import { categorySlug } from '../category.ts';
import { circumstanceSlug } from '../circumstance.ts';
import { languageTag } from '../language.ts';
import { needSlug } from '../need.ts';
import { accessModes, capacities, serviceStatuses, serviceSummary } from '../service.ts';
import {
  accessibilityNames,
  answering,
  anyOf,
  needsAPlace,
  nearness,
  openTimes,
  organisationName,
  goesOnByCreation,
  listPaging,
  placedSorts,
  searchText,
  sortMeaning,
} from './filters.ts';
import { pageOf } from './page.ts';

export const serviceFacets = [
  'category',
  'need',
  'audience',
  'circumstance',
  'spoken-language',
  'access',
  'accessibility',
  'free',
  'capacity',
  'ward',
  'status',
] as const;

/**
 * What may be asked of the list of services. Filters are cumulative: different filters narrow, several values of one
 * filter widen, except `accessibility`, of which all must hold. A ward also finds what is for the whole borough, after
 * what names the ward. What is not known of a service does not match, except the ages it is for.
 */
export const serviceQuery = z
  .strictObject({
    q: searchText.optional(),
    category: anyOf(categorySlug),
    need: anyOf(needSlug),
    audience: anyOf(audienceSlug).meta({ description: 'Whom it is made for; what is for everybody is found too' }),
    circumstance: anyOf(circumstanceSlug),
    'spoken-language': anyOf(languageTag),
    access: anyOf(z.enum(accessModes)),
    accessibility: anyOf(z.enum(accessibilityNames)).meta({
      description: 'Facts that must all hold, each of one of its places',
    }),
    free: z.boolean().optional(),
    age: z.int().min(0).max(120).optional().meta({ description: 'Years' }),
    capacity: anyOf(z.enum(capacities)),
    accepting: z.boolean().optional().meta({
      description: 'Whether new people are taken, at once or after an assessment; not those on a waiting list',
    }),
    open: anyOf(z.enum(openTimes)),
    organisation: anyOf(organisationName),
    ward: anyOf(wardSlug),
    status: anyOf(z.enum(serviceStatuses)),
    ...nearness,
    sort: z.enum(placedSorts).default('relevance').meta(sortMeaning),
    ...listPaging,
    ...answering(serviceFacets),
  })
  .superRefine(needsAPlace)
  .superRefine(goesOnByCreation);

/** One page of services, with the counts that each filter would give. */
export const servicePage = pageOf(serviceSummary, serviceFacets);

export type ServiceQuery = z.infer<typeof serviceQuery>;
export type ServiceQueryInput = z.input<typeof serviceQuery>;
export type ServicePage = z.infer<typeof servicePage>;
