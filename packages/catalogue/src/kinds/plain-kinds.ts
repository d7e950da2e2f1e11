import {
  award,
  awardYear,
  emergencyNotice,
  event,
  location,
  opportunity,
  partner,
  person,
  premises,
  project,
  space,
  story,
  volunteerRole,
} from '@vcs/schema';
import type { z } from 'zod';
import type { KindName, RecordTypes } from '../record/record-types.ts';
import type { Kind, Reference } from './kind.ts';

type Fields<R> = Partial<Record<keyof R, KindName>>;

/** A kind that is kept, and neither found nor shown. `fields` names the kind that each field refers to. */
function plainKind<K extends KindName>(
  name: K,
  schema: z.ZodType<RecordTypes[K]>,
  fields: Fields<RecordTypes[K]>,
): Kind<RecordTypes[K], never> {
  return {
    name,
    schema,
    references: (record) =>
      Object.entries(fields).flatMap(([field, kind]): Reference[] => {
        const value = record[field as keyof RecordTypes[K]] as string | readonly string[] | undefined;
        return [value ?? []].flat().map((to) => ({ field, kind: kind as string, to }));
      }),
    entryReferrers: [],
    entry: () => undefined,
    facets: [],
    detail: () => undefined,
  };
}

export const plainKinds = {
  location: plainKind('location', location, {}),
  project: plainKind('project', project, {
    organisationId: 'organisation',
    partnerIds: 'organisation',
    serviceIds: 'service',
    storyIds: 'story',
  }),
  person: plainKind('person', person, { organisationId: 'organisation' }),
  premises: plainKind('premises', premises, { organisationId: 'organisation', locationId: 'location' }),
  space: plainKind('space', space, { premisesId: 'premises' }),
  'volunteer-role': plainKind('volunteer-role', volunteerRole, {
    organisationId: 'organisation',
    locationId: 'location',
  }),
  event: plainKind('event', event, { organisationId: 'organisation', locationId: 'location' }),
  opportunity: plainKind('opportunity', opportunity, { organisationId: 'organisation' }),
  story: plainKind('story', story, { organisationIds: 'organisation' }),
  'award-year': plainKind('award-year', awardYear, { eventId: 'event' }),
  award: plainKind('award', award, {
    awardYearId: 'award-year',
    projectId: 'project',
    organisationId: 'organisation',
    personId: 'person',
    storyId: 'story',
  }),
  partner: plainKind('partner', partner, {}),
  'emergency-notice': plainKind('emergency-notice', emergencyNotice, {
    firstServiceIds: 'service',
    firstRoleIds: 'volunteer-role',
  }),
};
