import { categories, needs, neighbourhoods, suggestionKinds, wards, categoryWords, needWords } from '@vcs/schema';
import type { Suggestion, SuggestionKind, SuggestionList, SuggestQuery, Translations } from '@vcs/schema';
import type { Catalogue } from '../catalogue.ts';
import { wordsOf } from '../text/words.ts';
import { labelFor, labelsOf } from './told-labels.ts';
import type { SearchRequest } from './kind.ts';
import { lists } from './lists.ts';
import type { ListName } from './lists.ts';
import { localise } from './localise.ts';
import type { PlanContext } from './request.ts';

/** The list that the records of a kind come from. */
const listOf: { readonly [Kind in SuggestionKind]?: ListName } = {
  organisation: 'organisations',
  service: 'services',
  event: 'events',
  role: 'roles',
  project: 'projects',
  premises: 'premises',
  space: 'spaces',
  opportunity: 'opportunities',
  story: 'stories',
  award: 'awards',
  'award-year': 'award-years',
  person: 'people',
};

/** Of one kind, before the others have had their turn. */
const mostOfOneKindAtFirst = 3;

/** How well a name fits what was typed: the whole name, its beginning, its words, or only other words for it. */
type Fit = 0 | 1 | 2 | 3;

interface Candidate {
  readonly suggestion: Suggestion;
  readonly fit: Fit;
}

const folded = (text: string): string[] => wordsOf(text).map((word) => word.folded);

/** Each word typed begins a word of the name; undefined where one does not. */
function fitOf(typed: readonly string[], name: string): Fit | undefined {
  const words = folded(name);
  if (!typed.every((word) => words.some((one) => one.startsWith(word)))) return undefined;
  const [text, whole] = [typed.join(' '), words.join(' ')];
  if (text === whole) return 0;
  return whole.startsWith(text) ? 1 : 2;
}

function best(...fits: (Fit | undefined)[]): Fit | undefined {
  const known = fits.filter((fit) => fit !== undefined);
  return known.length === 0 ? undefined : (Math.min(...known) as Fit);
}

interface Term {
  readonly kind: SuggestionKind;
  readonly slug: string;
  readonly labels: Readonly<{ [lang: string]: string }>;
  readonly otherWords: readonly string[];
}

/** What leads to a list. */
const terms: readonly Term[] = [
  ...categories.map(({ slug, label, synonyms }) => ({
    kind: 'category' as const,
    slug,
    labels: labelsOf('category', slug, label),
    otherWords: [...synonyms, ...(categoryWords[slug] ?? [])],
  })),
  ...needs.map(({ slug, label, synonyms }) => ({
    kind: 'need' as const,
    slug,
    labels: labelsOf('need', slug, label),
    otherWords: [...synonyms, ...needWords[slug]],
  })),
  ...wards.map(({ slug, name }) => ({ kind: 'ward' as const, slug, labels: { en: name }, otherWords: [] })),
  ...neighbourhoods.map(({ slug, name }) => ({
    kind: 'neighbourhood' as const,
    slug,
    labels: { en: name },
    otherWords: [],
  })),
];

function termCandidates(typed: readonly string[], wanted: ReadonlySet<SuggestionKind>, lang?: string): Candidate[] {
  return terms.flatMap(({ kind, slug, labels, otherWords }) => {
    if (!wanted.has(kind)) return [];
    const known = best(...Object.values(labels).map((label) => fitOf(typed, label)));
    const fit = known ?? (otherWords.some((word) => fitOf(typed, word) !== undefined) ? 3 : undefined);
    if (fit === undefined) return [];
    const { lang: told, label } = labelFor(labels, lang);
    return [{ suggestion: { kind, slug, name: label, lang: told }, fit }];
  });
}

interface Named {
  readonly id: string;
  readonly slug: string;
  readonly lang: string;
  readonly name: string;
  readonly alternateName?: string | undefined;
  readonly translations?: Translations | undefined;
  readonly organisation?: { readonly name: string } | undefined;
}

function recordCandidate(
  kind: SuggestionKind,
  typed: readonly string[],
  record: Named,
  lang?: string,
): Candidate | undefined {
  const names = [
    record.name,
    record.alternateName,
    ...Object.values(record.translations ?? {}).map((fields) => fields.name?.text),
  ];
  const fit = best(...names.map((name) => (name === undefined ? undefined : fitOf(typed, name))));
  if (fit === undefined) return undefined;
  const { id, slug, name, organisation } = record;
  const told = lang === undefined ? undefined : localise({ ...record }, lang);
  const suggestion: Suggestion = {
    kind,
    slug,
    name: told?.name ?? name,
    lang: told?.texts.name?.lang ?? record.lang,
    id,
    ...(organisation && { organisation: organisation.name }),
  };
  return { suggestion, fit };
}

/** Kinds take turns in the order of what fits best, so that many records of one kind do not hide the others. */
function ranked(candidates: readonly Candidate[], most: number): Suggestion[] {
  const ordered = candidates.toSorted((left, right) => left.fit - right.fit);
  const taken = new Map<SuggestionKind, number>();
  const atFirst = ordered.filter(({ suggestion: { kind } }) => {
    const before = taken.get(kind) ?? 0;
    taken.set(kind, before + 1);
    return before < mostOfOneKindAtFirst;
  });
  const chosen = new Set(
    [...atFirst.slice(0, most), ...ordered.filter((one) => !atFirst.includes(one))].slice(0, most),
  );
  return ordered.filter((one) => chosen.has(one)).map(({ suggestion }) => suggestion);
}

/** What somebody may be typing: names of records, kinds of help, needs and places whose words begin as theirs do. */
export async function answerSuggestions(
  catalogue: Pick<Catalogue, 'search'>,
  { q, kind, limit, lang }: SuggestQuery,
  now: Date,
): Promise<SuggestionList> {
  const typed = folded(q);
  if (typed.length === 0) return { items: [] };
  const wanted = new Set<SuggestionKind>(kind.length === 0 ? suggestionKinds : kind);
  const candidates = termCandidates(typed, wanted, lang);
  for (const name of suggestionKinds) {
    const list = listOf[name];
    if (list === undefined || !wanted.has(name)) continue;
    const { kind: recordKind, query } = lists[list];
    const plan = lists[list].plan as (query: unknown, context: PlanContext) => SearchRequest;
    const request = plan(query.parse({ ...('q' in query.shape && { q }) }), { now });
    const answer = await catalogue.search(recordKind, {
      ...request,
      text: q,
      sort: { by: 'relevance' },
      count: [],
      page: 1,
      perPage: limit,
    });
    for (const record of answer.summaries as readonly Named[]) {
      const candidate = recordCandidate(name, typed, record, lang);
      if (candidate) candidates.push(candidate);
    }
  }
  return { items: ranked(candidates, limit) };
}
