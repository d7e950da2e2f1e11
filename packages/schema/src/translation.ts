import { z } from 'zod';
import { languageTag } from './language.ts';

/** One text of a record in another language. */
export const translatedText = z.object({
  text: z.string().min(1).max(50_000),
  revision: z
    .string()
    .regex(/^[0-9a-f]{12}$/, 'expected the first 12 hexadecimal digits of the SHA-256 of the source text')
    .meta({
      description: 'Which source text it was made from; another than that of the present text means it is stale',
    }),
  machine: z.boolean().default(false).meta({ description: 'True where no person has checked it' }),
});

/** By language, then by the name of the field whose text it stands for. */
export const translations = z.record(languageTag, z.record(z.string().regex(/^[a-z][A-Za-z]*$/), translatedText));

export type TranslatedText = z.infer<typeof translatedText>;
export type Translations = z.infer<typeof translations>;
