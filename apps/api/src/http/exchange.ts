import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Context } from 'hono';
import type { LimitState } from '../limits/limiter.ts';

/** One request on its way through the server, as every part that answers it knows it. */
export interface Exchange {
  /** The address that was asked for as the router knows it, with parameters in place of what was asked. */
  readonly template: string;
  /** Names the request in logs and, where the answer is nobody else's, to the caller. */
  readonly requestId: string;
  /** Where the caller stands with the limiter; undefined where that does not count. */
  readonly limits: LimitState | undefined;
  /** Where the body came from; for metrics. */
  source?: 'kept' | 'made' | 'unchanged';
  /**
   * An answer that was made with every header it needs. To add one to a Response afterwards costs as much as to make ten
   * of them, because it has to read all that it was given.
   */
  complete?: { readonly response: Response; readonly bytes: number };
}

/** What the server hands to the app beside the request. Nothing of it is there where the app is called by itself. */
export interface Bindings {
  readonly incoming?: IncomingMessage;
  readonly outgoing?: ServerResponse;
  readonly exchange?: Exchange;
}

export function exchangeOf(context: Context): Exchange | undefined {
  return (context.env as Bindings | undefined)?.exchange;
}

/** The identifier of the request that is being answered. */
export function requestIdOf(context: Context): string {
  return exchangeOf(context)?.requestId ?? crypto.randomUUID();
}
