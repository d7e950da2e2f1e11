import { z } from 'zod';
import { areaReference } from '../area.ts';
import { publicLocation } from '../location.ts';
import { organisationReference, publicOrganisation } from '../organisation.ts';
import { volunteerRole } from '../volunteer-role.ts';
import { asPlaced, termReference } from './shown.ts';

/** Something a person can do for an organisation, as a list shows it. */
export const roleSummary = volunteerRole
  .pick({
    id: true,
    slug: true,
    lang: true,
    name: true,
    description: true,
    kind: true,
    commitment: true,
    dayParts: true,
    places: true,
    boroughWide: true,
    minimumAge: true,
    maximumAge: true,
    dbs: true,
    expenses: true,
    pay: true,
    accreditation: true,
    englishLevel: true,
    teamSize: true,
    publishFrom: true,
    publishUntil: true,
    emergencyCallOut: true,
    apply: true,
    assured: true,
    example: true,
    updatedAt: true,
  })
  .extend({
    causes: z.array(termReference),
    skills: z.array(termReference),
    wards: z.array(areaReference),
    location: publicLocation.optional(),
    organisation: organisationReference,
    ...asPlaced,
  });

export const roleDetail = roleSummary.extend({
  ...volunteerRole.pick({
    induction: true,
    safeguarding: true,
    training: true,
    leadsTo: true,
    contact: true,
    source: true,
    createdAt: true,
  }).shape,
  organisation: publicOrganisation,
  related: z.array(roleSummary).meta({ description: 'Other roles of the same organisation' }),
});

export type RoleSummary = z.infer<typeof roleSummary>;
export type RoleDetail = z.infer<typeof roleDetail>;
