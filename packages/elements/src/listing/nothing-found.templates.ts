import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ListedPage } from './listed-page.ts';
import { withoutFilters } from './changed-query.ts';
import { countedName } from './counted-name.ts';
import { activeFilters } from './listing-query.ts';
import type { ListingQuery } from './listing-query.ts';
import type { LaterListingStrings } from './listing-strings.ts';
import type { AnyView } from './listing-view.ts';
import { queryLinkTemplate } from './query-link.templates.ts';

type NothingFoundView = AnyView & { readonly strings: LaterListingStrings };

/** Says that nothing fits what was looked for; the list's count makes way for it. */
export function nothingFoundText(view: NothingFoundView): string {
  const { query, format, strings, filtersPart } = view;
  const filters = format.list(
    Object.entries(query.filters).flatMap(([filter, values]) =>
      values.map((value) => filtersPart?.valueName(filter, value, view) ?? countedName(filter, value, view) ?? value),
    ),
  );
  if (query.q && filters) return strings.nothingForWith(query.q, filters);
  if (query.q) return strings.nothingFor(query.q);
  return filters ? strings.nothingWith(filters) : strings.nothingYet;
}

/** Every way out of a list with nothing in it. */
export function nothingFoundTemplate(view: NothingFoundView, page: ListedPage<unknown>): TemplateResult {
  const { query, actions, strings } = view;
  const wayOut = (text: string, way: ListingQuery) =>
    html`<li>
      ${queryLinkTemplate(view, way, { className: 'link', part: 'way-out', press: () => actions.search(way) }, text)}
    </li>`;
  const filtered = activeFilters(query) > 0;
  const suggestion = page.didYouMean;
  return html`<div class="empty" part="empty">
    ${query.q && !suggestion ? html`<p>${strings.nothingAdvice}</p>` : nothing}
    <ul class="ways" role="list">
      ${suggestion ? wayOut(strings.searchFor(suggestion), { ...query, q: suggestion, page: 1 }) : nothing}
      ${query.q && filtered ? wayOut(strings.withoutFilters(query.q), withoutFilters(query)) : nothing}
      ${query.q || filtered ? wayOut(strings.showAll, { ...withoutFilters(query), q: '' }) : nothing}
    </ul>
    <slot name="empty"></slot>
  </div>`;
}
