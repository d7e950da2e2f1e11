import type { OpenAPIHono } from '@hono/zod-openapi';
import { categories } from '@vcs/schema';
import type { ServicePage, ServiceQuery } from '@vcs/schema';
import { html } from 'hono/html';
import { serveReaders } from '../http/methods.ts';
import { answerPageFromRecords } from '../pages/answer-page.ts';
import { isFramed, linkFrom } from '../pages/framed.ts';
import { page, productName } from '../pages/layout.ts';
import type { Html } from '../pages/layout.ts';
import { counted } from '../pages/words.ts';
import { card } from './card.ts';
import { noPageNote, nothingNote, unknownNote } from './notes.ts';
import type { Serving } from '../serving.ts';
import { pageAddress, pageRequest, wardChoices } from './page-query.ts';
import type { Choice } from './page-query.ts';

function choose(
  name: string,
  label: string,
  every: string,
  choices: readonly Choice[],
  chosen: string | undefined,
): Html {
  return html`<p class="field">
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      <option value="">${every}</option>
      ${choices.map(
        (choice) =>
          html`<option value="${choice.slug}" ${choice.slug === chosen ? 'selected' : ''}>${choice.label}</option>`,
      )}
    </select>
  </p>`;
}

function form(query: ServiceQuery, framed: boolean): Html {
  return html`<form action="/directory" method="get" class="search">
    <p class="field">
      <label for="q">What do you need?</label>
      <input id="q" name="q" type="search" maxlength="200" value="${query.q ?? ''}" />
    </p>
    ${choose('category', 'Kind of help', 'All kinds of help', categories, query.category[0])}
    ${choose('ward', 'Area', 'All areas', wardChoices, query.ward[0])}
    ${framed ? html`<input type="hidden" name="embed" value="1" />` : ''}
    <p><button>Search</button></p>
  </form>`;
}

function results(query: ServiceQuery, framed: boolean, found: ServicePage): Html {
  const { items, total, pages, page: shown } = found;
  if (total === 0) return nothingNote(query, framed);
  const addressOf = (number: number) => linkFrom(framed, pageAddress(query, number));
  return html`<p><strong>${counted(total, 'service', 'services')}</strong></p>
    ${shown > pages ? noPageNote(String(shown), query, framed) : ''}
    <ol class="services">
      ${items.map((service) => card(service, framed))}
    </ol>
    ${
      pages < 2 || shown > pages
        ? ''
        : html`<nav class="paging" aria-label="Pages of services">
            <span>Page ${shown} of ${pages}</span>
            ${shown > 1 ? html`<a rel="prev" href="${addressOf(shown - 1)}">Previous page</a>` : ''}
            ${shown < pages ? html`<a rel="next" href="${addressOf(shown + 1)}">Next page</a>` : ''}
          </nav>`
    }`;
}

/** Hidden until it has a list to show; directory.js then puts it in the place of the plain one. */
function element(query: ServiceQuery, framed: boolean): Html {
  return html`<vcs-directory
    api="/"
    heading-level="1"
    q="${query.q ?? ''}"
    category="${query.category.join(' ')}"
    ward="${query.ward.join(' ')}"
    hidden
    ><a href="${linkFrom(framed, pageAddress(query, 1))}">Find local help</a></vcs-directory
  >`;
}

/**
 * The page that the link in every snippet leads to. It is complete without a script: search and paging are a form and
 * links. Where scripts run, the element takes its place once it has a list.
 * @param publicUrl where the world reaches this server; without it the page is known by its path alone
 */
export function serveDirectory(app: OpenAPIHono, serving: Serving, publicUrl = ''): void {
  serveReaders(app, '/directory', (context) => {
    const { query, unknown, noPage } = pageRequest(new URL(context.req.url).searchParams);
    const framed = isFramed(context);
    // The element always begins with the first page, and would take the place of what there is to say.
    const live = query.page === 1 && unknown.length === 0 && noPage === undefined;
    return answerPageFromRecords(context, serving, {
      variant: JSON.stringify([query, unknown, noPage]),
      make: async () => {
        const found = await serving.catalogue.services.search(query);
        return page({
          title: `Find local help - ${productName}`,
          description: 'Who can help you in Tower Hamlets, where and when.',
          styles: ['/assets/directory/directory.css'],
          scripts: live ? ['/assets/directory/directory.js', '/v1/vcs.js'] : [],
          canonical: `${publicUrl}${pageAddress(query, query.page)}`,
          framed,
          main: html`${live ? element(query, framed) : ''}
            <div id="plain">
              <h1>Find local help</h1>
              ${form(query, framed)} ${unknown.map((value) => unknownNote(value, query, framed))}
              ${noPage === undefined ? '' : noPageNote(noPage, query, framed)} ${results(query, framed, found)}
            </div>`,
        });
      },
    });
  });
}
