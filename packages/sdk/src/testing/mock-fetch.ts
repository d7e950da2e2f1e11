import { abortable, pause } from '../abort.ts';
import { answerTo, optionFor } from './answer.ts';
import type { MockOptions } from './answer.ts';

export interface MockRequest {
  method: string;
  url: URL;
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
  const mock: typeof fetch = async (input, init) => {
    const asked = input instanceof Request ? input : undefined;
    const method = init?.method ?? asked?.method ?? 'GET';
    const signal = init?.signal ?? asked?.signal;
    const url = new URL(asked?.url ?? String(input), 'https://directory.example.org/');
    requests.push({ method, url });
    signal?.throwIfAborted();
    const delay = optionFor(current.delay, url) ?? 0;
    if (delay === Infinity) await abortable(new Promise<never>(() => {}), signal ?? undefined);
    if (delay > 0) await pause(delay, signal ?? undefined);
    if (optionFor(current.offline, url) === true) throw new TypeError('Failed to fetch');
    const { status, headers, body } = answerTo(method, url, current);
    return new Response(body, { status, headers });
  };
  return Object.assign(mock, {
    requests,
    set(changes: MockOptions) {
      current = { ...current, ...changes };
    },
  });
}
