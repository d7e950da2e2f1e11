import { html } from 'hono/html';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { serveReaders } from '../http/methods.ts';
import { answerPageFromRecords } from '../pages/answer-page.ts';
import { page, productName } from '../pages/layout.ts';
import type { Html } from '../pages/layout.ts';
import type { Serving } from '../serving.ts';
import { directorySnippet, heightRule } from './snippet.ts';

/** Where to go from here. Each new page of the server that people may visit gets a row. */
const furtherPages = [
  { href: '/reference/', title: 'API reference', text: 'Every address of the data API, with a form to try it.' },
  { href: '/v1/openapi.json', title: 'OpenAPI document', text: 'The same reference for programs, as OpenAPI 3.1.' },
  { href: '/feeds/', title: 'Feeds and open data', text: 'Follow events and funding, or keep a copy of everything.' },
  { href: '/hsds/', title: 'Open Referral UK', text: 'The services as HSDS-UK 3.0, for referral systems.' },
  { href: '/suggest', title: 'Suggest a change', text: 'Tell us what is wrong in the directory, or what is missing.' },
  { href: '/nominate', title: 'Nominate', text: 'Put somebody forward for the awards, while nominations are open.' },
  { href: '/licence', title: 'Licence', text: 'Who the information comes from, and how you may use it.' },
  {
    href: '/showcase/',
    title: 'Showcase',
    text: 'The site of the awards, built from the same packages as any partner’s.',
  },
  { href: '/support', title: 'Support', text: 'Which version runs where, and how long each release is looked after.' },
  { href: '/storybook/', title: 'Storybook', text: 'Every element in every state, for designers and developers.' },
  { href: '/problems/', title: 'Problems', text: 'What each error of the API means and what to do about it.' },
  { href: '/health/ready', title: 'Health', text: 'Whether the server can answer from its records right now.' },
] as const;

function partnerPage(): Html {
  return html`<div class="partner">
    <div class="partner-header">
      <p class="partner-name">Riverside Homes (example)</p>
      <p class="partner-menu" aria-hidden="true"><span>Repairs</span> <span>Rent</span> <span>Your area</span></p>
    </div>
    <div class="partner-body">
      <vcs-directory api="/" heading-level="3" limit="4"><a href="/directory">Find local help</a></vcs-directory>
    </div>
  </div>`;
}

function snippetSection(origin: string): Html {
  return html`<section aria-labelledby="paste">
    <h2 id="paste">Put it on your page</h2>
    <p>Paste this where the directory should appear. Your page gives it its typeface and colours.</p>
    <p>
      <a href="/add-to-your-site"
        >Choose what it shows and how it looks, and copy the code for WordPress, Drupal, Umbraco or Wix</a
      >
    </p>
    <div class="snippet">
      <pre><code id="snippet">${directorySnippet(origin)}</code></pre>
      <p class="snippet-actions">
        <button type="button" id="copy" hidden>Copy the code</button>
        <span role="status" id="copied"></span>
      </p>
    </div>
    <p>Add this to your style sheet, so that your page does not jump while the directory loads:</p>
    <pre class="style-rule"><code>${heightRule}</code></pre>
    <ul class="promises">
      <li>No cookies, no storage and no request to anyone else.</li>
      <li>Works under a strict Content-Security-Policy: allow <code>${origin}</code> for scripts and connections.</li>
      <li>Without JavaScript, or if we cannot be reached, the link inside stays a link.</li>
    </ul>
  </section>`;
}

function home(origin: string): Html {
  return page({
    title: productName,
    description: 'A directory of Tower Hamlets’ voluntary sector that partners put on their own web pages.',
    styles: ['/assets/home/home.css'],
    scripts: ['/v1/vcs.js', '/assets/home/home.js'],
    main: html`<div class="opening">
        <h1>Local help, on the web pages people already use</h1>
        <p class="lead">
          A directory of Tower Hamlets’ voluntary sector. Partners paste one element into their own pages, and residents
          find who can help them, where and when.
        </p>
        <p><a href="#paste">Put it on your page</a></p>
      </div>
      <section aria-labelledby="see">
        <h2 id="see">See it on a partner’s page</h2>
        <p>This is the real directory, working on an invented page. The records marked “example” are invented too.</p>
        ${partnerPage()}
      </section>
      ${snippetSection(origin)}
      <section aria-labelledby="further">
        <h2 id="further">Build with it</h2>
        <dl class="links">
          ${furtherPages.map(
            ({ href, title, text }) =>
              html`<dt><a href="${href}">${title}</a></dt>
                <dd>${text}</dd>`,
          )}
        </dl>
      </section>`,
  });
}

export function serveHome(app: OpenAPIHono, serving: Serving): void {
  serveReaders(app, '/', (context) =>
    answerPageFromRecords(context, serving, {
      variant: '',
      make: () => home(serving.originOf(context)),
      caching: serving.ownAddressCaching(),
    }),
  );
}
