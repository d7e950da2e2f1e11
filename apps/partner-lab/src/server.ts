import { randomBytes } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '@vcs/embed/manifest.json' with { type: 'json' };
import { friendly, hostile, pages } from './pages.ts';
import type { LabPage } from './pages.ts';

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

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const sites = join(import.meta.dirname, 'sites');

/** Style sheets of design systems, as partners publish them. */
const fromPackages: Readonly<Record<string, string>> = {
  'govuk-frontend.min.css': 'govuk-frontend/dist/govuk/govuk-frontend.min.css',
  'nhsuk-frontend.min.css': 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css',
};

function packagedFile(path: string): string {
  const [name = ''] = path.split('/');
  const folder = dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)));
  return join(folder, path.slice(name.length));
}

/** Every file that is no page, by its name in an address. */
async function findAssets(): Promise<ReadonlyMap<string, string>> {
  const own = (await readdir(sites)).filter((name) => extname(name) !== '.html');
  return new Map([
    ...own.map((name) => [name, join(sites, name)] as const),
    ...Object.entries(fromPackages).map(([name, path]) => [name, packagedFile(path)] as const),
  ]);
}

const list = (title: string, group: Readonly<Record<string, LabPage>>): string =>
  `<h2>${title}</h2><ul>${Object.entries(group)
    .map(([name, { about }]) => `<li><a href="/${name}">${name}</a>: ${about}</li>`)
    .join('')}</ul>`;

const index = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Partners’ pages</title><h1>Partners’ pages, imitated</h1>
${list('Friendly', friendly)}${list('Hostile', hostile)}</html>`;

/** Serves the partners' pages on an origin of their own. */
export async function createLab({ apiOrigin, port = 0 }: LabOptions): Promise<Lab> {
  const assets = await findAssets();
  const server = createServer(async (request, response) => {
    const name = new URL(request.url ?? '/', 'http://lab').pathname.slice(1);
    const page = pages[name];
    const asset = assets.get(name);
    if (page !== undefined) {
      const nonce = randomBytes(16).toString('base64');
      const values: Readonly<Record<string, string>> = {
        api: apiOrigin,
        nonce,
        version: manifest.version,
        integrity: manifest.pinned.integrity,
      };
      response.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': page.policy({ api: apiOrigin, nonce }),
      });
      const markup = await readFile(join(sites, `${page.file ?? name}.html`), 'utf8');
      response.end(markup.replaceAll(/%(\w+)%/g, (whole, value: string) => values[value] ?? whole));
    } else if (asset !== undefined) {
      response.writeHead(200, { 'Content-Type': types[extname(name)] });
      const content = await readFile(asset, 'utf8');
      // Their typefaces are not for everybody, or come from elsewhere: such sites build the style sheet without them.
      response.end(content.replaceAll(/@font-face\s*\{[^}]*\}/g, ''));
    } else if (name === '') {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(index);
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
