import { tickedValues } from './listing-query.ts';
import type { ListingQuery } from './listing-query.ts';

/** The query with one filter value ticked or not, back on the first page. */
export function withFilter(query: ListingQuery, filter: string, value: string, ticked: boolean): ListingQuery {
  const others = tickedValues(query, filter).filter((present) => present !== value);
  return { ...query, filters: { ...query.filters, [filter]: ticked ? [...others, value] : others }, page: 1 };
}

export function withoutFilters(query: ListingQuery): ListingQuery {
  return { ...query, filters: {}, near: undefined, radius: undefined, sort: undefined, page: 1 };
}
