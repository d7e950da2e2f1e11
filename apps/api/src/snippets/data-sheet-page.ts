import { html } from 'hono/html';
import type { Manifest } from '@vcs/embed/release';
import { policyLines } from '@vcs/embed/snippets';
import { page, productName } from '../pages/layout.ts';
import type { Html } from '../pages/layout.ts';
import { counted } from '../pages/words.ts';
import { addressOf } from './asked.ts';
import type { Asked } from './asked.ts';
import type { RecipeOptions } from './recipe.ts';

const kilobytes = (bytes: number): string => counted(Math.ceil(bytes / 100) / 10, 'kilobyte', 'kilobytes');

function whatLoads(asked: Asked, { origin, edition }: RecipeOptions, manifest: Manifest | undefined): Html {
  if (asked.system === 'frame') {
    return html`<p>A page of ours in a frame, from <code>${origin}</code>. Nothing of ours runs on your page.</p>`;
  }
  const pinned = edition.kind === 'pinned';
  const files = manifest?.elements[asked.element]?.files ?? [];
  const first = (manifest?.loader.brotli ?? 0) + files.reduce((sum, { brotli }) => sum + brotli, 0);
  const bytes = pinned ? (manifest?.pinned.brotli ?? 0) : first;
  return html`<ul>
    <li>
      ${
        pinned
          ? html`One script, <code>${origin}/${edition.version}/vcs.js</code>, which never changes. Its integrity value
              is <code>${edition.integrity}</code>.`
          : html`A small script, <code>${origin}/v1/vcs.js</code>, and the files of the element under
              <code>${origin}/v1/chunks/</code>. Corrections reach your page within a day.`
      }
    </li>
    ${bytes > 0 ? html`<li>${kilobytes(bytes)} before the first result${pinned ? '' : '; more only for what a visitor asks for'}.</li>` : ''}
    <li>The records, as JSON, from <code>${origin}/v1/</code>.</li>
    <li>Nothing from anybody else: no fonts, no maps of others, no statistics.</li>
  </ul>`;
}

/** One page to hand on: what an IT or a privacy person asks before they agree. */
export function dataSheetPage(asked: Asked, options: RecipeOptions, manifest: Manifest | undefined): Html {
  const { origin, edition } = options;
  const framed = asked.system === 'frame';
  return page({
    title: `Data sheet: ${asked.offer.title} - ${productName}`,
    description: 'What loads from where, what is stored, who can use it, and how to remove it.',
    styles: ['/assets/support/support.css'],
    main: html`<h1>Data sheet: ${asked.offer.title}</h1>
      <p class="lead">
        For those who look after IT and privacy. It describes
        <a href="${addressOf('/add-to-your-site', asked)}">what was chosen for your page</a>.
      </p>
      <h2>What loads from where</h2>
      ${whatLoads(asked, options, manifest)}
      <h2>What is stored about visitors</h2>
      <p>
        Nothing. No cookie, no storage in the browser, no identifier. The server keeps no record of who searched for
        what; for as long as it takes to hold back floods of requests it counts them by network in memory.
      </p>
      <p>
        What a visitor types goes to <code>${origin}</code> to be answered. Their position is asked for only when they
        press a button for it. A referral that somebody fills in goes to the service, at the press of a button. It needs
        no consent banner: there is nothing to consent to.
      </p>
      <h2>Security</h2>
      <ul>
        <li>Nothing inline and no “unsafe” source: it works under a strict Content-Security-Policy.</li>
        ${framed ? '' : html`<li>It works with Trusted Types. Text from records is never read as HTML.</li>`}
        <li>
          The code is open, and each release lists its files with sizes and integrity values:
          <a href="/support">Support</a>.
        </li>
      </ul>
      <pre
        tabindex="0"
        role="region"
        aria-label="Content-Security-Policy"
      ><code>${framed ? `frame-src ${origin};` : policyLines({ origin, edition })}</code></pre>
      <h2>Accessibility</h2>
      <p>
        Made to meet the Web Content Accessibility Guidelines 2.2 at level AA, and tested with every change: by rule, by
        keyboard and with a screen reader’s view of the page. What was tested with what stands beside each element in
        <a href="/storybook/">Storybook</a>. You may say in your accessibility statement that this part comes from us,
        and link to this page.
      </p>
      <h2>When it does not work</h2>
      <p>
        Without JavaScript, where the script is blocked or when we cannot be reached, the link in its place leads to the
        same content on a page that needs no script.
      </p>
      <h2>How to remove it</h2>
      <p>
        Take ${framed ? 'the frame' : 'the element, the script tag and the rule in your style sheet'} off your page.
        Nothing else is left: not with you, not with your visitors, not with us.
      </p>`,
  });
}
