import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { tickedValues } from '../listing/listing-query.ts';
import { readNumber, sayWrong } from './own-filters-view.ts';
import type { OwnFiltersView } from './own-filters-view.ts';
import { hirerOf } from './space-query.ts';
import { rateUnits, readPrice } from './space-question.ts';

/** The most that the group can pay, and for what; nothing until it is known which group would pay. */
export function mostTemplate({ query, actions, strings }: OwnFiltersView): TemplateResult | typeof nothing {
  if (!hirerOf(query)) return nothing;
  const { amount, unit } = readPrice(tickedValues(query, 'most')[0]);
  const change = (event: Event) => {
    const group = (event.target as HTMLElement).closest('fieldset')!;
    const field = group.querySelector('input')!;
    const pounds = readNumber(field.value, 0, 1_000_000);
    sayWrong(field, pounds === undefined ? strings.wrongPrice : undefined);
    if (pounds === undefined) return;
    const most = pounds ? [`${pounds}/${group.querySelector('select')!.value}`] : [];
    // A unit without a number asks for nothing yet.
    if (most.length === 0 && tickedValues(query, 'most').length === 0) return;
    actions.ask({ ...query, filters: { ...query.filters, most }, page: 1 });
  };
  return html`<fieldset class="labelled pair" part="filter" data-filter="most" @change=${change}>
    <legend>${strings.filterNames['most']}</legend>
    <div class="labelled">
      <label for="most">${strings.pounds}</label>
      <p id="most-error" class="field-error" part="field-error"></p>
      <input
        id="most"
        class="field"
        part="field"
        inputmode="numeric"
        maxlength="7"
        autocomplete="off"
        aria-describedby="most-error"
        .value=${amount}
      />
    </div>
    <label class="labelled">
      <span>${strings.payFor}</span>
      <select class="field" part="field">
        ${rateUnits.map(
          (name) => html`<option value=${name} .selected=${name === unit}>${strings.units[name]}</option>`,
        )}
      </select>
    </label>
  </fieldset>`;
}
