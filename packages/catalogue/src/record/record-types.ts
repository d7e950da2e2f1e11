import type {
  Award,
  AwardYear,
  EmergencyNotice,
  Event,
  Location,
  Opportunity,
  Organisation,
  Partner,
  Person,
  Premises,
  Project,
  Service,
  Space,
  Story,
  VolunteerRole,
} from '@vcs/schema';
import type { z } from 'zod';
import { InvalidRecordError } from '../errors.ts';

/** What a record of each kind is, by the kind's name. */
export interface RecordTypes {
  organisation: Organisation;
  service: Service;
  location: Location;
  project: Project;
  person: Person;
  premises: Premises;
  space: Space;
  'volunteer-role': VolunteerRole;
  event: Event;
  opportunity: Opportunity;
  story: Story;
  'award-year': AwardYear;
  award: Award;
  partner: Partner;
  'emergency-notice': EmergencyNotice;
}

export type KindName = keyof RecordTypes;
export type AnyRecord = RecordTypes[KindName];

/** What a writer calls the records of each kind. */
export const repositoryNames = {
  organisation: 'organisations',
  service: 'services',
  location: 'locations',
  project: 'projects',
  person: 'people',
  premises: 'premises',
  space: 'spaces',
  'volunteer-role': 'volunteerRoles',
  event: 'events',
  opportunity: 'opportunities',
  story: 'stories',
  'award-year': 'awardYears',
  award: 'awards',
  partner: 'partners',
  'emergency-notice': 'emergencyNotices',
} as const satisfies Record<KindName, string>;

/** A record in words, for messages: its name, or its slug where a kind has no names. */
export function calledIn({ slug, ...record }: { slug: string; name?: string }): string {
  return record.name ?? slug;
}

/**
 * A value as its schema understands it, defaults filled in. `name` says in a message what it is.
 * @throws InvalidRecordError
 */
export function validated<T>(schema: z.ZodType<T>, value: unknown, name: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new InvalidRecordError(
    name,
    result.error.issues.map(({ path, message }) => ({ field: path.join('.'), message })),
  );
}
