import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Catalogue } from '@vcs/catalogue';
import { answerText } from '../http/answer.ts';
import { dataHeaders, uncached } from '../http/headers.ts';
import { serveReaders } from '../http/methods.ts';
import { answers, problems } from '../openapi/responses.ts';
import { ProblemError } from '../problem/errors.ts';

const head = { headers: dataHeaders, contentType: 'application/json', caching: uncached };

function answer(context: Context, status: 'live' | 'ready'): Promise<Response> {
  return answerText(context, JSON.stringify({ status }), head);
}

/** For whatever watches the server: is the process alive, and can it answer from its records. */
export function serveHealth(app: OpenAPIHono, catalogue: Catalogue): void {
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/health/live',
    operationId: 'getLiveness',
    summary: 'Is the process alive',
    tags: ['Service'],
    responses: {
      200: answers('Health', 'The process answers'),
      ...problems('method-not-allowed'),
    },
  });
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/health/ready',
    operationId: 'getReadiness',
    summary: 'Can the server answer from its records',
    tags: ['Service'],
    responses: {
      200: answers('Health', 'The records can be read'),
      ...problems('method-not-allowed', 'not-ready'),
    },
  });

  serveReaders(app, '/health/live', (context) => answer(context, 'live'));
  serveReaders(app, '/health/ready', async (context) => {
    try {
      await catalogue.datasetTag();
    } catch (cause) {
      throw new ProblemError('not-ready', 'The records cannot be read. Try again in a minute.', { cause });
    }
    return answer(context, 'ready');
  });
}
