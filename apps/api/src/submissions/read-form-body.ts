import type { Context } from 'hono';
import { ProblemError } from '../problem/errors.ts';

/** Bytes. The longest form, filled to its limits in Bengali, which takes nine for each letter, has 160,000. */
export const longestSubmission = 192 * 1024;

export const formType = 'application/x-www-form-urlencoded';

export function isForm(context: Context): boolean {
  const [type = ''] = (context.req.header('content-type') ?? '').toLowerCase().split(';');
  return type.trim() === formType;
}

function tooLarge(): ProblemError {
  return new ProblemError('body-too-large', `Expected at most ${longestSubmission} bytes, found more. Write less.`, {
    headers: { Connection: 'close' },
  });
}

/**
 * The fields of a form as a browser sends them. What is no text in UTF-8 becomes replacement characters, as in any form.
 * @throws ProblemError body-too-large
 */
export async function readFormBody(context: Context): Promise<URLSearchParams> {
  if (Number(context.req.header('content-length') ?? 0) > longestSubmission) throw tooLarge();
  const { body } = context.req.raw;
  if (body === null) return new URLSearchParams();
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of body) {
    bytes += part.length;
    if (bytes > longestSubmission) throw tooLarge();
    parts.push(part);
  }
  return new URLSearchParams(Buffer.concat(parts).toString('utf8'));
}
