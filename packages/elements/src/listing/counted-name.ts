import { shownPage } from './listing-view.ts';
import type { AnyView } from './listing-view.ts';

/** What the API calls a value of a filter that it counted in the list that is shown; undefined where it counted none. */
export function countedName(filter: string, value: string, view: Pick<AnyView, 'list'>): string | undefined {
  return shownPage(view)?.facets[filter]?.find((counted) => counted.value === value)?.label;
}
