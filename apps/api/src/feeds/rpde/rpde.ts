import type { OpenAPIHono } from '@hono/zod-openapi';
import { isPublicList, publicChanges, publicListNames, publicLists } from '@vcs/catalogue';
import type { ChangePlace, PublicList } from '@vcs/catalogue';
import { answerPublic } from '../../http/answer-public.ts';
import { serveReaders } from '../../http/methods.ts';
import { productName } from '../../pages/layout.ts';
import { ProblemError } from '../../problem/errors.ts';
import { noParameters } from '../../query/no-parameters.ts';
import type { Serving } from '../../serving.ts';
import { rpdeItem } from './rpde-item.ts';
import { feedPlace } from './rpde-place.ts';

const contentType = 'application/vnd.openactive.rpde+json; version=1';

/** Items of a page, as the specification recommends. */
const itemsOnAPage = 500;

/**
 * What the specification asks for. An item may later move from a page on to the end: who reads the page from a cache finds
 * the item's newer state there all the same.
 */
const cachingOfAPage = 'public, max-age=3600';
const cachingOfTheEnd = 'public, max-age=8';

function pageAddress(origin: string, list: PublicList, place: ChangePlace | undefined): string {
  const path = `${origin}/feeds/rpde/${list}`;
  return place === undefined ? path : `${path}?afterTimestamp=${place.modified}&afterId=${place.id}`;
}

/** Where each feed is, as a catalogue of datasets in the words of schema.org. */
function index(origin: string) {
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': `${origin}/feeds/rpde`,
    name: `${productName}: change feeds`,
    description:
      'Everything that changes, for programs that keep a copy. Read a feed from its first page by "next" to the page without items, then ask that page again from time to time.',
    license: `${origin}/licence`,
    dataset: publicListNames.map((list) => ({
      '@type': 'Dataset',
      name: list,
      identifier: publicLists[list].kind,
      license: `${origin}/licence`,
      distribution: {
        '@type': 'DataDownload',
        name: list,
        encodingFormat: contentType,
        contentUrl: pageAddress(origin, list, undefined),
      },
    })),
  };
}

/** Change feeds by OpenActive's Realtime Paged Data Exchange 1.0, one for each kind of public record. */
export function serveRpde(app: OpenAPIHono, serving: Serving): void {
  const { catalogue, clock } = serving;
  for (const path of ['/feeds/rpde', '/feeds/rpde/']) {
    serveReaders(app, path, (context) => {
      noParameters(new URL(context.req.url).search);
      return answerPublic(context, serving, {
        contentType: 'application/ld+json',
        caching: serving.ownAddressCaching(),
        variant: '',
        make: async () => JSON.stringify(index(serving.originOf(context))),
      });
    });
  }

  serveReaders(app, '/feeds/rpde/:list', async (context) => {
    const list = context.req.param('list') ?? '';
    if (!isPublicList(list)) {
      throw new ProblemError(
        'unknown-address',
        `There is no feed "${list}". There are: ${publicListNames.join(', ')}.`,
      );
    }
    const after = feedPlace(new URL(context.req.url).search);
    const origin = serving.originOf(context);
    const { kind } = publicLists[list];
    // A place that something comes after will always have something after it, so that this may be known beforehand.
    const [first] = await publicChanges(catalogue, kind, { after, limit: 1, now: clock() });
    return answerPublic(context, serving, {
      contentType,
      caching: serving.ownAddressCaching(first === undefined ? cachingOfTheEnd : cachingOfAPage),
      holdsFor: list === 'roles' ? 'day' : undefined,
      variant: JSON.stringify([after ?? null, first === undefined]),
      make: async () => {
        const changes = await publicChanges(catalogue, kind, { after, limit: itemsOnAPage, now: clock() });
        return JSON.stringify({
          next: pageAddress(origin, list, changes.at(-1) ?? after),
          items: changes.map((change) => rpdeItem(list, change, origin)),
          license: `${origin}/licence`,
        });
      },
    });
  });
}
