import type { Context } from 'hono';
import { notModified } from '../http/answer.ts';
import { chooseCoding } from '../http/compression.ts';
import type { KeptFile } from './file-set.ts';

/** Sends a kept file in the best coding that the caller takes. */
export function answerFile(
  context: Context,
  file: KeptFile,
  headers: Record<string, string>,
  caching: string,
): Response {
  const head = { headers, caching, contentType: file.contentType, tag: file.tag };
  const unchanged = notModified(context, head);
  if (unchanged) return unchanged;
  const coding = chooseCoding(context.req.header('accept-encoding'), file.bodies);
  const body = file.bodies[coding] ?? file.bodies.identity;
  return new Response(body, {
    headers: {
      ...headers,
      ETag: file.tag,
      'Cache-Control': caching,
      'Content-Type': file.contentType,
      'Content-Length': String(body.length),
      ...(coding !== 'identity' && { 'Content-Encoding': coding }),
    },
  });
}
