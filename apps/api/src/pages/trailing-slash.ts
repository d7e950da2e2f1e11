import type { Context } from 'hono';
import { isForResidents } from './framed.ts';

/** Pages for partners and for everybody that are one address each. */
const others = /^\/(?:support|licence|add-to-your-site(?:\/[a-z-]+)?)$/;

/** Where a page is that was asked for with a slash at the end, as people and systems write it; undefined for all else. */
export function pageWithoutSlash({ req }: Context): string | undefined {
  const path = req.path.replace(/\/+$/, '');
  const reads = req.method === 'GET' || req.method === 'HEAD';
  // The path begins with a name of ours, so that it leads to nobody else's server.
  if (!reads || path === req.path || !(isForResidents(path) || others.test(path))) return undefined;
  return `${path}${new URL(req.url).search}`;
}
