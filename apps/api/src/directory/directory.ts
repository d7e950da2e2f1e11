import type { OpenAPIHono } from '@hono/zod-openapi';
import { categories, wards } from '@vcs/schema';
import type { ServicePage, ServiceQuery } from '@vcs/schema';
import { html } from 'hono/html';
import type { ReadableCatalogue } from '../catalogue.ts';
import { serveReaders } from '../http/methods.ts';
import { answerPage } from '../pages/answer-page.ts';
import { isFramed, linkFrom } from '../pages/framed.ts';
import { page, productName } from '../pages/layout.ts';
import type { Html } from '../pages/layout.ts';
import { counted } from '../pages/words.ts';
import { card } from './card.ts';
import { pageAddress, pageQuery } from './page-query.ts';

interface Choice {
  slug: string;
  label: string;
}

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
  const places = wards.map(({ slug, name }) => ({ slug, label: name }));
  return html`<form action="/directory" method="get" class="search">
    <p class="field">
      <label for="q">What do you need?</label>
      <input id="q" name="q" type="search" maxlength="200" value="${query.q ?? ''}" />
    </p>
    ${choose('category', 'Kind of help', 'All kinds of help', categories, query.category[0])}
    ${choose('ward', 'Area', 'All areas', places, query.ward[0])}
    ${framed ? html`<input type="hidden" name="embed" value="1" />` : ''}
    <p><button>Search</button></p>
  </form>`;
}

function results(query: ServiceQuery, framed: boolean, { items, total, pages, page: shown }: ServicePage): Html {
  const addressOf = (number: number) => linkFrom(framed, pageAddress(query, number));
  return html`<p><strong>${total === 0 ? 'No services' : counted(total, 'service', 'services')}</strong></p>
    <ol class="services">
      ${items.map((service) => card(service, framed))}
    </ol>
    <nav aria-label="Pages of services">
      ${shown > 1 ? html`<a rel="prev" href="${addressOf(shown - 1)}">Previous page</a>` : ''}
      ${shown < pages ? html`<a rel="next" href="${addressOf(shown + 1)}">Next page</a>` : ''}
    </nav>`;
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
export function serveDirectory(app: OpenAPIHono, catalogue: ReadableCatalogue, publicUrl = ''): void {
  serveReaders(app, '/directory', async (context) => {
    const query = pageQuery(new URL(context.req.url).searchParams);
    const framed = isFramed(context);
    // The element always begins with the first page.
    const live = query.page === 1;
    const found = await catalogue.services.search(query);
    return answerPage(
      context,
      page({
        title: `Find local help - ${productName}`,
        description: 'Who can help you in Tower Hamlets, where and when.',
        styles: ['/assets/directory/directory.css'],
        scripts: live ? ['/assets/directory/directory.js', '/v1/vcs.js'] : [],
        canonical: `${publicUrl}${pageAddress(query, query.page)}`,
        framed,
        main: html`${live ? element(query, framed) : ''}
          <div id="plain">
            <h1>Find local help</h1>
            ${form(query, framed)} ${results(query, framed, found)}
          </div>`,
      }),
    );
  });
}
