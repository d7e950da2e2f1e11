import { wordsOf } from './filter-names.ts';
import type { AnyView } from './listing-view.ts';

/** Whom something is made for, by the names that the filter has for them; undefined where it is for everybody. */
export function audienceText(audiences: readonly string[] | undefined, view: AnyView): string | undefined {
  if (!audiences?.length) return undefined;
  return audiences.map((slug) => view.filtersPart?.valueName('audience', slug, view) ?? wordsOf(slug)).join(', ');
}
