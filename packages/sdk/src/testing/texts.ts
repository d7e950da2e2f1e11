import { termLists } from './terms.generated.ts';

/** Fields of records that are texts, and so have a language. */
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
];

/** Languages that serve a reader of one. */
const readable = (lang: string): string[] => [lang, lang.split('-')[0]!, ...(lang.startsWith('syl') ? ['bn'] : [])];

/** A term, or a value of a filter that was counted, with its label in a language as far as there is one. */
function toldLabel<Term extends { readonly label: string }>(
  vocabulary: string,
  slug: string,
  term: Term,
  lang: string,
) {
  const known = termLists.find(({ name }) => name === vocabulary)?.terms.find((one) => one.slug === slug);
  const labels: Readonly<Record<string, string>> = known?.labels ?? {};
  const told = readable(lang).find((one) => labels[one] !== undefined);
  return { ...term, lang: told ?? 'en', label: told === undefined ? term.label : labels[told]! };
}

/**
 * An answer in which every record tells the language of its texts, as the API does where a language was asked for. A mock
 * has no translations but those of terms, so it is the language of the record, unless the record says otherwise.
 */
export function tellLanguages<Value>(value: Value, lang: string): Value {
  if (Array.isArray(value)) return value.map((one: unknown) => tellLanguages(one, lang)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const told = Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, tellLanguages(one as unknown, lang)]),
  );
  const { lang: written, id, texts, categories } = told;
  if (typeof written !== 'string' || id === undefined) return told as Value;
  const named = Array.isArray(categories) && {
    categories: (categories as { slug: string; label?: string }[]).map((category) =>
      'label' in category ? toldLabel('category', category.slug, category as { label: string }, lang) : category,
    ),
  };
  if (texts !== undefined) return { ...told, ...named } as Value;
  const known = textFields.filter((name) => typeof told[name] === 'string').map((name) => [name, { lang: written }]);
  return { ...told, ...named, texts: Object.fromEntries(known) as unknown } as Value;
}

/** The same of a page of a list, and of what was counted for it. */
export function tellPage<Page extends object>(page: Page, lang: string): Page {
  const told = tellLanguages(page, lang);
  if (!('facets' in told)) return told;
  const facets = told.facets as Readonly<Record<string, readonly { value: string; label: string }[]>>;
  return {
    ...told,
    facets: Object.fromEntries(
      Object.entries(facets).map(([name, values]) => [
        name,
        values.map((counted) => toldLabel(name, counted.value, counted, lang)),
      ]),
    ),
  };
}
