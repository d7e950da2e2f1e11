import type { HsdsQuery } from './parameters.ts';
import type { HsdsPage } from './page.ts';

/** A list of HSDS; the names are the standard's. */
export type HsdsListName = 'services' | 'service_at_locations' | 'organizations' | 'taxonomies' | 'taxonomy_terms';

/** Any object of HSDS: it has an id, and fields as the standard names them. */
export interface HsdsObject {
  readonly id: string;
  readonly [field: string]: unknown;
}

/**
 * What the public may see of the records, as HSDS-UK 3.0 has it: published records, no confidential place, nothing that is
 * null or empty. Beside the profile's fields there are some of HSDS itself, such as telephone numbers. Filters are
 * cumulative.
 */
export interface Hsds {
  /** One page of a list. Every id in it can be asked for with {@link Hsds.one}, as long as the records do not change. */
  page(list: HsdsListName, query: HsdsQuery): Promise<HsdsPage<HsdsObject>>;
  /** One record of a list with everything, or nothing where there is none. `full_service` is of organisations. */
  one(list: HsdsListName, id: string, query?: Pick<HsdsQuery, 'full_service'>): Promise<HsdsObject | undefined>;
  /**
   * Every record of a list, some at a time, all of one version of the dataset.
   * @throws RecordsChangedError where they change meanwhile
   */
  all(list: HsdsListName, query: HsdsQuery): AsyncIterable<readonly HsdsObject[]>;
}
