import type { Sql, SqlRow } from '../record/sql.ts';
import { hashOf, sameHash } from './secret.ts';
import type { Token, TokenScope } from './token.ts';

const columns = 'id, name, scope, organisations, created_at, expires_at, revoked_at, last_used_at';
const noHash = hashOf('');

/** A token as it is kept, with the hash of its secret. */
export interface KeptToken extends Token {
  readonly hash: string;
}

function tokenFrom(row: SqlRow): Token {
  return {
    id: String(row.id),
    name: String(row.name),
    scope: String(row.scope) as TokenScope,
    organisationIds: JSON.parse(String(row.organisations)) as string[],
    createdAt: String(row.created_at),
    expiresAt: String(row.expires_at),
    ...(row.revoked_at !== null && { revokedAt: String(row.revoked_at) }),
    ...(row.last_used_at !== null && { lastUsedAt: String(row.last_used_at) }),
  };
}

/** Every token ever made, the latest first. */
export async function allTokens(sql: Sql): Promise<Token[]> {
  const found = await sql.all(`SELECT ${columns} FROM access_token ORDER BY created_at DESC, id`);
  return found.map(tokenFrom);
}

export async function tokenById(sql: Sql, id: string): Promise<Token | undefined> {
  const [found] = await sql.all(`SELECT ${columns} FROM access_token WHERE id = ?`, [id]);
  return found && tokenFrom(found);
}

/** The same work whether there is such a token or not: one hash, one look into the index, one comparison. */
export async function tokenBySecret(sql: Sql, secret: string): Promise<Token | undefined> {
  const hash = hashOf(secret);
  const [found] = await sql.all(`SELECT hash, ${columns} FROM access_token WHERE hash = ?`, [hash]);
  const same = sameHash(hash, found === undefined ? noHash : String(found.hash));
  return found !== undefined && same ? tokenFrom(found) : undefined;
}

/** Every token with its hash, for a backup, in an order that depends on the content only. */
export async function keptTokens(sql: Sql): Promise<KeptToken[]> {
  const found = await sql.all(`SELECT hash, ${columns} FROM access_token ORDER BY id`);
  return found.map((row) => ({ ...tokenFrom(row), hash: String(row.hash) }));
}

/** Keeps a token that is not there yet; one that is there stays as it is, so that none that was revoked comes back. */
export async function addToken(sql: Sql, token: KeptToken): Promise<void> {
  await sql.all(
    `INSERT INTO access_token (hash, ${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    [
      token.hash,
      token.id,
      token.name,
      token.scope,
      JSON.stringify(token.organisationIds),
      token.createdAt,
      token.expiresAt,
      token.revokedAt ?? null,
      token.lastUsedAt ?? null,
    ],
  );
}

export async function setRevoked(sql: Sql, id: string, at: string): Promise<void> {
  await sql.all('UPDATE access_token SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL', [at, id]);
}

export async function setLastUsed(sql: Sql, id: string, at: string): Promise<void> {
  await sql.all(
    'UPDATE access_token SET last_used_at = ? WHERE id = ? AND (last_used_at IS NULL OR last_used_at < ?)',
    [at, id, at],
  );
}
