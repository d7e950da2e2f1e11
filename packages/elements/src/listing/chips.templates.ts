import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { crossIcon } from '../style/icons.ts';
import { filterName, valueName } from './filter-names.ts';
import type { FiltersView } from './filters.templates.ts';
import { withFilter, withoutFilters } from './changed-query.ts';
import type { ListingQuery } from './listing-query.ts';
import { shownPage } from './listing-view.ts';
import { placedQuery } from './placed-query.ts';
import { queryLinkTemplate } from './query-link.templates.ts';
import { isLocation } from './visitor-location.ts';

/** The ticked filters, each to be removed at a press, and a way to remove them all. */
export function chipsTemplate(view: FiltersView): TemplateResult {
  const { query, strings, actions } = view;
  const { near } = query;
  const page = shownPage(view);
  const chips = Object.entries(query.filters).flatMap(([filter, values]) =>
    values.map((value) => ({
      // Until the list is there nobody knows what some are called.
      name: valueName(filter, value, view) ?? (page ? strings.filterIs(filterName(filter, view), value) : undefined),
      without: withFilter(query, filter, value, false),
    })),
  );
  if (near !== undefined) {
    const place = isLocation(near) ? strings.nearYou : strings.nearPlace(near);
    chips.unshift({ name: place, without: placedQuery(query, undefined) });
  }
  const named = chips.filter((chip) => chip.name !== undefined);
  const remove = (without: ListingQuery, place: number) => {
    actions.ask(without);
    // The next chip takes the place of the removed one.
    const next = Math.min(place, chips.length - 2);
    void actions.focus(next < 0 ? '#count' : `.chip:nth-of-type(${next + 1})`);
  };
  const clear = () => actions.search(withoutFilters(query));
  return html`${named.map(({ name = '', without }, place) =>
    queryLinkTemplate(
      view,
      without,
      { className: 'chip', part: 'chip', label: strings.removeFilter(name), press: () => remove(without, place) },
      html`${crossIcon}${name}`,
    ),
  )}
  ${
    chips.length === 0
      ? nothing
      : queryLinkTemplate(
          view,
          withoutFilters(query),
          { className: 'link clear', part: 'clear', press: clear },
          strings.clearFilters,
        )
  }`;
}
