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
  readonly report: ReportError;
  readonly representations: Representations;
  readonly limiter: Limiter;
}
