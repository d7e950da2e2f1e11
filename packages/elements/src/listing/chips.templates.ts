import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { crossIcon } from '../style/icons.ts';
import { filterName, toldValue } from './filter-names.ts';
import type { FiltersView } from './filters.templates.ts';
import { withFilter, withoutFilters } from './changed-query.ts';
import type { ListingQuery } from './listing-query.ts';
import { shownPage } from './listing-view.ts';
import { placedQuery } from './placed-query.ts';
import { queryLinkTemplate } from './query-link.templates.ts';
import { namesTemplate } from './told-names.ts';
import type { ToldName } from './told-names.ts';
import { isLocation } from './visitor-location.ts';

/** The ticked filters, each to be removed at a press, and a way to remove them all. */
export function chipsTemplate(view: FiltersView): TemplateResult {
  const { kind, query, strings, actions } = view;
  const { near } = query;
  const page = shownPage(view);
  const words = (name: string): ToldName => ({ name, lang: view.language });
  const chips = Object.entries(query.filters).flatMap(([filter, values]) =>
    values.map((value) => ({
      // Until the list is there nobody knows what some are called.
      told: toldValue(filter, value, view) ?? (page && words(strings.filterIs(filterName(filter, view), value))),
      without: withFilter(query, filter, value, false),
    })),
  );
  const place = near === undefined || isLocation(near) ? strings.nearYou : strings.nearPlace(near);
  if (near !== undefined && !kind.placeless) {
    chips.unshift({ told: words(place), without: placedQuery(query, undefined) });
  }
  const named = chips.filter((chip) => chip.told !== undefined);
  const remove = (without: ListingQuery, place: number) => {
    actions.ask(without);
    // The next chip takes the place of the removed one.
    const next = Math.min(place, chips.length - 2);
    void actions.focus(next < 0 ? '#count' : `.chip:nth-of-type(${next + 1})`);
  };
  const clear = () => actions.search(withoutFilters(query));
  return html`${near !== undefined && kind.placeless ? html`<p class="muted" part="place-kept">${strings.placeKept(place)}</p>` : nothing}
  ${named.map(({ told, without }, place) => chipTemplate(told!, without, () => remove(without, place), view))}
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

function chipTemplate(told: ToldName, without: ListingQuery, press: () => void, view: FiltersView): TemplateResult {
  const { removeFilter } = view.strings;
  const { name, lang = 'en' } = told;
  const chip = { className: 'chip', part: 'chip', press };
  // An attribute cannot say that a name is in another language: there the words stand around it, hidden.
  return lang === view.language
    ? queryLinkTemplate(view, without, { ...chip, label: removeFilter(name) }, html`${crossIcon}${name}`)
    : queryLinkTemplate(
        view,
        without,
        chip,
        html`${crossIcon}${namesTemplate([told], view, ([it]) => removeFilter(it!), hiddenTemplate)}`,
      );
}

const hiddenTemplate = (words: string) => html`<span class="hidden">${words}</span>`;
