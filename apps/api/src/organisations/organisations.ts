import { z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { canNameRecord, idOrSlug } from '../openapi/id-or-slug.ts';
import { serveRecords } from '../openapi/serve-records.ts';
import { ProblemError } from '../problem/errors.ts';
import type { Serving } from '../serving.ts';

/** Who offers the services. */
export function serveOrganisations(app: OpenAPIHono, serving: Serving): void {
  serveRecords(app, serving, {
    path: '/v1/organisations/{idOrSlug}',
    operationId: 'getOrganisation',
    summary: 'Get one organisation',
    description: 'An organisation with the services it offers.',
    tag: 'Organisations',
    query: z.strictObject({}),
    parameters: idOrSlug('organisation', 'evergreen-neighbours'),
    answer: 'OrganisationDetail',
    answerDescription: 'The organisation',
    async read(_query, { idOrSlug: name = '' }) {
      const organisation = canNameRecord(name) ? await serving.catalogue.organisations.get(name) : undefined;
      if (organisation === undefined) {
        throw new ProblemError('record-not-found', `No published organisation has the id or slug "${name}".`);
      }
      return organisation;
    },
  });
}
