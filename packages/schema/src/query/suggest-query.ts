import { z } from 'zod';
import { suggestionKinds } from '../view/suggestion-view.ts';
import { answerLanguage, anyOf, searchText } from './filters.ts';

/** What may be asked while somebody types. */
export const suggestQuery = z.strictObject({
  q: searchText.default('').meta({ description: 'What was typed so far', example: 'foo' }),
  kind: anyOf(z.enum(suggestionKinds)).meta({ description: 'Kinds to suggest; all where it is left out' }),
  limit: z.int().min(1).max(20).default(8).meta({ description: 'Most suggestions' }),
  ...answerLanguage,
});

export type SuggestQuery = z.infer<typeof suggestQuery>;
export type SuggestQueryInput = z.input<typeof suggestQuery>;
