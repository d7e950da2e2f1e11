import { asking } from '../asking.ts';
import { connection } from '../connection.ts';
import type {
  Answer,
  ApiQuestion,
  QuestionConnection,
  QuestionConnectionOptions,
  RequestOptions,
} from '../connection.ts';
import { VcsNetworkError } from '../errors.ts';
import { listing } from '../listing.ts';
import type { Listing } from '../listing.ts';
import { countOf, listOf } from './read.ts';
import type { Fields } from './read.ts';
import { serviceDetailOf, serviceOf } from './service.ts';
import type { HsdsService, HsdsServiceDetail, Origin } from './service.ts';

export interface HsdsOptions extends QuestionConnectionOptions {
  /** Where the feed is: the address to which `/services` is added, such as `https://feed.example.org/api`. */
  baseUrl: string;
  /** Language of its texts, which the standard does not say: a BCP 47 tag. Default: `en`. */
  lang?: string | undefined;
  /** What to name as the source of its records. Default: the host of `baseUrl`. */
  sourceName?: string | undefined;
}

/** What to ask a feed. All but the first three are the parameters of the standard by their own names; a feed may ignore them. */
export interface HsdsQuery {
  /** Words to find. */
  q?: string | undefined;
  /** 1 or more. */
  page?: number | undefined;
  per_page?: number | undefined;
  /** Asks for the places, times and costs, too. Not every feed knows it. */
  full?: boolean | undefined;
  taxonomy_term_id?: string | readonly string[] | undefined;
  taxonomy_id?: string | readonly string[] | undefined;
  organization_id?: string | undefined;
  /** Years */
  minimum_age?: number | undefined;
  /** Years */
  maximum_age?: number | undefined;
  /** Such as MO. */
  day?: string | undefined;
  /** 24-hour time, such as 09:30. */
  start_time?: string | undefined;
  /** 24-hour time, such as 17:00. */
  end_time?: string | undefined;
  /** A moment with its zone, such as 2026-11-24T09:30:00Z. */
  modified_after?: string | undefined;
}

/** One page of services. Feeds have no facets and offer no other words. */
export interface HsdsPage {
  /** What has no id or no name is left out. */
  items: HsdsService[];
  total: number;
  page: number;
  per_page: number;
  pages: number;
}

export interface HsdsServicesClient {
  /** One page of the services that match. */
  search(query?: HsdsQuery, options?: RequestOptions): Promise<Answer<HsdsPage>>;
  /** A service with everything that the feed tells of it. */
  get(id: string, options?: RequestOptions): Promise<Answer<HsdsServiceDetail>>;
  /** All services that match, asked for page by page while they are read. */
  list(query?: HsdsQuery, options?: RequestOptions): Listing<HsdsService, Answer<HsdsPage>>;
}

/** Asks the feed for anything: `path` is what comes after the address of the feed, and the answer is as the feed gave it. */
export interface HsdsClient extends QuestionConnection {
  readonly services: HsdsServicesClient;
}

/** A client of a feed of Open Referral UK (HSDS-UK 3.0), with the time limits, retries and cache of every client here. */
export function createHsdsClient({ lang = 'en', sourceName, ...options }: HsdsOptions): HsdsClient {
  const root = options.baseUrl.replace(/\/+$/, '');
  const feed = connection<ApiQuestion>(options, asking, root);
  const address = URL.canParse(root) ? new URL(root) : undefined;
  const origin: Origin = { lang, source: { name: sourceName ?? address?.host ?? root, url: address && root } };

  /** A page, and what the feed gave for it. */
  async function ask(
    { q, ...query }: HsdsQuery,
    options: RequestOptions | undefined,
  ): Promise<[page: Answer<HsdsPage>, contents: Fields[]]> {
    const parameters = { ...query, search: q };
    const answer = await feed.request<Fields>({ path: ['services'], parameters, expects: 'contents' }, options);
    const contents = listOf(answer['contents']);
    const page = countOf(answer['page_number']) ?? query.page ?? 1;
    const ended = answer['last_page'] === true || contents.length === 0;
    const found = {
      items: contents.flatMap((service) => serviceOf(service, origin) ?? []),
      total: countOf(answer['total_items']) ?? contents.length,
      page,
      per_page: query.per_page ?? countOf(answer['size']) ?? contents.length,
      pages: countOf(answer['total_pages']) ?? (ended ? page : page + 1),
    };
    return [{ ...found, ...marksOf(answer) }, contents];
  }

  async function search(query: HsdsQuery = {}, options?: RequestOptions): Promise<Answer<HsdsPage>> {
    return (await ask(query, options))[0];
  }

  async function get(id: string, options?: RequestOptions): Promise<Answer<HsdsServiceDetail>> {
    const path = ['services', id];
    const answer = await feed.request<Fields>({ path, expects: 'name' }, options);
    const service = serviceDetailOf(answer, origin);
    if (service !== undefined) return { ...service, ...marksOf(answer) };
    const url = [root, ...path.map(encodeURIComponent)].join('/');
    const message = `Expected a service with an id and a name from ${url}, found none. Ask who runs the feed.`;
    throw new VcsNetworkError(message, { url, status: 200 });
  }

  function list(query: HsdsQuery = {}, options?: RequestOptions): Listing<HsdsService, Answer<HsdsPage>> {
    const seen = new Map<number, string>();
    const load = async (number: number, most: number): Promise<Answer<HsdsPage>> => {
      const asked = { per_page: Math.min(100, Math.ceil(most)), ...query, page: number };
      const [page, contents] = await ask(asked, options);
      const ids = contents.map(({ id }) => id).join();
      const isEnd = contents.length === 0 || ids === seen.get(number - 1);
      seen.set(number, ids);
      // A feed that heeds no page number gives the same page for ever: the list ends where a page is the one before.
      return isEnd ? { ...page, items: [], pages: number } : page;
    };
    // A page of nothing but what is left out is not the end.
    return listing(load, query.page, true);
  }

  return { ...feed, services: { search, get, list } };
}

/** Whether an answer is an old one, which its new shape must say, too. */
function marksOf({ stale, receivedAt }: Answer<Fields>): Pick<Answer<Fields>, 'stale' | 'receivedAt'> {
  return stale === undefined ? {} : { stale, receivedAt };
}
