import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Context } from 'hono';

/** One request on its way through the server, as every part that answers it knows it. */
export interface Exchange {
  /** The address that was asked for as the router knows it, with parameters in place of what was asked. */
  readonly template: string;
  /** Names the request in logs and, where the answer is nobody else's, to the caller. */
  readonly requestId: string;
  /** Where the body came from; for metrics. */
  source?: 'kept' | 'made' | 'unchanged';
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
