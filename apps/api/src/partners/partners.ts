import { z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { shown } from '@vcs/catalogue';
import { canNameRecord, idOrSlug } from '../openapi/id-or-slug.ts';
import { serveRecords } from '../openapi/serve-records.ts';
import { ProblemError } from '../problem/errors.ts';
import type { Serving } from '../serving.ts';

/** How the directory looks on the sites that show it. */
export function servePartners(app: OpenAPIHono, serving: Serving): void {
  serveRecords(app, serving, {
    path: '/v1/partners/{idOrSlug}',
    operationId: 'getPartner',
    summary: 'Get the profile of a partner',
    description: 'The name, look and opening filters with which a site shows the directory, and where it may frame it.',
    tag: 'About',
    query: z.strictObject({}),
    parameters: idOrSlug('partner', 'example-council'),
    answer: 'PartnerProfile',
    answerDescription: 'The profile',
    async read(_query, { idOrSlug: asked = '' }) {
      const profile = canNameRecord(asked) ? await serving.catalogue.detail('partner', asked) : undefined;
      if (profile !== undefined) return shown(profile);
      throw new ProblemError('record-not-found', `No published partner has the id or slug "${asked}".`);
    },
  });
}
