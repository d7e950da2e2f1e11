import type { KeptRecord } from './shortlist.ts';

/**
 * Where the hosted directory shows these records on one page: a parameter for each list, with its slugs parted by commas,
 * as `/shortlist?services=food-bank,lunch-club&roles=driver`.
 */
export function shortlistAddress(api: string, kept: readonly KeptRecord[], language: string): string {
  const paths = [...new Set(kept.map(({ path }) => path))];
  const slugsIn = (path: string) => kept.filter((one) => one.path === path).map(({ record }) => record.slug);
  // A slug needs no encoding, and a comma none in a query: the address stays short, and so does its code for cameras.
  const parameters = paths.map((path) => `${path}=${slugsIn(path).join(',')}`);
  if (language !== 'en') parameters.push(`lang=${language}`);
  return `${api}/shortlist?${parameters.join('&')}`;
}
