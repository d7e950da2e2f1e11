import { auditActions, newToken, tokenScopes } from '@vcs/catalogue';
import { z } from '@hono/zod-openapi';
import {
  award,
  awardYear,
  emergencyNotice,
  event,
  location,
  opportunity,
  organisation,
  partner,
  person,
  premises,
  project,
  service,
  space,
  story,
  volunteerRole,
} from '@vcs/schema';

/** A token as it is told; its secret and the hash of it never are. */
const token = z.object({
  id: z.uuid(),
  name: z.string().meta({ description: 'Who holds it, in words' }),
  scope: z.enum(tokenScopes),
  organisationIds: z.array(z.uuid()).meta({ description: 'The organisations whose records a partner may write' }),
  createdAt: z.iso.datetime().meta({ description: 'UTC' }),
  expiresAt: z.iso.datetime().meta({ description: 'UTC' }),
  revokedAt: z.iso.datetime().optional().meta({ description: 'UTC' }),
  lastUsedAt: z.iso.datetime().optional().meta({ description: 'UTC, to the minute; missing where it was never used' }),
});

const fieldDifference = z.object({
  pointer: z
    .string()
    .meta({ description: 'JSON pointer of the field; empty for the whole', example: '/contact/email' }),
  before: z.unknown().optional().meta({ description: 'Missing where the field was not there' }),
  after: z.unknown().optional().meta({ description: 'Missing where the field is no longer there' }),
  withheld: z.literal(true).optional().meta({ description: 'The values are about a person, and not kept here' }),
});

const auditEntry = z.object({
  number: z.int().min(1).meta({ description: 'Counts all entries, from 1' }),
  id: z.uuid(),
  changeId: z.uuid().meta({ description: 'The same for all that was changed in one go' }),
  at: z.iso.datetime().meta({ description: 'UTC' }),
  actor: z.string().meta({ description: 'Name of the token, or of the program', example: 'vcs import mapping' }),
  tokenId: z.uuid().optional(),
  reason: z.string().optional(),
  action: z.enum(auditActions),
  subject: z.object({
    kind: z.string().meta({ description: 'Kind of the record, or token, or dataset' }),
    id: z.string(),
    name: z.string().meta({ description: 'The slug of a record, the name of a token' }),
  }),
  difference: z.array(fieldDifference),
});

/** The records of each kind. */
export const recordSchemas = {
  OrganisationRecord: organisation,
  ServiceRecord: service,
  LocationRecord: location,
  ProjectRecord: project,
  PersonRecord: person,
  PremisesRecord: premises,
  SpaceRecord: space,
  VolunteerRoleRecord: volunteerRole,
  EventRecord: event,
  OpportunityRecord: opportunity,
  StoryRecord: story,
  AwardYearRecord: awardYear,
  AwardRecord: award,
  PartnerRecord: partner,
  EmergencyNoticeRecord: emergencyNotice,
} as const;

export type RecordSchemaName = keyof typeof recordSchemas;

/** The schemas of what is written and of what those who write are told. */
export const writingSchemas = {
  ...recordSchemas,
  StoredRecord: z
    .union([
      organisation,
      service,
      location,
      project,
      person,
      premises,
      space,
      volunteerRole,
      event,
      opportunity,
      story,
      awardYear,
      award,
      partner,
      emergencyNotice,
    ])
    .meta({ description: 'A record of any kind, whole, as it is kept' }),
  Token: token,
  TokenList: z.object({ items: z.array(token) }),
  NewToken: newToken,
  CreatedToken: z.object({
    token,
    secret: z.string().meta({ description: 'Shown now and never again', example: 'vcs_…' }),
  }),
  EmergencySwitch: z.object({
    active: z.boolean(),
    messages: emergencyNotice.shape.messages.optional().meta({
      description: 'By language, English always; may be left out to switch with the messages that there are',
    }),
    firstServiceIds: z.array(z.uuid()).max(10).optional().meta({ description: 'Services to show before all others' }),
    firstRoleIds: z
      .array(z.uuid())
      .max(10)
      .optional()
      .meta({ description: 'Volunteer roles to show before all others' }),
  }),
  AuditEntry: auditEntry,
  AuditPage: z.object({
    items: z.array(auditEntry).meta({ description: 'The latest first' }),
    next: z.string().optional().meta({ description: 'Address of the entries before these' }),
  }),
} as const;
