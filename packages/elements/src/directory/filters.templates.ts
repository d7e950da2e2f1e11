import type { FacetValue } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { crossIcon } from '../style/icons.ts';
import { activeFilters, filterNames } from './directory-query.ts';
import type { FilterName } from './directory-query.ts';
import { shownPage } from './directory-view.ts';
import type { DirectoryView } from './directory-view.ts';

/** As many values of a filter are offered at first. */
export const foldedValues = 7;

/** The filters: a column beside the list, or opened in place by the button where there is no room. */
export function filtersTemplate(view: DirectoryView): TemplateResult {
  const { strings, actions, filtersOpen } = view;
  const page = shownPage(view);
  return html`<div
    id="filters"
    class=${filtersOpen ? 'filters open' : 'filters'}
    part="filters"
    role="group"
    aria-label=${strings.filters}
  >
    ${page ? filterNames.map((filter) => filterTemplate(filter, page.facets[filter], view)) : filtersSkeleton()}
    ${
      page
        ? html`<button type="button" class="button close-filters" part="button" @click=${actions.closeFilters}>
            ${strings.showServices(page.total)}
          </button>`
        : nothing
    }
  </div>`;
}

function filterTemplate(filter: FilterName, facet: FacetValue[], view: DirectoryView): TemplateResult | typeof nothing {
  const { strings, query, unfolded, actions, label } = view;
  const ticked = query[filter];
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
    <summary>${strings[filter]}</summary>
    <fieldset>
      <legend class="hidden">${strings[filter]}</legend>
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
            <span class="hidden">(${strings[filter]})</span>
          </button>`
        : nothing
    }
  </details>`;
}

function choiceTemplate(filter: FilterName, { value, label, count }: FacetValue, view: DirectoryView): TemplateResult {
  const { query, actions, strings, format } = view;
  const change = (event: Event) => actions.filter(filter, value, (event.target as HTMLInputElement).checked);
  return html`<label class="choice" part="choice">
    <input
      type="checkbox"
      form="search"
      name=${filter}
      value=${value}
      .checked=${query[filter].includes(value)}
      @change=${change}
    />
    <span>${label}</span>
    <span class="muted" aria-hidden="true">${format.number(count)}</span>
    <span class="hidden">${strings.services(count)}</span>
  </label>`;
}

/** The ticked filters, each to be removed at a press, and a way to remove them all. */
export function chipsTemplate(view: DirectoryView): TemplateResult | typeof nothing {
  const { query, strings, actions, label } = view;
  if (activeFilters(query) === 0) return nothing;
  return html`<div class="chips" part="chips">
    ${filterNames.map((filter) =>
      query[filter].map(
        (value) =>
          html`<button
            type="button"
            class="chip"
            part="chip"
            aria-label=${strings.removeFilter(label(filter, value))}
            @click=${() => actions.removeFilter(filter, value)}
          >
            ${crossIcon}${label(filter, value)}
          </button>`,
      ),
    )}
    <button type="button" class="link clear" part="clear" @click=${actions.clearFilters}>
      ${strings.clearFilters}
    </button>
  </div>`;
}

function filtersSkeleton(): TemplateResult {
  return html`<div class="skeleton quiet" aria-hidden="true">
    ${Array.from({ length: 2 * foldedValues }, () => html`<span class="bar row-bar"></span>`)}
  </div>`;
}
