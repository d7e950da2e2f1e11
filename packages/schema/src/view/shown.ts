import { z } from 'zod';
import { languageTag } from '../language.ts';
import { slug } from '../record.ts';

/** Enough of a record to name it and link to it. */
export const recordReference = z.object({ id: z.uuid(), slug, name: z.string() });

/** A controlled term as it is shown: its slug to ask with, its label to read. */
export const termReference = z.object({ slug: z.string(), label: z.string() });

/** In which language one text of an answer is, where that is not simply the language of the record. */
export const textLanguage = z.object({
  lang: languageTag,
  stale: z.boolean().optional().meta({ description: 'True for a translation of an earlier text than the present one' }),
  machine: z.boolean().optional().meta({ description: 'True for a translation that no person has checked' }),
});

/** By field: present where a language was asked for, for every text that the record has. */
export const texts = z.record(z.string(), textLanguage).meta({ description: 'Language of each text, by field' });

/** How far something is from the place asked about. */
export const distance = z.object({
  metres: z.int().min(0).meta({ description: 'In a straight line' }),
  walkingMinutes: z.int().min(1).meta({ description: 'At 80 m a minute, 1.3 times the straight line' }),
});

/** What answers add to a record: the language of its texts. */
export const asTold = { texts: texts.optional() };
/** The same for what has a place. */
export const asPlaced = { ...asTold, distance: distance.optional() };

export type RecordReference = z.infer<typeof recordReference>;
export type TermReference = z.infer<typeof termReference>;
export type TextLanguage = z.infer<typeof textLanguage>;
export type Distance = z.infer<typeof distance>;
