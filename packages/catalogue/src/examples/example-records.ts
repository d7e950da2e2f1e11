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

/** Records of every kind, by the name of the repository that keeps them. */
export interface ExampleRecords {
  readonly organisations: readonly Organisation[];
  readonly services: readonly Service[];
  readonly locations: readonly Location[];
  readonly premises: readonly Premises[];
  readonly spaces: readonly Space[];
  readonly volunteerRoles: readonly VolunteerRole[];
  readonly events: readonly Event[];
  readonly projects: readonly Project[];
  readonly people: readonly Person[];
  readonly opportunities: readonly Opportunity[];
  readonly stories: readonly Story[];
  readonly awardYears: readonly AwardYear[];
  readonly awards: readonly Award[];
  readonly partners: readonly Partner[];
  readonly emergencyNotices: readonly EmergencyNotice[];
}

/** A record of any kind. */
export type ExampleRecord = ExampleRecords[keyof ExampleRecords][number];
