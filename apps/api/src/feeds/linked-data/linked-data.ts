import type { OpenAPIHono } from '@hono/zod-openapi';
import { answerRecord, isPublicList, linkedData, publicListNames, recordHoldsFor, shown } from '@vcs/catalogue';
import type { LinkedRecord, PublicList } from '@vcs/catalogue';
import { answerPublic } from '../../http/answer-public.ts';
import { serveReaders } from '../../http/methods.ts';
import { canNameRecord } from '../../openapi/id-or-slug.ts';
import { ProblemError } from '../../problem/errors.ts';
import { noParameters } from '../../query/no-parameters.ts';
import type { Serving } from '../../serving.ts';
import { pageOf } from '../record-pages.ts';
import { recordContext, recordContextPath } from './record-context.ts';

async function detailOf({ catalogue, clock }: Serving, list: PublicList, idOrSlug: string): Promise<unknown> {
  if (!canNameRecord(idOrSlug)) return undefined;
  if (list === 'locations') return shown(await catalogue.detail('location', idOrSlug));
  return answerRecord(catalogue, list, idOrSlug, { now: clock() });
}

/** Each public record as JSON-LD of schema.org, as its page embeds it. */
export function serveLinkedData(app: OpenAPIHono, serving: Serving): void {
  serveReaders(app, '/feeds/json-ld/:list/:idOrSlug', async (context) => {
    const { list = '', idOrSlug = '' } = context.req.param();
    if (!isPublicList(list)) {
      throw new ProblemError(
        'unknown-address',
        `There is no list "${list}". There are: ${publicListNames.join(', ')}.`,
      );
    }
    noParameters(new URL(context.req.url).search);
    return answerPublic(context, serving, {
      contentType: 'application/ld+json',
      holdsFor: list === 'locations' ? undefined : recordHoldsFor(list),
      caching: serving.ownAddressCaching(),
      variant: '',
      make: async () => {
        const detail = await detailOf(serving, list, idOrSlug);
        if (detail === undefined) {
          throw new ProblemError('record-not-found', `There is no published record "${idOrSlug}" among the ${list}.`);
        }
        const origin = serving.originOf(context);
        return JSON.stringify(linkedData(list, detail as LinkedRecord<PublicList>, { origin, pageOf }));
      },
    });
  });

  serveReaders(app, recordContextPath, (context) => {
    noParameters(new URL(context.req.url).search);
    return answerPublic(context, serving, {
      contentType: 'application/ld+json',
      caching: serving.ownAddressCaching(),
      variant: '',
      make: async () => JSON.stringify(recordContext(serving.originOf(context))),
    });
  });
}
