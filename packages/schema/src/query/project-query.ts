import { z } from 'zod';
import { wardSlug } from '../area.ts';
import { categorySlug } from '../category.ts';
import { projectSummary } from '../view/project-view.ts';
import {
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

export const projectFacets = ['category', 'ward'] as const;

/** What may be asked of the list of projects. */
export const projectQuery = z
  .strictObject({
    q: searchText.optional(),
    category: anyOf(categorySlug),
    ward: anyOf(wardSlug),
    organisation: anyOf(organisationName).meta({ description: 'The one that leads it, or one that takes part' }),
    state: z.enum(['all', 'current', 'ended']).default('all').meta({
      description: '`current` has begun or will, and has not ended; where no end is known it counts as current',
    }),
    sort: z.enum(sorts).default('relevance').meta(sortMeaning),
    ...listPaging,
    ...answering(projectFacets),
  })
  .superRefine(goesOnByCreation);

export const projectPage = pageOf(projectSummary, projectFacets);

export type ProjectQuery = z.infer<typeof projectQuery>;
export type ProjectQueryInput = z.input<typeof projectQuery>;
export type ProjectPage = z.infer<typeof projectPage>;
