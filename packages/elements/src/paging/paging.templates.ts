import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
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
  readonly go: (page: number) => void;
}

/** Steps through the pages of a list; nothing where there is only one. */
export function pagingTemplate({ page, pages, go, ...given }: Paging): TemplateResult | typeof nothing {
  if (pages < 2) return nothing;
  const strings = { ...enLater, ...given.strings };
  const step = (target: number, name: string, text: string) =>
    html`<button type="button" class="link step ${name}" part="page-step" @click=${() => go(target)}>${text}</button>`;
  const item = (number: number | typeof gap) =>
    number === gap
      ? html`<li class="gap" aria-hidden="true">…</li>`
      : html`<li>
          <button
            type="button"
            class="page"
            part="page"
            aria-label=${strings.pageLabel(number)}
            aria-current=${number === page ? 'page' : nothing}
            @click=${() => go(number)}
          >
            ${strings.number(number)}
          </button>
        </li>`;
  return html`<nav class="paging" part="paging" aria-label=${strings.pagesLabel}>
    ${page > 1 ? step(page - 1, 'previous', strings.previousPage) : nothing}
    <ol role="list">
      ${pageNumbers(page, pages).map(item)}
    </ol>
    ${page < pages ? step(page + 1, 'next', strings.nextPage) : nothing}
  </nav>`;
}
