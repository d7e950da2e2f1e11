import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ListingQuery } from '../listing/listing-query.ts';
import type { AnyView } from '../listing/listing-view.ts';
import { queryLinkTemplate } from '../listing/query-link.templates.ts';
import type { QueryLink } from '../listing/query-link.templates.ts';
import { enLater } from '../listing/strings/en-later.ts';
import { gap, pageNumbers } from './page-numbers.ts';

/** A translation has all of them; the English ones that are missing come with this. */
export interface PagingStrings extends Partial<Pick<typeof enLater, 'previousPage' | 'nextPage' | 'pageLabel'>> {
  readonly pagesLabel: string;
  readonly number: (value: number) => string;
}

export interface Paging {
  readonly page: number;
  readonly pages: number;
  readonly strings: PagingStrings;
  /** Each page is a page of its own where the view knows one for the list. */
  readonly view: Pick<AnyView, 'pageAddress' | 'language'> & { readonly query: ListingQuery };
  readonly go: (page: number) => void;
}

/** Steps through the pages of a list; nothing where there is only one. */
export function pagingTemplate({ page, pages, view, go, ...given }: Paging): TemplateResult | typeof nothing {
  if (pages < 2) return nothing;
  const strings = { ...enLater, ...given.strings };
  const link = (target: number, look: Pick<QueryLink, 'className' | 'part' | 'label' | 'current'>, text: string) =>
    queryLinkTemplate(view, { ...view.query, page: target }, { ...look, press: () => go(target) }, text);
  const step = (target: number, name: string, text: string) =>
    link(target, { className: `link step ${name}`, part: 'page-step' }, text);
  const item = (number: number | typeof gap) =>
    number === gap
      ? html`<li class="gap" aria-hidden="true">…</li>`
      : html`<li>
          ${link(
            number,
            { className: 'page', part: 'page', label: strings.pageLabel(number), current: number === page },
            strings.number(number),
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
