import { z } from 'zod';
import { languageTag } from '../language.ts';

/** What can be suggested, in the order of what is alike: what leads to a list, then records. */
export const suggestionKinds = [
  'category',
  'need',
  'ward',
  'neighbourhood',
  'organisation',
  'service',
  'event',
  'role',
  'project',
  'premises',
  'space',
  'opportunity',
  'story',
  'award',
  'award-year',
  'person',
] as const;

export const suggestion = z.object({
  kind: z.enum(suggestionKinds),
  slug: z.string().meta({ description: 'To filter a list by, or to ask for the record', example: 'food' }),
  name: z.string(),
  lang: languageTag.meta({ description: 'Language of the name' }),
  id: z.uuid().optional().meta({ description: 'Of a record' }),
  organisation: z.string().optional().meta({ description: 'Name of the organisation that a record belongs to' }),
});

export const suggestionList = z.object({ items: z.array(suggestion) });

export type SuggestionKind = (typeof suggestionKinds)[number];
export type Suggestion = z.infer<typeof suggestion>;
export type SuggestionList = z.infer<typeof suggestionList>;
