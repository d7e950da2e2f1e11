import type { Token, TokenScope } from '@vcs/catalogue';
import type { Context } from 'hono';
import { ProblemError } from '../problem/errors.ts';
import type { Serving } from '../serving.ts';

/** Who asks, and what the audit is to call them. */
export interface Bearer {
  readonly token: Token;
  /** The name of the token. */
  readonly actor: string;
}

const realm = 'Bearer realm="vcs"';

/** Why a token is of no use. Only who has the secret is told which of these it is. */
const refusals = {
  unknown: 'The token is not one of this directory. Look whether it was copied whole, or ask for another.',
  expired: 'The token has expired. Ask for another.',
  revoked: 'The token was revoked. Ask for another.',
};

/** The secret in `Authorization: Bearer …`; undefined where there is no such header at all. */
function secretFrom(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  // What is no bearer token is looked up all the same, so that it costs what a wrong one costs.
  return /^Bearer +(\S+) *$/i.exec(header)?.[1] ?? '';
}

/** @throws ProblemError token-refused, or too-many-requests where there were too many of these */
async function refuse(context: Context, serving: Serving, detail: string): Promise<never> {
  const { allowed, resetSeconds } = await serving.limiter.take('token', context);
  if (!allowed) {
    throw new ProblemError(
      'too-many-requests',
      `Too many requests with tokens that are of no use came from your network. Try again in ${resetSeconds} seconds.`,
      { headers: { 'Retry-After': String(resetSeconds) } },
    );
  }
  throw new ProblemError('token-refused', detail, {
    headers: { 'WWW-Authenticate': `${realm}, error="invalid_token"` },
  });
}

/**
 * Lets in who has a token of one of these scopes; no scope includes another.
 * @throws ProblemError token-missing, token-refused, scope-missing, too-many-requests
 */
export async function requireToken(
  context: Context,
  serving: Serving,
  ...scopes: readonly [TokenScope, ...TokenScope[]]
): Promise<Bearer> {
  const secret = secretFrom(context.req.header('authorization'));
  if (secret === undefined) {
    throw new ProblemError(
      'token-missing',
      `This needs a token with the scope ${scopes.join(' or ')}, sent as "Authorization: Bearer vcs_…".`,
      { headers: { 'WWW-Authenticate': realm } },
    );
  }
  const finding = await serving.catalogue.tokens.find(secret);
  if (finding.state !== 'valid') return refuse(context, serving, refusals[finding.state]);
  const { token } = finding;
  if (!scopes.includes(token.scope)) {
    throw new ProblemError(
      'scope-missing',
      `This needs a token with the scope ${scopes.join(' or ')}; this one has the scope ${token.scope}.`,
      { headers: { 'WWW-Authenticate': `${realm}, error="insufficient_scope", scope="${scopes.join(' ')}"` } },
    );
  }
  return { token, actor: token.name };
}
