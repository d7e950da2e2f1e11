import type { Translations } from '@vcs/schema';
import type { ExampleRecords } from '../example-records.ts';
import { ExampleError } from '../provenance.ts';
import { inBengali } from './bengali.ts';
import { inEnglish } from './english.ts';
import { inSomali } from './somali.ts';

/** A text, the revision of the source text that it was made from, and `machine` where no person has checked it. */
export type WrittenTranslation = readonly [text: string, revision: string, by?: 'machine'];

/** By repository, by slug, by field. */
export type WrittenTranslations = Partial<
  Record<keyof ExampleRecords, Readonly<Record<string, Readonly<Record<string, WrittenTranslation>>>>>
>;

const written: Readonly<Record<string, WrittenTranslations>> = { bn: inBengali, en: inEnglish, so: inSomali };

/** The records with what is written of them in other languages. A translation of no record is a mistake. */
export function withTranslations(records: ExampleRecords): ExampleRecords {
  const translated = Object.entries(records).map(([repository, list]) => {
    const name = repository as keyof ExampleRecords;
    return [name, translate(name, list)];
  });
  return Object.fromEntries(translated) as ExampleRecords;
}

function translate<R extends { readonly slug: string }>(repository: keyof ExampleRecords, list: readonly R[]): R[] {
  const bySlug = new Map<string, Translations>();
  for (const [lang, repositories] of Object.entries(written)) {
    for (const [slug, fields] of Object.entries(repositories[repository] ?? {})) {
      const texts = Object.entries(fields).map(([field, [text, revision, by]]) => [
        field,
        { text, revision, machine: by === 'machine' },
      ]);
      bySlug.set(slug, { ...bySlug.get(slug), [lang]: Object.fromEntries(texts) });
    }
  }
  const slugs = new Set(list.map(({ slug }) => slug));
  for (const slug of bySlug.keys()) {
    if (!slugs.has(slug)) throw new ExampleError(`Expected ${slug} among the ${repository}, found only a translation.`);
  }
  return list.map((record) => {
    const translations = bySlug.get(record.slug);
    return translations === undefined ? record : { ...record, translations };
  });
}
