import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { tickedValues } from '../listing/listing-query.ts';
import { readNumber, sayWrong } from './own-filters-view.ts';
import type { OwnFiltersView } from './own-filters-view.ts';

/** How many people will come. */
export function capacityTemplate({ query, actions, strings }: OwnFiltersView): TemplateResult {
  const change = (event: Event) => {
    const field = event.target as HTMLInputElement;
    const people = readNumber(field.value, 1, 10_000);
    sayWrong(field, people === undefined ? strings.wrongCapacity : undefined);
    if (people === undefined) return;
    actions.ask({ ...query, filters: { ...query.filters, capacity: people ? [people] : [] }, page: 1 });
  };
  return html`<div class="labelled" part="filter" data-filter="capacity">
    <label for="capacity">${strings.filterNames['capacity']}</label>
    <p id="capacity-error" class="field-error" part="field-error"></p>
    <input
      id="capacity"
      class="field"
      part="field"
      inputmode="numeric"
      maxlength="5"
      autocomplete="off"
      aria-describedby="capacity-error"
      .value=${tickedValues(query, 'capacity')[0] ?? ''}
      @change=${change}
    />
  </div>`;
}
