import { z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { answerRecord, publicationOf, volunteeringRoles, volunteeringVocabulary } from '@vcs/catalogue';
import { organisationName } from '@vcs/schema';
import { answerPublic } from '../../http/answer-public.ts';
import { serveReaders } from '../../http/methods.ts';
import { answerPage } from '../../pages/answer-page.ts';
import { ProblemError } from '../../problem/errors.ts';
import { noParameters } from '../../query/no-parameters.ts';
import { queryReader } from '../../query/read-query.ts';
import type { Serving } from '../../serving.ts';
import { termsPage } from './terms-page.ts';

const contentType = 'application/ld+json';
const path = '/feeds/volunteering.jsonld';

const readQuery = queryReader(z.strictObject({ organisation: organisationName.optional() }));

async function organisationId({ catalogue, clock }: Serving, idOrSlug: string): Promise<string> {
  const organisation = await answerRecord(catalogue, 'organisations', idOrSlug, { now: clock() });
  if (organisation === undefined) {
    throw new ProblemError('record-not-found', `There is no published organisation "${idOrSlug}".`);
  }
  return organisation.id;
}

/** Volunteering roles by the standard of volunteeringdata.io, and the terms that we add to it. */
export function serveVolunteering(app: OpenAPIHono, serving: Serving): void {
  const { catalogue, clock } = serving;
  serveReaders(app, path, (context) => {
    const { organisation } = readQuery(new URL(context.req.url).search);
    return answerPublic(context, serving, {
      contentType,
      holdsFor: 'day',
      caching: serving.ownAddressCaching(),
      variant: JSON.stringify({ organisation }),
      make: async () => {
        const only = organisation === undefined ? undefined : await organisationId(serving, organisation);
        const roles = await volunteeringRoles(catalogue, clock(), only);
        const asked = organisation === undefined ? path : `${path}?organisation=${organisation}`;
        return JSON.stringify(publicationOf(roles, { origin: serving.originOf(context), path: asked }));
      },
    });
  });

  serveReaders(app, '/terms/volunteering.jsonld', (context) => {
    noParameters(new URL(context.req.url).search);
    return answerPublic(context, serving, {
      contentType,
      caching: serving.ownAddressCaching(),
      variant: '',
      make: async () => JSON.stringify(volunteeringVocabulary(serving.originOf(context))),
    });
  });

  serveReaders(app, '/terms/volunteering', (context) => answerPage(context, termsPage()));
}
