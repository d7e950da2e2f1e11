import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { FiltersView } from './filters.templates.ts';

/** The order of the list, to be chosen; the nearest only where it is known from where. */
export function sortTemplate({ kind, query, strings, actions }: FiltersView): TemplateResult {
  const orders = kind.sorts.filter((order) => order !== 'distance' || query.near !== undefined);
  const chosen = query.sort ?? orders[0];
  return html`<label class="sort" part="sort">
    <span>${strings.sortLabel}</span>
    <select
      class="field"
      part="field"
      @change=${(event: Event) => actions.sort((event.target as HTMLSelectElement).value)}
    >
      ${orders.map((order) => html`<option value=${order} .selected=${order === chosen}>${strings.sorts[order]}</option>`)}
    </select>
  </label>`;
}
