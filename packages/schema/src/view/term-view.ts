import { z } from 'zod';
import { languageTag } from '../language.ts';
import { term } from '../term.ts';

export const termView = term.omit({ vocabulary: true }).extend({
  lang: languageTag.meta({ description: 'Language of `label`: English where there is none in the one asked for' }),
  labels: z.record(languageTag, z.string()).meta({ description: 'By language; English is always there' }),
});

/** Controlled lists with the labels of their terms. */
export const termList = z.object({
  vocabularies: z.array(z.object({ name: term.shape.vocabulary, terms: z.array(termView) })),
});

export type TermView = z.infer<typeof termView>;
export type TermList = z.infer<typeof termList>;
