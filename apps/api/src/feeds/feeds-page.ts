import type { OpenAPIHono } from '@hono/zod-openapi';
import { publicListNames } from '@vcs/catalogue';
import { html } from 'hono/html';
import { serveReaders } from '../http/methods.ts';
import { answerPage } from '../pages/answer-page.ts';
import { page, productName } from '../pages/layout.ts';
import type { Html } from '../pages/layout.ts';
import { leadTo } from '../pages/lead-to.ts';

interface Row {
  readonly href: string;
  readonly title: string;
  readonly text: string;
}

/** What can be followed with a calendar, a feed reader or a program. A new feed gets a row. */
const forPeople: readonly Row[] = [
  {
    href: '/feeds/events.ics',
    title: 'Events, for your calendar',
    text: 'iCalendar. It takes the filters of the list of events, such as ?ward=bow-east.',
  },
  {
    href: '/feeds/opportunities.atom',
    title: 'Funding and contracts, for your feed reader',
    text: 'Atom. It takes the filters of the list of opportunities, such as ?kind=grant.',
  },
  {
    href: '/v1/export/services.csv',
    title: 'All services, for your spreadsheet program',
    text: 'A table with one row for each service. Every other list is there too, such as /v1/export/premises.csv.',
  },
  { href: '/feeds/stories.atom', title: 'Stories, for your feed reader', text: 'Atom, newest first.' },
];

const forPrograms: readonly Row[] = [
  {
    href: '/feeds/rpde',
    title: 'Change feeds',
    text: 'For who keeps a copy: Realtime Paged Data Exchange 1.0, one feed for each kind of record.',
  },
  {
    href: '/hsds',
    title: 'Services by Open Referral UK',
    text: 'HSDS-UK 3.0: services, organisations, places and categories.',
  },
  {
    href: '/feeds/volunteering.jsonld',
    title: 'Volunteering roles',
    text: 'By the standard of volunteeringdata.io, all or those of one organisation: ?organisation= and its short name.',
  },
  {
    href: '/terms/volunteering',
    title: 'Volunteering terms',
    text: 'What our own words in the volunteering roles mean.',
  },
  { href: '/reference/', title: 'API reference', text: 'Every address of the data API, with a form to try it.' },
  { href: '/sitemap.xml', title: 'Sitemap', text: 'Every page that search engines may find.' },
];

const rows = (list: readonly Row[]): Html =>
  html`<dl class="links">
    ${list.map(
      ({ href, title, text }) =>
        html`<dt><a href="${href}">${title}</a></dt>
          <dd>${text}</dd>`,
    )}
  </dl>`;

function feedsPage(): Html {
  return page({
    title: `Feeds and open data - ${productName}`,
    description: 'Follow events, funding and stories, or keep a copy of the whole directory.',
    canonical: '/feeds/',
    main: html`<h1>Feeds and open data</h1>
      <p class="lead">
        Everything in the directory can be followed and reused, without a key and without an account. See
        <a href="/licence">licence and attribution</a> for what to say when you do.
      </p>
      <section aria-labelledby="people">
        <h2 id="people">For people</h2>
        ${rows(forPeople)}
      </section>
      <section aria-labelledby="programs">
        <h2 id="programs">For programs</h2>
        ${rows(forPrograms)}
        <p>
          One record in the words of schema.org is at <code>/feeds/json-ld/</code>, the name of its list and its id or
          short name. The lists are
          ${publicListNames.map((list, index) => html`${index === 0 ? '' : ', '}<code>${list}</code>`)}.
        </p>
      </section>`,
  });
}

/** What there is to follow, for people. */
export function serveFeedsPage(app: OpenAPIHono): void {
  const markup = feedsPage();
  serveReaders(app, '/feeds', (context) => leadTo(context, '/feeds/'));
  serveReaders(app, '/feeds/', (context) => answerPage(context, markup));
}
