import { DatabaseUnreachableError } from '@vcs/catalogue';
import type { Catalogue } from '@vcs/catalogue';
import type { Problem } from '@vcs/schema';
import type { Context } from 'hono';
import { answerText } from '../http/answer.ts';
import { requestIdOf } from '../http/exchange.ts';
import { residentsProblemPage } from '../hosted/problem-page.ts';
import { dataHeaders, pageHeaders, uncached } from '../http/headers.ts';
import { isForm } from '../submissions/read-form-body.ts';
import { problemPage } from './page.ts';
import { problemKinds } from './kinds.ts';
import { ProblemError } from './errors.ts';

/** Told of every error that is ours; `requestId` is what the caller was given to quote. */
export type ReportError = (error: unknown, requestId: string) => void;

/** A person who follows a link, or sends a form, should read a page; everything else under a data path stays data. */
function wantsPage(context: Context): boolean {
  const { method, path } = context.req;
  const reads = (context.req.header('accept') ?? '').includes('text/html');
  if (method === 'POST') return reads && isForm(context);
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (/^\/(?:v1|hsds|health)(?:\/|$)/.test(path)) return false;
  return reads;
}

/** What the caller is told of an error that is ours: to try again where that helps, and no more. */
function problemOf(error: unknown): ProblemError {
  if (error instanceof DatabaseUnreachableError) {
    return new ProblemError('not-ready', 'The records cannot be read. Try again in a minute.', {
      headers: { 'Retry-After': '30' },
      cause: error,
    });
  }
  return new ProblemError('internal-error', 'The server could not answer this request. It has been recorded.');
}

/**
 * Answers any error as a problem (RFC 9457), or as a page where a person is reading.
 * @param catalogue knows the partners in whose look such a page comes; without it, it comes in ours
 */
export async function answerProblem(
  context: Context,
  error: unknown,
  report: ReportError,
  catalogue?: Catalogue,
): Promise<Response> {
  const known = error instanceof ProblemError ? error : problemOf(error);
  const { status, title } = problemKinds[known.kind];
  const problem: Problem = { type: `/problems/${known.kind}`, title, status, detail: known.message };
  if (known.challenge) problem.challenge = known.challenge;
  if (known.invalidParameters) problem.invalidParameters = [...known.invalidParameters];
  const requestId = requestIdOf(context);
  const headers = { ...known.headers, 'X-Request-Id': requestId };
  if (status >= 500) {
    problem.instance = `urn:uuid:${requestId}`;
    // Not to be ready, or not to be built, is a state of the server and no failure of a request.
    if (status === 500 || known.cause !== undefined)
      report(known === error ? (known.cause ?? known) : error, requestId);
  }
  // An answer to what somebody sent is nobody else's.
  const reads = context.req.method === 'GET' || context.req.method === 'HEAD';
  const caching = reads && (status === 400 || status === 404) ? 'public, max-age=60' : uncached;
  if (wantsPage(context)) {
    const forResident = await residentsProblemPage(context, problem, catalogue);
    const { markup, headers: ofPage } = forResident ?? { markup: problemPage(problem), headers: pageHeaders };
    return answerText(context, String(await markup), {
      headers: { ...ofPage, ...headers, Vary: 'Accept, Accept-Encoding' },
      contentType: 'text/html; charset=utf-8',
      caching,
      status,
    });
  }
  return answerText(context, JSON.stringify(problem), {
    headers: { ...dataHeaders, ...headers, Vary: 'Accept, Accept-Encoding' },
    contentType: 'application/problem+json',
    caching,
    status,
  });
}
