import type { FacetValue, Weekday } from '@vcs/sdk';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { intl } from '../language/intl.ts';
import { locales } from '../language/locales.ts';
import type { FiltersView } from '../listing/filters.templates.ts';
import { withFilter } from '../listing/changed-query.ts';
import { tickedValues } from '../listing/listing-query.ts';
import type { OwnFiltersStrings } from './strings/en.ts';

const week: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const partsOfDay = ['morning', 'afternoon', 'evening'] as const;

const filter = 'day-part';

type GridView = Omit<FiltersView, 'strings'> & {
  readonly strings: FiltersView['strings'] & OwnFiltersStrings;
};

/** When a person is free: a table of days and parts of the day, each to be ticked, also by the arrow keys. */
export function dayPartGridTemplate(facet: readonly FacetValue[], view: GridView): TemplateResult {
  const { strings } = view;
  const name = strings.filterNames?.[filter];
  return html`<details class="filter" part="filter" data-filter=${filter} open>
    <summary>${name}</summary>
    <table class="day-parts" part="day-parts" @keydown=${moveByArrow}>
      <caption class="hidden">
        ${name}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${partsOfDay.map((part) => html`<th scope="col">${strings.partHeadings[part]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${week.map(
          (day, index) =>
            html`<tr>
              <th scope="row">
                <span aria-hidden="true">${shortDay(index, view)}</span
                ><span class="hidden">${view.format.days([day])}</span>
              </th>
              ${partsOfDay.map((part) => cellTemplate(day, part, facet, view))}
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}

/** `Monday mornings`. */
export function dayPartName(value: string, { strings, format }: Pick<GridView, 'strings' | 'format'>): string {
  const [day, part] = value.split('-') as [Weekday, (typeof partsOfDay)[number]];
  return strings.onDays(format.days([day]), strings.partsOfDay[part]);
}

/** Whether a value is a day and a part of it. */
export function isDayPart(value: string): boolean {
  return week.some((day) => partsOfDay.some((part) => value === `${day}-${part}`));
}

function cellTemplate(
  day: Weekday,
  part: (typeof partsOfDay)[number],
  facet: readonly FacetValue[],
  view: GridView,
): TemplateResult {
  const { query, strings, actions } = view;
  const value = `${day}-${part}`;
  const count = facet.find((known) => known.value === value)?.count ?? 0;
  const change = (event: Event) =>
    actions.ask(withFilter(query, filter, value, (event.target as HTMLInputElement).checked));
  return html`<td>
    <label class="choice" part="choice">
      <input
        type="checkbox"
        form="search"
        name=${filter}
        value=${value}
        .checked=${tickedValues(query, filter).includes(value)}
        @change=${change}
      />
      <span class="hidden">${dayPartName(value, view)}, ${strings.count(count)}</span>
    </label>
  </td>`;
}

/** The day in two or three letters where the language has such; what is short enough already stays. */
function shortDay(index: number, { strings, language }: GridView): string {
  // The fifth of January 2026 was a Monday.
  const day = Date.UTC(2026, 0, 5 + index);
  return (
    strings.calendar?.weekdays[index] ??
    intl('DateTimeFormat', locales[language], { weekday: 'short', timeZone: 'UTC' }).format(day)
  );
}

/** Arrow keys go from box to box as the eye does, beside the Tab key, which visits every box in turn. */
function moveByArrow(event: KeyboardEvent): void {
  const table = event.currentTarget as HTMLElement;
  const boxes = [...table.querySelectorAll('input')];
  const place = boxes.indexOf(event.target as HTMLInputElement);
  const onwards = getComputedStyle(table).direction === 'rtl' ? -1 : 1;
  const column = place % partsOfDay.length;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: partsOfDay.length,
    ArrowUp: -partsOfDay.length,
    ArrowRight: onwards,
    ArrowLeft: -onwards,
  };
  const step = steps[event.key];
  if (step === undefined || place === -1) return;
  event.preventDefault();
  const sideways = Math.abs(step) === 1;
  if (sideways && !(column + step in partsOfDay)) return;
  boxes[place + step]?.focus();
}
