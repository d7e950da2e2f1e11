import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import manifest from '@vcs/embed/manifest.json' with { type: 'json' };
import { documented, noScript, trustedTypes } from './policies.ts';

export interface LabOptions {
  /** Where the API and the loader are served: another origin than the lab's. */
  readonly apiOrigin: string;
  /** 0, the default, takes a free one. */
  readonly port?: number;
}

export interface Lab {
  readonly origin: string;
  close(): Promise<void>;
}

interface LabPage {
  /** File in `sites`, without `.html`; the page's own name unless given. */
  readonly file?: string;
  readonly policy: (api: string) => string;
}

/** Every page of the lab, by its path. */
const pages: Readonly<Record<string, LabPage>> = {
  council: { policy: documented },
  'community-centre': { policy: documented },
  housing: { policy: documented },
  blocked: { policy: noScript },
  'trusted-types': { policy: (api) => trustedTypes(api, manifest.trustedTypesPolicy) },
  'trusted-types-without-ours': { file: 'trusted-types', policy: (api) => trustedTypes(api, 'partner-own') },
  many: { policy: documented },
  links: { policy: documented },
  addresses: { policy: documented },
};

const types: Readonly<Record<string, string>> = { '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml' };
const assets = ['council.css', 'community-centre.css', 'housing.css', 'favicon.svg'];

/** Serves the partners' pages on an origin of their own. */
export async function createLab({ apiOrigin, port = 0 }: LabOptions): Promise<Lab> {
  const site = (file: string): Promise<string> => readFile(join(import.meta.dirname, 'sites', file), 'utf8');
  const server = createServer(async (request, response) => {
    const name = new URL(request.url ?? '/', 'http://lab').pathname.slice(1);
    const page = pages[name];
    if (page !== undefined) {
      response.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': page.policy(apiOrigin),
      });
      response.end((await site(`${page.file ?? name}.html`)).replaceAll('%api%', apiOrigin));
    } else if (assets.includes(name)) {
      response.writeHead(200, { 'Content-Type': types[extname(name)] });
      response.end(await site(name));
    } else {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(`The lab has ${Object.keys(pages).join(', ')}.\n`);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
