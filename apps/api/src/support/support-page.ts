import { html } from 'hono/html';
import type { Manifest } from '@vcs/embed/release';
import { page, productName } from '../pages/layout.ts';
import type { Html } from '../pages/layout.ts';
import { dateText } from '../pages/words.ts';

export interface SupportFacts {
  /** Where partner pages reach the server. */
  readonly origin: string;
  /** What the server renews `/v1/` from; undefined where nothing was built. */
  readonly current: Manifest | undefined;
  /** Every release that it answers, the newest first. */
  readonly releases: readonly Manifest[];
  readonly now: Date;
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

function renewed({ origin, current }: SupportFacts): Html {
  if (current === undefined) return html`<p>The files for partner pages have not been built on this server.</p>`;
  return html`<p>
      At <code>${origin}/v1/vcs.js</code> runs version <strong>${current.version}</strong>. Corrections reach pages that
      load it within a day. Its Trusted Types policy is <code>${current.trustedTypesPolicy}</code>, whatever the
      version.
    </p>
    <div class="table" tabindex="0" role="region" aria-labelledby="renewed">
      <table>
        <thead>
          <tr>
            <th scope="col">Element</th>
            <th scope="col">Before the first result</th>
            <th scope="col">Files</th>
          </tr>
        </thead>
        <tbody>
          ${Object.entries(current.elements).map(
            ([name, { files }]) =>
              html`<tr>
                <th scope="row"><code>vcs-${name}</code></th>
                <td>${kilobytes(current.loader.brotli + files.reduce((sum, { brotli }) => sum + brotli, 0))}</td>
                <td>${files.length + 1}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

function releaseRow({ version, pinned }: Manifest, { origin, now }: SupportFacts): Html {
  const over = now > new Date(`${pinned.supportedUntil}T24:00Z`);
  return html`<tr>
    <th scope="row"><a href="${origin}/${version}/manifest.json">${version}</a></th>
    <td>${over ? 'Ended on' : 'Until'} ${dateText(pinned.supportedUntil)}</td>
    <td>${kilobytes(pinned.brotli)}</td>
    <td>
      <code>${origin}/${pinned.path}</code><br />
      <code>${pinned.integrity}</code><br />
      Trusted Types policy <code>${pinned.trustedTypesPolicy}</code>
    </td>
  </tr>`;
}

/** Which versions there are, where each is, and how to see which one runs on a page. */
export function supportPage(facts: SupportFacts): Html {
  return page({
    title: `Support - ${productName}`,
    description:
      'Which versions of the elements run where, how long each is supported, and how to see what a page runs.',
    main: html`<h1>Support</h1>
      <p class="lead">What runs where, how long it is looked after, and how to see what is on your page.</p>
      <h2>What runs on your page</h2>
      <ol>
        <li>Open the page and its developer tools: the key F12 in most browsers.</li>
        <li>
          In the elements, look for <code>data-vcs-version</code>: every element that our script has put in place says
          the version that runs.
        </li>
        <li>
          In the console, look for messages that begin with <code>vcs:</code>. They say when the script is on the page
          twice, when a name in your code was given up and what to write instead, and when a version is no longer
          supported.
        </li>
      </ol>
      <p>An element without <code>data-vcs-version</code> was put there by your own site, from npm.</p>
      <h2 id="renewed">The edition that renews itself</h2>
      ${renewed(facts)}
      <h2 id="releases">Releases for ever</h2>
      <p>
        Each release is one file that never changes and stays at its address. Take one where your rules ask for
        integrity values; then it is for you to take the next.
      </p>
      <div class="table" tabindex="0" role="region" aria-labelledby="releases">
        <table>
          <thead>
            <tr>
              <th scope="col">Version</th>
              <th scope="col">Supported</th>
              <th scope="col">Size</th>
              <th scope="col">Address and integrity value</th>
            </tr>
          </thead>
          <tbody>
            ${facts.releases.map((release) => releaseRow(release, facts))}
          </tbody>
        </table>
      </div>
      <h2 id="names">Names that were given up</h2>
      <p>
        A name in your code that we change works on, and the console says what to write instead and until when. None has
        been changed so far.
      </p>
      <h2>Something is wrong</h2>
      <ul>
        <li>In a record: <a href="/suggest">suggest a change</a>.</li>
        <li>On your page: <a href="/add-to-your-site">put the code together again</a> and compare.</li>
        <li>With the server: <a href="/health/ready">see whether it answers</a>.</li>
      </ul>`,
    styles: ['/assets/support/support.css'],
  });
}
