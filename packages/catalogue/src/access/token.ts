import { z } from 'zod';
import type { FieldProblem } from '../errors.ts';

/**
 * What a token lets its holder do; none of them includes another.
 * - `partner`: write the records of its own organisations
 * - `editor`: write all records but the emergency notice
 * - `moderator`: decide on what the public sends in
 * - `admin`: make and revoke tokens, switch the emergency notice
 */
export const tokenScopes = ['partner', 'editor', 'moderator', 'admin'] as const;
export type TokenScope = (typeof tokenScopes)[number];

/** What is known of a token; never its secret. */
export interface Token {
  readonly id: string;
  readonly name: string;
  readonly scope: TokenScope;
  /** The organisations whose records a partner may write; empty for the other scopes. */
  readonly organisationIds: readonly string[];
  /** All times in UTC. */
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt?: string;
  /** Exact to the minute; missing where it was never used. */
  readonly lastUsedAt?: string;
}

export interface NewToken {
  /** Who holds it, in words. */
  readonly name: string;
  readonly scope: TokenScope;
  /** For a partner: at least one. */
  readonly organisationIds?: readonly string[] | undefined;
  /** UTC; from now to two years from now. */
  readonly expiresAt: string;
}

export const longestLifeDays = 731;

export const newToken = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .regex(/^[^\p{Cc}]*$/u, 'expected one line of text')
    .meta({ description: 'Who holds it, in words; the audit shows it', example: 'Bromley Hall web team' }),
  scope: z.enum(tokenScopes),
  organisationIds: z
    .array(z.uuid())
    .max(100)
    .optional()
    .meta({ description: 'The organisations whose records a partner may write' }),
  expiresAt: z.iso.datetime().meta({ description: `UTC; at most ${longestLifeDays} days from now` }),
});

/** What the parts of a new token must be together; nothing where all is right. */
export function newTokenProblems({ scope, organisationIds = [], expiresAt }: NewToken, now: Date): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const wrong = (field: string, message: string) => problems.push({ field, message });
  if (scope === 'partner' && organisationIds.length === 0) {
    wrong('organisationIds', 'expected the id of at least one organisation whose records the partner writes');
  }
  if (scope !== 'partner' && organisationIds.length > 0) {
    wrong('organisationIds', `expected none, since the scope ${scope} is not about single organisations`);
  }
  const days = (Date.parse(expiresAt) - now.getTime()) / 86_400_000;
  if (days <= 0) wrong('expiresAt', 'expected a time that is still to come');
  if (days > longestLifeDays) wrong('expiresAt', `expected a time within ${longestLifeDays} days from now`);
  return problems;
}
