import { auditActions } from '@vcs/catalogue';
import { z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { requireToken } from '../access/require-token.ts';
import { queryReader } from '../query/read-query.ts';
import type { Serving } from '../serving.ts';
import { answerHolder } from './answer-holder.ts';
import { holderAnswer, security, writingProblems } from './document-parts.ts';
import { serveWriters } from './serve-writers.ts';

const auditQuery = z.strictObject({
  kind: z.string().max(60).optional().meta({ description: 'Kind of the record, or token, or dataset' }),
  id: z.string().max(60).optional().meta({ description: 'Id of what was changed' }),
  action: z.enum(auditActions).optional(),
  actor: z.string().max(100).optional().meta({ description: 'Name of the token or program' }),
  token: z.string().max(60).optional().meta({ description: 'Id of the token' }),
  since: z.iso.date().optional().meta({ description: 'From this day on (UTC)' }),
  until: z.iso.date().optional().meta({ description: 'To this day, it included (UTC)' }),
  before: z
    .int()
    .min(1)
    .max(1_000_000_000_000)
    .optional()
    .meta({ description: 'Entries with a lower number than this; take it from next' }),
  per_page: z.int().min(1).max(100).default(50).meta({ description: 'Entries in one answer' }),
});

const readQuery = queryReader(auditQuery);
const dayInMilliseconds = 86_400_000;

async function read(context: Context, serving: Serving): Promise<Response> {
  await requireToken(context, serving, 'admin', 'editor');
  const { searchParams, search } = new URL(context.req.url);
  const { token, since, until, per_page: limit, ...query } = readQuery(search);
  const found = await serving.catalogue.audit({
    ...query,
    tokenId: token,
    since: since && `${since}T00:00:00.000Z`,
    until: until && new Date(Date.parse(until) + dayInMilliseconds).toISOString(),
    limit: limit + 1,
  });
  const items = found.slice(0, limit);
  // By number, so that entries which come meanwhile move nothing.
  if (found.length > limit) searchParams.set('before', String(items.at(-1)!.number));
  const next = found.length > limit ? { next: `${context.req.path}?${searchParams}` } : {};
  return answerHolder(context, { body: { items, ...next } });
}

/** Who changed what, when and why: for admins and editors. */
export function serveAudit(app: OpenAPIHono, serving: Serving): void {
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/v1/audit',
    operationId: 'readAudit',
    summary: 'Read who changed what, when and why',
    description:
      'The latest first. Entries are written with the change itself, and are never changed or deleted. Of people and of private details only the names of the fields are kept, not their values. Scopes: admin, editor.',
    tags: ['Audit'],
    security,
    request: { query: auditQuery },
    responses: { 200: holderAnswer('AuditPage', 'Some entries'), ...writingProblems('invalid-parameter') },
  });
  serveWriters(app, '/v1/audit', { GET: (context) => read(context, serving) });
}
