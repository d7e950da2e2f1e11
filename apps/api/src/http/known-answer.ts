import type { Serving } from '../serving.ts';
import { namesTag } from './entity-tag.ts';

/** What an answer that is known by its address is made of. */
export interface KnownAnswer {
  readonly template: string;
  readonly status: 200 | 304;
  /** A copy, to be added to. */
  readonly headers: Record<string, string>;
  readonly body: Uint8Array<ArrayBuffer> | null;
}

/** Answers an address that was asked for before, while that answer still holds and its body is still kept. */
export function knownAnswer(
  { representations, catalogue, clock }: Serving,
  { url, method }: Pick<Request, 'url' | 'method'>,
  header: (name: string) => string | undefined,
): KnownAnswer | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  const address = representations.addresses.get(url);
  if (address === undefined || address.dataset !== catalogue.recentTag()) return undefined;
  if (address.until !== undefined && clock().getTime() >= address.until) return undefined;
  // What is asked for with a token is kept by nobody.
  if (header('authorization') !== undefined) return undefined;
  const { tag, template } = address;
  const ifNoneMatch = header('if-none-match');
  if (ifNoneMatch === tag || namesTag(ifNoneMatch, tag)) {
    return { template, status: 304, headers: { ...address.unchangedHeaders }, body: null };
  }
  const ready = representations.ready(tag, header('accept-encoding'));
  if (ready === undefined) return undefined;
  const headers: Record<string, string> = { ...address.headers[ready.coding] };
  headers['Content-Length'] = String(ready.body.length);
  return { template, status: 200, headers, body: ready.body };
}
