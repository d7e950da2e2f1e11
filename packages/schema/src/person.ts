import { z } from 'zod';
import { contactDetails } from './contact.ts';
import { recordBase } from './record.ts';

export const personRoles = ['service-contact', 'award-nominee'] as const;

/** Somebody in a public role, shown because they agreed. Never an address, never a date of birth. */
export const person = recordBase.extend({
  name: z.string().min(1).max(200),
  role: z.enum(personRoles),
  title: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'What they do there', example: 'Lunch club co-ordinator' }),
  organisationId: z.uuid().optional(),
  contact: contactDetails.pick({ phones: true, email: true }).prefault({}),
  consent: z.object({
    given: z.iso.date().meta({ description: 'The day they agreed to be shown' }),
    wording: z.string().min(1).max(1000).meta({ description: 'What they agreed to, word for word' }),
  }),
});

export type Person = z.infer<typeof person>;
export type PersonInput = z.input<typeof person>;
