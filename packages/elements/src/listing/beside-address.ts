import { keptParameters } from './hosted-address.ts';
import type { AnyView } from './listing-view.ts';

/** Another page of the server that a page leads to: in a frame where this one is in one, and in its language. */
export function besideAddress(view: Pick<AnyView, 'pageAddress' | 'language'>, address: string): string {
  const kept = String(keptParameters(view));
  return kept ? `${address}${address.includes('?') ? '&' : '?'}${kept}` : address;
}

/** The page of a record of any list, as `roles/kitchen-helper`: in the look of the partner whose page leads there, too. */
export function besideRecord(view: Pick<AnyView, 'api' | 'pageAddress' | 'language'>, path: string): string {
  const partner = /^\/p\/[^/]+(?=\/)/.exec(view.pageAddress ?? '')?.[0] ?? '';
  return besideAddress(view, `${view.api}${partner}/${path}`);
}
