import { z } from 'zod';
import { publicLocation } from '../location.ts';
import { organisationReference, publicOrganisation } from '../organisation.ts';
import { premises, space, spaceKinds, tenures } from '../premises.ts';
import { serviceSummary } from '../service.ts';
import { eventSummary } from './event-view.ts';
import { asPlaced, recordReference, termReference } from './shown.ts';

/** A building or site as a list shows it, with what its spaces can be had for. */
export const premisesSummary = premises
  .pick({
    id: true,
    slug: true,
    lang: true,
    name: true,
    description: true,
    accessSteps: true,
    greenFacts: true,
    opensIn: true,
    contact: true,
    assured: true,
    example: true,
  })
  .extend({
    facilities: z.array(termReference),
    tenures: z.array(z.enum(tenures)),
    spaceKinds: z.array(z.enum(spaceKinds)),
    location: publicLocation.optional(),
    organisation: organisationReference,
    ...asPlaced,
  });

/** A part of premises as a list shows it. `facilities` are its own and those of the building. */
export const spaceSummary = space
  .pick({
    id: true,
    slug: true,
    lang: true,
    name: true,
    kind: true,
    description: true,
    tenures: true,
    capacity: true,
    area: true,
    rates: true,
    occupation: true,
    broadband: true,
    womenOnlySessions: true,
    available: true,
    availableFrom: true,
    enquire: true,
    assured: true,
    example: true,
  })
  .extend({
    facilities: z.array(termReference),
    premises: recordReference.extend({ opensIn: premises.shape.opensIn }),
    location: publicLocation.optional(),
    organisation: organisationReference,
    ...asPlaced,
  });

const dates = { source: true, createdAt: true, updatedAt: true } as const;

export const premisesDetail = premisesSummary.extend({
  ...premises.pick(dates).shape,
  organisation: publicOrganisation,
  spaces: z.array(spaceSummary),
  services: z.array(serviceSummary).meta({ description: 'Services at the same place' }),
  events: z
    .array(eventSummary)
    .meta({ description: 'Events at the same place that are still to come, by their next time, at most 20' }),
});

export const spaceDetail = spaceSummary.extend({
  ...space.pick(dates).shape,
  organisation: publicOrganisation,
  premises: premisesSummary,
  related: z.array(spaceSummary).meta({ description: 'Other spaces of the same premises' }),
});

export type PremisesSummary = z.infer<typeof premisesSummary>;
export type PremisesDetail = z.infer<typeof premisesDetail>;
export type SpaceSummary = z.infer<typeof spaceSummary>;
export type SpaceDetail = z.infer<typeof spaceDetail>;
