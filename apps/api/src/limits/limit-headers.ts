import type { LimitGroup, LimitState } from './limiter.ts';

/*
 * The names and forms of draft-ietf-httpapi-ratelimit-headers-10: the rule by which requests are counted, and what is left
 * of it for how long. A shared cache may hand on what another caller was told; the draft has callers expect that.
 */

/** Adds `"read";q=1200;w=60` and `"read";r=1199;t=58`. */
export function addLimitHeaders(headers: Record<string, string>, group: LimitGroup, state: LimitState): void {
  if (state.limit === 0) return;
  const { limit, windowSeconds, remaining, resetSeconds } = state;
  headers['RateLimit-Policy'] = `"${group}";q=${limit}${windowSeconds === undefined ? '' : `;w=${windowSeconds}`}`;
  headers['RateLimit'] = `"${group}";r=${remaining};t=${resetSeconds}`;
}
