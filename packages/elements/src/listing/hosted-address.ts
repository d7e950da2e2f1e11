import type { AnyView } from './listing-view.ts';
import type { ListingQuery } from './listing-query.ts';
import { pairsOf } from './query-address.ts';

/** Where what a query asks for is a page of its own, in the language of the element; undefined where no such page is known. */
export function hostedAddress(
  { pageAddress, language }: Pick<AnyView, 'pageAddress' | 'language'>,
  query: ListingQuery,
): string | undefined {
  if (pageAddress === undefined) return undefined;
  const parameters = keptParameters({ pageAddress, language });
  for (const [name, value] of pairsOf(query)) parameters.append(name, value);
  return [pageAddress.split('?')[0], parameters].filter(String).join('?');
}

/** What every address of that page has beside the query: what the page itself was given, and the language. */
export function keptParameters({ pageAddress, language }: Pick<AnyView, 'pageAddress' | 'language'>): URLSearchParams {
  const parameters = new URLSearchParams(pageAddress?.split('?')[1]);
  if (language !== 'en') parameters.set('lang', language);
  return parameters;
}
