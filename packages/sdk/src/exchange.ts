import { abortable } from './abort.ts';
import { VcsNetworkError, VcsTimeoutError } from './errors.ts';
import type { VcsError } from './errors.ts';

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
  /** Makes the error for an answer that refuses. */
  refusal: (url: string, response: Response, body: object) => VcsError | Promise<VcsError>;
}

/** Asks once. Rejects with a VcsError, or with the reason of the signal once that has aborted. */
export async function exchange({ url, init, fetch, expects, timeout, signal, refusal }: Exchange): Promise<Received> {
  const controller = new AbortController();
  const { signal: ended } = controller;
  const timer = setTimeout(() => {
    const message = `Expected an answer from ${url} within ${timeout} ms, found none. Try again.`;
    controller.abort(new VcsTimeoutError(message, { url }));
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
    ended.throwIfAborted();
    throw new VcsNetworkError(`Expected an answer from ${url}, found no connection. Try again.`, { url, cause });
  } finally {
    clearTimeout(timer);
  }
  const [response, text] = answer;
  const { ok, status, headers } = response;
  const body = parse(text);
  if (!ok) throw await refusal(url, response, body);
  const type = headers.get('content-type') || 'no type';
  // Nothing is an answer only where nothing was to come.
  const found = (expects || status !== 204) && (!/json/i.test(type) ? type : !(expects in body) && 'something else');
  if (!found) return { text, headers };
  const message = `Expected JSON with "${expects}" from ${url}, found ${found}. Check baseUrl, or try again.`;
  throw new VcsNetworkError(message, { url, status });
}

/** What the text says; an object without properties where that is nothing. */
function parse(text: string): object {
  try {
    return Object(JSON.parse(text)) as object;
  } catch {
    return {};
  }
}
