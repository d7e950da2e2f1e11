import type { ChangedBy } from './changed-by.ts';
import type { NewToken, Token } from './token.ts';

/** What a secret is worth at this moment. */
export type TokenFinding =
  { readonly state: 'valid' | 'expired' | 'revoked'; readonly token: Token } | { readonly state: 'unknown' };

/** The tokens that let programs and people write. */
export interface Tokens {
  /**
   * Makes a token. The secret comes out here and never again: only its SHA-256 is kept.
   * @throws InvalidTokenError, MissingReferenceError where an organisation is not there
   */
  create(token: NewToken, by: ChangedBy): Promise<{ token: Token; secret: string }>;
  /** Every token ever made, the latest first. */
  list(): Promise<Token[]>;
  /** The token of a secret. That it was used is noted at most once a minute, and may be noted a little later. */
  find(secret: string): Promise<TokenFinding>;
  /** From now on the token is of no use; one that was revoked before stays as it was. Undefined where there is none. */
  revoke(id: string, by: ChangedBy): Promise<Token | undefined>;
}
