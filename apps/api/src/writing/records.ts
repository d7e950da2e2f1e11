import { isKindName, kinds, scopesThatWrite } from '@vcs/catalogue';
import type { AnyRecord, ChangedBy, KindName, RequestOnce } from '@vcs/catalogue';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { requireToken } from '../access/require-token.ts';
import type { Bearer } from '../access/require-token.ts';
import { requireWriter } from '../access/require-writer.ts';
import { canNameRecord } from '../openapi/id-or-slug.ts';
import { noParameters } from '../query/no-parameters.ts';
import { ProblemError } from '../problem/errors.ts';
import { nearest } from '../query/nearest.ts';
import type { Serving } from '../serving.ts';
import { answerHolder, recordTag } from './answer-holder.ts';
import { problemFrom } from './catalogue-problems.ts';
import { changedBy, onceBy } from './change-headers.ts';
import { madeWithFrom } from './named-places.ts';
import { preconditionsOf } from './preconditions.ts';
import { jsonType, patchType, readBody } from './read-body.ts';
import {
  createRecord,
  deleteRecord,
  mustBeTheirs,
  notFound,
  patchRecord,
  putRecord,
  taskOf,
} from './record-changes.ts';
import type { RecordTask, Written } from './record-changes.ts';
import { describeRecordWriting } from './records-document.ts';
import { serveWriters } from './serve-writers.ts';

interface Asked {
  readonly kind: KindName;
  readonly bearer: Bearer;
}

/** What the address names, once the caller is known to be let in. */
async function asked(context: Context, serving: Serving): Promise<Asked> {
  const kind = context.req.param('kind') ?? '';
  const known = kinds.map(({ name }) => name);
  if (!isKindName(kind)) {
    await requireToken(context, serving, 'editor', 'partner', 'admin');
    const near = nearest(kind, known);
    throw new ProblemError(
      'unknown-address',
      `There is no kind of record called "${kind}". The kinds are ${known.join(', ')}.${near === undefined ? '' : ` Did you mean ${near}?`}`,
    );
  }
  const reads = context.req.method === 'GET' || context.req.method === 'HEAD';
  const letIn = reads ? requireToken : requireWriter;
  const bearer = await letIn(context, serving, ...scopesThatWrite(kind));
  noParameters(new URL(context.req.url).search);
  return { kind, bearer };
}

function nameOf(context: Context, kind: KindName): string {
  const name = context.req.param('idOrSlug') ?? '';
  if (!canNameRecord(name)) throw notFound(kind, name);
  return name;
}

async function changed<T>(
  serving: Serving,
  { kind, bearer }: Asked,
  options: { by: ChangedBy; once?: RequestOnce | undefined },
  work: (task: RecordTask) => Promise<T>,
  content?: object,
): Promise<T> {
  const { catalogue, clock } = serving;
  try {
    return await catalogue.change(
      (records) => work(taskOf(records, kind, bearer, clock(), madeWithFrom(catalogue))),
      options,
    );
  } catch (error) {
    throw problemFrom(error, content, bearer);
  }
}

function answerWritten(context: Context, kind: KindName, { result, record }: Written): Response {
  const created = result === 'created';
  return answerHolder(context, {
    status: created ? 201 : 200,
    body: record,
    tag: recordTag(record),
    headers: created ? { Location: `/v1/records/${kind}/${record.id}` } : {},
  });
}

async function read(context: Context, serving: Serving): Promise<Response> {
  const { kind, bearer } = await asked(context, serving);
  const name = nameOf(context, kind);
  const { catalogue } = serving;
  const record: AnyRecord | undefined = await catalogue.stored(kind, name);
  if (record === undefined) throw notFound(kind, name);
  mustBeTheirs(kind, bearer, record, await catalogue.organisationsOf(kind, record));
  return answerHolder(context, { body: record, tag: recordTag(record) });
}

async function create(context: Context, serving: Serving): Promise<Response> {
  const what = await asked(context, serving);
  const content = await readBody(context);
  const once = onceBy(context, what.bearer, content);
  let ran = false;
  const written = await changed(
    serving,
    what,
    { by: changedBy(context, what.bearer), once },
    (task) => {
      ran = true;
      return createRecord(task, content);
    },
    content,
  );
  const answer = answerWritten(context, what.kind, written);
  if (!ran) answer.headers.set('Idempotency-Replayed', 'true');
  return answer;
}

async function replace(context: Context, serving: Serving): Promise<Response> {
  const what = await asked(context, serving);
  const name = nameOf(context, what.kind);
  const content = await readBody(context);
  const work = (task: RecordTask) => putRecord(task, name, content, preconditionsOf(context));
  const written = await changed(serving, what, { by: changedBy(context, what.bearer) }, work, content);
  return answerWritten(context, what.kind, written);
}

async function patch(context: Context, serving: Serving): Promise<Response> {
  const what = await asked(context, serving);
  const name = nameOf(context, what.kind);
  const content = await readBody(context, [patchType, jsonType]);
  const work = (task: RecordTask) => patchRecord(task, name, content, preconditionsOf(context));
  const written = await changed(serving, what, { by: changedBy(context, what.bearer) }, work, content);
  return answerWritten(context, what.kind, written);
}

async function remove(context: Context, serving: Serving): Promise<Response> {
  const what = await asked(context, serving);
  const name = nameOf(context, what.kind);
  const work = (task: RecordTask) => deleteRecord(task, name, preconditionsOf(context));
  await changed(serving, what, { by: changedBy(context, what.bearer) }, work);
  return answerHolder(context, { status: 204 });
}

/**
 * The records as they are kept, for those who look after them. They have addresses of their own: what is read with a token is
 * for its holder and kept by no cache, what the public reads is the same for everybody and kept by every cache. One address
 * that gave both would have to vary by Authorization, and be of use to neither.
 */
export function serveRecordWriting(app: OpenAPIHono, serving: Serving): void {
  describeRecordWriting(app);
  serveWriters(app, '/v1/records/:kind', { POST: (context) => create(context, serving) });
  serveWriters(app, '/v1/records/:kind/:idOrSlug', {
    GET: (context) => read(context, serving),
    PUT: (context) => replace(context, serving),
    PATCH: (context) => patch(context, serving),
    DELETE: (context) => remove(context, serving),
  });
}
