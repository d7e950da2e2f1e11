import type { FacetValue } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { crossIcon } from '../style/icons.ts';
import type { ListedPage } from './listed-page.ts';
import { foldedValues, tickedValues } from './listing-query.ts';
import type { FiltersStrings } from './listing-strings.ts';
import type { AnyView } from './listing-view.ts';
import { nearTemplate } from './near.templates.ts';
import { isLocation } from './visitor-location.ts';

/** What the templates of the filters need: the same, with their texts. */
export type FiltersView = AnyView & { readonly strings: FiltersStrings };

/** The filters with their values and counts, and the button that closes them where there is no room. */
export function filterListTemplate(page: ListedPage<unknown>, view: FiltersView): TemplateResult {
  const { strings, actions } = view;
  return html`${view.kind.placed ? nearTemplate(view) : nothing}
    ${view.kind.filters.map((filter) => filterTemplate(filter, page.facets[filter] ?? [], view))}
    <button type="button" class="button close-filters" part="button" @click=${actions.closeFilters}>
      ${strings.showCount(page.total)}
    </button>`;
}

function filterTemplate(
  filter: string,
  facet: readonly FacetValue[],
  view: FiltersView,
): TemplateResult | typeof nothing {
  const { strings, query, unfolded, actions, label } = view;
  const ticked = tickedValues(query, filter);
  const name = strings.filterNames[filter];
  const missing = ticked.filter((value) => !facet.some((known) => known.value === value));
  const values = [
    ...facet.filter(({ value, count }) => count > 0 || ticked.includes(value)),
    ...missing.map((value) => ({ value, label: label(filter, value), count: 0 })),
  ];
  if (values.length === 0) return nothing;
  // One more than the fold is shown rather than hidden behind a button of the same height.
  const folds = values.length > foldedValues + 1;
  const shown =
    folds && !unfolded.has(filter)
      ? values.filter(({ value }, index) => index < foldedValues || ticked.includes(value))
      : values;
  return html`<details class="filter" part="filter" data-filter=${filter} open>
    <summary>${name}</summary>
    <fieldset>
      <legend class="hidden">${name}</legend>
      ${shown.map((value) => choiceTemplate(filter, value, view))}
    </fieldset>
    ${
      folds
        ? html`<button
            type="button"
            class="link fold"
            aria-expanded=${unfolded.has(filter)}
            @click=${() => actions.toggleValues(filter)}
          >
            ${unfolded.has(filter) ? strings.showFewer : strings.showMore(values.length - shown.length)}
            <span class="hidden">(${name})</span>
          </button>`
        : nothing
    }
  </details>`;
}

function choiceTemplate(filter: string, { value, label, count }: FacetValue, view: FiltersView): TemplateResult {
  const { query, actions, strings, format } = view;
  const change = (event: Event) => actions.filter(filter, value, (event.target as HTMLInputElement).checked);
  return html`<label class="choice" part="choice">
    <input
      type="checkbox"
      form="search"
      name=${filter}
      value=${value}
      .checked=${tickedValues(query, filter).includes(value)}
      @change=${change}
    />
    <span>${label}</span>
    <span class="muted" aria-hidden="true">${format.number(count)}</span>
    <span class="hidden">${strings.count(count)}</span>
  </label>`;
}

/** The ticked filters, each to be removed at a press, and a way to remove them all. */
export function chipsTemplate({ query, strings, actions, label }: FiltersView): TemplateResult {
  const chip = (name: string, remove: () => void) =>
    html`<button type="button" class="chip" part="chip" aria-label=${strings.removeFilter(name)} @click=${remove}>
      ${crossIcon}${name}
    </button>`;
  const { near } = query;
  return html`${
      near === undefined
        ? nothing
        : chip(isLocation(near) ? strings.nearYou : strings.nearPlace(near), () => actions.near(undefined))
    }
    ${Object.entries(query.filters).map(([filter, values]) =>
      values.map((value) => chip(label(filter, value), () => void actions.removeFilter(filter, value))),
    )}
    <button type="button" class="link clear" part="clear" @click=${actions.clearFilters}>
      ${strings.clearFilters}
    </button>`;
}
