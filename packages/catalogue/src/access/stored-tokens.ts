import { MissingReferenceError } from '../errors.ts';
import { kindsOf } from '../record/record-table.ts';
import type { Sql } from '../record/sql.ts';
import { forgetAnswers } from './answered-requests.ts';
import { appendToAudit } from './audit-table.ts';
import type { ChangedBy } from './changed-by.ts';
import { InvalidTokenError } from './errors.ts';
import { hashOf, newSecret } from './secret.ts';
import { addToken, allTokens, setLastUsed, setRevoked, tokenById, tokenBySecret } from './token-table.ts';
import { newToken, newTokenProblems } from './token.ts';
import type { NewToken, Token } from './token.ts';
import type { TokenFinding, Tokens } from './tokens.ts';

const lastUsedEvery = 60_000;

export interface TokenStorage {
  /** Never from a replica: a token that was revoked is of no use from then on. */
  readonly reading: Sql;
  /** Runs work in one transaction that is kept. */
  change<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  readonly clock: () => Date;
}

export class StoredTokens implements Tokens {
  readonly #storage: TokenStorage;
  /** When each token's use was last noted by this process, in milliseconds. */
  readonly #noted = new Map<string, number>();
  #noting: Promise<unknown> = Promise.resolve();

  constructor(storage: TokenStorage) {
    this.#storage = storage;
  }

  async create(input: NewToken, by: ChangedBy): Promise<{ token: Token; secret: string }> {
    const now = this.#storage.clock();
    const read = newToken.safeParse(input);
    if (!read.success) {
      throw new InvalidTokenError(read.error.issues.map(({ path, message }) => ({ field: path.join('.'), message })));
    }
    const problems = newTokenProblems(read.data, now);
    if (problems.length > 0) throw new InvalidTokenError(problems);
    const { name, scope, organisationIds = [], expiresAt } = read.data;
    const secret = newSecret();
    const token: Token = {
      id: crypto.randomUUID(),
      name,
      scope,
      organisationIds: [...new Set(organisationIds)],
      createdAt: now.toISOString(),
      expiresAt: new Date(expiresAt).toISOString(),
    };
    await this.#storage.change(async (sql) => {
      await mustBeOrganisations(sql, token.organisationIds);
      await addToken(sql, { ...token, hash: hashOf(secret) });
      await this.#audit(sql, by, 'created', token, [{ pointer: '', after: token }]);
    });
    return { token, secret };
  }

  async list(): Promise<Token[]> {
    await this.#noting;
    return allTokens(this.#storage.reading);
  }

  async find(secret: string): Promise<TokenFinding> {
    const token = await tokenBySecret(this.#storage.reading, secret);
    if (token === undefined) return { state: 'unknown' };
    const now = this.#storage.clock();
    if (token.revokedAt !== undefined) return { state: 'revoked', token };
    if (Date.parse(token.expiresAt) <= now.getTime()) return { state: 'expired', token };
    this.#note(token, now);
    return { state: 'valid', token };
  }

  async revoke(id: string, by: ChangedBy): Promise<Token | undefined> {
    return this.#storage.change(async (sql) => {
      const token = await tokenById(sql, id);
      if (token === undefined || token.revokedAt !== undefined) return token;
      const revokedAt = this.#storage.clock().toISOString();
      await setRevoked(sql, id, revokedAt);
      await this.#audit(sql, by, 'revoked', token, [{ pointer: '/revokedAt', after: revokedAt }]);
      return { ...token, revokedAt };
    });
  }

  /** In its own time: whoever uses a token need not wait for a change that is under way. */
  #note(token: Token, now: Date): void {
    const known = Math.max(this.#noted.get(token.id) ?? 0, Date.parse(token.lastUsedAt ?? '1970-01-01'));
    if (now.getTime() - known < lastUsedEvery) return;
    this.#noted.set(token.id, now.getTime());
    this.#noting = this.#storage
      .change(async (sql) => {
        await setLastUsed(sql, token.id, now.toISOString());
        await forgetAnswers(sql, now);
      })
      // Not known is better than not let in.
      .catch(() => undefined);
  }

  async #audit(
    sql: Sql,
    by: ChangedBy,
    action: 'created' | 'revoked',
    { id, name }: Token,
    difference: readonly { pointer: string; after: unknown }[],
  ): Promise<void> {
    const subject = { kind: 'token', id, name };
    await appendToAudit(sql, this.#storage.clock(), by, crypto.randomUUID(), [{ action, subject, difference }]);
  }
}

async function mustBeOrganisations(sql: Sql, ids: readonly string[]): Promise<void> {
  const kinds = await kindsOf(sql, ids);
  const missing = ids.filter((id) => kinds.get(id) !== 'organisation');
  if (missing.length === 0) return;
  throw new MissingReferenceError(
    `Expected the ids of organisations, found none for ${missing.join(', ')}. No token was made. Look the ids up in the directory.`,
  );
}
