import { z } from 'zod';
import { wardSlug } from './area.ts';
import { contactDetails } from './contact.ts';
import { dayPart } from './day-part.ts';
import { recordBase, webAddress } from './record.ts';
import { skillSlug } from './skill.ts';
import { causeSlug } from './cause.ts';

export const roleKinds = [
  'volunteer',
  'trustee',
  'employee-team',
  'mutual-aid',
  'placement',
  'traineeship',
  'paid-job',
] as const;

export const rolePlaces = ['in-person', 'remote', 'from-home'] as const;
/** Disclosure and Barring Service checks, from none to the deepest. */
export const dbsLevels = ['none', 'basic', 'standard', 'enhanced', 'enhanced-barred-list'] as const;
export const englishLevels = ['any', 'basic', 'conversational', 'fluent'] as const;
export const commitmentKinds = ['one-off', 'short-term', 'regular', 'flexible'] as const;

/** Something a person can do for an organisation, paid or not. */
export const volunteerRole = recordBase.extend({
  organisationId: z.uuid(),
  locationId: z.uuid().optional(),
  name: z.string().min(1).max(300),
  description: z
    .string()
    .min(1)
    .max(10_000)
    .optional()
    .meta({ description: 'Plain text; blank lines part paragraphs' }),
  kind: z.enum(roleKinds),
  causes: z.array(causeSlug).default([]),
  skills: z.array(skillSlug).default([]),
  commitment: z.object({
    kind: z.enum(commitmentKinds),
    hoursPerWeek: z.number().positive().max(60).optional(),
    weeks: z.int().positive().optional().meta({ description: 'Shortest time hoped for' }),
    note: z.string().min(1).max(500).optional(),
  }),
  dayParts: z.array(dayPart).default([]).meta({ description: 'When it happens; empty where any time will do' }),
  places: z.array(z.enum(rolePlaces)).min(1),
  wards: z.array(wardSlug).default([]),
  boroughWide: z.boolean().default(false),
  minimumAge: z.int().min(0).max(120).optional().meta({ description: 'Years' }),
  maximumAge: z.int().min(0).max(120).optional().meta({ description: 'Years' }),
  dbs: z.enum(dbsLevels).optional().meta({ description: 'Check needed; left out where not known' }),
  induction: z.string().min(1).max(1000).optional(),
  safeguarding: z.string().min(1).max(1000).optional().meta({ description: 'Whom a volunteer turns to with a worry' }),
  expenses: z.string().min(1).max(500).optional().meta({ description: 'What is paid back' }),
  pay: z.string().min(1).max(300).optional().meta({ description: 'For a paid job or traineeship' }),
  training: z.string().min(1).max(1000).optional(),
  accreditation: z.string().min(1).max(500).optional(),
  leadsTo: z.string().min(1).max(500).optional(),
  englishLevel: z.enum(englishLevels).optional(),
  teamSize: z.object({ minimum: z.int().min(1), maximum: z.int().min(1) }).optional(),
  publishFrom: z.iso.date().optional(),
  publishUntil: z.iso.date().optional().meta({ description: 'Last day it is shown' }),
  emergencyCallOut: z.boolean().default(false).meta({ description: 'Shown first while the emergency notice is on' }),
  apply: z.object({
    url: webAddress.optional(),
    email: z.email().optional(),
    note: z.string().min(1).max(1000).optional().meta({ description: 'What happens after applying' }),
  }),
  contact: contactDetails.prefault({}),
});

export type VolunteerRole = z.infer<typeof volunteerRole>;
export type VolunteerRoleInput = z.input<typeof volunteerRole>;
