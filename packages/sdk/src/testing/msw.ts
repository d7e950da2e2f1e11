import { delay, http, HttpResponse } from 'msw';
import type { HttpHandler } from 'msw';
import { answerTo, optionFor } from './answer.ts';
import type { MockOptions } from './answer.ts';

export interface HandlerOptions extends MockOptions {
  /** Where the API is said to be, as given to `createClient`. Default: any origin. */
  baseUrl?: string | undefined;
}

/** Handlers of Mock Service Worker, for every operation of the API: `setupServer(...handlers({ baseUrl }))`. */
export function handlers({ baseUrl = '*', ...options }: HandlerOptions = {}): HttpHandler[] {
  const base = `${baseUrl.replace(/\/+$/, '')}/v1`;
  const resolve = async ({ request }: { request: Request }): Promise<Response> => {
    const url = new URL(request.url);
    const wait = optionFor(options.delay, url) ?? 0;
    if (wait > 0) await delay(wait === Infinity ? 'infinite' : wait);
    if (optionFor(options.offline, url) === true) return HttpResponse.error();
    const { status, headers, body } = answerTo(request.method, url, options);
    return new Response(body, { status, headers });
  };
  return ['services', 'services/:idOrSlug', 'organisations/:idOrSlug'].map((path) =>
    http.all(`${base}/${path}`, resolve),
  );
}
