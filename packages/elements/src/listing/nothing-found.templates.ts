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
  const filtered = activeFilters(query) > 0;
  const words = page.didYouMean ?? found?.find((way) => way.page.didYouMean)?.page.didYouMean;
  // Where the words are unknown with the filters alone, they find nothing with them.
  const from = page.didYouMean ? query : withoutFilters(query);
  return html`<ul class="ways" role="list">
    ${words ? wayOut(strings.searchFor(words), { ...from, q: words, page: 1 }) : nothing}
    ${
      // What is known to lead nowhere is not offered.
      found
        ? found.map((way) => (way.page.total > 0 ? wayOut(wayText(way, view), way.query) : nothing))
        : query.q && filtered
          ? wayOut(strings.withoutFilters(query.q), withoutFilters(query))
          : nothing
    }
    ${query.q || filtered ? wayOut(strings.showAll, { ...withoutFilters(query), q: '' }) : nothing}
  </ul>`;
}

/** `Without “Open: Sunday”: 3 services`. */
function wayText({ without, page }: WayOut, view: NothingFoundView): string {
  const { query, strings, format, filtersPart } = view;
  const nearest = without === 'radius' && page.items[0]?.distance?.walkingMinutes;
  const names = () =>
    without === 'radius'
      ? filtersPart!.placeNames(view).slice(1)
      : tickedValues(query, without!).map((value) => nameOf(without!, value, view));
  const text = nearest
    ? strings.further(strings.walk(nearest))
    : without
      ? strings.without(format.list(names()))
      : strings.withoutFilters(query.q);
  return `${text}: ${strings.count(page.total)}`;
}
