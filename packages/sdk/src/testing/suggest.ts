import type { Suggestion, SuggestionList } from '../types.generated.ts';
import type { RecordsByList } from './mock-records.ts';
import type { ReadQuery } from './query.ts';
import { areas, termLists } from './terms.generated.ts';
import { wordsOf } from './words.ts';

type Kind = Suggestion['kind'];

const listOf: Partial<Record<Kind, keyof RecordsByList>> = {
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

/** How well a name fits what was typed: the whole name, its beginning, its words; undefined where a word begins none. */
function fitOf(typed: readonly string[], name: string): number | undefined {
  const words = wordsOf(name);
  if (!typed.every((word) => words.some((one) => one.startsWith(word)))) return undefined;
  const [text, whole] = [typed.join(' '), words.join(' ')];
  return text === whole ? 0 : whole.startsWith(text) ? 1 : 2;
}

/** Names in which each word typed begins a word, best first. Other words for kinds of help and needs come last. */
export function suggestionsFor(query: ReadQuery, records: RecordsByList): SuggestionList {
  const typed = wordsOf(query.one('q') ?? '');
  const kinds = query.all('kind');
  if (typed.length === 0) return { items: [] };
  const found: { suggestion: Suggestion; fit: number }[] = [];
  const consider = (suggestion: Suggestion, otherWords: readonly string[] = []): void => {
    if (kinds.length > 0 && !kinds.includes(suggestion.kind)) return;
    const byOthers = otherWords.some((word) => fitOf(typed, word) !== undefined) ? 3 : undefined;
    const fit = fitOf(typed, suggestion.name) ?? byOthers;
    if (fit !== undefined) found.push({ suggestion, fit });
  };
  for (const { name, terms } of termLists) {
    if (name !== 'category' && name !== 'need') continue;
    for (const { slug, label, synonyms, lang } of terms) consider({ kind: name, slug, name: label, lang }, synonyms);
  }
  for (const { kind, slug, name } of areas) consider({ kind, slug, name, lang: 'en' });
  for (const [kind, list] of Object.entries(listOf) as [Kind, keyof RecordsByList][]) {
    for (const record of records[list]) {
      const { id, slug, name, lang } = record;
      const organisation = 'organisation' in record ? record.organisation?.name : undefined;
      consider({ kind, slug, name, lang, id, ...(organisation !== undefined && { organisation }) });
    }
  }
  const items = found.sort((left, right) => left.fit - right.fit).map(({ suggestion }) => suggestion);
  return { items: items.slice(0, query.number('limit')) };
}
