import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { serveReaders } from '../http/methods.ts';
import { isFramed } from '../pages/framed.ts';
import { ProblemError } from '../problem/errors.ts';
import type { Serving } from '../serving.ts';
import { answerForm } from './answer-form.ts';
import { closedPage } from './closed-page.ts';
import { formFor } from './form-for.ts';
import { issueFormTime } from './form-time.ts';
import { formPage } from './forms/form-page.ts';
import type { Guard } from './limit.ts';
import type { SubmissionAddress } from './receive.ts';
import { receivedReference, sentPage } from './sent-page.ts';

/** Where the form for each kind of submission is. */
export const formPages: Readonly<Record<SubmissionAddress, string>> = {
  changes: '/suggest',
  listings: '/suggest/listing',
  nominations: '/nominate',
};

/** The pages with forms and those that say that something arrived. */
export function servePages(app: OpenAPIHono, serving: Serving, guard: () => Promise<Guard>): void {
  const form = async (context: Context, address: SubmissionAddress): Promise<Response> => {
    const framed = isFramed(context);
    const asked = new URL(context.req.url).searchParams;
    const found = await formFor(serving, address, asked, framed);
    if ('closed' in found) return answerForm(context, closedPage(found.closed, framed));
    const { signer } = await guard();
    const time = issueFormTime(signer, address, serving.clock());
    // What an address says is not taken for what somebody typed.
    const values = new URLSearchParams();
    return answerForm(context, formPage(found.form, { values, errors: [], time, framed }));
  };
  const sent = async (context: Context, what: 'nomination' | 'suggestion'): Promise<Response> => {
    const { signer } = await guard();
    const reference = receivedReference(signer, context.req.param('receipt') ?? '');
    if (reference === undefined) {
      throw new ProblemError('unknown-address', 'Nothing was received under this address.');
    }
    return answerForm(context, sentPage(what, reference, isFramed(context)));
  };
  for (const [address, path] of Object.entries(formPages)) {
    serveReaders(app, path, (context) => form(context, address as SubmissionAddress));
  }
  serveReaders(app, '/suggest/sent/:receipt', (context) => sent(context, 'suggestion'));
  serveReaders(app, '/nominate/sent/:receipt', (context) => sent(context, 'nomination'));
}
