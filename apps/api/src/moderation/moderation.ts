import { z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { decisionRequest, submissionQuery, submissionReference } from '@vcs/schema';
import type { Context } from 'hono';
import { requireToken } from '../access/require-token.ts';
import { ProblemError } from '../problem/errors.ts';
import { noParameters } from '../query/no-parameters.ts';
import { queryReader } from '../query/read-query.ts';
import type { Serving } from '../serving.ts';
import { answerHolder } from '../writing/answer-holder.ts';
import { changedBy } from '../writing/change-headers.ts';
import { checked } from '../writing/check-record.ts';
import { readBody } from '../writing/read-body.ts';
import { serveWriters } from '../writing/serve-writers.ts';
import { decisionProblem } from './decision-problems.ts';
import { documentModeration } from './document-moderation.ts';

/** An address is in the body, never in an address: those are written down on the way. */
export const emailRequest = z.strictObject({ email: z.email().max(254) });

const readQuery = queryReader(submissionQuery);

function referenceIn(context: Context): string {
  const found = submissionReference.safeParse((context.req.param('reference') ?? '').toUpperCase());
  if (found.success) return found.data;
  throw notThere();
}

function notThere(): ProblemError {
  return new ProblemError(
    'submission-not-found',
    'There is no submission with this reference. GET /v1/moderation/submissions lists them.',
  );
}

async function list(context: Context, serving: Serving): Promise<Response> {
  await requireToken(context, serving, 'moderator');
  const query = readQuery(new URL(context.req.url).search);
  return answerHolder(context, { body: await serving.catalogue.submissions.list(query) });
}

async function get(context: Context, serving: Serving): Promise<Response> {
  await requireToken(context, serving, 'moderator');
  noParameters(new URL(context.req.url).search);
  const detail = await serving.catalogue.submissions.get(referenceIn(context));
  if (detail === undefined) throw notThere();
  return answerHolder(context, { body: detail });
}

async function decide(context: Context, serving: Serving): Promise<Response> {
  const bearer = await requireToken(context, serving, 'moderator');
  noParameters(new URL(context.req.url).search);
  const decision = checked(decisionRequest, await readBody(context));
  try {
    const by = changedBy(context, bearer);
    const decided = await serving.catalogue.submissions.decide(referenceIn(context), decision, by);
    if (decided === undefined) throw notThere();
    return answerHolder(context, { body: decided });
  } catch (error) {
    throw decisionProblem(error);
  }
}

async function erase(
  context: Context,
  serving: Serving,
  whose: () => Promise<{ email: string } | { reference: string }>,
): Promise<Response> {
  const bearer = await requireToken(context, serving, 'moderator');
  noParameters(new URL(context.req.url).search);
  const { submissions } = serving.catalogue;
  const of = await whose();
  try {
    const references = await submissions.erase(of, changedBy(context, bearer));
    if (references.length === 0 && 'reference' in of && !(await submissions.get(of.reference))) throw notThere();
    return answerHolder(context, { body: { references } });
  } catch (error) {
    throw decisionProblem(error);
  }
}

async function exportOf(context: Context, serving: Serving): Promise<Response> {
  await requireToken(context, serving, 'moderator');
  noParameters(new URL(context.req.url).search);
  const { email } = checked(emailRequest, await readBody(context));
  return answerHolder(context, { body: await serving.catalogue.submissions.exportOf(email) });
}

/** What the public sent in, for those who decide. Nobody but them and whoever has their token sees any of it. */
export function serveModeration(app: OpenAPIHono, serving: Serving): void {
  documentModeration(app);
  const one = '/v1/moderation/submissions/:reference';
  serveWriters(app, '/v1/moderation/submissions', { GET: (context) => list(context, serving) });
  serveWriters(app, one, { GET: (context) => get(context, serving) });
  serveWriters(app, `${one}/decision`, { POST: (context) => decide(context, serving) });
  serveWriters(app, `${one}/personal-details`, {
    DELETE: (context) => erase(context, serving, async () => ({ reference: referenceIn(context) })),
  });
  serveWriters(app, '/v1/moderation/personal-details/export', { POST: (context) => exportOf(context, serving) });
  serveWriters(app, '/v1/moderation/personal-details/erase', {
    POST: (context) => erase(context, serving, async () => checked(emailRequest, await readBody(context))),
  });
}
