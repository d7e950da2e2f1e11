import { z } from 'zod';
import { areaReference } from '../area.ts';
import { categoryReference } from '../category.ts';
import { organisation, publicOrganisation } from '../organisation.ts';
import { serviceSummary } from '../service.ts';
import { awardSummary } from './award-view.ts';
import { eventSummary } from './event-view.ts';
import { opportunitySummary } from './opportunity-view.ts';
import { personSummary } from './person-view.ts';
import { premisesSummary } from './premises-view.ts';
import { projectSummary } from './project-view.ts';
import { roleSummary } from './role-view.ts';
import { asTold } from './shown.ts';
import { storySummary } from './story-view.ts';

/** An organisation as a list shows it. Categories and wards are those of its services. */
export const organisationSummary = organisation
  .pick({
    id: true,
    slug: true,
    lang: true,
    name: true,
    alternateName: true,
    description: true,
    kinds: true,
    contact: true,
    identifiers: true,
    communities: true,
    greenFacts: true,
    assured: true,
    example: true,
  })
  .extend({
    categories: z.array(categoryReference),
    wards: z.array(areaReference),
    boroughWide: z.boolean(),
    ...asTold,
  });

/** An organisation with everything the public may know of what it does. */
export const organisationDetail = publicOrganisation.extend({
  services: z.array(serviceSummary),
  projects: z.array(projectSummary),
  premises: z.array(premisesSummary),
  roles: z.array(roleSummary),
  events: z.array(eventSummary),
  opportunities: z.array(opportunitySummary),
  stories: z.array(storySummary),
  people: z.array(personSummary),
  awards: z.array(awardSummary).meta({ description: 'What it was put forward for' }),
});

export type OrganisationSummary = z.infer<typeof organisationSummary>;
export type OrganisationDetail = z.infer<typeof organisationDetail>;
