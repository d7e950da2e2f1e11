import { setTimeout as pause } from 'node:timers/promises';
import { BodyTooLargeError, boundedText } from './bounded-body.ts';
import { excerpt } from './findings.ts';
import type { Findings } from './findings.ts';
import type { FeedFetch } from './options.ts';
import type { FeedRuleId } from './rules.ts';

/** What came of a request. What is wrong with it has been told, but for what the status of `refused` means. */
export type Answer =
  | { readonly kind: 'json'; readonly url: string; readonly value: unknown }
  /** The server understood, and has no such thing: 400, 404, 405, 410 or 501. */
  | { readonly kind: 'refused'; readonly url: string; readonly status: number }
  /** No use: no answer, another failure, or no JSON. */
  | { readonly kind: 'failed'; readonly url: string }
  /** Not asked: as many requests as allowed were made, or the feed stopped answering. */
  | { readonly kind: 'skipped'; readonly url: string };

export interface ReaderLimits {
  readonly requests: number;
  readonly concurrency: number;
  readonly timeout: number;
  readonly bytes: number;
}

const refusals: ReadonlySet<number> = new Set([400, 404, 405, 410, 501]);
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const mostRedirects = 5;
const mostSilences = 4;
/** How often a request that was one too many is made again, and the seconds before it at most. */
const mostPatience = 3;
const longestPause = 60;

/** Reads the answers of one feed, politely and within limits, and holds each to what all answers must keep to. */
export class FeedReader {
  readonly #base: string;
  readonly #fetch: FeedFetch;
  readonly #limits: ReaderLimits;
  readonly #findings: Findings;
  readonly #waiting: (() => void)[] = [];
  #underWay = 0;
  #silences = 0;
  #requests = 0;
  #skipped = 0;
  #patient = true;

  constructor(base: string, fetch: FeedFetch, limits: ReaderLimits, findings: Findings) {
    this.#base = base;
    this.#fetch = fetch;
    this.#limits = limits;
    this.#findings = findings;
  }

  /** Requests made. */
  get requests(): number {
    return this.#requests;
  }

  /** Requests not made, for the limit or because the feed stopped answering. */
  get skipped(): number {
    return this.#skipped;
  }

  /** What is read by an id, whatever a feed gives for one. */
  async readItem(list: string, id: string): Promise<Answer> {
    return this.read(`/${list}/${encodeURIComponent(id.toWellFormed())}`);
  }

  /** @param path below the base of the feed, such as `/services`; empty for the base without a slash */
  address(path: string, query: Readonly<Record<string, string>> = {}): string {
    const parameters = new URLSearchParams(query).toString();
    return `${this.#base}${path}${parameters === '' ? '' : `?${parameters}`}`;
  }

  /** Whether an address is of the origin of the feed, so that it may be asked for. */
  isOwn(address: string): boolean {
    return URL.canParse(address) && new URL(address).origin === new URL(this.#base).origin;
  }

  async read(path: string, query?: Readonly<Record<string, string>>): Promise<Answer> {
    return this.readAddress(this.address(path, query));
  }

  async readAddress(url: string): Promise<Answer> {
    await this.#turn();
    try {
      return await this.#readInTurn(url);
    } finally {
      this.#underWay -= 1;
      this.#waiting.shift()?.();
    }
  }

  async #turn(): Promise<void> {
    while (this.#underWay >= this.#limits.concurrency) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    this.#underWay += 1;
  }

  async #readInTurn(url: string): Promise<Answer> {
    let address = url;
    let patience = mostPatience;
    let redirected = 0;
    for (;;) {
      if (!this.#mayAsk(url)) return { kind: 'skipped', url };
      const got = await this.#ask(address);
      if (!got) return { kind: 'failed', url };
      const { response, body } = got;
      if (redirects.has(response.status)) {
        const next = this.#redirectOf(address, response, (redirected += 1));
        if (next === undefined) return { kind: 'failed', url };
        address = next;
      } else if (response.status === 429 && this.#patient && patience > 0) {
        await pause(pauseOf(response, mostPatience - patience));
        patience -= 1;
      } else {
        // A feed that refuses one request for good will refuse the others, and each would wait.
        if (response.status === 429) this.#patient = false;
        return this.#answerOf(url, response, body);
      }
    }
  }

  #mayAsk(url: string): boolean {
    const gone = this.#silences >= mostSilences;
    if (!gone && this.#requests < this.#limits.requests) return true;
    this.#skipped += 1;
    if (gone) {
      const found = `${mostSilences} requests in a row without one`;
      if (!this.#findings.has('gave-up')) this.#findings.add('gave-up', url, '', 'an answer', found);
    } else {
      this.#findings.add('request-limit', url, '', 'a request allowed', `${this.#limits.requests} requests made`);
    }
    return false;
  }

  async #ask(url: string): Promise<{ response: Response; body: string } | undefined> {
    this.#requests += 1;
    const { timeout, bytes } = this.#limits;
    try {
      const response = await this.#fetch(url, {
        headers: { accept: 'application/json', 'user-agent': 'vcs-validate' },
        redirect: 'manual',
        signal: AbortSignal.timeout(timeout),
      });
      this.#silences = response.status === 429 && !this.#patient ? this.#silences + 1 : 0;
      const allowed = response.headers.get('access-control-allow-origin');
      if (allowed !== '*') {
        this.#findings.add('cors', url, '', 'Access-Control-Allow-Origin: *', excerpt(allowed ?? undefined));
      }
      const body = await boundedText(response, bytes);
      return { response, body };
    } catch (error) {
      if (error instanceof BodyTooLargeError) {
        this.#findings.add('too-large', url, '', `at most ${bytes} bytes`, 'more');
      } else {
        this.#silences += 1;
        if (isTimeout(error)) this.#findings.add('timeout', url, '', `an answer within ${timeout} ms`, 'none');
        else this.#findings.add('no-answer', url, '', 'an answer', reasonOf(error));
      }
      return undefined;
    }
  }

  #redirectOf(url: string, response: Response, redirected: number): string | undefined {
    const location = response.headers.get('location') ?? '';
    if (!URL.canParse(location, url) || redirected > mostRedirects) {
      const found = redirected > mostRedirects ? `more than ${mostRedirects} redirects` : excerpt(location);
      this.#findings.add('redirect-loop', url, '', 'an answer', found);
      return undefined;
    }
    const next = new URL(location, url).href;
    if (this.isOwn(next)) return next;
    this.#findings.add('redirect-away', url, '', `an address of ${new URL(this.#base).origin}`, excerpt(next));
    return undefined;
  }

  #answerOf(url: string, response: Response, body: string): Answer {
    const { status, headers } = response;
    if (refusals.has(status)) return { kind: 'refused', url, status };
    if (!response.ok) {
      this.#findings.add(ruleOf(status), url, '', 'status 200', `status ${status}`);
      return { kind: 'failed', url };
    }
    const type = headers.get('content-type');
    const value = parsed(body);
    if (value === undefined) {
      this.#findings.add('not-json', url, '', 'JSON', excerpt(body.trimStart()));
      return { kind: 'failed', url };
    }
    if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type ?? '')) {
      this.#findings.add('content-type', url, '', 'application/json', excerpt(type ?? undefined));
    }
    return { kind: 'json', url, value };
  }
}

function ruleOf(status: number): FeedRuleId {
  if (status === 401 || status === 403) return 'key-needed';
  return status === 429 ? 'throttled' : 'status';
}

/** JSON has no undefined, so that stands for what is none. A byte order mark is let pass, as readers do. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

/** Milliseconds to wait before asking again: as the server says, if that is in seconds, else longer each time. */
function pauseOf(response: Response, times: number): number {
  const said = response.headers.get('retry-after') ?? '';
  return 1000 * Math.min(/^\d+$/.test(said) ? Number(said) : 2 ** times, longestPause);
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
}

/** The innermost reason: that of `fetch` itself only says that it failed. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'a failure';
  const { cause } = error;
  if (cause instanceof Error) return excerpt('code' in cause ? cause.code : cause.message);
  return excerpt(error.message);
}
