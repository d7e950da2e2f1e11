import { categories, wards } from '@vcs/schema';
import type { FacetValue } from '@vcs/schema';
import { everyWard } from './index-entry.ts';

/** How many records have exactly this set of terms. */
export interface TermSetCount {
  readonly terms: readonly string[];
  readonly count: number;
}

interface Term {
  readonly value: string;
  readonly label: string;
}

const categoryTerms: readonly Term[] = categories.map(({ slug, label }) => ({ value: slug, label }));
const wardTerms: readonly Term[] = wards.map(({ slug, name }) => ({ value: slug, label: name }));

/** Most first, then by label. Values that nobody asked for and nothing has are left out. */
function countTerms(terms: readonly Term[], sets: readonly TermSetCount[], asked: readonly string[]): FacetValue[] {
  const counts = new Map<string, number>();
  let everywhere = 0;
  for (const set of sets) {
    // A record for every ward that names some of them is still one record in each.
    if (set.terms.includes(everyWard)) everywhere += set.count;
    else for (const term of set.terms) counts.set(term, (counts.get(term) ?? 0) + set.count);
  }
  return terms
    .map(({ value, label }) => ({ value, label, count: (counts.get(value) ?? 0) + everywhere }))
    .filter(({ value, count }) => count > 0 || asked.includes(value))
    .sort((left, right) => right.count - left.count || (left.label < right.label ? -1 : 1));
}

export function categoryFacet(sets: readonly TermSetCount[], asked: readonly string[]): FacetValue[] {
  return countTerms(categoryTerms, sets, asked);
}

/** A borough-wide service counts in every ward, as it is found in every ward. */
export function wardFacet(sets: readonly TermSetCount[], asked: readonly string[]): FacetValue[] {
  return countTerms(wardTerms, sets, asked);
}
