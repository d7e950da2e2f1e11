import type { Context } from 'hono';

/** Pages for residents. Partners may put them into a frame, and nothing else of ours. */
const residential =
  /^(?:\/p\/(?<partner>[^/]+))?\/(?:directory|premises|volunteer|events|shortlist|(?:services|spaces|roles|events|organisations)\/[^/]+|(?:suggest|nominate)(?:\/.+)?|v1\/submissions\/[^/]+)$/;

/** Whose pages for residents an address is among: a partner's, or ours; undefined where it is none of them. */
export function forResidents({ req }: Context): { readonly partner: string | undefined } | undefined {
  const found = residential.exec(req.path);
  return found === null ? undefined : { partner: found.groups?.['partner'] };
}

export const isForResidents = (path: string): boolean => residential.test(path);

/** Whether a page is asked for to stand in a frame on a partner's page, without our header and footer. */
export function isFramed(context: Context): boolean {
  return forResidents(context) !== undefined && context.req.query('embed') === '1';
}

/** An address of ours as a page links to it: a page in a frame leads only to what may stand there too. */
export function linkFrom(framed: boolean, address: string): string {
  if (!framed) return address;
  return `${address}${address.includes('?') ? '&' : '?'}embed=1`;
}
