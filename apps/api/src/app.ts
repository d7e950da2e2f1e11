import { join } from 'node:path';
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Catalogue } from '@vcs/catalogue';
import { serveAreas } from './areas/areas.ts';
import { serveBulk } from './bulk/bulk.ts';
import { builtEmbedFolder, readEmbedFiles, serveEmbed } from './embed/embed.ts';
import { serveCalendar } from './feeds/calendar/calendar.ts';
import { serveEmergency } from './emergency/emergency.ts';
import { serveFeeds } from './feeds/feeds.ts';
import { serveHealth } from './health/health.ts';
import { serveHome } from './home/home.ts';
import { readHostedFiles, serveHostedFiles } from './hosted/hosted-files.ts';
import { serveHostedPages } from './hosted/hosted-pages.ts';
import { servePartnerLooks } from './hosted/partner-look.ts';
import { serveShortlist } from './hosted/shortlist-page.ts';
import { serveHsds } from './hsds/hsds.ts';
import { Representations } from './http/representations.ts';
import { createLog } from './logs/log.ts';
import type { Log } from './logs/log.ts';
import type { Metrics } from './metrics/metrics.ts';
import type { Lifecycle } from './health/lifecycle.ts';
import { directly } from './http/answer-directly.ts';
import type { AnswerDirectly } from './http/answer-directly.ts';
import { Books } from './http/books.ts';
import { openFront } from './http/front.ts';
import { privateCaching, publicCaching } from './http/headers.ts';
import { unlimited } from './limits/limiter.ts';
import type { Limiter } from './limits/limiter.ts';
import { serveLists } from './lists/lists.ts';
import { serveModeration } from './moderation/moderation.ts';
import { serveNearby } from './nearby/nearby.ts';
import { serveOpenApi } from './openapi/document.ts';
import { readAssets, serveAssets } from './pages/assets.ts';
import { leadTo } from './pages/lead-to.ts';
import { pageWithoutSlash } from './pages/trailing-slash.ts';
import { repositoryRoot } from './places.ts';
import { servePartners } from './partners/partners.ts';
import { answerProblem } from './problem/answer-problem.ts';
import type { ReportError } from './problem/answer-problem.ts';
import { nothingAt } from './problem/nothing-at.ts';
import { serveProblemPages } from './problem/page.ts';
import { serveReference } from './reference/reference.ts';
import type { Serving } from './serving.ts';
import { serveShowcase } from './showcase/showcase.ts';
import { serveSnippets } from './snippets/snippets.ts';
import { serveStatistics } from './statistics/statistics.ts';
import { serveStorybook } from './storybook/storybook.ts';
import { serveWriting } from './writing/index.ts';
import { serveSupport } from './support/support.ts';
import { serveSubmissions } from './submissions/submissions.ts';
import { serveSuggestions } from './suggest/suggest.ts';
import { serveTerms } from './terms/terms.ts';

export { listen } from './listen.ts';
export type { Listening } from './listen.ts';
export type { ReportError } from './problem/answer-problem.ts';

export interface AppOptions {
  catalogue: Catalogue;
  /** Where the world reaches this server, such as `https://data.example.org`; without it, as each request to the home page says. */
  publicUrl?: string;
  /** What time it is; for tests. */
  clock?: () => Date;
  /** Counts requests; without it all are allowed. */
  limiter?: Limiter;
  /** Where answers are kept; by default 16 MB of them. */
  representations?: Representations;
  /** Told of every error that is ours; by default it goes to the log. */
  reportError?: ReportError;
  /** Where requests and errors are written down; by default errors to the standard error stream. */
  log?: Log;
  /** Counts what is answered; without it nobody does. */
  metrics?: Metrics;
  /** Whether the server is starting or stopping; by default it runs. */
  lifecycle?: Lifecycle;
  /** Where the files for partner pages were built; by default by @vcs/embed. */
  embedFolder?: string;
  /** Where every file for partner pages that was ever released is kept; by default nowhere. */
  releasesFolder?: string;
  /** Where Storybook was built; by default at the top of the repository. */
  storybookFolder?: string;
  /** Where the site of the awards was built; by default by apps/showcase. */
  showcaseFolder?: string;
}

/** {@link listen} answers directly what is known; `fetch` and `request` always take the whole way. */
export type App = OpenAPIHono & { readonly answerDirectly: AnswerDirectly };

/**
 * The whole server as one Hono app, ready for `app.request()` in tests or {@link listen}. Files of partner pages and
 * of our own pages are read now; a build made later needs a new app.
 */
export async function createApp(options: AppOptions): Promise<App> {
  const {
    catalogue,
    publicUrl,
    clock = () => new Date(),
    limiter = unlimited,
    log = createLog({ level: 'warn' }),
    reportError = (error, requestId) => log.failure('request failed', error, { requestId }),
    metrics,
    lifecycle = { started: true, stopping: false },
    representations = new Representations(),
    embedFolder = builtEmbedFolder,
    releasesFolder,
    storybookFolder = join(repositoryRoot, 'storybook-static'),
    showcaseFolder = join(repositoryRoot, 'apps', 'showcase', 'dist'),
  } = options;
  const [embedFiles, hostedFiles, assets] = await Promise.all([
    readEmbedFiles({ built: embedFolder, kept: releasesFolder }, clock, log),
    readHostedFiles(embedFolder),
    readAssets(),
  ]);
  const app = new OpenAPIHono();
  const serving: Serving = {
    catalogue,
    clock,
    originOf: (context) => publicUrl ?? new URL(context.req.url).origin,
    ownAddressCaching: (caching = publicCaching) => (publicUrl === undefined ? privateCaching : caching),
    report: reportError,
    representations,
    limiter,
  };

  serveWriting(app, serving);
  serveLists(app, serving);
  serveSuggestions(app, serving);
  serveNearby(app, serving);
  serveAreas(app, serving);
  serveTerms(app, serving);
  serveStatistics(app, serving);
  servePartners(app, serving);
  serveEmergency(app, serving);
  serveBulk(app, serving);
  serveSubmissions(app, serving);
  serveModeration(app, serving);
  serveHsds(app, serving);
  serveCalendar(app, serving);
  serveFeeds(app, serving);
  serveHealth(app, catalogue, lifecycle);
  const writeDocument = serveOpenApi(app);

  serveEmbed(app, embedFiles);
  serveAssets(app, assets);
  serveHome(app, serving);
  serveHostedFiles(app, hostedFiles);
  servePartnerLooks(app, serving);
  serveHostedPages(app, serving, hostedFiles);
  serveShortlist(app, serving, hostedFiles);
  serveSnippets(app, serving, embedFiles);
  serveSupport(app, serving, embedFiles);
  serveReference(app, writeDocument);
  serveProblemPages(app);
  serveStorybook(app, storybookFolder);
  serveShowcase(app, showcaseFolder);

  app.notFound((context) => {
    const elsewhere = pageWithoutSlash(context);
    if (elsewhere !== undefined) return leadTo(context, elsewhere, 308);
    return answerProblem(context, nothingAt(context.req.path, app), reportError, catalogue);
  });
  app.onError((error, context) => answerProblem(context, error, reportError, catalogue));
  const books = new Books(metrics, log);
  openFront(app, { serving, lifecycle, books });
  return Object.assign(app, { answerDirectly: directly(serving, lifecycle, books) });
}
