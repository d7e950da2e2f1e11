import { createHash } from 'node:crypto';
import type { TextLanguage, Translations } from '@vcs/schema';
import { readableFor, withToldLabel } from './told-labels.ts';

/** Fields of records whose texts can be told in another language. */
const textFields = [
  'name',
  'alternateName',
  'description',
  'summary',
  'body',
  'happened',
  'alert',
  'whoFor',
  'conditions',
  'areaNote',
  'openingNote',
  'interpreters',
  'howToGet',
  'accessibility',
  'travel',
  'statusNote',
  'eligibility',
  'induction',
  'safeguarding',
  'expenses',
  'pay',
  'training',
  'accreditation',
  'leadsTo',
  'title',
  'citation',
  'judging',
  // A list: its translations are one text with a line for each.
  'criteria',
] as const;

/** Which source text a translation was made from: the first 12 hexadecimal digits of its SHA-256. */
export function textRevision(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

interface Localisable {
  readonly lang: string;
  readonly translations?: Translations | undefined;
}

/** In which language each text of a record is told. */
export type Localised<R> = Omit<R, 'translations'> & { texts: Record<string, TextLanguage> };

/**
 * The record with its texts in a language as far as they are translated, the others as they were written. `texts` tells
 * the language of each, so that a fallback is marked as what it is; a translation of an earlier text than the present
 * one is told all the same, marked stale.
 */
export function localise<R extends Localisable>(record: R, lang: string): Localised<R> {
  const { translations = {}, ...rest } = record;
  const languages = readableFor(lang);
  const told: Record<string, unknown> = { ...rest };
  const texts: Record<string, TextLanguage> = {};
  for (const field of textFields) {
    const written = told[field];
    const source = Array.isArray(written) ? written.join('\n') : written;
    if (typeof source !== 'string') continue;
    texts[field] = { lang: record.lang };
    if (languages.includes(record.lang)) continue;
    const language = languages.find((name) => translations[name]?.[field] !== undefined);
    const translation = language === undefined ? undefined : translations[language]?.[field];
    if (language === undefined || translation === undefined) continue;
    told[field] = Array.isArray(written) ? translation.text.split('\n') : translation.text;
    texts[field] = {
      lang: language,
      ...(translation.revision === textRevision(source) ? {} : { stale: true }),
      ...(translation.machine ? { machine: true } : {}),
    };
  }
  return { ...told, texts } as Localised<R>;
}

/** A record, or a part of one that has translations of its own and is in the language of the record. */
function isLocalisable(value: object): boolean {
  return 'slug' in value && ('lang' in value || 'translations' in value);
}

/**
 * What leaves through a public route, from what was kept: translations taken out, and in a language, where one is asked
 * for, the records inside included.
 */
export function shown<Value>(value: Value, lang?: string): Value {
  return walk(value, lang) as Value;
}

/** What the categories of a record are called. */
function categoriesIn(value: object, lang: string): object {
  if (!('categories' in value) || !Array.isArray(value.categories)) return {};
  const categories = value.categories.map((category: { readonly slug: string; readonly label?: string }) =>
    'label' in category ? withToldLabel('category', category.slug, category as { label: string }, lang) : category,
  );
  return { categories };
}

function toldIn(value: Record<string, unknown>, lang: string, own: string): unknown {
  if ('lang' in value) return { ...localise(value as unknown as Localisable, lang), ...categoriesIn(value, lang) };
  const told: Record<string, unknown> = localise({ ...value, lang: own }, lang);
  delete told['lang'];
  return told;
}

/** @param around the language of the record that the value is in */
function walk(value: unknown, lang: string | undefined, around = 'en'): unknown {
  if (Array.isArray(value)) return value.map((item) => walk(item, lang, around));
  if (typeof value !== 'object' || value === null) return value;
  const own = 'lang' in value && typeof value.lang === 'string' ? value.lang : around;
  const inside = Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, name === 'translations' ? part : walk(part, lang, own)]),
  );
  if (!isLocalisable(value)) return inside;
  if (lang !== undefined) return toldIn(inside, lang, own);
  delete inside.translations;
  return inside;
}
