import type { Context } from 'hono';

/** What is counted together: reading, writing, submissions of the public, and tokens that were not known. */
export type LimitGroup = 'read' | 'write' | 'submission' | 'token';

/** Where a caller stands after one more request. */
export interface LimitState {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until the count begins anew. */
  readonly resetSeconds: number;
}

/** Counts requests by the network that they come from. */
export interface Limiter {
  take(group: LimitGroup, context: Context): Promise<LimitState>;
}

/** Allows everything: for tests and for servers behind something that counts. */
export const unlimited: Limiter = {
  take: async () => ({ allowed: true, limit: 0, remaining: 0, resetSeconds: 0 }),
};
