import { z } from 'zod';
import { areaReference } from '../area.ts';
import { categoryReference } from '../category.ts';
import { organisationReference } from '../organisation.ts';
import { project } from '../project.ts';
import { serviceSummary } from '../service.ts';
import { awardSummary } from './award-view.ts';
import { storySummary } from './story-view.ts';
import { asTold } from './shown.ts';

/** A funded piece of work as a list shows it. */
export const projectSummary = project
  .pick({
    id: true,
    slug: true,
    lang: true,
    name: true,
    alternateName: true,
    description: true,
    boroughWide: true,
    funding: true,
    starts: true,
    ends: true,
    assured: true,
    example: true,
  })
  .extend({
    categories: z.array(categoryReference),
    wards: z.array(areaReference),
    organisation: organisationReference,
    partners: z.array(organisationReference).meta({ description: 'Other organisations that take part' }),
    ...asTold,
  });

export const projectDetail = projectSummary.extend({
  ...project.pick({ source: true, createdAt: true, updatedAt: true }).shape,
  services: z.array(serviceSummary),
  stories: z.array(storySummary),
  awards: z.array(awardSummary).meta({ description: 'What it was put forward for' }),
});

export type ProjectSummary = z.infer<typeof projectSummary>;
export type ProjectDetail = z.infer<typeof projectDetail>;
