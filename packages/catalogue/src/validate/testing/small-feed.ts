import type { FeedListName } from '../endpoints.ts';
import { smallFeedData } from './small-feed-data.ts';

export type Item = Record<string, unknown>;

export interface Reply {
  status: number;
  headers: Record<string, string>;
  /** What is sent: as JSON, unless it is a text already. */
  body: unknown;
}

/** What is asked for, below the base of the feed. */
export interface Question {
  path: string;
  query: URLSearchParams;
}

/** A page as the feed makes it, before it is sent. */
export interface SmallPage extends Item {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: unknown[];
}

export const feedBase = 'https://feed.example.org/hsds';

/** A valid feed, small enough to be read at a glance, whose data and answers a test may break. */
export class SmallFeed {
  readonly data = smallFeedData();
  root: Item = {
    version: 'HSDS-UK-3.0',
    profile: 'https://example.org/profile',
    openapi_url: `${feedBase}/openapi.json`,
  };
  openapi: unknown = { openapi: '3.1.0', paths: {} };
  /** Which items a query finds, for each parameter that is a filter. */
  readonly filters: Record<string, (service: Item, value: string) => boolean> = {
    search: ({ name }, value) => String(name).toLowerCase().includes(value),
    taxonomy_term_id: (service, value) => JSON.stringify(service.attributes).includes(`"taxonomy_term_id":"${value}"`),
    taxonomy_id: (service, value) => JSON.stringify(service.attributes).includes(`"taxonomy_id":"${value}"`),
    minimum_age: ({ minimum_age: age }, value) => Number(age) >= Number(value),
    // An age stands in for how far away a service is.
    proximity: ({ minimum_age: age }, value) => Number(age) * 40 <= Number(value),
    maximum_age: ({ maximum_age: age }, value) => Number(age) <= Number(value),
  };
  /** How many items a page has, of how many are asked for. */
  perPage: (asked: number) => number = (asked) => asked;
  /** How several filters are joined. */
  join: (fits: readonly boolean[]) => boolean = (fits) => fits.every(Boolean);
  /** Changes an item as it stands in a list, or by itself. */
  inList: (name: FeedListName, item: Item) => Item = (_, item) => item;
  byId: (name: FeedListName, item: Item) => unknown = (_, item) => item;
  page: (name: FeedListName, page: SmallPage, question: Question) => unknown = (_, page) => page;
  reply: (reply: Reply, question: Question) => Reply | Promise<Reply> = (reply) => reply;
  /** Every address that was asked for. */
  readonly asked: string[] = [];

  readonly fetch = async (address: string, { signal }: RequestInit): Promise<Response> => {
    this.asked.push(address);
    const { pathname, searchParams } = new URL(address);
    const question = { path: pathname.replace(/^\/hsds/, ''), query: searchParams };
    const gone = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
    });
    const { status, headers, body } = await Promise.race([this.reply(this.#answer(question), question), gone]);
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
  };

  #answer({ path, query }: Question): Reply {
    const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/json; charset=utf-8' };
    const found = this.#found(path, query);
    return found === undefined
      ? { status: 404, headers, body: { title: 'Not found' } }
      : { status: 200, headers, body: found };
  }

  #found(path: string, query: URLSearchParams): unknown {
    if (path === '' || path === '/') return this.root;
    if (path === '/openapi.json') return this.openapi;
    const [, name = '', id] = path.split('/');
    if (!Object.hasOwn(this.data, name)) return undefined;
    const list = name as FeedListName;
    if (id === undefined) return this.#list(list, query);
    const item = this.data[list].find((one) => one.id === id);
    return item && this.byId(list, structuredClone(item));
  }

  #list(name: FeedListName, query: URLSearchParams): unknown {
    const items = this.data[name].filter((item) => this.#fits(name, item, query));
    const perPage = this.perPage(Number(query.get('per_page') ?? 10));
    const number = Number(query.get('page') ?? 1);
    const pages = Math.ceil(items.length / perPage);
    const contents = items.slice((number - 1) * perPage, number * perPage);
    const page: SmallPage = {
      total_items: items.length,
      total_pages: pages,
      page_number: number,
      size: contents.length,
      first_page: number === 1,
      last_page: number >= pages,
      empty: contents.length === 0,
      contents: contents.map((item) => this.inList(name, structuredClone(item))),
    };
    return this.page(name, page, { path: `/${name}`, query });
  }

  #fits(name: FeedListName, item: Item, query: URLSearchParams): boolean {
    const service =
      name === 'service_at_locations' ? this.data.services.find(({ id }) => id === item.service_id) : item;
    const asked = [...query].filter(([parameter]) => Object.hasOwn(this.filters, parameter));
    const filtered = name === 'services' || name === 'service_at_locations';
    if (!filtered || asked.length === 0 || !service) return true;
    return this.join(asked.map(([parameter, value]) => this.filters[parameter]?.(service, value) ?? true));
  }
}
