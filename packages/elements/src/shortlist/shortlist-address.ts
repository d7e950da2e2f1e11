import type { KeptRecord } from './shortlist.ts';

/**
 * Where the hosted directory shows these records on one page: a parameter for each list, with its slugs parted by commas,
 * as `/shortlist?services=food-bank,lunch-club&roles=driver`.
 */
export function shortlistAddress(api: string, kept: readonly KeptRecord[], language: string): string {
  const lists = Map.groupBy(kept, ({ path }) => path);
  // A slug needs no encoding, and a comma none in a query: the address stays short, and so does its code for cameras.
  const parameters = [...lists].map(
    ([path, records]) => `${path}=${records.map(({ record }) => record.slug).join(',')}`,
  );
  if (language !== 'en') parameters.push(`lang=${language}`);
  return `${api}/shortlist?${parameters.join('&')}`;
}
