/** What a feed is read with: `fetch` itself, or something like it. It must heed `redirect: 'manual'` and the signal. */
export type FeedFetch = (address: string, init: RequestInit) => Promise<Response>;

export interface FeedValidationOptions {
  readonly fetch: FeedFetch;
  /** Read every page and every item, not only a sample. */
  readonly full?: boolean;
  /** Most requests in all; 400, or 100,000 of a full look, unless said otherwise. */
  readonly requests?: number;
  /** Most requests under way at once; 4 unless said otherwise. */
  readonly concurrency?: number;
  /** Milliseconds that one answer may take, its body included; 10,000 unless said otherwise. */
  readonly timeout?: number;
  /** Most bytes of one answer; 10,000,000 unless said otherwise. */
  readonly bytes?: number;
  /** The present, for what depends on the day. */
  readonly clock?: () => Date;
}

/** The address is not one of a feed. */
export class FeedAddressError extends Error {
  override readonly name = 'FeedAddressError';
}

/**
 * The base address of a feed, without a slash at its end.
 *
 * @throws {FeedAddressError} no absolute address of the web, or one with a user name, a query or a fragment
 */
export function feedAddress(text: string): string {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) {
    throw new FeedAddressError(
      `Expected the base address of a feed, such as https://example.org/hsds, found "${text}". Give it whole, with https:// or http://.`,
    );
  }
  const { origin, pathname, search, hash, username, password } = new URL(text);
  if (username !== '' || password !== '') {
    throw new FeedAddressError(
      'Expected an address without a user name and password, found one with them. A feed is open to everybody: leave them out.',
    );
  }
  if (search !== '' || hash !== '') {
    throw new FeedAddressError(
      `Expected the base address of a feed, found "${search}${hash}" at its end. Leave that out: the parts of the feed are found from the base.`,
    );
  }
  return `${origin}${pathname}`.replace(/\/+$/, '');
}
