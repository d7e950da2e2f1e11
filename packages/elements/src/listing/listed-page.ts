import type { AskedPlace, FacetValue } from '@vcs/sdk';

/** One page of any list of the API. */
export interface ListedPage<Summary> {
  readonly items: readonly Summary[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** Counts by filter, for the filters that were asked for. */
  readonly facets: Readonly<Record<string, readonly FacetValue[]>>;
  /** Where it was asked to look from. */
  readonly near?: AskedPlace | undefined;
  /** Words that would find something, where these found nothing. */
  readonly didYouMean?: string | undefined;
}
