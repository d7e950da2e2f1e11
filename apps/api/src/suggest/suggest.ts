import type { OpenAPIHono } from '@hono/zod-openapi';
import { answerSuggestions } from '@vcs/catalogue';
import { suggestQuery } from '@vcs/schema';
import { serveRecords } from '../openapi/serve-records.ts';
import type { Serving } from '../serving.ts';

/** What somebody may be typing. */
export function serveSuggestions(app: OpenAPIHono, serving: Serving): void {
  serveRecords(app, serving, {
    path: '/v1/suggest',
    operationId: 'suggest',
    summary: 'Suggest while somebody types',
    description:
      'Names of records, kinds of help, needs and places in which each word typed begins a word, best first. A need or a kind of help is also found by other words for it, in the languages of the borough too. Nothing typed suggests nothing.',
    tag: 'Find',
    query: suggestQuery,
    answer: 'SuggestionList',
    answerDescription: 'Suggestions, best first',
    holdsFor: () => 'day',
    read: (query) => answerSuggestions(serving.catalogue, query, serving.clock()),
  });
}
