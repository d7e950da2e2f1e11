/** One page of a list, as HSDS has it. */
export interface HsdsPage<Item> {
  readonly total_items: number;
  readonly total_pages: number;
  readonly page_number: number;
  /** How many records are on this page. */
  readonly size: number;
  readonly first_page: boolean;
  readonly last_page: boolean;
  readonly empty: boolean;
  readonly contents: readonly Item[];
}

/** The only page of an empty list is its first and its last; a page past the end is neither, and is empty. */
export function hsdsPage<Item>(
  contents: readonly Item[],
  total: number,
  page: number,
  perPage: number,
): HsdsPage<Item> {
  const pages = Math.ceil(total / perPage);
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page === Math.max(1, pages),
    empty: contents.length === 0,
    contents,
  };
}
