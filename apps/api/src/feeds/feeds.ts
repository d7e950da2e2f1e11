import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Serving } from '../serving.ts';
import { serveAtom } from './atom/atom.ts';
import { serveFeedsPage } from './feeds-page.ts';
import { serveLicence } from './licence/licence.ts';
import { serveLinkedData } from './linked-data/linked-data.ts';
import { serveRpde } from './rpde/rpde.ts';
import { serveRobots } from './sitemap/robots.ts';
import { serveSitemap } from './sitemap/sitemap.ts';
import { serveVolunteering } from './volunteering/volunteering.ts';

/** Everything for machines that is neither the data API nor a calendar, and the terms on which they may have it. */
export function serveFeeds(app: OpenAPIHono, serving: Serving): void {
  serveFeedsPage(app);
  serveRpde(app, serving);
  serveLinkedData(app, serving);
  serveVolunteering(app, serving);
  serveAtom(app, serving);
  serveSitemap(app, serving);
  serveRobots(app, serving);
  serveLicence(app, serving);
}
