import type { Context } from 'hono';
import { encodeForSending } from './compression.ts';
import { namesTag } from './entity-tag.ts';
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

/** The 304 for a caller who already has what the tag names, with every header that the full answer would carry. */
export function notModified(context: Context, head: AnswerHead & { tag: string }): Response | undefined {
  if (!namesTag(context.req.header('if-none-match'), head.tag)) return undefined;
  return new Response(null, {
    status: 304,
    headers: { ...head.headers, ETag: head.tag, 'Cache-Control': head.caching },
  });
}

/** Sends text in the best coding that the caller takes. */
export function answerText(context: Context, text: string, head: AnswerHead): Promise<Response> {
  return answerBody(context, new TextEncoder().encode(text), head);
}

/** Sends bytes in the best coding that the caller takes. */
export async function answerBody(context: Context, body: Uint8Array<ArrayBuffer>, head: AnswerHead): Promise<Response> {
  const sent = await encodeForSending(body, context.req.header('accept-encoding'));
  const headers: Record<string, string> = {
    ...head.headers,
    'Content-Type': head.contentType,
    'Cache-Control': head.caching,
    'Content-Length': String(sent.body.length),
  };
  if (head.tag !== undefined) headers['ETag'] = head.tag;
  if (head.caching === uncached) headers['X-Request-Id'] ??= crypto.randomUUID();
  if (sent.coding !== 'identity') headers['Content-Encoding'] = sent.coding;
  return new Response(sent.body, { status: head.status ?? 200, headers });
}
