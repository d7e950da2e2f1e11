import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What every secret begins with, so that people and programs that look for leaked secrets know it. */
export const secretPrefix = 'vcs_';

const secretBytes = 32;
const longestSecret = 200;

/** 256 random bits, as text that a header takes. */
export function newSecret(): string {
  return secretPrefix + randomBytes(secretBytes).toString('base64url');
}

/**
 * What is kept of a secret. A secret is as random as the hash is long, so that there is nothing to guess, and a slow hash
 * would only slow us down.
 */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret.slice(0, longestSecret)).digest('hex');
}

/** Whether two hashes are the same, in a time that does not depend on where they differ. */
export function sameHash(left: string, right: string): boolean {
  const [one, other] = [Buffer.from(left), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
