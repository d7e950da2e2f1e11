import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { html } from 'hono/html';
import type { Context } from 'hono';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { answerFile } from '../files/answer-file.ts';
import { FileSet } from '../files/file-set.ts';
import type { KeptFile } from '../files/file-set.ts';
import { requestIdOf } from '../http/exchange.ts';
import { fileHeaders, pageHeaders, publicCaching } from '../http/headers.ts';
import { serveReaders } from '../http/methods.ts';
import { answerPage } from '../pages/answer-page.ts';
import { page, productName } from '../pages/layout.ts';
import { leadTo } from '../pages/lead-to.ts';

const notBuilt = page({
  title: `The showcase is not built - ${productName}`,
  main: html`<h1>The showcase is not built yet</h1>
    <p class="lead">The site of the awards is made of files. Building them takes some seconds.</p>
    <p>Run this at the top of the repository, then load this page again:</p>
    <pre><code>npm run build -w @vcs/showcase</code></pre>
    <p><a href="/">Go to the home page</a></p>`,
});

/** Where the name of a file changes with what is in it. */
const immutable = 'public, max-age=31536000, immutable';

/** For a page that the next build may bring. */
const missingCaching = 'public, max-age=60';

/** The file that an address stands for, as any web space would take it. */
const nameOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** The page of the site for what is not there: whole each time, whatever the browser has kept of it. */
async function nothingThere(context: Context, shown: KeptFile | undefined): Promise<Response> {
  if (shown === undefined) return context.notFound();
  const headers = {
    ...pageHeaders,
    'Content-Type': shown.contentType,
    'Cache-Control': missingCaching,
    'X-Request-Id': requestIdOf(context),
  };
  return new Response(shown.body, { status: 404, headers });
}

/** Serves the built site of the awards, also one that is built or built anew while the server runs. */
export function serveShowcase(app: OpenAPIHono, folder: string): void {
  let built = 0;
  let files: FileSet | undefined;

  async function current(): Promise<FileSet | undefined> {
    const first = await stat(join(folder, 'index.html')).catch(() => undefined);
    if (first === undefined) return undefined;
    if (files === undefined || first.mtimeMs !== built) {
      files = await FileSet.of(folder);
      built = first.mtimeMs;
    }
    return files;
  }

  async function answer(context: Context): Promise<Response> {
    const set = await current();
    if (set === undefined) return answerPage(context, notBuilt);
    const name = nameOf(context.req.path.slice('/showcase/'.length));
    const file = await set.get(name);
    if (file === undefined && set.names.includes(`${name}/index.html`)) return leadTo(context, `${context.req.path}/`);
    if (file === undefined) return nothingThere(context, await set.get('404.html'));
    const isPage = file.contentType.startsWith('text/html');
    const caching = name.startsWith('assets/') ? immutable : publicCaching;
    return answerFile(context, file, isPage ? pageHeaders : fileHeaders, caching);
  }

  serveReaders(app, '/showcase', (context) => leadTo(context, '/showcase/'));
  serveReaders(app, '/showcase/*', answer);
}
