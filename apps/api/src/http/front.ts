import type { OpenAPIHono } from '@hono/zod-openapi';
import { Hono } from 'hono';
import type { Lifecycle } from '../health/lifecycle.ts';
import { addLimitHeaders } from '../limits/limit-headers.ts';
import type { LimitState } from '../limits/limiter.ts';
import { answerProblem } from '../problem/answer-problem.ts';
import { ProblemError } from '../problem/errors.ts';
import type { Serving } from '../serving.ts';
import type { Books } from './books.ts';
import type { Bindings, Exchange } from './exchange.ts';
import { longestBody } from '../writing/read-body.ts';
import { commonHeaders, uncached } from './headers.ts';
import { templateOf } from './template.ts';

/** Characters of an address. Words to search for are at most 200 of them; the rest is filters. */
const longestAddress = 8192;

/** Watchers ask every few seconds, and must be answered whatever else goes on. */
const watched = /^https?:\/\/[^/]+\/health\//;

export interface FrontParts {
  readonly serving: Serving;
  readonly lifecycle: Lifecycle;
  readonly books: Books;
}

/**
 * Stands before the router: counts requests, and has every answer written down. What all answers have in common is here
 * and nowhere else; as middlewares it would cost more than many an answer.
 */
export function openFront(app: OpenAPIHono, { serving, lifecycle, books }: FrontParts): void {
  const { catalogue, limiter, report } = serving;
  const route = app.fetch;
  const refusing = new Hono<{ Bindings: Bindings & { refusal: unknown } }>();
  refusing.all('*', (context) => answerProblem(context, context.env.refusal, report, catalogue));

  async function answer(request: Request, env: Bindings, began: number): Promise<Response> {
    const { url, method } = request;
    const { incoming } = env;
    const header = (name: string): string | undefined =>
      incoming ? (incoming.headers[name] as string | undefined) : (request.headers.get(name) ?? undefined);

    const state = watched.test(url) ? undefined : await limiter.take('read', { env, req: { header } });
    const exchange: Exchange = {
      template: templateOf(app, method, new URL(url).pathname),
      requestId: crypto.randomUUID(),
      limits: state,
    };
    const refusal = refusalOf(url, header('content-length'), state);
    let response: Response;
    try {
      response = await (refusal === undefined
        ? route(request, { ...env, exchange })
        : refusing.fetch(request, { ...env, exchange, refusal }));
    } catch (error) {
      response = await refusing.fetch(request, { ...env, exchange, refusal: error });
    }
    const known = exchange.complete?.response === response && !lifecycle.stopping ? exchange.complete : undefined;
    if (known === undefined) addWhatIsMissing(response.headers, exchange, lifecycle);
    books.add({
      template: exchange.template,
      method,
      status: response.status,
      source: exchange.source ?? 'other',
      began,
      requestId: () => response.headers.get('X-Request-Id') ?? exchange.requestId,
      bytes: () => known?.bytes ?? lengthOf(response.headers),
    });
    return response;
  }

  app.fetch = (request, env) => answer(request, (env ?? {}) as Bindings, performance.now());
}

function refusalOf(
  url: string,
  contentLength: string | undefined,
  state: LimitState | undefined,
): ProblemError | undefined {
  if (state?.allowed === false) {
    return new ProblemError(
      'too-many-requests',
      `Your network has sent more than ${state.limit} requests in a short time. Try again in ${state.resetSeconds} seconds.`,
      { headers: { 'Retry-After': String(state.resetSeconds) } },
    );
  }
  // What does not say how long it is is counted by whoever reads it.
  if (Number(contentLength ?? 0) > longestBody) {
    return new ProblemError(
      'body-too-large',
      `Expected a body of at most ${longestBody} bytes, found ${contentLength}.`,
      {
        headers: { Connection: 'close' },
      },
    );
  }
  if (url.length <= longestAddress) return undefined;
  return new ProblemError(
    'address-too-long',
    `Expected an address of at most ${longestAddress} characters, found ${url.length}. Ask for less at once.`,
  );
}

/** The headers that every answer has, where whoever made it did not set them. */
function addWhatIsMissing(headers: Headers, { limits, requestId }: Exchange, lifecycle: Lifecycle): void {
  for (const [name, value] of Object.entries(commonHeaders)) if (!headers.has(name)) headers.set(name, value);
  if (limits && !headers.has('RateLimit')) {
    const added: Record<string, string> = {};
    addLimitHeaders(added, 'read', limits);
    for (const [name, value] of Object.entries(added)) headers.set(name, value);
  }
  if (headers.get('Cache-Control') === uncached && !headers.has('X-Request-Id')) headers.set('X-Request-Id', requestId);
  if (lifecycle.stopping) headers.set('Connection', 'close');
}

function lengthOf(headers: Headers): number | undefined {
  const length = headers.get('Content-Length');
  return length === null ? undefined : Number(length);
}
