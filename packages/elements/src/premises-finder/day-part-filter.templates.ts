import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { tickedValues } from '../listing/listing-query.ts';
import type { OwnFiltersView } from './own-filters-view.ts';
import { partsOfDay, weekdays } from './space-question.ts';

/** A day and a part of the day on which it must be free; either may be left open. */
export function dayPartTemplate(view: OwnFiltersView): TemplateResult {
  const { query, actions, strings, format } = view;
  const { day, part } = readDayPart(tickedValues(query, 'day-part')[0]);
  const ask = (chosen: { day?: string | undefined; part?: string | undefined }) => {
    const value = [chosen.day, chosen.part].filter(Boolean).join('-');
    actions.ask({ ...query, filters: { ...query.filters, 'day-part': value ? [value] : [] }, page: 1 });
  };
  const select = (
    name: string,
    any: string,
    values: readonly [string, string][],
    chosen: string | undefined,
    choose: (value: string) => void,
  ) =>
    html`<label class="labelled">
      <span>${name}</span>
      <select class="field" part="field" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
        ${[['', any] as const, ...values].map(
          ([value, text]) => html`<option value=${value} .selected=${value === (chosen ?? '')}>${text}</option>`,
        )}
      </select>
    </label>`;
  return html`<fieldset class="labelled pair" part="filter" data-filter="day-part">
    <legend>${strings.filterNames['day-part']}</legend>
    ${select(
      strings.day,
      strings.anyDay,
      weekdays.map((name) => [name, format.days([name])]),
      day,
      (chosen) => ask({ day: chosen, part }),
    )}
    ${select(
      strings.partOfDay,
      strings.anyTime,
      partsOfDay.map((name) => [name, strings.partsOfDay[name] ?? name]),
      part,
      (chosen) => ask({ day, part: chosen }),
    )}
  </fieldset>`;
}

/** `Saturday morning`, `Saturday` or `Morning`; undefined for what is neither a day nor a part of one. */
export function dayPartName(value: string, { strings, format }: OwnFiltersView): string | undefined {
  const { day, part } = readDayPart(value);
  const dayName = day && format.days([day]);
  const partName = part && strings.partsOfDay[part];
  return dayName && partName ? strings.dayPart(dayName, partName) : dayName || partName || undefined;
}

function readDayPart(value: string | undefined) {
  const words = (value ?? '').split('-');
  return {
    day: weekdays.find((name) => words.includes(name)),
    part: partsOfDay.find((name) => words.includes(name)),
  };
}
