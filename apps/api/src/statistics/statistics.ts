import { z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { answerStatistics } from '@vcs/catalogue';
import { serveRecords } from '../openapi/serve-records.ts';
import type { Serving } from '../serving.ts';

/** How much there is of everything, and how fresh it is. */
export function serveStatistics(app: OpenAPIHono, serving: Serving): void {
  serveRecords(app, serving, {
    path: '/v1/stats',
    operationId: 'getStatistics',
    summary: 'Count every list',
    description:
      'How many records each list has, by ward, by kind and by how long ago somebody confirmed them. What is for the whole borough is counted apart, not in each ward.',
    tag: 'About',
    query: z.strictObject({}),
    answer: 'Statistics',
    answerDescription: 'Counts by list',
    holdsFor: () => 'day',
    read: () => answerStatistics(serving.catalogue, serving.clock()),
  });
}
