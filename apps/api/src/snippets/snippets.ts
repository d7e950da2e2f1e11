import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Edition } from '@vcs/embed/snippets';
import { lookRule } from '@vcs/embed/snippets';
import type { Manifest } from '@vcs/embed/release';
import type { Context } from 'hono';
import type { PublishedFiles } from '../embed/published-files.ts';
import { answerText, notModified } from '../http/answer.ts';
import { entityTag } from '../http/entity-tag.ts';
import { fileHeaders, framingPageHeaders, ownFramePageHeaders, pageHeaders } from '../http/headers.ts';
import { serveReaders } from '../http/methods.ts';
import type { Html } from '../pages/layout.ts';
import type { Serving } from '../serving.ts';
import { readAsked } from './asked.ts';
import type { Asked } from './asked.ts';
import { builderPage } from './builder-page.ts';
import { dataSheetPage } from './data-sheet-page.ts';
import { previewPage } from './preview-page.ts';
import type { RecipeOptions } from './recipe.ts';

/** The newest release, which is what a page can be pinned to. */
async function newestOf(files: PublishedFiles): Promise<Manifest | undefined> {
  const [newest] = await files.releases();
  return newest;
}

/** Where web officers choose what is to be on their page and copy the code for it. */
export function serveSnippets(app: OpenAPIHono, serving: Serving, files: PublishedFiles): void {
  const serve = (
    path: string,
    { headers, contentType = 'text/html; charset=utf-8' }: { headers: Record<string, string>; contentType?: string },
    make: (asked: Asked, options: RecipeOptions, newest: Manifest | undefined) => Html | string,
  ): void =>
    serveReaders(app, path, async (context: Context) => {
      const asked = readAsked(new URL(context.req.url).searchParams);
      const newest = await newestOf(files);
      const edition: Edition =
        asked.pinned && newest !== undefined
          ? { kind: 'pinned', version: newest.version, integrity: newest.pinned.integrity }
          : { kind: 'evergreen' };
      const text = String(await make(asked, { origin: serving.originOf(context), edition }, newest));
      const head = { headers, contentType, caching: serving.ownAddressCaching(), tag: entityTag(text) };
      return notModified(context, head) ?? answerText(context, text, head);
    });
  serve('/add-to-your-site', { headers: framingPageHeaders }, builderPage);
  serve('/add-to-your-site/preview', { headers: ownFramePageHeaders }, previewPage);
  serve('/add-to-your-site/data-sheet', { headers: pageHeaders }, dataSheetPage);
  serve(
    '/add-to-your-site/look.css',
    { headers: fileHeaders, contentType: 'text/css; charset=utf-8' },
    ({ element, look, accent }) => lookRule(`vcs-${element}`, look, accent),
  );
}
