import type { ListedPage } from './listed-page.ts';
import { askList } from './ask-list.ts';
import { withoutFilters } from './changed-query.ts';
import { activeFilters } from './listing-query.ts';
import type { ListingQuery } from './listing-query.ts';
import type { AnyView } from './listing-view.ts';

/** What there is where one of the things that were asked for is left out. */
export interface WayOut {
  readonly query: ListingQuery;
  readonly total: number;
  /** The filter that is left out. */
  readonly without?: string;
  /** How far the nearest is, in minutes to walk, where the distance is left out. */
  readonly nearest?: number | undefined;
}

/** Every way out that leads to something, and known words for those that are not. */
export interface WaysOut {
  readonly ways: readonly WayOut[];
  readonly didYouMean?: string | undefined;
}

/** So many filters are left out, one at a time, to see what there is without them. */
const mostFilters = 4;

type Page = ListedPage<{ readonly distance?: { readonly walkingMinutes: number } | undefined }>;

/** Asks what there is without one of the filters, further away, and for the words alone. What cannot be had is left out. */
export async function findWaysOut({
  kind,
  query,
  client,
}: Pick<AnyView, 'kind' | 'query' | 'client'>): Promise<WaysOut> {
  const { filters, near, radius, q } = query;
  const ask = async (changed: Partial<ListingQuery>): Promise<Page & { readonly query: ListingQuery }> => {
    const asked = { ...query, ...changed, page: 1 };
    const page = (await askList(kind, { ...asked, limit: 1, view: undefined }, client!)) as unknown as Page;
    return { ...page, query: asked };
  };
  const further = async (): Promise<WayOut> => {
    const page = await ask({ radius: undefined, sort: 'distance' });
    const nearest = page.items[0]?.distance?.walkingMinutes;
    // Without a distance nobody knows whether it is further away.
    return { ...page, total: nearest === undefined ? 0 : page.total, nearest };
  };
  const without = async (filter: string): Promise<WayOut> => ({
    ...(await ask({ filters: { ...filters, [filter]: [] } })),
    without: filter,
  });
  const ticked = Object.keys(filters).filter((filter) => filters[filter]!.length > 0);
  // Without the only thing that was asked for there is everything, to which there is a way already.
  const others = q !== '' || near !== undefined || ticked.length > 1;
  const asked = [
    ...(radius === undefined ? [] : [further()]),
    ...(others ? ticked.slice(0, mostFilters).map(without) : []),
  ];
  const words = q && activeFilters(query) > 0 ? ask(withoutFilters(query)) : undefined;
  const [found, alone] = await Promise.all([Promise.allSettled(asked), words?.catch(() => undefined)]);
  const ways = found.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  return {
    ways: [...ways, ...(alone ? [alone] : [])].filter(({ total }) => total > 0),
    didYouMean: alone?.didYouMean,
  };
}
