/** A list that is asked for page by page while it is read. */
export interface Listing<Item, Page> extends AsyncIterable<Item> {
  /** The pages, with their counts and marks, one request each. */
  pages(): AsyncIterable<Page>;
  /**
   * The first records as an array.
   * @param options.limit the most records wanted, 1 or more; there is no default, so that no list is fetched whole by mistake
   */
  toArray(options: { limit: number }): Promise<Item[]>;
}

interface PageOf<Item> {
  items: Item[];
  pages: number;
}

/**
 * A listing from a function that loads one page, counted from 1; `most` is how many records are wanted in all.
 * It ends after the last of its `pages`, and with an empty page, unless there may be others after one.
 */
export function listing<Item, Page extends PageOf<Item>>(
  load: (page: number, most: number) => Promise<Page>,
  first = 1,
  mayBeEmpty = false,
): Listing<Item, Page> {
  async function* pages(most = Infinity): AsyncGenerator<Page> {
    for (let number = first; ; number += 1) {
      const page = await load(number, most);
      yield page;
      if (number >= page.pages || (!mayBeEmpty && page.items.length === 0)) return;
    }
  }
  async function* items(most?: number): AsyncGenerator<Item> {
    for await (const page of pages(most)) yield* page.items;
  }
  return {
    pages: () => pages(),
    [Symbol.asyncIterator]: () => items(),
    async toArray({ limit }) {
      if (!(limit >= 1)) throw new RangeError(`toArray expected a limit of 1 or more, found ${String(limit)}.`);
      const taken: Item[] = [];
      for await (const item of items(limit)) {
        taken.push(item);
        if (taken.length >= limit) break;
      }
      return taken;
    },
  };
}
