import type { OpenAPIHono } from '@hono/zod-openapi';
import { answerAreas, lookUpArea } from '@vcs/catalogue';
import { areaLookupQuery, areaQuery } from '@vcs/schema';
import { serveRecords } from '../openapi/serve-records.ts';
import { refusingPlaces } from '../query/refusing-places.ts';
import type { Serving } from '../serving.ts';

/** Wards, neighbourhoods, and where a postcode is. */
export function serveAreas(app: OpenAPIHono, serving: Serving): void {
  serveRecords(app, serving, {
    path: '/v1/areas',
    operationId: 'getAreas',
    summary: 'Get the wards and neighbourhoods',
    description:
      'The twenty wards with their place in a map of tiles, and the neighbourhoods with the wards that most of each lies in. Outlines of wards come where somebody imported boundaries; what has to be said beside them is in `boundaries`.',
    tag: 'Places',
    query: areaQuery,
    answer: 'AreaList',
    answerDescription: 'Wards, then neighbourhoods',
    read: (query) => answerAreas(serving.catalogue.geography, query),
  });

  serveRecords(app, serving, {
    path: '/v1/areas/lookup',
    operationId: 'lookUpArea',
    summary: 'Look a place up',
    description:
      'Where a postcode is, or in which ward a point lies. An approximate place never has a ward, as that would be the ward of the middle of its district. What is asked is not kept.',
    tag: 'Places',
    query: areaLookupQuery,
    answer: 'AreaLookup',
    answerDescription: 'What is known of the place',
    read: (query) => refusingPlaces('postcode', query.postcode, () => lookUpArea(serving.catalogue.geography, query)),
  });
}
