import { z } from 'zod';
import { categoryReference } from '../category.ts';
import { organisationReference } from '../organisation.ts';
import { story } from '../story.ts';
import { awardSummary } from './award-view.ts';
import { asTold, recordReference } from './shown.ts';

const shownOfStory = story
  .pick({
    id: true,
    slug: true,
    lang: true,
    name: true,
    summary: true,
    happened: true,
    figures: true,
    assured: true,
    example: true,
    createdAt: true,
    updatedAt: true,
  })
  .extend({ organisations: z.array(organisationReference), categories: z.array(categoryReference), ...asTold });

/** A case study as a list shows it. */
export const storySummary = shownOfStory;

export const storyDetail = shownOfStory.extend({
  ...story.pick({ body: true, source: true }).shape,
  projects: z.array(recordReference).meta({ description: 'Projects it tells of' }),
  awards: z.array(awardSummary).meta({ description: 'Awards that it tells of' }),
});

export type StorySummary = z.infer<typeof storySummary>;
export type StoryDetail = z.infer<typeof storyDetail>;
