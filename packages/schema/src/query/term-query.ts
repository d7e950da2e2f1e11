import { z } from 'zod';
import { term } from '../term.ts';
import { answerLanguage, anyOf } from './filters.ts';

/** What may be asked of the controlled lists. */
export const termQuery = z.strictObject({
  vocabulary: anyOf(term.shape.vocabulary).meta({ description: 'Lists to send; all where it is left out' }),
  ...answerLanguage,
});

export type TermQuery = z.infer<typeof termQuery>;
export type TermQueryInput = z.input<typeof termQuery>;
