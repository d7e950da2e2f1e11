import { abortable } from './abort.ts';
import {
  VcsConflictError,
  VcsError,
  VcsNetworkError,
  VcsNotFoundError,
  VcsRateLimitError,
  VcsServerError,
  VcsTimeoutError,
  VcsValidationError,
} from './errors.ts';
import type { Problem } from './types.generated.ts';

/** An answer that is complete, is JSON and has the property that was expected. */
export interface Received {
  text: string;
  headers: Headers;
}

export interface Exchange {
  url: string;
  init: RequestInit | undefined;
  fetch: typeof fetch;
  /** A property that every right answer has; empty for an answer without a body. */
  expects: string;
  /** Milliseconds for all of it, the body included. */
  timeout: number;
  signal: AbortSignal | undefined;
}

/** Asks once. Rejects with a VcsError, or with the reason of the signal once that has aborted. */
export async function exchange({ url, init, fetch, expects, timeout, signal }: Exchange): Promise<Received> {
  const controller = new AbortController();
  const { signal: ended } = controller;
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, timeout);
  const ask = async (): Promise<[Response, string]> => {
    const response = await fetch(url, { ...init, credentials: 'omit', signal: ended });
    return [response, await response.text()];
  };
  let answer: [Response, string];
  try {
    // Both signals are raced as well as handed on, since a fetch that was passed in may not heed them.
    answer = await abortable(abortable(ask(), ended), signal, () => controller.abort());
  } catch (cause) {
    signal?.throwIfAborted();
    if (late)
      throw new VcsTimeoutError(`Expected an answer from ${url} within ${timeout} ms, found none. Try again.`, { url });
    throw new VcsNetworkError(`Expected an answer from ${url}, found no connection. Try again.`, { url, cause });
  } finally {
    clearTimeout(timer);
  }
  return usable(url, expects, answer);
}

function usable(url: string, expects: string, [response, text]: [Response, string]): Received {
  const { status, headers } = response;
  const body = parse(text);
  if (!response.ok) throw failure(url, response, body);
  const type = headers.get('content-type') || 'no type';
  // Nothing is an answer only where nothing was to come.
  const found = (expects || status !== 204) && (!/json/i.test(type) ? type : !(expects in body) && 'something else');
  if (!found) return { text, headers };
  throw new VcsNetworkError(
    `Expected JSON with "${expects}" from ${url}, found ${found}. Check baseUrl, or try again.`,
    {
      url,
      status,
    },
  );
}

function failure(url: string, { status, headers }: Response, body: object): VcsError {
  const problem = 'title' in body ? (body as Problem) : undefined;
  const Failure =
    status === 404 || status === 410
      ? VcsNotFoundError
      : status === 400 || status === 422
        ? VcsValidationError
        : status === 408
          ? VcsTimeoutError
          : status === 409 || status === 412 || status === 428
            ? VcsConflictError
            : status === 429
              ? VcsRateLimitError
              : status >= 500
                ? VcsServerError
                : VcsError;
  return new Failure(
    `Expected an answer from ${url}, found ${status}: ${problem?.detail ?? problem?.title ?? 'no reason'}`,
    {
      url,
      status,
      problem,
      requestId: problem?.instance ?? headers.get('x-request-id') ?? undefined,
      retryAfter: secondsOf(headers.get('retry-after')),
    },
  );
}

/** Retry-After is a number of seconds or a date (RFC 9110, 10.2.3); anything else is as good as none. */
function secondsOf(value: string | null): number | undefined {
  if (value === null) return undefined;
  if (/^\d+$/.test(value)) return Number(value);
  const date = /GMT$/.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, (date - Date.now()) / 1000);
}

/** What the text says; an object without properties where that is nothing. */
function parse(text: string): object {
  try {
    return Object(JSON.parse(text)) as object;
  } catch {
    return {};
  }
}
