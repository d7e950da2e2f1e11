import type { OpenAPIHono } from '@hono/zod-openapi';
import { answerPublic } from '../../http/answer-public.ts';
import { serveReaders } from '../../http/methods.ts';
import type { Serving } from '../../serving.ts';

/**
 * Everything that is served here is public and meant to be found, so that nothing is forbidden. The data API stays open
 * to crawlers too: its answers are cached, limited by network, and what assistants quote should be the latest.
 */
function robots(origin: string): string {
  return [
    '# Everything here is public. The data can be had whole: see /feeds/ and /licence.',
    'User-agent: *',
    'Allow: /',
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n');
}

/** What crawlers may read (RFC 9309). */
export function serveRobots(app: OpenAPIHono, serving: Serving): void {
  serveReaders(app, '/robots.txt', (context) =>
    answerPublic(context, serving, {
      contentType: 'text/plain; charset=utf-8',
      caching: serving.ownAddressCaching(),
      variant: '',
      make: async () => robots(serving.originOf(context)),
    }),
  );
}
