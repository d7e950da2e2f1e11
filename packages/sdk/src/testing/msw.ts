import { delay, http, HttpResponse } from 'msw';
import type { HttpHandler } from 'msw';
import { answerTo, mockPaths, optionFor } from './answer.ts';
import type { MockOptions } from './answer.ts';
import { nothingWritten } from './writing.ts';

export interface HandlerOptions extends MockOptions {
  /** Where the API is said to be, as given to `createClient`. Default: any origin. */
  readonly baseUrl?: string | undefined;
}

/** Handlers of Mock Service Worker, for every operation of the API: `setupServer(...handlers({ baseUrl }))`. */
export function handlers({ baseUrl = '*', ...options }: HandlerOptions = {}): HttpHandler[] {
  const base = `${baseUrl.replace(/\/+$/, '')}/v1`;
  const written = nothingWritten();
  const resolve = async ({ request }: { request: Request }): Promise<Response> => {
    const { method, headers } = request;
    const url = new URL(request.url);
    const wait = optionFor(options.delay, url) ?? 0;
    if (wait > 0) await delay(wait === Infinity ? 'infinite' : wait);
    if (optionFor(options.offline, url) === true) return HttpResponse.error();
    const body = method === 'GET' ? undefined : await request.text();
    const answer = answerTo({ method, url, headers, body }, options, written);
    return new Response(answer.body, { status: answer.status, headers: answer.headers });
  };
  return mockPaths.map((path) => http.all(`${base}/${path}`, resolve));
}
