import type { Context } from 'hono';
import { answerEncoded, notModified } from '../http/answer.ts';
import { codingFor, isWorthCompressing } from '../http/compression.ts';
import type { KeptFile } from './file-set.ts';

/** Sends a kept file in the best coding that the caller takes. */
export async function answerFile(
  context: Context,
  file: KeptFile,
  headers: Record<string, string>,
  caching: string,
): Promise<Response> {
  const head = { headers, caching, contentType: file.contentType, tag: file.tag };
  const unchanged = notModified(context, head);
  if (unchanged) return unchanged;
  const worthCompressing = isWorthCompressing(file.body, file.contentType);
  const coding = codingFor(context.req.header('accept-encoding'), worthCompressing);
  return answerEncoded(context, await file.encoded(coding), coding, head);
}
