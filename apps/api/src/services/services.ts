import { z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { serviceQuery } from '@vcs/schema';
import { canNameRecord, idOrSlug } from '../openapi/id-or-slug.ts';
import { serveRecords } from '../openapi/serve-records.ts';
import { ProblemError } from '../problem/errors.ts';
import type { Serving } from '../serving.ts';

/** What organisations do for people: a searched list, and one in full. */
export function serveServices(app: OpenAPIHono, serving: Serving): void {
  serveRecords(app, serving, {
    path: '/v1/services',
    operationId: 'searchServices',
    summary: 'Search for services',
    description:
      'Different filters narrow the list. A filter that is given several times (category=food&category=advice) finds services that have any of its values. The counts beside each category and ward say how many services there would be if that were the only value of its filter.',
    tag: 'Services',
    query: serviceQuery,
    answer: 'ServicePage',
    answerDescription: 'One page of services, best match first, with the counts for each filter',
    read: (query) => serving.catalogue.services.search(query),
  });

  serveRecords(app, serving, {
    path: '/v1/services/{idOrSlug}',
    operationId: 'getService',
    summary: 'Get one service',
    description: 'Everything the public may know of a service, and other services of the same organisation.',
    tag: 'Services',
    query: z.strictObject({}),
    parameters: idOrSlug('service', 'tuesday-lunch-club'),
    answer: 'ServiceDetail',
    answerDescription: 'The service',
    async read(_query, { idOrSlug: name = '' }) {
      const service = canNameRecord(name) ? await serving.catalogue.services.get(name) : undefined;
      if (service === undefined) {
        throw new ProblemError('record-not-found', `No published service has the id or slug "${name}".`);
      }
      return service;
    },
  });
}
