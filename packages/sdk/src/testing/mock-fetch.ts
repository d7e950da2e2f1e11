import { abortable, pause } from '../abort.ts';
import { answerTo, optionFor } from './answer.ts';
import type { MockOptions } from './answer.ts';
import { nothingWritten } from './writing.ts';

export interface MockRequest {
  method: string;
  url: URL;
  headers: Headers;
  /** What was sent, where something was. */
  body?: string | undefined;
}

/** A `fetch` that answers like the API from records in memory. */
export type MockFetch = typeof fetch & {
  /** What was asked so far, oldest first. */
  readonly requests: MockRequest[];
  /** Changes some of the options from now on: `set({ offline: true })`. */
  set(options: MockOptions): void;
};

/** A `fetch` for tests and demonstrations: give it to `createClient({ fetch })`. Nothing leaves the process. */
export function createMockFetch(options: MockOptions = {}): MockFetch {
  let current = options;
  const requests: MockRequest[] = [];
  const written = nothingWritten();
  const mock: typeof fetch = async (input, init) => {
    const asked = input instanceof Request ? input : undefined;
    const method = init?.method ?? asked?.method ?? 'GET';
    const signal = init?.signal ?? asked?.signal;
    const url = new URL(asked?.url ?? String(input), 'https://directory.example.org/');
    const headers = new Headers(init?.headers ?? asked?.headers);
    const body = typeof init?.body === 'string' ? init.body : method === 'GET' ? undefined : await asked?.text();
    const request = { method, url, headers, ...(body !== undefined && { body }) };
    requests.push(request);
    signal?.throwIfAborted();
    const delay = optionFor(current.delay, url) ?? 0;
    if (delay === Infinity) await abortable(new Promise<never>(() => {}), signal ?? undefined);
    if (delay > 0) await pause(delay, signal ?? undefined);
    if (optionFor(current.offline, url) === true) throw new TypeError('Failed to fetch');
    const answer = answerTo(request, current, written);
    return new Response(answer.body, { status: answer.status, headers: answer.headers });
  };
  return Object.assign(mock, {
    requests,
    set(changes: MockOptions) {
      current = { ...current, ...changes };
    },
  });
}
