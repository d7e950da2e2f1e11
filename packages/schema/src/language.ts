import { z } from 'zod';

/** BCP 47 language tag. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'expected a language tag such as en, bn or so')
  .meta({ description: 'BCP 47 language tag', example: 'en' });
