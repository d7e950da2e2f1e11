import { html } from 'hono/html';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { serveReaders } from '../http/methods.ts';
import { answerPage } from '../pages/answer-page.ts';
import { page, productName } from '../pages/layout.ts';
import type { Html } from '../pages/layout.ts';
import { leadTo } from '../pages/lead-to.ts';
import { operationSection } from './operation-view.ts';
import { operationsOf } from './operations.ts';
import type { DocumentPart } from '../openapi/shape.ts';
import { schemaSection } from './schema-view.ts';

/** Where on the page a group of operations begins. */
function anchorOf(tag: string): string {
  return `tag-${tag.toLowerCase().replaceAll(' ', '-')}`;
}

/**
 * The reference, written from the same document that programs read. It is a page of ours like any other, so it needs
 * no script from elsewhere, keeps the strict policy of pages and can be read with a screen reader.
 * @param document writes what `/v1/openapi.json` gives; for the first who asks
 */
export function serveReference(app: OpenAPIHono, document: () => DocumentPart): void {
  let markup: Html | undefined;
  serveReaders(app, '/reference', (context) => leadTo(context, '/reference/'));
  serveReaders(app, '/reference/', (context) => answerPage(context, (markup ??= referencePage(document()))));
}

function referencePage(document: DocumentPart): Html {
  return page({
    title: `API reference - ${productName}`,
    description: document.info.description ?? document.info.title,
    styles: ['/assets/reference/reference.css'],
    scripts: ['/assets/reference/reference.js'],
    main: html`<h1>API reference</h1>
      <p class="lead">${document.info.description}</p>
      <p>Version ${document.info.version}. For programs: <a href="/v1/openapi.json">OpenAPI 3.1 document</a>.</p>
      <nav class="contents" aria-label="Operations">
        <ul>
          ${document.tags.map(
            ({ name }) =>
              html`<li class="group"><a href="#${anchorOf(name)}">${name}</a></li>
                ${operationsOf(document, name).map(
                  ({ operationId, summary, method, path }) =>
                    html`<li><a href="#${operationId}">${summary}</a> <code>${method} ${path}</code></li>`,
                )}`,
          )}
          <li><a href="#schemas">What is sent and answered</a></li>
        </ul>
      </nav>
      ${document.tags.map(
        ({ name, description }) =>
          html`<section aria-labelledby="${anchorOf(name)}">
            <h2 id="${anchorOf(name)}">${name}</h2>
            <p>${description}.</p>
            ${operationsOf(document, name).map(operationSection)}
          </section>`,
      )}
      <section aria-labelledby="schemas">
        <h2 id="schemas">What is sent and answered</h2>
        ${Object.entries(document.components.schemas).map(([name, schema]) => schemaSection(name, schema))}
      </section>`,
  });
}
