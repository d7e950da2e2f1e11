import type { Context } from 'hono';
import { codingFor, compressQuickly, isWorthCompressing } from './compression.ts';
import type { Coding } from './compression.ts';
import { namesTag } from './entity-tag.ts';
import { requestIdOf } from './exchange.ts';
import { uncached } from './headers.ts';

/** What an answer carries beside its body. */
export interface AnswerHead {
  /** A prepared set of headers; see headers.ts. */
  headers: Record<string, string>;
  contentType: string;
  caching: string;
  /** Without a tag the answer is always sent whole. */
  tag?: string;
  status?: number;
}

/** What was asked for with a token may be for its holder only, so nobody keeps it. */
function cachingFor(context: Context, { caching }: AnswerHead): string {
  return context.req.header('authorization') === undefined ? caching : uncached;
}

export function unchangedHeaders(head: AnswerHead & { tag: string }, caching = head.caching): Record<string, string> {
  return { ...head.headers, ETag: head.tag, 'Cache-Control': caching };
}

/** All headers but the length of the body. */
export function wholeHeaders(head: AnswerHead, coding: Coding, caching = head.caching): Record<string, string> {
  return {
    ...head.headers,
    'Content-Type': head.contentType,
    'Cache-Control': caching,
    ...(head.tag !== undefined && { ETag: head.tag }),
    ...(coding !== 'identity' && { 'Content-Encoding': coding }),
  };
}

/** The 304 for a caller who already has what the tag names, with every header that the full answer would carry. */
export function notModified(context: Context, head: AnswerHead & { tag: string }): Response | undefined {
  if (!namesTag(context.req.header('if-none-match'), head.tag)) return undefined;
  return new Response(null, { status: 304, headers: unchangedHeaders(head, cachingFor(context, head)) });
}

/** Sends text in the best coding that the caller takes. */
export function answerText(context: Context, text: string, head: AnswerHead): Promise<Response> {
  return answerBody(context, new TextEncoder().encode(text), head);
}

/** Sends bytes in the best coding that the caller takes. */
export async function answerBody(context: Context, body: Uint8Array<ArrayBuffer>, head: AnswerHead): Promise<Response> {
  const coding = codingFor(context.req.header('accept-encoding'), isWorthCompressing(body, head.contentType));
  return answerEncoded(context, await compressQuickly(body, coding), coding, head);
}

/** Sends bytes that are in a coding already. */
export function answerEncoded(
  context: Context,
  body: Uint8Array<ArrayBuffer>,
  coding: Coding,
  head: AnswerHead,
): Response {
  const caching = cachingFor(context, head);
  const headers = wholeHeaders(head, coding, caching);
  headers['Content-Length'] = String(body.length);
  if (caching === uncached) headers['X-Request-Id'] ??= requestIdOf(context);
  return new Response(body, { status: head.status ?? 200, headers });
}
