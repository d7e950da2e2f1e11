import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context, Handler } from 'hono';
import { ProblemError } from '../problem/errors.ts';
import { preflightHeaders } from './headers.ts';

const allowed = 'GET, HEAD, OPTIONS';

function preflight(): Response {
  return new Response(null, { status: 204, headers: { ...preflightHeaders, Allow: allowed } });
}

function refuse(context: Context): never {
  throw new ProblemError('method-not-allowed', `${context.req.method} is not allowed here. Use ${allowed}.`, {
    headers: { Allow: allowed },
  });
}

/** Serves an address to readers: GET and HEAD by the handler, OPTIONS for browsers that ask first, 405 for the rest. */
export function serveReaders(app: OpenAPIHono, path: string, handler: Handler): void {
  app.get(path, handler);
  app.options(path, preflight);
  app.all(path, refuse);
}
