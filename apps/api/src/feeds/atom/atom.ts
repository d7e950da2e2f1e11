import type { OpenAPIHono } from '@hono/zod-openapi';
import { answerList, answerRecord, lists, recordId } from '@vcs/catalogue';
import type { QueryOf } from '@vcs/catalogue';
import type { OpportunityDetail, StoryDetail } from '@vcs/schema';
import { answerPublic } from '../../http/answer-public.ts';
import { serveReaders } from '../../http/methods.ts';
import { productName } from '../../pages/layout.ts';
import { queryReader } from '../../query/read-query.ts';
import type { Serving } from '../../serving.ts';
import { atomDocument } from './atom-feed.ts';
import type { AtomEntry, AtomLink } from './atom-feed.ts';
import { opportunityEntry, storyEntry } from './entries.ts';

const contentType = 'application/atom+xml; charset=utf-8';

/** When nothing was ever updated: a feed has to say some time, and this one never changes. */
const never = '1970-01-01T00:00:00Z';

interface Feed<List extends 'opportunities' | 'stories'> {
  readonly list: List;
  readonly title: string;
  readonly subtitle: string;
  /** What a feed is asked for where its address does not say: what is new comes first. */
  readonly defaults: string;
  entry(detail: List extends 'stories' ? StoryDetail : OpportunityDetail, origin: string): AtomEntry;
}

const feeds = {
  opportunities: {
    list: 'opportunities',
    title: 'Funding and contracts',
    subtitle: 'Grants, contracts and help in kind for Tower Hamlets’ voluntary sector that are open or coming.',
    defaults: 'sort=updated',
    entry: opportunityEntry,
  } satisfies Feed<'opportunities'>,
  stories: {
    list: 'stories',
    title: 'Stories',
    subtitle: 'What Tower Hamlets’ voluntary sector did, and what came of it.',
    defaults: 'sort=updated',
    entry: storyEntry,
  } satisfies Feed<'stories'>,
};

type FeedName = keyof typeof feeds;
type AnyQuery = QueryOf<FeedName>;

/** The address of a page of the same question, in one way of writing it. */
function pageAddress(path: string, search: string, page: number): string {
  const parameters = new URLSearchParams(search);
  parameters.delete('page');
  parameters.sort();
  if (page > 1) parameters.set('page', String(page));
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}

/** The pages around a page, as RFC 5005 names them. */
function pageLinks(addressOf: (page: number) => string, page: number, pages: number): AtomLink[] {
  const type = 'application/atom+xml';
  const last = Math.max(pages, 1);
  return [
    { rel: 'self', href: addressOf(page), type },
    { rel: 'first', href: addressOf(1), type },
    { rel: 'last', href: addressOf(last), type },
    ...(page > 1 ? [{ rel: 'previous', href: addressOf(Math.min(page - 1, last)), type }] : []),
    ...(page < last ? [{ rel: 'next', href: addressOf(page + 1), type }] : []),
  ];
}

function serveFeed(app: OpenAPIHono, serving: Serving, name: FeedName): void {
  const { title, subtitle, defaults } = feeds[name];
  const entry = feeds[name].entry as (detail: unknown, origin: string) => AtomEntry;
  const path = `/feeds/${name}.atom`;
  const { query: schema, holdsFor } = lists[name];
  const readQuery = queryReader(schema);
  const { catalogue, clock } = serving;

  serveReaders(app, path, (context) => {
    const { search } = new URL(context.req.url);
    const asked = new URLSearchParams(search).has('sort') ? search : `${search}${search === '' ? '?' : '&'}${defaults}`;
    const query = readQuery(asked) as AnyQuery;
    return answerPublic(context, serving, {
      contentType,
      holdsFor: (holdsFor as (query: AnyQuery) => 'day' | undefined)(query),
      caching: serving.ownAddressCaching(),
      variant: JSON.stringify([query, pageAddress(path, search, 1)]),
      make: async () => {
        const origin = serving.originOf(context);
        const now = clock();
        const found = await answerList(catalogue, name, query as QueryOf<typeof name>, now);
        const details = await Promise.all(
          found.items.map(({ id }) => answerRecord(catalogue, name, id, { now, lang: query.lang })),
        );
        const entries = details.filter((detail) => detail !== undefined).map((detail) => entry(detail, origin));
        const addressOf = (page: number) => `${origin}${pageAddress(path, search, page)}`;
        return atomDocument({
          id: recordId('atom-feed', addressOf(1)),
          title: `${title} - ${productName}`,
          subtitle,
          updated:
            entries
              .map(({ updated }) => updated)
              .sort()
              .at(-1) ?? never,
          author: productName,
          rights: `Each entry names its source and its licence. See ${origin}/licence`,
          icon: `${origin}/assets/pages/icon.svg`,
          links: pageLinks(addressOf, found.page, found.pages),
          entries,
        });
      },
    });
  });
}

/** What is new for people and programs that follow feeds, by the filters of the lists. */
export function serveAtom(app: OpenAPIHono, serving: Serving): void {
  for (const name of Object.keys(feeds) as FeedName[]) serveFeed(app, serving, name);
}
