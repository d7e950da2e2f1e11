import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ListedPage } from '../listing/listed-page.ts';
import type { AnyView } from '../listing/listing-view.ts';
import { queryLinkTemplate } from '../listing/query-link.templates.ts';
import type { QueryLink } from '../listing/query-link.templates.ts';
import type { enLater } from '../listing/strings/en-later.ts';
import { gap, pageNumbers } from './page-numbers.ts';

/** A view with the texts of these steps. */
export type PagingView = Pick<AnyView, 'pageAddress' | 'language' | 'query' | 'format'> & {
  readonly strings: Pick<typeof enLater, 'previousPage' | 'nextPage' | 'pageLabel'> & { readonly pagesLabel: string };
  readonly actions: Pick<AnyView['actions'], 'go'>;
};

/**
 * Steps through the pages of a list; nothing where there is only one. Each page is a page of its own where the view knows
 * one for the list.
 */
export function pagingTemplate(
  view: PagingView,
  { page, pages }: Pick<ListedPage<unknown>, 'page' | 'pages'>,
): TemplateResult | typeof nothing {
  if (pages < 2) return nothing;
  const { strings, format, actions } = view;
  const link = (target: number, look: Pick<QueryLink, 'className' | 'part' | 'label' | 'current'>, text: string) =>
    queryLinkTemplate(view, { ...view.query, page: target }, { ...look, press: () => actions.go(target) }, text);
  const step = (target: number, name: string, text: string) =>
    link(target, { className: `link step ${name}`, part: 'page-step' }, text);
  const item = (number: number | typeof gap) =>
    number === gap
      ? html`<li class="gap" aria-hidden="true">…</li>`
      : html`<li>
          ${link(
            number,
            { className: 'page', part: 'page', label: strings.pageLabel(number), current: number === page },
            format.number(number),
          )}
        </li>`;
  return html`<nav class="paging" part="paging" aria-label=${strings.pagesLabel}>
    ${page > 1 ? step(page - 1, 'previous', strings.previousPage) : nothing}
    <ol role="list">
      ${pageNumbers(page, pages).map(item)}
    </ol>
    ${page < pages ? step(page + 1, 'next', strings.nextPage) : nothing}
  </nav>`;
}
