import type {
  VcsConflictError,
  VcsNotFoundError,
  VcsRateLimitError,
  VcsServerError,
  VcsValidationError,
} from './refusal.ts';
import type { Problem } from './types.generated.ts';

// In the global registry, so that an error of another copy of this package, or of another frame, is recognised too.
const brand = Symbol.for('vcs.error');

/** What is known about a request that failed. */
export interface VcsErrorDetails {
  /** The address that was asked. */
  url: string;
  /** HTTP status, where an answer came. */
  status?: number | undefined;
  /** Problem details (RFC 9457), where the API gave them. */
  problem?: Problem | undefined;
  /** Identifier of the request, to quote when asking for help. */
  requestId?: string | undefined;
  /** Seconds after which the API said to try again. */
  retryAfter?: number | undefined;
  cause?: unknown;
}

/** Anything that went wrong between asking and answering. Itself it stands for a refusal of no other kind, such as 403. */
export class VcsError extends Error implements VcsErrorDetails {
  override readonly name: string = 'VcsError';
  readonly kind: VcsErrorKind = 'refused';
  declare readonly url: string;
  declare readonly status?: number | undefined;
  declare readonly problem?: Problem | undefined;
  declare readonly requestId?: string | undefined;
  declare readonly retryAfter?: number | undefined;

  constructor(message: string, details: VcsErrorDetails) {
    super(message);
    Object.assign(this, details);
  }

  get [brand](): true {
    return true;
  }
}

/** No usable answer: no connection, a connection that broke, or something that is not JSON in the place of an answer. */
export class VcsNetworkError extends VcsError {
  override readonly name = 'VcsNetworkError';
  override readonly kind = 'network';
}

/** No answer in time. */
export class VcsTimeoutError extends VcsError {
  override readonly name = 'VcsTimeoutError';
  override readonly kind = 'timeout';
}

/** The class for each `kind`. */
export interface VcsErrorKinds {
  network: VcsNetworkError;
  timeout: VcsTimeoutError;
  'not-found': VcsNotFoundError;
  validation: VcsValidationError;
  conflict: VcsConflictError;
  'rate-limit': VcsRateLimitError;
  server: VcsServerError;
  refused: VcsError & { readonly kind: 'refused' };
}

export type VcsErrorKind = keyof VcsErrorKinds;

/**
 * Whether something thrown comes from this package, and is of that kind if one is given. Unlike `instanceof` it also knows the errors of
 * another frame or another copy of the package.
 */
export function isVcsError(error: unknown): error is VcsErrorKinds[VcsErrorKind];
export function isVcsError<Kind extends VcsErrorKind>(error: unknown, kind: Kind): error is VcsErrorKinds[Kind];
export function isVcsError(error: unknown, kind?: VcsErrorKind): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    brand in error &&
    (kind === undefined || (error as VcsError).kind === kind)
  );
}

/** Whether the same request may well succeed a little later. */
export function isTemporary(error: unknown): error is VcsError {
  return isVcsError(error) && /^(?:network|timeout|rate-limit|server)$/.test(error.kind);
}
