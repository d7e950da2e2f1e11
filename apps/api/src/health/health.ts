import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Catalogue } from '@vcs/catalogue';
import { answerText } from '../http/answer.ts';
import { dataHeaders, uncached } from '../http/headers.ts';
import { serveReaders } from '../http/methods.ts';
import { answers, problems } from '../openapi/responses.ts';
import { ProblemError } from '../problem/errors.ts';
import type { Lifecycle } from './lifecycle.ts';

const head = { headers: dataHeaders, contentType: 'application/json', caching: uncached };

type Health = 'live' | 'ready' | 'started';

function answer(context: Context, status: Health): Promise<Response> {
  return answerText(context, JSON.stringify({ status }), head);
}

const addresses = [
  {
    path: '/health/live',
    operationId: 'getLiveness',
    summary: 'Is the process alive',
    description: 'The process answers',
    kinds: ['method-not-allowed'],
  },
  {
    path: '/health/ready',
    operationId: 'getReadiness',
    summary: 'Can the server answer from its records, and does it take more requests',
    description: 'The records can be read',
    kinds: ['method-not-allowed', 'not-ready'],
  },
  {
    path: '/health/startup',
    operationId: 'getStartup',
    summary: 'Has the server started, with all that searches need in memory',
    description: 'The server has started',
    kinds: ['method-not-allowed', 'not-ready'],
  },
] as const;

/** For whatever watches the server: is the process alive, has it started, and can it answer from its records. */
export function serveHealth(app: OpenAPIHono, catalogue: Catalogue, lifecycle: Lifecycle): void {
  for (const { path, operationId, summary, description, kinds } of addresses) {
    app.openAPIRegistry.registerPath({
      method: 'get',
      path,
      operationId,
      summary,
      tags: ['Service'],
      responses: { 200: answers('Health', description), ...problems(...kinds) },
    });
  }

  serveReaders(app, '/health/live', (context) => answer(context, 'live'));
  serveReaders(app, '/health/startup', (context) => {
    if (lifecycle.started) return answer(context, 'started');
    throw new ProblemError('not-ready', 'The server is still reading the records. Try again in a few seconds.');
  });
  serveReaders(app, '/health/ready', async (context) => {
    if (lifecycle.stopping) {
      throw new ProblemError('not-ready', 'The server is being stopped. Ask another one.');
    }
    try {
      await catalogue.datasetTag();
    } catch (cause) {
      throw new ProblemError('not-ready', 'The records cannot be read. Try again in a minute.', { cause });
    }
    return answer(context, 'ready');
  });
}
