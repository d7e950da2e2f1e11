import type { Context } from 'hono';
import { ProblemError } from '../problem/errors.ts';

/** Bytes of a body. The longest record of the examples has some thousand. */
export const longestBody = 1024 * 1024;
const deepest = 32;
/** Parts of one list or object. No record has a tenth of that, and each has to be looked at while everybody waits. */
const mostParts = 1000;

export type JsonObject = { readonly [name: string]: unknown };

export const patchType = 'application/merge-patch+json';
export const jsonType = 'application/json';

/**
 * The body of a request as a JSON object.
 * @param longest bytes
 * @throws ProblemError media-type-not-supported, body-too-large, unreadable-body
 */
export async function readBody(
  context: Context,
  types: readonly string[] = [jsonType],
  longest = longestBody,
): Promise<JsonObject> {
  const [given = ''] = (context.req.header('content-type') ?? '').toLowerCase().split(';');
  const coded = context.req.header('content-encoding');
  if (!types.includes(given.trim()) || (coded !== undefined && coded.toLowerCase() !== 'identity')) {
    const found = coded === undefined ? given.trim() || 'none' : `${given.trim()} in the coding ${coded}`;
    throw new ProblemError(
      'media-type-not-supported',
      `Expected a body of the type ${types.join(' or ')}, not compressed; found ${found.slice(0, 100)}.`,
      { headers: { 'Accept-Patch': patchType, 'Accept-Post': jsonType } },
    );
  }
  const text = await readText(context, longest);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : '';
    throw new ProblemError('unreadable-body', `Expected JSON (RFC 8259), found something else: ${reason}`, { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ProblemError('unreadable-body', 'Expected a JSON object, {…}, found another value.');
  }
  refuseWhatNobodyKeeps(value);
  return value as JsonObject;
}

async function readText(context: Context, longest: number): Promise<string> {
  const tooLarge = () =>
    new ProblemError('body-too-large', `Expected a body of at most ${longest} bytes, found more.`, {
      headers: { Connection: 'close' },
    });
  if (Number(context.req.header('content-length') ?? 0) > longest) throw tooLarge();
  const { body } = context.req.raw;
  if (body === null) throw new ProblemError('unreadable-body', 'Expected a JSON object, found no body.');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  try {
    for await (const chunk of body) {
      bytes += chunk.length;
      if (bytes > longest) throw tooLarge();
      text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  } catch (cause) {
    if (cause instanceof ProblemError) throw cause;
    throw new ProblemError('unreadable-body', 'Expected a whole body in UTF-8, found other bytes or half of it.', {
      cause,
    });
  }
}

/** No database keeps every text, no field lies that deep, and a name such as this could change what an object is. */
function refuseWhatNobodyKeeps(value: unknown, pointer = '', depth = 0): void {
  if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())) {
    throw new ProblemError(
      'unreadable-body',
      `${pointer || 'The body'} holds a NUL character or half a character, which no text has.`,
    );
  }
  if (typeof value !== 'object' || value === null) return;
  if (depth === deepest) {
    throw new ProblemError('unreadable-body', `Expected at most ${deepest} levels, found more at ${pointer}.`);
  }
  const parts = Object.entries(value);
  if (parts.length > mostParts) {
    throw new ProblemError(
      'unreadable-body',
      `${pointer || 'The body'} has ${parts.length} parts. Expected at most ${mostParts} in one list or object.`,
    );
  }
  for (const [name, part] of parts) {
    const at = `${pointer}/${name}`;
    if (name === '__proto__' || name.includes('\0') || !name.isWellFormed()) {
      throw new ProblemError('unreadable-body', `No field can be called ${JSON.stringify(name.slice(0, 60))}.`);
    }
    refuseWhatNobodyKeeps(part, at, depth + 1);
  }
}
