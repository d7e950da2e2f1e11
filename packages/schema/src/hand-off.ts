import { z } from 'zod';
import { languageTag } from './language.ts';
import { recordReference } from './view/shown.ts';

/** How somebody wants to be reached; `worker` is through the person who hands them on. */
export const contactWays = ['phone', 'text', 'email', 'worker'] as const;

export const accessNeeds = [
  'step-free',
  'hearing-loop',
  'sign-language',
  'large-print',
  'easy-read',
  'companion',
  'home-visit',
] as const;

/**
 * What a front-line worker hands to a service for somebody who agreed to it. It goes from the worker to the service and
 * nowhere else. It names nobody and holds no address: both sides call it by its reference.
 */
export const handOff = z.strictObject({
  reference: z
    .string()
    .regex(/^[2-9A-Z]{3}-[2-9A-Z]{3}$/)
    .meta({ description: 'The same for both sides, also when it is sent again', example: 'K7M-4QX' }),
  service: recordReference,
  organisation: recordReference,
  need: z.string().min(1).max(2000).meta({ description: 'What they need, in the words of the worker' }),
  contact: z.object({
    by: z.enum(contactWays),
    at: z.string().min(1).max(254).meta({ description: 'Telephone number or e-mail address' }),
  }),
  language: languageTag.meta({ description: 'Language that they speak best' }),
  interpreter: z.boolean().meta({ description: 'Whether they need an interpreter' }),
  accessNeeds: z.array(z.enum(accessNeeds)),
  accessNote: z.string().min(1).max(500).optional().meta({ description: 'What else they need to take part' }),
  outwardCode: z
    .string()
    .regex(/^[A-Z]{1,2}[0-9][A-Z0-9]?$/, 'expected the first part of a postcode, such as E3')
    .optional()
    .meta({ description: 'First part of the postcode; left out where there is none', example: 'E3' }),
  consent: z.object({
    wording: z.string().min(1).max(1000).meta({ description: 'What they agreed to, word for word' }),
    lang: languageTag.meta({ description: 'Language of the wording' }),
    givenAt: z.iso.datetime().meta({ description: 'UTC' }),
  }),
});

export type HandOff = z.infer<typeof handOff>;
