import type { Context } from 'hono';

/** Pages that partners may put into a frame: what residents read, and nothing else of ours. */
const framable =
  /^(?:\/p\/[^/]+)?\/(?:directory|premises|volunteer|events|shortlist|(?:services|spaces|roles|events|organisations)\/[^/]+|(?:suggest|nominate)(?:\/.+)?|v1\/submissions\/[^/]+)$/;

/** Whether a page is asked for to stand in a frame on a partner's page, without our header and footer. */
export function isFramed({ req }: Context): boolean {
  return framable.test(req.path) && req.query('embed') === '1';
}

/** An address of ours as a page links to it: a page in a frame leads only to what may stand there too. */
export function linkFrom(framed: boolean, address: string): string {
  if (!framed) return address;
  return `${address}${address.includes('?') ? '&' : '?'}embed=1`;
}
