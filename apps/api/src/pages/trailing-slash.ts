import type { Context } from 'hono';
import { isForResidents } from './framed.ts';

/** Pages for partners and for everybody that are one address each. */
const others = /^\/(?:support|licence|add-to-your-site(?:\/[a-z-]+)?)$/;

/** Where a page is that was asked for with a slash at the end, as people and systems write it; undefined for all else. */
export function pageWithoutSlash({ req }: Context): string | undefined {
  // As it was written: a path that was decoded may hold what no header can.
  const { pathname, search } = new URL(req.url);
  let length = pathname.length;
  while (pathname[length - 1] === '/') length -= 1;
  const path = pathname.slice(0, length);
  const reads = req.method === 'GET' || req.method === 'HEAD';
  // The path begins with a name of ours, so that it leads to nobody else's server.
  if (!reads || path === pathname || !(isForResidents(path) || others.test(path))) return undefined;
  return `${path}${search}`;
}
