import { z } from 'zod';
import { categorySlug } from '../category.ts';
import { storySummary } from '../view/story-view.ts';
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

export const storyFacets = ['category'] as const;

/** What may be asked of the list of case studies. */
export const storyQuery = z
  .strictObject({
    q: searchText.optional(),
    category: anyOf(categorySlug),
    organisation: anyOf(organisationName),
    sort: z.enum(sorts).default('relevance').meta(sortMeaning),
    ...listPaging,
    ...answering(storyFacets),
  })
  .superRefine(goesOnByCreation);

export const storyPage = pageOf(storySummary, storyFacets);

export type StoryQuery = z.infer<typeof storyQuery>;
export type StoryQueryInput = z.input<typeof storyQuery>;
export type StoryPage = z.infer<typeof storyPage>;
