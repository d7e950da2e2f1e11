import { createHash } from 'node:crypto';
import type { ChangedBy, RequestOnce } from '@vcs/catalogue';
import type { Context } from 'hono';
import type { Bearer } from '../access/require-token.ts';
import { InvalidParametersError } from '../problem/errors.ts';

const longestReason = 500;

/** The reason in the header `Change-Reason`, where characters that a header does not take are percent-encoded. */
export function reasonOf(context: Context): string | undefined {
  const given = context.req.header('change-reason')?.trim();
  if (!given) return undefined;
  const wrong = (found: string) =>
    new InvalidParametersError([
      {
        name: 'Change-Reason',
        expected: `one line of at most ${longestReason} characters, other than ASCII ones percent-encoded as UTF-8`,
        found,
      },
    ]);
  let reason: string;
  try {
    reason = decodeURIComponent(given.replaceAll(/%(?![\da-f]{2})/gi, '%25'));
  } catch {
    throw wrong(given.slice(0, 100));
  }
  if (reason.length > longestReason) throw wrong(`${reason.length} characters`);
  if (/\p{Cc}/u.test(reason)) throw wrong('a control character');
  return reason;
}

/** Who makes this change, for the audit. */
export function changedBy(context: Context, { token, actor }: Bearer): ChangedBy {
  const reason = reasonOf(context);
  return { actor, tokenId: token.id, ...(reason !== undefined && { reason }) };
}

/**
 * The key under which a request is done once, from the header `Idempotency-Key`; undefined where there is none.
 * @param request all that makes the request what it is
 */
export function onceBy(context: Context, { token }: Bearer, request: unknown): RequestOnce | undefined {
  const given = context.req.header('idempotency-key');
  if (given === undefined) return undefined;
  const key = /^"(.*)"$/.exec(given.trim())?.[1] ?? given.trim();
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) {
    throw new InvalidParametersError([
      {
        name: 'Idempotency-Key',
        expected: '1 to 200 visible ASCII characters, such as a UUID',
        found: given.slice(0, 100),
      },
    ]);
  }
  const requestHash = createHash('sha256')
    .update(JSON.stringify([context.req.method, context.req.path, request]))
    .digest('hex');
  return { tokenId: token.id, key, requestHash };
}
