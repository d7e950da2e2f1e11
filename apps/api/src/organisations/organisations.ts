import { z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ReadableCatalogue } from '../catalogue.ts';
import { canNameRecord, idOrSlug } from '../openapi/id-or-slug.ts';
import { serveRecords } from '../openapi/serve-records.ts';
import { ProblemError } from '../problem/errors.ts';

/** Who offers the services. */
export function serveOrganisations(app: OpenAPIHono, catalogue: ReadableCatalogue): void {
  serveRecords(app, catalogue, {
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
      const organisation = canNameRecord(name) ? await catalogue.organisations.get(name) : undefined;
      if (organisation === undefined) {
        throw new ProblemError('record-not-found', `No published organisation has the id or slug "${name}".`);
      }
      return organisation;
    },
  });
}
