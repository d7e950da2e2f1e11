import { z } from 'zod';
import { areaReference, wardSlug } from './area.ts';
import { audienceSlug } from './audience.ts';
import { categoryReference, categorySlug } from './category.ts';
import { circumstanceSlug } from './circumstance.ts';
import { contactDetails, phone } from './contact.ts';
import { publicLocation } from './location.ts';
import { organisationReference, publicOrganisation } from './organisation.ts';
import { languageTag } from './language.ts';
import { needSlug } from './need.ts';
import { partialDate, recordBase, webAddress } from './record.ts';
import { openingExceptions, openingHours } from './schedule.ts';
import { asPlaced } from './view/shown.ts';

/** Meanings of Open Referral (HSDS): `inactive` is paused or past, `defunct` will not come back. */
export const serviceStatuses = ['active', 'inactive', 'defunct', 'temporarily-closed'] as const;

export const accessModes = ['in-person', 'phone', 'online', 'home-visit'] as const;

export const costOption = z.object({
  name: z.string().min(1).max(200).meta({ description: 'Who or what the price is for', example: 'Under 18' }),
  amount: z.number().min(0).optional().meta({ description: 'Pounds sterling' }),
  description: z.string().min(1).max(500).optional(),
});

export const cost = z.object({
  free: z.boolean().optional().meta({ description: 'True where nobody pays' }),
  description: z.string().min(1).max(1000).optional(),
  options: z.array(costOption).default([]),
});

export const capacities = ['open', 'waiting-list', 'assessment-first', 'closed'] as const;
export const referralMethods = ['self', 'email', 'phone', 'form', 'none'] as const;

/** How somebody is passed on to the service, by themselves or by a front-line worker. */
export const referral = z.object({
  method: z.enum(referralMethods),
  url: webAddress.optional().meta({ description: 'The form of the service' }),
  endpoint: webAddress.optional().meta({ description: 'Where the service itself receives a hand-off by POST' }),
  email: z.email().max(254).optional(),
  phone: phone.shape.number.optional(),
  criteria: z.string().min(1).max(2000).optional(),
  replyDays: z.int().min(0).max(365).optional().meta({ description: 'Working days until a reply, as a rule' }),
  updated: partialDate.optional(),
});

export const funding = z.object({
  source: z.string().min(1).max(300),
  amount: z.number().min(0).optional().meta({ description: 'Pounds sterling' }),
});

/** Something an organisation does for people: when, where, for whom, at what cost and how to get it. */
export const service = recordBase.extend({
  organisationId: z.uuid(),
  name: z.string().min(1).max(300),
  description: z
    .string()
    .min(1)
    .max(10_000)
    .optional()
    .meta({ description: 'Plain text; blank lines part paragraphs' }),
  status: z.enum(serviceStatuses).default('active'),
  alert: z.string().min(1).max(1000).optional().meta({ description: 'A short notice to show before anything else' }),
  categories: z.array(categorySlug).default([]),
  needs: z.array(needSlug).optional(),
  audiences: z.array(audienceSlug).optional().meta({ description: 'Left out where it is for everybody' }),
  circumstances: z.array(circumstanceSlug).optional().meta({ description: 'Who it is for, by what is true of them' }),
  conditions: z.string().min(1).max(1000).optional().meta({ description: 'What somebody must bring or fulfil' }),
  whoFor: z.string().min(1).max(2000).optional().meta({ description: 'Who may use it, in plain text' }),
  minimumAge: z.number().int().min(0).max(120).optional().meta({ description: 'Years' }),
  maximumAge: z.number().int().min(0).max(120).optional().meta({ description: 'Years' }),
  wards: z.array(wardSlug).default([]).meta({ description: 'Wards whose residents it is for or where it happens' }),
  boroughWide: z.boolean().default(false).meta({ description: 'True where it is for residents of every ward' }),
  areaNote: z.string().min(1).max(500).optional().meta({ description: 'The area served, as the source words it' }),
  locationIds: z.array(z.uuid()).default([]),
  access: z.array(z.enum(accessModes)).default([]),
  openingHours: z.array(openingHours).default([]),
  openingExceptions: openingExceptions.optional(),
  openingNote: z.string().min(1).max(1000).optional(),
  cost: cost.optional(),
  spokenLanguages: z.array(languageTag).default([]),
  interpreters: z
    .string()
    .min(1)
    .max(300)
    .optional()
    .meta({ description: 'Whether and how an interpreter can be had' }),
  accreditations: z.array(z.string().min(1).max(200)).optional(),
  capacity: z
    .enum(capacities)
    .optional()
    .meta({ description: 'Whether new people are taken; left out where not known' }),
  referral: referral.optional(),
  howToGet: z.string().min(1).max(2000).optional().meta({ description: 'Booking, referral, what to bring' }),
  contact: contactDetails.prefault({}),
  funding: z.array(funding).default([]),
  facts: z
    .array(z.string().min(1).max(1000))
    .default([])
    .meta({ description: 'Figures and dates, as the source gives them' }),
});

const shownOfService = service
  .pick({
    id: true,
    slug: true,
    lang: true,
    name: true,
    description: true,
    status: true,
    alert: true,
    whoFor: true,
    audiences: true,
    capacity: true,
    boroughWide: true,
    areaNote: true,
    access: true,
    openingHours: true,
    openingExceptions: true,
    openingNote: true,
    cost: true,
    spokenLanguages: true,
    contact: true,
    assured: true,
    example: true,
  })
  .extend({
    categories: z.array(categoryReference),
    wards: z.array(areaReference),
    locations: z.array(publicLocation),
    ...asPlaced,
  });

/** A service as a list shows it. */
export const serviceSummary = shownOfService.extend({ organisation: organisationReference });

/** A service with everything the public may know of it. */
export const serviceDetail = shownOfService.extend({
  ...service.pick({
    minimumAge: true,
    maximumAge: true,
    needs: true,
    circumstances: true,
    conditions: true,
    interpreters: true,
    accreditations: true,
    referral: true,
    howToGet: true,
    funding: true,
    facts: true,
    source: true,
    createdAt: true,
    updatedAt: true,
  }).shape,
  organisation: publicOrganisation,
  related: z.array(serviceSummary).meta({ description: 'Other services of the same organisation' }),
});

export type Service = z.infer<typeof service>;
export type ServiceInput = z.input<typeof service>;
export type ServiceStatus = (typeof serviceStatuses)[number];
export type AccessMode = (typeof accessModes)[number];
export type ServiceSummary = z.infer<typeof serviceSummary>;
export type ServiceDetail = z.infer<typeof serviceDetail>;
