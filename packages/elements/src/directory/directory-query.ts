/** The filters of the directory; each holds the values that were ticked. */
export const filterNames = ['category', 'ward'] as const;

export type FilterName = (typeof filterNames)[number];

/** What the directory looks for. */
export interface DirectoryQuery {
  readonly q: string;
  readonly category: readonly string[];
  readonly ward: readonly string[];
  /** Counted from 1. */
  readonly page: number;
  /** Services on a page. */
  readonly limit: number;
}

/** How many filter values are ticked. */
export function activeFilters(query: DirectoryQuery): number {
  return query.category.length + query.ward.length;
}

/** The query with one filter value ticked or not, back on the first page. */
export function withFilter(query: DirectoryQuery, filter: FilterName, value: string, ticked: boolean): DirectoryQuery {
  const others = query[filter].filter((present) => present !== value);
  return { ...query, [filter]: ticked ? [...others, value] : others, page: 1 };
}

export function withoutFilters(query: DirectoryQuery): DirectoryQuery {
  return { ...query, category: [], ward: [], page: 1 };
}
