import type { OpenAPIHono } from '@hono/zod-openapi';
import { answerNearby } from '@vcs/catalogue';
import { nearbyQuery } from '@vcs/schema';
import { serveRecords } from '../openapi/serve-records.ts';
import { refusingPlaces } from '../query/refusing-places.ts';
import type { Serving } from '../serving.ts';

/** What can be reached on foot. */
export function serveNearby(app: OpenAPIHono, serving: Serving): void {
  serveRecords(app, serving, {
    path: '/v1/nearby',
    operationId: 'getNearby',
    summary: 'Find everything within a walk',
    description:
      'Services that run, events of the next 90 days (each once, with its next time), roles, buildings and spaces within so many minutes on foot, nearest first. What has no place, or one that is not told, is not found.',
    tag: 'Find',
    query: nearbyQuery,
    answer: 'NearbyPage',
    answerDescription: 'One page of what is near, with the counts for each kind',
    holdsFor: () => 'day',
    read: (query) => refusingPlaces('near', query.near, () => answerNearby(serving.catalogue, query, serving.clock())),
  });
}
