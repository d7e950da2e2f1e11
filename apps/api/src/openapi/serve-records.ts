import type { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { answerPublic } from '../http/answer-public.ts';
import { serveReaders } from '../http/methods.ts';
import type { Serving } from '../serving.ts';
import { queryReader } from '../query/read-query.ts';
import { answers, problems, unchanged } from './responses.ts';
import type { SchemaName } from './schemas.ts';

/** One address that answers from the catalogue: its documentation and what it does, in one place. */
export interface RecordRoute<Query extends z.ZodObject, Parameters extends z.ZodObject | undefined, Answer> {
  /** With parameters in braces, as OpenAPI writes them. */
  path: string;
  operationId: string;
  summary: string;
  description: string;
  tag: string;
  query: Query;
  parameters?: Parameters;
  answer: SchemaName;
  answerDescription: string;
  /** How long others may keep the answer, where it is not as usual. */
  caching?: string;
  /** How long the answer holds if no record changes: for good where it is left out. */
  holdsFor?(query: z.output<Query>): 'minute' | 'day' | undefined;
  /** The answer, or its JSON where that is there already. Throws a ProblemError where there is nothing to answer. */
  read(query: z.output<Query>, parameters: Record<string, string>): Promise<Answer | Uint8Array<ArrayBuffer>>;
}

/**
 * Documents and serves an address whose answer depends only on the records and on the address itself. The tag is
 * known before the records are read, so that a caller who has the answer costs next to nothing.
 */
export function serveRecords<Query extends z.ZodObject, Parameters extends z.ZodObject | undefined, Answer>(
  app: OpenAPIHono,
  serving: Serving,
  route: RecordRoute<Query, Parameters, Answer>,
): void {
  const { parameters } = route;
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: route.path,
    operationId: route.operationId,
    summary: route.summary,
    description: route.description,
    tags: [route.tag],
    request: { query: route.query, ...(parameters && { params: parameters }) },
    responses: {
      200: answers(route.answer, route.answerDescription),
      304: unchanged,
      ...problems(
        'invalid-parameter',
        ...(parameters ? (['record-not-found'] as const) : []),
        'method-not-allowed',
        'too-many-requests',
        'internal-error',
        'records-changing',
        'not-ready',
      ),
    },
  });
  const readQuery = queryReader(route.query);
  serveReaders(app, route.path.replaceAll(/\{(\w+)\}/g, ':$1'), async (context: Context) => {
    const query = readQuery(new URL(context.req.url).search);
    return answerPublic(context, serving, {
      ...(route.caching !== undefined && { caching: route.caching }),
      variant: JSON.stringify(query),
      holdsFor: route.holdsFor?.(query),
      make: async () => {
        const answer = await route.read(query, context.req.param());
        return answer instanceof Uint8Array ? answer : JSON.stringify(answer);
      },
    });
  });
}
