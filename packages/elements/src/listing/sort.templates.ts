import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { FiltersView } from './filters.templates.ts';
import { tickedValues } from './listing-query.ts';

/** The order of the list, to be chosen; the nearest only where it is known from where, the cheapest only where for whom. */
export function sortTemplate({ kind, query, strings, actions }: FiltersView): TemplateResult {
  const needed: Readonly<Record<string, unknown>> = { distance: query.near, price: tickedValues(query, 'hirer')[0] };
  const orders = kind.sorts.filter((order) => !(order in needed) || needed[order] !== undefined);
  const chosen = query.sort ?? orders[0];
  return html`<label class="sort" part="sort">
    <span>${strings.sortLabel}</span>
    <select
      class="field"
      part="field"
      name="sort"
      form="search"
      @change=${(event: Event) => actions.ask({ ...query, sort: (event.target as HTMLSelectElement).value, page: 1 })}
    >
      ${orders.map((order) => html`<option value=${order} .selected=${order === chosen}>${strings.sorts[order]}</option>`)}
    </select>
  </label>`;
}
