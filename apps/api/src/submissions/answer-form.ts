import type { Context } from 'hono';
import { answerText } from '../http/answer.ts';
import { framedPageHeaders, pageHeaders, uncached } from '../http/headers.ts';
import { isFramed } from '../pages/framed.ts';
import type { Html } from '../pages/layout.ts';

/**
 * Sends a page on which may stand what a person typed: nobody keeps it, it has no tag, and its address is told to no
 * other site.
 */
export async function answerForm(
  context: Context,
  markup: Html,
  status = 200,
  more: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const headers = isFramed(context) ? framedPageHeaders : pageHeaders;
  return answerText(context, String(await markup), {
    headers: { ...headers, 'Referrer-Policy': 'no-referrer', ...more },
    contentType: 'text/html; charset=utf-8',
    caching: uncached,
    status,
  });
}
