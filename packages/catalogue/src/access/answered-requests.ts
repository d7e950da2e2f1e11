import type { Sql } from '../record/sql.ts';
import { KeyReusedError } from './errors.ts';

/** A request that is done once however often it is sent. */
export interface RequestOnce {
  /** Whose keys: each token has its own. */
  readonly tokenId: string;
  readonly key: string;
  /** The same for the same request. */
  readonly requestHash: string;
}

const keptFor = 24 * 60 * 60 * 1000;

/**
 * What the request with this key was answered within a day, as it was then; undefined where it was not.
 * @throws KeyReusedError where it was another request
 */
export async function answeredBefore(sql: Sql, once: RequestOnce, now: Date): Promise<{ answer: unknown } | undefined> {
  const [found] = await sql.all(
    'SELECT request_hash, answer FROM answered_request WHERE token_id = ? AND key = ? AND answered_at > ?',
    [once.tokenId, once.key, new Date(now.getTime() - keptFor).toISOString()],
  );
  if (found === undefined) return undefined;
  if (found.request_hash !== once.requestHash) {
    throw new KeyReusedError(
      'Expected the same request as the one that this key was used for before, found another. Nothing was changed. Use a new key for each new request.',
    );
  }
  return { answer: JSON.parse(String(found.answer)) as unknown };
}

/** Forgets the answers of more than a day ago: they may hold what was deleted or erased since. */
export async function forgetAnswers(sql: Sql, now: Date): Promise<void> {
  await sql.all('DELETE FROM answered_request WHERE answered_at <= ?', [
    new Date(now.getTime() - keptFor).toISOString(),
  ]);
}

/** Keeps an answer in the transaction of the change that it is about. */
export async function keepAnswer(sql: Sql, once: RequestOnce, answer: unknown, now: Date): Promise<void> {
  await forgetAnswers(sql, now);
  await sql.all(
    'INSERT INTO answered_request (token_id, key, request_hash, answered_at, answer) VALUES (?, ?, ?, ?, ?)',
    [once.tokenId, once.key, once.requestHash, now.toISOString(), JSON.stringify(answer)],
  );
}
