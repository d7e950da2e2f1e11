import { VcsError, VcsTimeoutError } from './errors.ts';
import type { InvalidParameter, Problem } from './types.generated.ts';

/** There is no such record (404), or no longer (410). */
export class VcsNotFoundError extends VcsError {
  override readonly name = 'VcsNotFoundError';
  override readonly kind = 'not-found';
}

/** The API did not accept what was asked or sent (400, 422). */
export class VcsValidationError extends VcsError {
  override readonly name = 'VcsValidationError';
  override readonly kind = 'validation';

  /**
   * What is wrong; empty where the API did not say. `name` is that of a parameter (400), or the JSON pointer of a field of
   * what was sent, such as `/contact/email` (422).
   */
  get fields(): InvalidParameter[] {
    return this.problem?.invalidParameters ?? [];
  }
}

/** The record is not as it was when it was seen (412, 428), or something stands against the change (409). */
export class VcsConflictError extends VcsError {
  override readonly name = 'VcsConflictError';
  override readonly kind = 'conflict';
}

/** Too many requests (429). */
export class VcsRateLimitError extends VcsError {
  override readonly name = 'VcsRateLimitError';
  override readonly kind = 'rate-limit';
}

/** The API failed or is down for a while (500 and above). */
export class VcsServerError extends VcsError {
  override readonly name = 'VcsServerError';
  override readonly kind = 'server';
}

/** By status; all others up to 499 have no kind of their own. */
const failures: Readonly<Record<number, typeof VcsError>> = {
  400: VcsValidationError,
  404: VcsNotFoundError,
  408: VcsTimeoutError,
  409: VcsConflictError,
  410: VcsNotFoundError,
  412: VcsConflictError,
  422: VcsValidationError,
  428: VcsConflictError,
  429: VcsRateLimitError,
};

/** The error for an answer that refuses what was asked, from what its body says. */
export function refusal(url: string, { status, headers }: Response, body: object): VcsError {
  const problem = 'title' in body ? (body as Problem) : undefined;
  const Failure = failures[status] ?? (status < 500 ? VcsError : VcsServerError);
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
