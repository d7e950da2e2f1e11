import { z } from 'zod';
import { contactDetails } from './contact.ts';
import { audienceSlug } from './audience.ts';
import { recordBase, slug } from './record.ts';
import { asTold } from './view/shown.ts';

/** The kinds of organisation that the borough's strategy names. */
export const organisationKinds = [
  'registered-charity',
  'community-group',
  'faith-group',
  'mutual-aid-group',
  'tenants-and-residents-association',
  'co-operative',
  'community-interest-company',
  'social-enterprise',
  'forum-or-partnership',
  'statutory-partner',
  'housing-partner',
  'business-network',
] as const;

export const organisationIdentifier = z.object({
  scheme: z
    .string()
    .regex(/^[A-Z]{2}-[A-Z0-9]+$/)
    .meta({ description: 'List code of org-id.guide', example: 'GB-CHC' }),
  value: z.string().min(1).max(40).meta({ description: 'Number within that list', example: '0000000' }),
});

export const communityRelations = ['led-by', 'run-for'] as const;

/** What an organisation says of itself: who leads it, whom it is run for. Never guessed by anybody else. */
export const communityTag = z.object({
  relation: z.enum(communityRelations),
  community: audienceSlug,
  declaredBy: z.string().min(1).max(300).meta({ description: 'Who of the organisation said so' }),
  declaredOn: z.iso.date(),
});

/** A body that offers services: a charity, a faith group, a residents' association, a public partner. */
export const organisation = recordBase.extend({
  name: z.string().min(1).max(300),
  alternateName: z.string().min(1).max(300).optional().meta({ description: 'Short or former name, such as initials' }),
  description: z
    .string()
    .min(1)
    .max(10_000)
    .optional()
    .meta({ description: 'Plain text; blank lines part paragraphs' }),
  kinds: z.array(z.enum(organisationKinds)).default([]),
  contact: contactDetails.prefault({}),
  identifiers: z.array(organisationIdentifier).default([]),
  communities: z.array(communityTag).optional(),
  greenFacts: z
    .array(z.string().min(1).max(300))
    .optional()
    .meta({ description: 'What it does for the climate and nature' }),
});

/** What the public may know of an organisation itself, without what it does. */
export const publicOrganisation = organisation.omit({ publication: true, translations: true }).extend(asTold);

/** Enough of an organisation to name it and link to it. */
export const organisationReference = z.object({ id: z.uuid(), slug, name: z.string() });

export type Organisation = z.infer<typeof organisation>;
export type OrganisationInput = z.input<typeof organisation>;
export type OrganisationKind = (typeof organisationKinds)[number];
export type OrganisationReference = z.infer<typeof organisationReference>;
