import { z } from 'zod';
import { languageTag } from './language.ts';
import { webAddress } from './record.ts';

export const phone = z.object({
  number: z
    .string()
    .regex(/^\+?[0-9][0-9 ()]{4,24}$/, 'expected a telephone number in digits and spaces')
    .meta({ description: 'As people write it', example: '020 7946 0101' }),
  description: z.string().min(1).max(200).optional().meta({ description: 'When and for what to call it' }),
  languages: z.array(languageTag).optional(),
});

/** Public ways to get in touch with an organisation or a service. */
export const contactDetails = z.object({
  phones: z.array(phone).default([]),
  email: z.email().max(254).optional(),
  website: webAddress.optional(),
  note: z.string().min(1).max(2000).optional().meta({ description: 'Anything a caller should know, in plain text' }),
});

export type Phone = z.infer<typeof phone>;
export type ContactDetails = z.infer<typeof contactDetails>;
