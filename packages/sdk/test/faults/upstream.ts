import { createMockFetch } from '../../src/testing/index.ts';
import type { Upstream } from './proxy.ts';

/** Where changes are sent to: the API behind the proxy counts them, and carries out one key once. */
export const changes = '/v1/changes';

/**
 * An API to stand behind the proxy. It answers questions like the mock, from its examples; a change with what it was and how
 * many have been carried out.
 */
export function createUpstream(): Upstream {
  // An answer is at once too old for the caches of browsers, and may stand in for a later one.
  const mock = createMockFetch({ maxAge: 0 });
  const done = new Map<string, string>();
  let carriedOut = 0;
  return async (request) => {
    if (new URL(request.url).pathname !== changes) return mock(request);
    const key = request.headers.get('idempotency-key') ?? crypto.randomUUID();
    const body = await request.text();
    if (!done.has(key)) {
      carriedOut += 1;
      done.set(key, JSON.stringify({ change: JSON.parse(body) as unknown, number: carriedOut }));
    }
    return new Response(done.get(key), { status: 201, headers: { 'content-type': 'application/json' } });
  };
}
