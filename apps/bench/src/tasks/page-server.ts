import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { journeys, kinds } from './journeys.ts';
import type { Journey, Kind } from './journeys.ts';

export interface PageServer extends AsyncDisposable {
  /** Address of the page for a journey. */
  addressOf(journey: Journey, kind: Kind): string;
}

const bare = ({ path }: Journey, api: string): string =>
  `<form role="search" action="${api}${path}"><label>Words <input name="q"></label></form>
<p part="count"></p><ul></ul><article></article><script type="module" src="/bare-list.js"></script>`;

function markup(journey: Journey, kind: Kind, api: string): string {
  const { element } = journey;
  const content =
    kind === 'bare' ? bare(journey, api) : `<${element}><a href="${api}/">Find local help</a></${element}>`;
  const loader = kind === 'element' ? `<script type="module" src="${api}/v1/vcs.js"></script>` : '';
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${element}: ${kind}</title><link rel="icon" href="data:,">${loader}
</head><body><h1>Near you</h1><p>A page of a partner.</p>${content}</body></html>`;
}

/** Serves a page for each journey and kind, on another origin than the API, as on a partner's site. */
export async function startPageServer(api: string): Promise<PageServer> {
  const script = await readFile(join(import.meta.dirname, 'bare-list.js'));
  const pathOf = ({ element }: Journey, kind: Kind): string => `/${element}/${kind.replace(' ', '-')}`;
  const pages = new Map(
    journeys.flatMap((journey) => kinds.map((kind) => [pathOf(journey, kind), markup(journey, kind, api)] as const)),
  );
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    if (page !== undefined) response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
    else if (request.url === '/bare-list.js')
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
    else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    addressOf: (journey, kind) => `http://127.0.0.1:${port}${pathOf(journey, kind)}`,
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
