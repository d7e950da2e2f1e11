import type { Context } from 'hono';
import { codingFor, compressQuickly, isWorthCompressing } from './compression.ts';
import type { Coding } from './compression.ts';
import { addLimitHeaders } from '../limits/limit-headers.ts';
import { namesTag } from './entity-tag.ts';
import { exchangeOf, requestIdOf } from './exchange.ts';
import { commonHeaders, uncached } from './headers.ts';

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
  return { ...commonHeaders, ...head.headers, ETag: head.tag, 'Cache-Control': caching };
}

/** All headers but the length of the body. */
export function wholeHeaders(head: AnswerHead, coding: Coding, caching = head.caching): Record<string, string> {
  return {
    ...commonHeaders,
    ...head.headers,
    'Content-Type': head.contentType,
    'Cache-Control': caching,
    ...(head.tag !== undefined && { ETag: head.tag }),
    ...(coding !== 'identity' && { 'Content-Encoding': coding }),
  };
}

/** Makes an answer of headers that may be added to, with all that every answer has. */
function complete(
  context: Context,
  body: Uint8Array<ArrayBuffer> | null,
  status: number,
  headers: Record<string, string>,
): Response {
  const exchange = exchangeOf(context);
  if (exchange?.limits && headers['RateLimit'] === undefined) addLimitHeaders(headers, 'read', exchange.limits);
  if (headers['Cache-Control'] === uncached) headers['X-Request-Id'] ??= requestIdOf(context);
  const response = new Response(body, { status, headers });
  if (exchange) exchange.complete = { response, bytes: body?.length ?? 0 };
  return response;
}

/** The 304 for a caller who already has what the tag names, with every header that the full answer would carry. */
export function notModified(context: Context, head: AnswerHead & { tag: string }): Response | undefined {
  if (!namesTag(context.req.header('if-none-match'), head.tag)) return undefined;
  return complete(context, null, 304, unchangedHeaders(head, cachingFor(context, head)));
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
  const headers = wholeHeaders(head, coding, cachingFor(context, head));
  headers['Content-Length'] = String(body.length);
  return complete(context, body, head.status ?? 200, headers);
}
