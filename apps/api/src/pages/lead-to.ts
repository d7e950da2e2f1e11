import type { Context } from 'hono';
import { commonHeaders, publicCaching, uncached } from '../http/headers.ts';

/**
 * Leads to where a page is now. Without a word on how long that holds a browser would remember it for ever.
 * @param status 301, or 308 where the way of asking has to stay
 */
export function leadTo(context: Context, address: string, status: 301 | 308 = 301): Response {
  const caching = context.req.header('authorization') === undefined ? publicCaching : uncached;
  return new Response(null, { status, headers: { ...commonHeaders, Location: address, 'Cache-Control': caching } });
}
