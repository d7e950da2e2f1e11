import { pause } from './abort.ts';
import { addressOf } from './address.ts';
import { createCache } from './cache.ts';
import { isTemporary } from './errors.ts';
import { exchange } from './exchange.ts';
import type { Exchange, Received } from './exchange.ts';
import { createInFlight } from './in-flight.ts';

export interface QuestionConnectionOptions {
  /** Where the API is, without `/v1`, such as `https://directory.example.org`. */
  baseUrl: string;
  /** Used in the place of the global `fetch`, which is otherwise looked up at each request. */
  fetch?: typeof fetch | undefined;
  /** Milliseconds until a call gives up, all attempts and pauses included. Default: 20 000. */
  timeout?: number | undefined;
  /** Milliseconds until one attempt gives up. Default: 8000. */
  attemptTimeout?: number | undefined;
  /** How often a request that changes nothing is tried again after a failure that may pass. Default: 2. */
  retries?: number | undefined;
  /** How many answers are kept in memory; 0 keeps none. Default: 100. */
  cacheSize?: number | undefined;
}

export interface ConnectionOptions extends QuestionConnectionOptions {
  /** BCP 47 tag of the language preferred in answers, such as `bn`. What is no such tag is not sent. */
  lang?: string | undefined;
  /** Secret for what needs one, such as changing records. It is not sent with questions that anybody may ask. */
  token?: string | undefined;
}

export interface RequestOptions {
  /** Ends the call, also while it waits to try again. The promise then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** Options of what takes no parameters. */
export interface ReadOptions extends RequestOptions {
  /** BCP 47 tag of the language preferred in this answer, in the place of the client's. */
  lang?: string | undefined;
}

/** An answer, marked where it is an old one standing in for one that did not come. */
export type Answer<T> = T & {
  /** True where the API could not be reached and this is its last good answer. */
  readonly stale?: true | undefined;
  /** When a stale answer was received: UTC, such as 2026-11-24T09:30:00.000Z. */
  readonly receivedAt?: string | undefined;
};

/** A question: it changes nothing. */
export interface ApiQuestion {
  /** Segments after `/v1/`. */
  path: readonly string[];
  /** Parameters by name; an array gives one parameter for each of its values; what is undefined or empty is left out. */
  parameters?: object | undefined;
  /** A property that every right answer has: an answer without it is not taken for one. Empty where there is none to come (204). */
  expects: string;
  /** False where the address takes no language: that of the connection is then left out. */
  lang?: false | undefined;
}

export interface ApiRequest extends ApiQuestion {
  /** Default: GET. */
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | undefined;
  /** Sent as JSON. */
  body?: object | undefined;
  /** Beside those that the other properties stand for. */
  headers?: Record<string, string> | undefined;
  /** Allows a request that changes something to be tried again: the API carries out one key once. */
  idempotencyKey?: string | undefined;
  /** Whether to send the token. What it gives is for its holder: it is neither kept nor shared. */
  authorised?: boolean | undefined;
  /** Whether the result is to be `{ record, etag }`: the answer beside the tag of its state. */
  tagged?: boolean | undefined;
  /**
   * Asked after each failure. True makes one more attempt at once, with what it has changed in `body`; all else goes on as usual.
   * @param until milliseconds since 1970 at which the call gives up
   */
  again?: ((error: unknown, until: number, signal?: AbortSignal) => Promise<boolean>) | undefined;
}

/** What every operation that changes nothing needs. */
export interface QuestionConnection {
  /** @throws VcsError, or the signal's reason once that has aborted */
  request<T extends object>(question: ApiQuestion, options?: RequestOptions): Promise<Answer<T>>;
}

/** What every operation needs. A client is one, too. */
export interface Connection {
  /**
   * Asks the API for anything under `/v1`. Operations have functions of their own; this is for those that have none yet.
   * @throws VcsError, or the signal's reason once that has aborted
   */
  request<T extends object>(request: ApiRequest, options?: RequestOptions): Promise<Answer<T>>;
}

const firstPause = 300;
const longestPause = 5000;
// A timer set for longer goes off at once.
const longestTimer = 2 ** 31 - 1;

/** How one request is sent. */
export interface Sending {
  readonly parameters: object | undefined;
  readonly repeatable: boolean;
  readonly init?: () => RequestInit;
  /** Makes the result of an answer that nobody else may have; left out for what is asked of the public API. */
  readonly result?: ((received: Received) => unknown) | undefined;
  readonly again?: ApiRequest['again'];
  readonly refusal: Exchange['refusal'];
}

/** @param root what comes before the paths of requests, without a slash at its end */
export function connection<Request extends ApiQuestion>(
  options: QuestionConnectionOptions,
  sendingOf: (request: Request) => Sending,
  root = `${options.baseUrl.replace(/\/+$/, '')}/v1`,
) {
  const { timeout = 20_000, attemptTimeout = 8000, retries = 2, cacheSize = 100 } = options;
  const cache = createCache(cacheSize);
  const share = createInFlight<string>();

  async function send(
    url: string,
    expects: string,
    { repeatable, init, again, refusal }: Sending,
    signal: AbortSignal | undefined,
  ): Promise<Received> {
    const deadline = Date.now() + Math.min(timeout, longestTimer);
    for (let retry = 0; ; retry += 1) {
      try {
        const timeout = Math.min(attemptTimeout, deadline - Date.now());
        const ask = options.fetch ?? fetch;
        return await exchange({ url, init: init?.(), fetch: ask, expects, timeout, signal, refusal });
      } catch (error) {
        if (await again?.(error, deadline, signal)) continue;
        if (!repeatable || retry >= retries || !isTemporary(error)) throw error;
        // Full jitter: clients that failed together do not come back together.
        const jitter = Math.random() * Math.min(longestPause, firstPause * 2 ** retry);
        const milliseconds = (error.retryAfter ?? 0) * 1000 + jitter;
        if (Date.now() + milliseconds >= deadline) throw error;
        await pause(milliseconds, signal);
        // Timers may be late.
        if (Date.now() >= deadline) throw error;
      }
    }
  }

  async function request<T extends object>(request: Request, { signal }: RequestOptions = {}): Promise<Answer<T>> {
    const sending = sendingOf(request);
    const url = addressOf(root, request.path, sending.parameters);
    const ask = (signal: AbortSignal | undefined): Promise<Received> => send(url, request.expects, sending, signal);
    signal?.throwIfAborted();
    if (sending.result) return sending.result(await ask(signal)) as Answer<T>;
    const kept = cache.get(url);
    if (kept !== undefined && Date.now() < kept.freshUntil) return read<T>(kept.text);
    try {
      const text = await share(url, signal, async (signal) => {
        const received = await ask(signal);
        cache.keep(url, received.text, received.headers);
        return received.text;
      });
      return read<T>(text);
    } catch (error) {
      if (kept === undefined || !isTemporary(error) || Date.now() >= kept.usableUntil) throw error;
      return { ...read<T>(kept.text), stale: true, receivedAt: new Date(kept.receivedAt).toISOString() };
    }
  }

  return { request };
}

export const read = <T>(text: string): T => JSON.parse(text) as T;
