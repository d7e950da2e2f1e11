import type { OpenAPIHono } from '@hono/zod-openapi';
import { licenceAddress, publicListNames, publicLists } from '@vcs/catalogue';
import type { RecordSourceUse } from '@vcs/catalogue';
import { html } from 'hono/html';
import { serveReaders } from '../../http/methods.ts';
import { answerPageFromRecords } from '../../pages/answer-page.ts';
import { page, productName } from '../../pages/layout.ts';
import type { Html } from '../../pages/layout.ts';
import { counted, dateText } from '../../pages/words.ts';
import type { Serving } from '../../serving.ts';

/** What the sources of the boundaries ask to be said. It holds whatever file they came from. */
const mapAttribution = [
  'Contains OS data © Crown copyright and database right.',
  'Source: Office for National Statistics licensed under the Open Government Licence v3.0.',
];

function licenceText({ licence }: RecordSourceUse): Html {
  if (licence === undefined) {
    return html`No licence is stated. Ask this source before you publish its records again.`;
  }
  const address = licenceAddress(licence);
  return address === undefined ? html`${licence}` : html`<a href="${address}" rel="license">${licence}</a>`;
}

function sourceRow(source: RecordSourceUse): Html {
  const { name, url, records } = source;
  return html`<dt>${url === undefined ? html`<bdi>${name}</bdi>` : html`<a href="${url}"><bdi>${name}</bdi></a>`}</dt>
    <dd>
      <p>${counted(records, 'record', 'records')}. ${licenceText(source)}</p>
    </dd>`;
}

/** More names than this nobody reads; each record names its own source all the same. */
const mostSources = 500;

function moreSources(count: number): Html | string {
  if (count <= 0) return '';
  return html`<p>And ${counted(count, 'other source', 'other sources')}, each named by its records.</p>`;
}

function licencePage(
  sources: readonly RecordSourceUse[],
  boundaries: { licence?: string | undefined; importedAt: string } | undefined,
) {
  return page({
    title: `Licence and attribution - ${productName}`,
    description: 'Who the information comes from, on which terms it may be used again, and what to say when you do.',
    canonical: '/licence',
    main: html`<h1>Licence and attribution</h1>
      <p class="lead">
        Anybody may read this information, and programs may too. It belongs to the people and organisations who wrote
        it, and each record names its source and its licence.
      </p>
      <section aria-labelledby="say">
        <h2 id="say">What to say when you use it</h2>
        <p>Name the source of each record and its licence, and say where you got it. For example:</p>
        <p><code>Contains information from the ${productName} and the sources that it names.</code></p>
        <p>
          In the data API a record names them in <code>source.name</code>, <code>source.url</code> and
          <code>source.licence</code>. Records marked as examples are invented.
        </p>
      </section>
      <section aria-labelledby="sources">
        <h2 id="sources">Where the records come from</h2>
        ${
          sources.length === 0
            ? html`<p>There are no records yet.</p>`
            : html`<dl class="links">${sources.slice(0, mostSources).map(sourceRow)}</dl>
                ${moreSources(sources.length - mostSources)}`
        }
      </section>
      ${
        boundaries === undefined
          ? ''
          : html`<section aria-labelledby="maps">
              <h2 id="maps">Wards and maps</h2>
              <p>Ward boundaries, taken in on ${dateText(boundaries.importedAt.slice(0, 10))}.</p>
              ${boundaries.licence === undefined ? '' : html`<p>${boundaries.licence}</p>`}
              ${mapAttribution.map((line) => html`<p>${line}</p>`)}
            </section>`
      }
      <section aria-labelledby="code">
        <h2 id="code">The software</h2>
        <p>The code of this directory is under the MIT licence.</p>
      </section>`,
  });
}

/** Who the information comes from, and on which terms. */
export function serveLicence(app: OpenAPIHono, serving: Serving): void {
  const { catalogue } = serving;
  serveReaders(app, '/licence', (context) =>
    answerPageFromRecords(context, serving, {
      variant: '',
      make: async () => {
        const kinds = publicListNames.map((list) => publicLists[list].kind);
        return licencePage(await catalogue.sources(kinds), await catalogue.geography.boundarySource());
      },
    }),
  );
}
