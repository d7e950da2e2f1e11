import { askList } from './ask-list.ts';
import { withoutFilters } from './changed-query.ts';
import type { ListedPage } from './listed-page.ts';
import { activeFilters } from './listing-query.ts';
import type { ListingQuery } from './listing-query.ts';
import type { AnyView } from './listing-view.ts';

type Page = ListedPage<{ readonly distance?: { readonly walkingMinutes: number } | undefined }>;

/** What there is where one of the things that were asked for is left out. */
export interface WayOut {
  readonly query: ListingQuery;
  /** The filter that is left out, or `radius`; missing where the words alone are left. */
  readonly without: string | undefined;
  readonly page: Page;
}

/** Asks what there is further away, without one of the filters, and for the words alone. What cannot be had is left out. */
export async function findWaysOut({
  kind,
  query,
  client,
}: Pick<AnyView, 'kind' | 'query' | 'client'>): Promise<WayOut[]> {
  const { filters, q } = query;
  const { near, radius } = kind.placeless ? {} : query;
  const ask = async (changed: Partial<ListingQuery>, without?: string): Promise<WayOut> => {
    const asked = { ...query, ...changed, page: 1 };
    const page = await askList(kind, { ...asked, limit: 1, view: undefined }, client!);
    return { query: asked, without, page: page as Page };
  };
  const ticked = Object.keys(filters).filter((filter) => filters[filter]!.length > 0);
  // Without the only thing that was asked for there is everything, to which there is a way already.
  const others = q || near !== undefined || ticked.length > 1;
  const found = await Promise.allSettled([
    ...(radius ? [ask({ radius: undefined, sort: 'distance' }, 'radius')] : []),
    ...(others ? ticked.map((filter) => ask({ filters: { ...filters, [filter]: [] } }, filter)) : []),
    ...(q && activeFilters(query) > 0 ? [ask(withoutFilters(query))] : []),
  ]);
  return found.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}
