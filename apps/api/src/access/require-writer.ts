import type { TokenScope } from '@vcs/catalogue';
import type { Context } from 'hono';
import { addLimitHeaders } from '../limits/limit-headers.ts';
import { ProblemError } from '../problem/errors.ts';
import type { Serving } from '../serving.ts';
import { requireToken } from './require-token.ts';
import type { Bearer } from './require-token.ts';

/**
 * As {@link requireToken}, for what changes something: such requests are also counted, since changes follow one another and
 * one hasty program would keep all others waiting.
 * @throws ProblemError what requireToken throws, and too-many-requests
 */
export async function requireWriter(
  context: Context,
  serving: Serving,
  ...scopes: readonly [TokenScope, ...TokenScope[]]
): Promise<Bearer> {
  const bearer = await requireToken(context, serving, ...scopes);
  const state = await serving.limiter.take('write', context);
  if (state.allowed) return bearer;
  const headers: Record<string, string> = { 'Retry-After': String(state.resetSeconds) };
  addLimitHeaders(headers, 'write', state);
  throw new ProblemError(
    'too-many-requests',
    `Your network has sent more than ${state.limit} changes in too short a time. Nothing was changed. Try again in ${state.resetSeconds} seconds.`,
    { headers },
  );
}
