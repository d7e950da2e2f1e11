import type { Answer } from '@vcs/sdk';
import type { ElementsClient } from '../resource/shared-client.ts';
import type { ListedPage } from './listed-page.ts';
import type { ListedRecord, ListingKind, ListParameters } from './listing-kind.ts';
import type { ListingQuery } from './listing-query.ts';
import type { ListingStrings } from './listing-strings.ts';

/** Records that the map shows at a time: the most that the API gives. */
const onMap = 100;

/** Asks for one page of a list. The API is the judge of values, and knows no empty words. */
export async function askList<Summary extends ListedRecord>(
  { path, search }: Pick<ListingKind<Summary, never, ListingStrings>, 'path' | 'search'>,
  { filters, limit, view, ...parameters }: ListingQuery,
  client: ElementsClient,
  signal?: AbortSignal,
): Promise<Answer<ListedPage<Summary>>> {
  const asked = { ...filters, ...parameters, list: undefined, per_page: view ? onMap : limit };
  const ask = (parameters: ListParameters) =>
    client.request<ListedPage<Summary>>({ path: [path], parameters, expects: 'items' }, signal && { signal });
  return search?.(asked, ask) ?? ask(asked);
}
