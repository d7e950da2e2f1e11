import { pause } from './abort.ts';
import { addressOf } from './address.ts';
import { createCache } from './cache.ts';
import { isTemporary } from './errors.ts';
import { exchange } from './exchange.ts';
import type { Received } from './exchange.ts';
import { createInFlight } from './in-flight.ts';

export interface ConnectionOptions {
  /** Where the API is, without `/v1`, such as `https://directory.example.org`. */
  baseUrl: string;
  /** Used in the place of the global `fetch`, which is otherwise looked up at each request. */
  fetch?: typeof fetch | undefined;
  /** BCP 47 tag of the language preferred in answers, such as `bn`. What is no such tag is not sent. */
  lang?: string | undefined;
  /** Milliseconds until a call gives up, all attempts and pauses included. Default: 20 000. */
  timeout?: number | undefined;
  /** Milliseconds until one attempt gives up. Default: 8000. */
  attemptTimeout?: number | undefined;
  /** How often a request that changes nothing is tried again after a failure that may pass. Default: 2. */
  retries?: number | undefined;
  /** How many answers are kept in memory; 0 keeps none. Default: 100. */
  cacheSize?: number | undefined;
}

export interface RequestOptions {
  /** Ends the call, also while it waits to try again. The promise then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
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
  /** A property that every right answer has: an answer without it is not taken for one. */
  expects: string;
  headers?: Record<string, string> | undefined;
}

export interface ApiRequest extends ApiQuestion {
  /** Default: GET. */
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | undefined;
  /** Sent as JSON. */
  body?: unknown;
  /** Allows a request that changes something to be tried again: the API carries out one key once. */
  idempotencyKey?: string | undefined;
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

/** How one request is sent, apart from what all have in common. */
interface Sending {
  readonly changes: boolean;
  readonly repeatable: boolean;
  readonly headers: Record<string, string>;
  readonly init: RequestInit;
}

/** A connection to the API with time limits, retries, shared requests and a small cache. */
export function connect(options: ConnectionOptions): Connection {
  return connection<ApiRequest>(options, ({ method = 'GET', body, idempotencyKey }) => ({
    changes: method !== 'GET',
    repeatable: method === 'GET' || idempotencyKey !== undefined,
    headers: {
      ...(idempotencyKey !== undefined && { 'Idempotency-Key': idempotencyKey }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    init: { method, ...(body !== undefined && { body: JSON.stringify(body) }) },
  }));
}

/** The same for those who only ask: a bundle then leaves out what sends changes. */
export function connectForQuestions(options: ConnectionOptions): QuestionConnection {
  return connection<ApiQuestion>(options, () => ({ changes: false, repeatable: true, headers: {}, init: {} }));
}

function connection<Request extends ApiQuestion>(options: ConnectionOptions, sendingOf: (request: Request) => Sending) {
  const { baseUrl, lang = '', timeout = 20_000, attemptTimeout = 8000, retries = 2, cacheSize = 100 } = options;
  const cache = createCache(cacheSize);
  const share = createInFlight<string>();

  async function send(
    url: string,
    { expects, headers }: Request,
    sending: Sending,
    signal: AbortSignal | undefined,
  ): Promise<Received> {
    const init: RequestInit = {
      ...sending.init,
      // Of the headers, a browser lets only a few such as Accept-Language pass without asking the API first.
      headers: { ...(/^[a-z\d-]+$/i.test(lang) && { 'Accept-Language': lang }), ...sending.headers, ...headers },
      credentials: 'omit',
    };
    const deadline = Date.now() + Math.min(timeout, longestTimer);
    for (let retry = 0; ; retry += 1) {
      try {
        const left = Math.min(attemptTimeout, deadline - Date.now());
        return await exchange({ url, init, fetch: options.fetch ?? fetch, expects, timeout: left, signal });
      } catch (error) {
        if (!sending.repeatable || retry >= retries || !isTemporary(error)) throw error;
        // Full jitter: clients that failed together do not come back together.
        const jitter = Math.random() * Math.min(longestPause, firstPause * 2 ** retry);
        const milliseconds = (error.retryAfter ?? 0) * 1000 + jitter;
        if (Date.now() + milliseconds >= deadline) throw error;
        await pause(milliseconds, signal);
      }
    }
  }

  async function request<T extends object>(request: Request, { signal }: RequestOptions = {}): Promise<Answer<T>> {
    const url = addressOf(baseUrl, request.path, request.parameters);
    signal?.throwIfAborted();
    const sending = sendingOf(request);
    if (sending.changes) return read<T>((await send(url, request, sending, signal)).text);
    const kept = cache.get(url);
    if (kept !== undefined && Date.now() < kept.freshUntil) return read<T>(kept.text);
    try {
      const text = await share(url, signal, async (signal) => {
        const received = await send(url, request, sending, signal);
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

const read = <T>(text: string): T => JSON.parse(text) as T;
