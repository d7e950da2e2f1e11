import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context, Handler } from 'hono';
import { dataHeaders, preflightHeaders } from '../http/headers.ts';
import { ProblemError } from '../problem/errors.ts';

export type WritingMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Headers of answers to those who write. A page of any origin may read them: a token is sent by a script, never by a browser on its own. */
export const writingHeaders = {
  ...dataHeaders,
  'Access-Control-Expose-Headers': `${dataHeaders['Access-Control-Expose-Headers']}, Location, Idempotency-Replayed, WWW-Authenticate, Accept-Patch`,
};

const sentHeaders =
  'Accept, Accept-Language, Authorization, Change-Reason, Content-Type, Idempotency-Key, If-Match, If-None-Match, X-Request-Id';

function allowedWith(methods: readonly WritingMethod[]): string {
  return [...methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])), 'OPTIONS'].join(', ');
}

/**
 * Serves an address to those who write: each method by its handler, OPTIONS for browsers that ask first, 405 for the rest.
 * `elsewhere` are methods of the same address that another part serves, which has to be registered later.
 */
export function serveWriters(
  app: OpenAPIHono,
  path: string,
  handlers: { readonly [M in WritingMethod]?: Handler },
  elsewhere: readonly WritingMethod[] = [],
): void {
  const own = Object.keys(handlers) as WritingMethod[];
  const allowed = allowedWith([...elsewhere, ...own]);
  for (const method of own) app.on(method, path, handlers[method]!);
  app.options(path, () => {
    const headers = {
      ...preflightHeaders,
      'Access-Control-Allow-Methods': allowed,
      'Access-Control-Allow-Headers': sentHeaders,
      Allow: allowed,
    };
    return new Response(null, { status: 204, headers });
  });
  const known = new Set<string>([...own, ...elsewhere, ...(elsewhere.includes('GET') ? ['HEAD'] : [])]);
  app.all(path, (context: Context, next) => {
    if (known.has(context.req.method)) return next();
    throw new ProblemError('method-not-allowed', `${context.req.method} is not allowed here. Use ${allowed}.`, {
      headers: { Allow: allowed },
    });
  });
}
