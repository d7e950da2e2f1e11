import type { IncomingMessage } from 'node:http';
import type { RateLimiterRes } from 'rate-limiter-flexible';
import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory.js';
import { networkOf, senderAddress } from './network.ts';

/** What is counted together: reading, writing, submissions of the public, and tokens that were not known. */
export const limitGroups = ['read', 'write', 'submission', 'token'] as const;
export type LimitGroup = (typeof limitGroups)[number];

/** Where a caller stands after one more request. */
export interface LimitState {
  readonly allowed: boolean;
  /** Requests in a window; 0 where nothing is counted. */
  readonly limit: number;
  /** Seconds of the window, where it is known. */
  readonly windowSeconds?: number;
  readonly remaining: number;
  /** Seconds until the count begins anew. */
  readonly resetSeconds: number;
}

/** The part of a Hono context that says where a request came from. */
export interface Asked {
  readonly env: unknown;
  readonly req: { header(name: string): string | undefined };
}

/** Counts requests by the network that they come from. */
export interface Limiter {
  take(group: LimitGroup, asked: Asked): Promise<LimitState>;
  /** Networks that are counted now; for metrics. */
  readonly networks?: number;
}

/** Allows everything: for tests and for servers behind something that counts. */
export const unlimited: Limiter = {
  take: async () => ({ allowed: true, limit: 0, remaining: 0, resetSeconds: 0 }),
};

export interface LimitRule {
  readonly requests: number;
  readonly seconds: number;
}

export interface LimiterOptions {
  readonly rules: Readonly<Record<LimitGroup, LimitRule>>;
  /** How many proxies of ours every request comes through. */
  readonly trustedProxies: number;
  /** Networks counted one by one, in all groups together; those beyond share one count. */
  readonly mostNetworks?: number;
}

/** What all networks share that there was no room for. */
const overflow = '*';

interface Group {
  readonly rule: LimitRule;
  readonly counter: RateLimiterMemory;
  /** When the window of each network ends, oldest window first. */
  readonly ends: Map<string, number>;
}

/** Counts in windows that begin with a network's first request. One process knows nothing of what another has counted. */
export class NetworkLimiter implements Limiter {
  readonly #groups: Readonly<Record<LimitGroup, Group>>;
  readonly #trustedProxies: number;
  readonly #mostNetworks: number;

  constructor({ rules, trustedProxies, mostNetworks = 50_000 }: LimiterOptions) {
    const groups = limitGroups.map((name): [LimitGroup, Group] => {
      const rule = rules[name];
      const counter = new RateLimiterMemory({ points: rule.requests, duration: rule.seconds });
      return [name, { rule, counter, ends: new Map() }];
    });
    this.#groups = Object.fromEntries(groups) as Record<LimitGroup, Group>;
    this.#trustedProxies = trustedProxies;
    this.#mostNetworks = mostNetworks;
  }

  get networks(): number {
    let networks = 0;
    for (const { ends } of Object.values(this.#groups)) networks += ends.size;
    return networks;
  }

  async take(name: LimitGroup, { env, req }: Asked): Promise<LimitState> {
    const group = this.#groups[name];
    const incoming = (env as { incoming?: IncomingMessage } | undefined)?.incoming;
    const network = networkOf(
      senderAddress({ incoming, header: (header) => req.header(header) }, this.#trustedProxies),
    );
    const key = group.ends.has(network) || this.#hasRoom() ? network : overflow;
    let counted: RateLimiterRes;
    let allowed = true;
    try {
      counted = await group.counter.consume(key);
    } catch (refused) {
      if (refused instanceof Error) throw refused;
      counted = refused as RateLimiterRes;
      allowed = false;
    }
    if (counted.isFirstInDuration && key !== overflow) {
      group.ends.delete(key);
      group.ends.set(key, Date.now() + group.rule.seconds * 1000);
    }
    return {
      allowed,
      limit: group.rule.requests,
      windowSeconds: group.rule.seconds,
      remaining: counted.remainingPoints,
      resetSeconds: Math.ceil(counted.msBeforeNext / 1000),
    };
  }

  #hasRoom(): boolean {
    if (this.networks < this.#mostNetworks) return true;
    const now = Date.now();
    for (const { ends } of Object.values(this.#groups)) {
      for (const [network, end] of ends) {
        if (end > now) break;
        ends.delete(network);
      }
    }
    return this.networks < this.#mostNetworks;
  }
}
