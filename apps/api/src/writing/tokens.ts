import { InvalidTokenError, MissingReferenceError } from '@vcs/catalogue';
import type { ChangedBy, Token } from '@vcs/catalogue';
import { z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { requireToken } from '../access/require-token.ts';
import { requireWriter } from '../access/require-writer.ts';
import { schemaReference } from '../openapi/schemas.ts';
import { ProblemError } from '../problem/errors.ts';
import { noParameters } from '../query/no-parameters.ts';
import type { Serving } from '../serving.ts';
import { answerHolder } from './answer-holder.ts';
import { problemFrom } from './catalogue-problems.ts';
import { changedBy } from './change-headers.ts';
import { checked, invalidRecord } from './check-record.ts';
import { bodyProblems, holderAnswer, security, writingProblems } from './document-parts.ts';
import { readBody } from './read-body.ts';
import { writingSchemas } from './schemas.ts';
import { serveWriters } from './serve-writers.ts';

const tags = ['Tokens'];
const uuid = /^[\da-f-]{36}$/i;

/** What the catalogue finds wrong with a token that was to be made. */
function tokenProblem(error: unknown): unknown {
  if (error instanceof InvalidTokenError) {
    return invalidRecord(
      error.problems.map(({ field, message }) => ({
        name: `/${field.replaceAll('.', '/')}`,
        expected: message.replace(/^expected /, ''),
        found: 'something else',
      })),
    );
  }
  if (error instanceof MissingReferenceError) {
    return new ProblemError('reference-not-found', error.message, { cause: error });
  }
  return problemFrom(error);
}

async function list(context: Context, { catalogue }: Serving): Promise<Response> {
  noParameters(new URL(context.req.url).search);
  return answerHolder(context, { body: { items: await catalogue.tokens.list() } });
}

async function create(context: Context, serving: Serving): Promise<Response> {
  const bearer = await requireWriter(context, serving, 'admin');
  noParameters(new URL(context.req.url).search);
  const wanted = checked(writingSchemas.NewToken, await readBody(context));
  const by = changedBy(context, bearer);
  try {
    return answerHolder(context, { status: 201, body: await serving.catalogue.tokens.create(wanted, by) });
  } catch (error) {
    throw tokenProblem(error);
  }
}

async function revoked({ catalogue }: Serving, id: string, by: ChangedBy): Promise<Token | undefined> {
  try {
    return await catalogue.tokens.revoke(id, by);
  } catch (error) {
    throw tokenProblem(error);
  }
}

async function revoke(context: Context, serving: Serving): Promise<Response> {
  const bearer = await requireWriter(context, serving, 'admin');
  noParameters(new URL(context.req.url).search);
  const id = context.req.param('id') ?? '';
  const by = changedBy(context, bearer);
  const token = uuid.test(id) ? await revoked(serving, id, by) : undefined;
  if (token === undefined) {
    throw new ProblemError('record-not-found', `There is no token with the id "${id}". GET /v1/tokens lists them.`);
  }
  return answerHolder(context, { body: token });
}

/** Who may write: for admins. */
export function serveTokens(app: OpenAPIHono, serving: Serving): void {
  describeTokens(app);
  serveWriters(app, '/v1/tokens', {
    GET: async (context) => {
      await requireToken(context, serving, 'admin');
      return list(context, serving);
    },
    POST: (context) => create(context, serving),
  });
  serveWriters(app, '/v1/tokens/:id', { DELETE: (context) => revoke(context, serving) });
}

function describeTokens({ openAPIRegistry }: OpenAPIHono): void {
  const reason = z.string().optional().meta({ description: 'Why, for the audit; at most 500 characters' });
  openAPIRegistry.registerPath({
    method: 'get',
    path: '/v1/tokens',
    operationId: 'listTokens',
    summary: 'List all tokens',
    description: 'Those that expired or were revoked too, the latest first; never a secret. Scope: admin.',
    tags,
    security,
    responses: { 200: holderAnswer('TokenList', 'Every token'), ...writingProblems('invalid-parameter') },
  });
  openAPIRegistry.registerPath({
    method: 'post',
    path: '/v1/tokens',
    operationId: 'createToken',
    summary: 'Make a token',
    description:
      'The answer holds the secret, which is shown this once and kept nowhere. A request that is repeated makes another token. Scope: admin.',
    tags,
    security,
    request: {
      headers: z.object({ 'Change-Reason': reason }),
      body: { required: true, content: { 'application/json': { schema: schemaReference('NewToken') } } },
    },
    responses: {
      201: holderAnswer('CreatedToken', 'The token and its secret'),
      ...writingProblems(...bodyProblems),
    },
  });
  openAPIRegistry.registerPath({
    method: 'delete',
    path: '/v1/tokens/{id}',
    operationId: 'revokeToken',
    summary: 'Revoke a token',
    description:
      'It is of no use from then on, and stays in the list. Revoking it again changes nothing. Scope: admin.',
    tags,
    security,
    request: {
      params: z.object({ id: z.string().meta({ description: 'Id of the token' }) }),
      headers: z.object({ 'Change-Reason': reason }),
    },
    responses: {
      200: holderAnswer('Token', 'The token, revoked'),
      ...writingProblems('invalid-parameter', 'record-not-found', 'records-changing'),
    },
  });
}
