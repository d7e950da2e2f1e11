/** What an element looks for. */
export interface ListingQuery {
  readonly q: string;
  /** Name of another list than the element's own, where that is looked through. */
  readonly list?: string | undefined;
  /** Language to answer in, where it is not English. */
  readonly lang?: string | undefined;
  /** Ticked values by filter. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Postcode, or latitude and longitude, from which distances are told. */
  readonly near?: string | undefined;
  /** Most minutes to walk from there. */
  readonly radius?: number | undefined;
  /** The filters whose values are counted. */
  readonly facets: readonly string[];
  /** First and last day to look at, such as `2026-11-24`; for what happens at a time. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The month that is shown as a table, such as `2026-11`. */
  readonly month?: string | undefined;
  /** Missing where the list is shown. */
  readonly view?: 'map' | undefined;
  /** By the names that the API gives orders; its own order where it is left out. */
  readonly sort?: string | undefined;
  /** Counted from 1. */
  readonly page: number;
  /** Records on a page. */
  readonly limit: number;
}

/** The values of a filter that are ticked. */
export function tickedValues({ filters }: ListingQuery, filter: string): readonly string[] {
  return filters[filter] ?? [];
}

/** How many filter values are ticked; a place to look from is one. */
export function activeFilters({ filters, near }: ListingQuery): number {
  return Object.values(filters).reduce((sum, values) => sum + values.length, near === undefined ? 0 : 1);
}
