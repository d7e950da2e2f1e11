import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { uncached } from '../http/headers.ts';
import { ProblemError } from '../problem/errors.ts';
import type { Serving } from '../serving.ts';
import { serveWriters } from '../writing/serve-writers.ts';
import { documentSubmissions } from './document-submissions.ts';
import { guardOf } from './guard.ts';
import { formPages, servePages } from './pages.ts';
import { isForm } from './read-form-body.ts';
import { receiveForm } from './receive-form.ts';
import { receiveFromProgram } from './receive-from-program.ts';
import { submissionRequests } from './receive.ts';
import type { SubmissionAddress } from './receive.ts';

export interface SubmissionOptions {
  /** Zero bits that a program over the limit has to find. */
  readonly proofBits?: number;
}

/** Who reloads the page of an answer by its address wants the form. */
function toForm(context: Context, page: string): Response {
  if ((context.req.header('accept') ?? '').includes('text/html')) {
    return new Response(null, { status: 303, headers: { Location: page, 'Cache-Control': uncached } });
  }
  throw new ProblemError('method-not-allowed', `GET is not allowed here. Use POST, or open ${page} in a browser.`, {
    headers: { Allow: 'POST, OPTIONS' },
  });
}

/** What the public sends in: from our forms without a script, and from programs. No account, no cookie. */
export function serveSubmissions(app: OpenAPIHono, serving: Serving, { proofBits }: SubmissionOptions = {}): void {
  const guard = guardOf(serving, proofBits);
  for (const address of Object.keys(submissionRequests) as SubmissionAddress[]) {
    const path = `/v1/submissions/${address}`;
    documentSubmissions(app, path, address);
    app.get(path, (context) => toForm(context, formPages[address]));
    serveWriters(app, path, {
      POST: async (context) => {
        const receiving = isForm(context) ? receiveForm : receiveFromProgram;
        return receiving(context, serving, await guard(), address);
      },
    });
  }
  servePages(app, serving, guard);
}
