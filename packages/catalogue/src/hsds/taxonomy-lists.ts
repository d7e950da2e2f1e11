import { foldText } from '../text/fold.ts';
import type { HsdsObject } from './feed.ts';
import { hsdsPage } from './page.ts';
import type { HsdsPage } from './page.ts';
import type { HsdsQuery } from './parameters.ts';
import { usualPerPage } from './parameters.ts';
import { taxonomies, taxonomyTerms } from './taxonomies.ts';
import type { HsdsTaxonomyTerm } from './taxonomies.ts';

/** Whether each word asked for begins a word of the name or the description. */
function matches({ name, description }: { name: string; description: string }, search: string): boolean {
  const wordsOf = (text: string) => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = wordsOf(`${name} ${description}`);
  return wordsOf(search).every((asked) => words.some((word) => word.startsWith(asked)));
}

function isAsked(term: HsdsTaxonomyTerm, { taxonomy_id = [], parent_id }: HsdsQuery): boolean {
  // Terms are below no other: nothing is below one, and all are at the top.
  return parent_id === undefined && taxonomy_id.every((id) => id === term.taxonomy_id);
}

/** One page of our taxonomies or of their terms. */
export function taxonomyList(list: 'taxonomies' | 'taxonomy_terms', query: HsdsQuery): HsdsPage<HsdsObject> {
  const { search = '', page = 1, per_page = usualPerPage } = query;
  const asked = list === 'taxonomies' ? taxonomies : taxonomyTerms.filter((term) => isAsked(term, query));
  const found = asked.filter((one) => matches(one, search)).map((one): HsdsObject => ({ ...one }));
  return hsdsPage(found.slice((page - 1) * per_page, page * per_page), found.length, page, per_page);
}

/** A taxonomy with its terms, or a term. */
export function taxonomyObject(list: 'taxonomies' | 'taxonomy_terms', id: string): HsdsObject | undefined {
  if (list === 'taxonomy_terms') {
    const term = taxonomyTerms.find((one) => one.id === id);
    return term && { ...term };
  }
  const taxonomy = taxonomies.find((one) => one.id === id);
  return taxonomy && { ...taxonomy, taxonomy_terms: taxonomyTerms.filter((term) => term.taxonomy_id === id) };
}
