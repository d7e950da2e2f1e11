import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FeedServer {
  /** Base address, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** For tests: serves whatever `answer` does, on a port that is free. */
export async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<FeedServer> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What is answered to a path, below the base of the feed; nothing where there is nothing. */
export type Lookup = (path: string, query: URLSearchParams) => unknown;

/** Serves JSON as a feed does. */
export function serveFeed(lookup: Lookup): Promise<FeedServer> {
  return serve((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const found = lookup(pathname, searchParams);
    response.writeHead(found === undefined ? 404 : 200, {
      'access-control-allow-origin': '*',
      'content-type': 'application/json',
    });
    response.end(JSON.stringify(found ?? { title: 'Not found' }));
  });
}

const id = (last: number): string => `5e000000-0000-4000-8000-00000000000${last}`;

const term = { id: id(4), name: 'Meals', description: 'Meals in company', taxonomy_id: id(3) };
const service = { id: id(1), name: 'Lantern lunch', status: 'active', organization_id: id(2) };

const items: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  services: { ...service, attributes: [{ id: id(6), taxonomy_term_id: term.id, taxonomy_term: term }] },
  organizations: { id: id(2), name: 'Lantern Hall', description: 'A hall for all' },
  taxonomies: { id: id(3), name: 'Subjects', description: 'Subjects of services' },
  taxonomy_terms: term,
  service_at_locations: {
    id: id(5),
    name: service.name,
    status: service.status,
    service_id: service.id,
    location_id: id(7),
    location: { id: id(7), location_type: 'physical', name: 'Lantern Hall' },
  },
};

/** A feed with one item in each list, valid but for the encryption. */
export const sampleFeed: Lookup = (path, query) => {
  if (path === '/') {
    const openapi = 'https://directory.example.org/openapi.json';
    return { version: 'HSDS-UK-3.0', profile: 'https://example.org/profile', openapi_url: openapi };
  }
  const [, name = '', asked] = path.split('/');
  const item = items[name];
  if (!item || (asked !== undefined && asked !== item.id)) return undefined;
  return asked === undefined ? pageOf(item, query) : item;
};

/** Every filter of the standard but that for words finds the one term that there is. */
function pageOf(item: Readonly<Record<string, unknown>>, query: URLSearchParams): unknown {
  const values = { search: 'lantern lunch', taxonomy_term_id: term.id, taxonomy_id: term.taxonomy_id };
  const fits = Object.entries(values).every(([name, value]) => value.includes(query.get(name) ?? ''));
  const number = Number(query.get('page') ?? 1);
  const contents = fits && number === 1 ? [item] : [];
  return {
    total_items: fits ? 1 : 0,
    total_pages: fits ? 1 : 0,
    page_number: number,
    size: contents.length,
    first_page: number === 1,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
}
