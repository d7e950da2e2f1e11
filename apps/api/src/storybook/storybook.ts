import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { html } from 'hono/html';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { answerFile } from '../files/answer-file.ts';
import { FileSet } from '../files/file-set.ts';
import { publicCaching, storybookHeaders } from '../http/headers.ts';
import { serveReaders } from '../http/methods.ts';
import { answerPage } from '../pages/answer-page.ts';
import { page, productName } from '../pages/layout.ts';
import { leadTo } from '../pages/lead-to.ts';
import { ProblemError } from '../problem/errors.ts';

const notBuilt = page({
  title: `Storybook is not built - ${productName}`,
  main: html`<h1>Storybook is not built yet</h1>
    <p class="lead">Storybook shows every element in every state. Building it takes about a minute.</p>
    <p>Run this at the top of the repository, then load this page again:</p>
    <pre><code>npx storybook build</code></pre>
    <p><a href="/">Go to the home page</a></p>`,
});

/** The name that an address stands for; one that cannot be read stands for itself, and so for no file. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Serves the built Storybook, also one that is built or built anew while the server runs. */
export function serveStorybook(app: OpenAPIHono, folder: string): void {
  let built = 0;
  let files: FileSet | undefined;

  async function current(): Promise<FileSet | undefined> {
    const index = await stat(join(folder, 'index.html')).catch(() => undefined);
    if (index === undefined) return undefined;
    if (files === undefined || index.mtimeMs !== built) {
      files = await FileSet.of(folder);
      built = index.mtimeMs;
    }
    return files;
  }

  serveReaders(app, '/storybook', (context) => leadTo(context, '/storybook/'));
  serveReaders(app, '/storybook/*', async (context) => {
    const name = context.req.path.slice('/storybook/'.length) || 'index.html';
    const set = name === 'index.html' ? await current() : (files ?? (await current()));
    if (set === undefined) {
      if (name === 'index.html') return answerPage(context, notBuilt);
      throw new ProblemError(
        'not-built',
        'Storybook is not built. Run "npx storybook build" at the top of the repository.',
      );
    }
    const file = await set.get(decoded(name));
    if (file === undefined) throw new ProblemError('unknown-address', `There is no file ${context.req.path}.`);
    return answerFile(context, file, storybookHeaders, publicCaching);
  });
}
