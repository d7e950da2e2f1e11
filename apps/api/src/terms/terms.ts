import type { OpenAPIHono } from '@hono/zod-openapi';
import { answerTerms } from '@vcs/catalogue';
import { termQuery } from '@vcs/schema';
import { serveRecords } from '../openapi/serve-records.ts';
import type { Serving } from '../serving.ts';

/** The controlled lists. */
export function serveTerms(app: OpenAPIHono, serving: Serving): void {
  serveRecords(app, serving, {
    path: '/v1/terms',
    operationId: 'getTerms',
    summary: 'Get the controlled lists',
    description:
      'Every word that records are described by: kinds of help, needs, circumstances, audiences, causes, skills and facilities, with their labels by language and other words for them.',
    tag: 'About',
    query: termQuery,
    answer: 'TermList',
    answerDescription: 'The lists with their terms',
    read: async (query) => answerTerms(query),
  });
}
