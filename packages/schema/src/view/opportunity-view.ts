import { z } from 'zod';
import { categoryReference } from '../category.ts';
import { opportunity } from '../opportunity.ts';
import { organisationReference } from '../organisation.ts';
import { asTold } from './shown.ts';

/** Money, work or help in kind as a list shows it. */
export const opportunitySummary = opportunity
  .pick({
    id: true,
    slug: true,
    lang: true,
    funder: true,
    name: true,
    description: true,
    kind: true,
    opens: true,
    closes: true,
    leadTime: true,
    decision: true,
    minimumAmount: true,
    maximumAmount: true,
    applyUrl: true,
    assured: true,
    example: true,
  })
  .extend({ organisation: organisationReference.optional(), categories: z.array(categoryReference), ...asTold });

export const opportunityDetail = opportunitySummary.extend({
  ...opportunity.pick({
    eligibility: true,
    guidanceUrl: true,
    outcomeUrl: true,
    source: true,
    createdAt: true,
    updatedAt: true,
  }).shape,
  related: z.array(opportunitySummary).meta({
    description: 'Other opportunities of the same organisation that are not closed',
  }),
});

export type OpportunitySummary = z.infer<typeof opportunitySummary>;
export type OpportunityDetail = z.infer<typeof opportunityDetail>;
