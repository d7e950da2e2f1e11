import type { ListingQuery } from './listing-query.ts';

/** The query from another place, nearest first; from everywhere where the place is left out. */
export function placedQuery({ sort, ...query }: ListingQuery, near: string | undefined): ListingQuery {
  // Without a place there is no nearest.
  return near === undefined
    ? { ...query, near, radius: undefined, sort: sort === 'distance' ? undefined : sort, page: 1 }
    : { ...query, near, sort: 'distance', page: 1 };
}
