import { z } from 'zod';
import { languageTag } from './language.ts';
import { recordBase } from './record.ts';

/** The borough's switch for an emergency: while it is on, every embed opens with its message and what comes first. */
export const emergencyNotice = recordBase.extend({
  active: z.boolean(),
  messages: z
    .record(languageTag, z.object({ title: z.string().min(1).max(150), text: z.string().min(1).max(1000) }))
    .meta({ description: 'By language; English is always there' })
    .refine((messages) => messages['en'] !== undefined, { error: 'expected a message in English (en)' }),
  firstServiceIds: z.array(z.uuid()).max(10).default([]).meta({ description: 'Services to show before all others' }),
  firstRoleIds: z
    .array(z.uuid())
    .max(10)
    .default([])
    .meta({ description: 'Volunteer roles to show before all others' }),
  since: z.iso.datetime().optional().meta({ description: 'UTC' }),
});

export type EmergencyNotice = z.infer<typeof emergencyNotice>;
export type EmergencyNoticeInput = z.input<typeof emergencyNotice>;
