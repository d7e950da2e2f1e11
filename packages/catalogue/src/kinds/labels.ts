import { accessibilityNames, vocabularies, wards } from '@vcs/schema';
import type {
  AreaReference,
  CategoryReference,
  CategorySlug,
  TermReference,
  VocabularyName,
  WardSlug,
} from '@vcs/schema';
import type { Facet } from './kind.ts';

const labels = new Map<string, string>(
  Object.entries(vocabularies).flatMap(([vocabulary, terms]) =>
    terms.map(({ slug, label }) => [`${vocabulary}:${slug}`, label] as const),
  ),
);
const wardNames = new Map<string, string>(wards.map(({ slug, name }) => [slug, name]));
const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

export function termLabel(vocabulary: VocabularyName, slug: string): string {
  return labels.get(`${vocabulary}:${slug}`) ?? slug;
}

export function wardName(slug: string): string {
  return wardNames.get(slug) ?? slug;
}

/** Names that people here use and the Unicode data lacks or has otherwise. */
const ownLanguageNames = new Map([
  ['bn', 'Bengali'],
  ['syl', 'Sylheti'],
  ['bfi', 'British Sign Language'],
  ['bsl', 'British Sign Language'],
]);

export function languageName(tag: string): string {
  return ownLanguageNames.get(tag) ?? languageNames.of(tag) ?? tag;
}

/** The slug of a fixed list as words: `step-free` is "Step-free", `community-group` is "Community group". */
export function inWords(slug: string): string {
  const text = keptHyphens.get(slug) ?? slug.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const keptHyphens = new Map([
  ['step-free', 'step-free'],
  ['co-operative', 'co-operative'],
  ['co-working', 'co-working'],
  ['one-off', 'one-off'],
  ['short-term', 'short-term'],
  ['in-person', 'in person'],
  ['from-home', 'from home'],
  ['changing-places', 'Changing Places toilet'],
  ['parking', 'Blue Badge parking'],
  ['enhanced-barred-list', 'enhanced with barred list'],
]);

export function categoryReferences(slugs: readonly CategorySlug[]): CategoryReference[] {
  return slugs.map((slug) => ({ slug, label: termLabel('category', slug) }));
}

export function wardReferences(slugs: readonly WardSlug[]): AreaReference[] {
  return slugs.map((slug) => ({ slug, name: wardName(slug) }));
}

export function termReferences(vocabulary: VocabularyName, slugs: readonly string[]): TermReference[] {
  return slugs.map((slug) => ({ slug, label: termLabel(vocabulary, slug) }));
}

export function termFacet(vocabulary: VocabularyName, name: string = vocabulary): Facet {
  return {
    name,
    values: vocabularies[vocabulary].map(({ slug }) => slug),
    label: (slug) => termLabel(vocabulary, slug),
  };
}

/** A list of fixed values; without them its values are those that some record has. */
export function listFacet(name: string, values?: readonly string[]): Facet {
  return { name, label: inWords, ...(values === undefined ? {} : { values }) };
}

export const wardFacet: Facet = { name: 'ward', values: wards.map(({ slug }) => slug), label: wardName };
export const languageFacet: Facet = { name: 'spoken-language', label: languageName };

/** A fact that holds or does not, as two values that can be counted. */
export function factFacet(name: string): Facet {
  return { name, values: ['true', 'false'], label: (value) => (value === 'true' ? 'Yes' : 'No') };
}

export const accessibilityFacet: Facet = listFacet('accessibility', accessibilityNames);
