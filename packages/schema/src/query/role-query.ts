import { z } from 'zod';
import { wardSlug } from '../area.ts';
import { causeSlug } from '../cause.ts';
import { dayPart } from '../day-part.ts';
import { skillSlug } from '../skill.ts';
import { commitmentKinds, dbsLevels, englishLevels, roleKinds, rolePlaces } from '../volunteer-role.ts';
import { roleSummary } from '../view/role-view.ts';
import {
  accessibilityNames,
  answering,
  anyOf,
  needsAPlace,
  nearness,
  organisationName,
  goesOnByCreation,
  listPaging,
  placedSorts,
  searchText,
  sortMeaning,
} from './filters.ts';
import { pageOf } from './page.ts';

export const roleFacets = [
  'kind',
  'cause',
  'skill',
  'day-part',
  'place',
  'dbs',
  'expenses',
  'accreditation',
  'commitment',
  'accessibility',
  'ward',
] as const;

/** What may be asked of the list of roles. Only roles that are published today are ever found. */
export const volunteerRoleQuery = z
  .strictObject({
    q: searchText.optional(),
    kind: anyOf(z.enum(roleKinds)),
    cause: anyOf(causeSlug),
    skill: anyOf(skillSlug),
    'day-part': anyOf(dayPart).meta({ description: 'When I can; roles at any time are found too' }),
    place: anyOf(z.enum(rolePlaces)),
    age: z.int().min(0).max(120).optional().meta({ description: 'Years; roles that name no ages are found too' }),
    dbs: anyOf(z.enum(dbsLevels)),
    english: z.enum(englishLevels).optional().meta({ description: 'My English: roles that ask for at most this' }),
    expenses: z.boolean().optional().meta({ description: 'Whether expenses are paid back' }),
    training: z.boolean().optional().meta({ description: 'Whether training is given' }),
    accreditation: z.boolean().optional(),
    commitment: anyOf(z.enum(commitmentKinds)),
    team: z.int().min(1).max(10_000).optional().meta({ description: 'How many we are: roles for a team of that size' }),
    emergency: z.boolean().optional().meta({ description: 'Whether it is an emergency call-out' }),
    accessibility: anyOf(z.enum(accessibilityNames)).meta({ description: 'Facts that must all hold of its place' }),
    organisation: anyOf(organisationName),
    ward: anyOf(wardSlug),
    ...nearness,
    sort: z.enum(placedSorts).default('relevance').meta(sortMeaning),
    ...listPaging,
    ...answering(roleFacets),
  })
  .superRefine(needsAPlace)
  .superRefine(goesOnByCreation);

export const rolePage = pageOf(roleSummary, roleFacets);

export type VolunteerRoleQuery = z.infer<typeof volunteerRoleQuery>;
export type VolunteerRoleQueryInput = z.input<typeof volunteerRoleQuery>;
export type RolePage = z.infer<typeof rolePage>;
