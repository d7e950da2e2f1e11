import type { Catalogue } from '@vcs/catalogue';
import type { Context } from 'hono';
import type { Representations } from './http/representations.ts';
import type { Limiter } from './limits/limiter.ts';
import type { ReportError } from './problem/answer-problem.ts';

/** What every part of the server is given to serve with. */
export interface Serving {
  readonly catalogue: Catalogue;
  readonly clock: () => Date;
  /** Where the world reaches this server, without a slash at the end: as configured, else as the request says. */
  originOf(context: Context): string;
  /**
   * How long an answer is kept in which our own address stands: as given, or as any public answer. Where none is configured it comes from the Host header,
   * into which anybody writes what they like: a shared cache that kept such an answer would hand links to somebody else's
   * server to everybody after them. So then only the browser keeps it, which wrote the header itself.
   */
  ownAddressCaching(caching?: string): string;
  readonly report: ReportError;
  readonly representations: Representations;
  readonly limiter: Limiter;
}
