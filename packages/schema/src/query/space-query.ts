import { z } from 'zod';
import { wardSlug } from '../area.ts';
import { dayPart } from '../day-part.ts';
import { facilitySlug } from '../facility.ts';
import { hirerClasses, layouts, rateUnits, spaceKinds, tenures } from '../premises.ts';
import { spaceSummary } from '../view/premises-view.ts';
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

export const spaceFacets = ['tenure', 'kind', 'facility', 'accessibility', 'ward'] as const;

/**
 * What may be asked of the list of spaces. `capacity` is for the `layout` named, else for whichever layout holds most.
 * `most` is what the `hirer` named pays for one `unit`; spaces without such a rate are not found, free ones are.
 */
export const spaceQuery = z
  .strictObject({
    q: searchText.optional(),
    tenure: anyOf(z.enum(tenures)),
    kind: anyOf(z.enum(spaceKinds)),
    capacity: z.int().min(1).max(10_000).optional().meta({ description: 'Least number of people it must hold' }),
    layout: z.enum(layouts).optional(),
    area: z.int().min(1).max(100_000).optional().meta({ description: 'Least size, square metres' }),
    hirer: z.enum(hirerClasses).optional().meta({ description: 'What my group is' }),
    most: z.int().min(0).max(1_000_000).optional().meta({ description: 'Most to pay, pounds sterling' }),
    unit: z.enum(rateUnits).default('hour').meta({ description: 'What `most` is paid for' }),
    facility: anyOf(facilitySlug).meta({ description: 'All must be there, in the space or in its building' }),
    accessibility: anyOf(z.enum(accessibilityNames)).meta({ description: 'Facts that must all hold' }),
    'women-only': z.boolean().optional().meta({ description: 'Whether women-only sessions are possible' }),
    'day-part': anyOf(dayPart).meta({ description: 'When it can be had; not where one has to ask' }),
    premises: anyOf(organisationName).meta({ description: 'Id or slug of premises' }),
    organisation: anyOf(organisationName),
    ward: anyOf(wardSlug),
    ...nearness,
    sort: z
      .enum([...placedSorts, 'price', 'capacity'])
      .default('relevance')
      .meta(sortMeaning),
    ...listPaging,
    ...answering(spaceFacets),
  })
  .superRefine(needsAPlace)
  .superRefine(goesOnByCreation)
  .superRefine(({ hirer, most, sort }, context) => {
    if (hirer !== undefined) return;
    const message = 'expected `hirer` beside it, as each class of hirer pays its own price';
    if (most !== undefined) context.addIssue({ code: 'custom', path: ['most'], message });
    if (sort === 'price') context.addIssue({ code: 'custom', path: ['sort'], message });
  });

export const spacePage = pageOf(spaceSummary, spaceFacets);

export type SpaceQuery = z.infer<typeof spaceQuery>;
export type SpaceQueryInput = z.input<typeof spaceQuery>;
export type SpacePage = z.infer<typeof spacePage>;
