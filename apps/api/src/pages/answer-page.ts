import type { Context } from 'hono';
import { answerPublic } from '../http/answer-public.ts';
import type { PublicAnswer } from '../http/answer-public.ts';
import { answerText, notModified } from '../http/answer.ts';
import { entityTag } from '../http/entity-tag.ts';
import { framedPageHeaders, pageHeaders, publicCaching } from '../http/headers.ts';
import type { Serving } from '../serving.ts';
import { isFramed } from './framed.ts';
import type { Html } from './layout.ts';

const contentType = 'text/html; charset=utf-8';

/** Sends a page that is made from the records, and kept like any other answer from them. */
export function answerPageFromRecords(
  context: Context,
  serving: Serving,
  {
    make,
    ...answer
  }: Pick<PublicAnswer, 'caching' | 'holdsFor' | 'variant' | 'headers'> & { make(): Html | Promise<Html> },
): Promise<Response> {
  const framed = isFramed(context);
  return answerPublic(context, serving, {
    headers: framed ? framedPageHeaders : pageHeaders,
    ...answer,
    contentType,
    variant: JSON.stringify([framed, answer.variant]),
    make: async () => String(await await make()),
  });
}

/** Sends a page of ours, or a 304 to a browser that has it. */
export async function answerPage(
  context: Context,
  markup: Html,
  { caching = publicCaching }: { caching?: string } = {},
): Promise<Response> {
  const text = String(await markup);
  const head = {
    headers: isFramed(context) ? framedPageHeaders : pageHeaders,
    contentType,
    caching,
    tag: entityTag(text),
  };
  return notModified(context, head) ?? answerText(context, text, head);
}
