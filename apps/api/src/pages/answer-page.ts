import type { Context } from 'hono';
import { answerText, notModified } from '../http/answer.ts';
import { entityTag } from '../http/entity-tag.ts';
import { framedPageHeaders, pageHeaders, publicCaching } from '../http/headers.ts';
import { isFramed } from './framed.ts';
import type { Html } from './layout.ts';

/** Sends a page of ours, or a 304 to a browser that has it. */
export async function answerPage(
  context: Context,
  markup: Html,
  { caching = publicCaching }: { caching?: string } = {},
): Promise<Response> {
  const text = String(await markup);
  const head = {
    headers: isFramed(context) ? framedPageHeaders : pageHeaders,
    contentType: 'text/html; charset=utf-8',
    caching,
    tag: entityTag(text),
  };
  return notModified(context, head) ?? answerText(context, text, head);
}
