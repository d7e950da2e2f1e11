import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ListedPage } from './listed-page.ts';
import { withoutFilters } from './changed-query.ts';
import { countedName } from './counted-name.ts';
import { activeFilters, tickedValues } from './listing-query.ts';
import type { ListingQuery } from './listing-query.ts';
import type { LaterListingStrings } from './listing-strings.ts';
import type { AnyView } from './listing-view.ts';
import { queryLinkTemplate } from './query-link.templates.ts';
import type { WayOut } from './ways-out.ts';

type NothingFoundView = AnyView & { readonly strings: LaterListingStrings };

const nameOf = (filter: string, value: string, view: NothingFoundView): string =>
  view.filtersPart?.valueName(filter, value, view) ?? countedName(filter, value, view) ?? value;

/** Says that nothing fits what was looked for; the list's count makes way for it. */
export function nothingFoundText(view: NothingFoundView): string {
  const { query, format, strings, filtersPart } = view;
  const filters = format.list([
    ...Object.entries(query.filters).flatMap(([filter, values]) => values.map((value) => nameOf(filter, value, view))),
    ...(filtersPart?.placeNames(view) ?? []),
  ]);
  if (query.q && filters) return strings.nothingForWith(query.q, filters);
  if (query.q) return strings.nothingFor(query.q);
  return filters ? strings.nothingWith(filters) : strings.nothingYet;
}

/** Every way out of a list with nothing in it. */
export function nothingFoundTemplate(view: NothingFoundView, page: ListedPage<unknown>): TemplateResult {
  return html`<div class="empty" part="empty">
    ${view.query.q && !page.didYouMean ? html`<p>${view.strings.nothingAdvice}</p>` : nothing}
    ${waysTemplate(view, page)}
    <slot name="empty"></slot>
  </div>`;
}

function waysTemplate(view: NothingFoundView, page: ListedPage<unknown>): TemplateResult {
  const { query, actions, strings } = view;
  const found = view.filtersPart?.waysOut(view, page);
  const wayOut = (text: string, way: ListingQuery) =>
    html`<li>
      ${queryLinkTemplate(view, way, { className: 'link', part: 'way-out', press: () => actions.search(way) }, text)}
    </li>`;
  const searchFor = (words: string | undefined, from: ListingQuery) =>
    words === undefined ? nothing : wayOut(strings.searchFor(words), { ...from, q: words, page: 1 });
  const filtered = activeFilters(query) > 0;
  return html`<ul class="ways" role="list">
    ${page.didYouMean ? searchFor(page.didYouMean, query) : searchFor(found?.didYouMean, withoutFilters(query))}
    ${
      // What is known to lead nowhere is not offered.
      found
        ? found.ways.map((way) => wayOut(`${wayText(way, view)}: ${strings.count(way.total)}`, way.query))
        : query.q && filtered
          ? wayOut(strings.withoutFilters(query.q), withoutFilters(query))
          : nothing
    }
    ${query.q || filtered ? wayOut(strings.showAll, { ...withoutFilters(query), q: '' }) : nothing}
  </ul>`;
}

function wayText({ without, nearest }: WayOut, view: NothingFoundView): string {
  const { query, strings, format } = view;
  if (nearest !== undefined) return strings.further(strings.walk(nearest));
  if (without === undefined) return strings.withoutFilters(query.q);
  return strings.without(format.list(tickedValues(query, without).map((value) => nameOf(without, value, view))));
}
