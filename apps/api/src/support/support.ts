import type { OpenAPIHono } from '@hono/zod-openapi';
import type { PublishedFiles } from '../embed/published-files.ts';
import { serveReaders } from '../http/methods.ts';
import { answerPage } from '../pages/answer-page.ts';
import type { Serving } from '../serving.ts';
import { supportPage } from './support-page.ts';

export function serveSupport(app: OpenAPIHono, serving: Serving, files: PublishedFiles): void {
  serveReaders(app, '/support', async (context) =>
    answerPage(
      context,
      supportPage({
        origin: serving.originOf(context),
        current: await files.current(),
        releases: await files.releases(),
        now: serving.clock(),
      }),
      { caching: serving.ownAddressCaching() },
    ),
  );
}
