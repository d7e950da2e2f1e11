import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { namesTag } from '../http/entity-tag.ts';
import { requestIdOf } from '../http/exchange.ts';
import { uncached } from '../http/headers.ts';
import { writingHeaders } from './serve-writers.ts';

export interface HolderAnswer {
  readonly status?: number;
  /** Nothing where there is no body. */
  readonly body?: unknown;
  readonly tag?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * The strong tag of a record as it is kept: equal tags mean equal bytes. It is made of the content, so that it does not come
 * back when a record is deleted and made anew.
 */
export function recordTag(record: object): string {
  return `"${createHash('sha256').update(JSON.stringify(record)).digest('base64url').slice(0, 27)}"`;
}

/** Answers who has a token. Nobody keeps it, and it is never compressed, so that a strong tag is the tag of its bytes. */
export function answerHolder(context: Context, { status = 200, body, tag, headers = {} }: HolderAnswer): Response {
  const sent: Record<string, string> = {
    ...writingHeaders,
    'Cache-Control': uncached,
    'X-Request-Id': requestIdOf(context),
    ...headers,
  };
  if (tag !== undefined) sent['ETag'] = tag;
  const reading = context.req.method === 'GET' || context.req.method === 'HEAD';
  if (reading && tag !== undefined && namesTag(context.req.header('if-none-match'), tag)) {
    return new Response(null, { status: 304, headers: sent });
  }
  if (body === undefined) return new Response(null, { status, headers: sent });
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  sent['Content-Type'] = 'application/json';
  sent['Content-Length'] = String(bytes.length);
  return new Response(bytes, { status, headers: sent });
}
