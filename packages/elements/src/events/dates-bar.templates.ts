import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ListingQuery } from '../listing/listing-query.ts';
import { backIcon } from '../style/icons.ts';
import { calendarStrings } from './calendar-strings.ts';
import type { EventsView } from './events-kind.ts';
import { inMonth, monthOf, periodName, stepped } from './period.ts';

/** List, month or map, and the dates that are shown, a month earlier or later at a press. */
export function barTemplate(view: EventsView): TemplateResult {
  const { query, actions, now } = view;
  const strings = calendarStrings(view);
  const shown = query.view ?? (query.month === undefined ? 'list' : 'month');
  const choose = (to: 'list' | 'month' | 'map') => {
    if (to === shown) return;
    const left: ListingQuery = { ...query, view: to === 'map' ? to : undefined, page: 1 };
    // From the month as a table, and to it, the dates change with the view.
    const sameDates = query.month === undefined && to !== 'month';
    actions.ask(sameDates ? left : inMonth(left, monthOf(query, now), to === 'month', now));
  };
  const choice = (name: string, to: 'list' | 'month' | 'map') =>
    html`<button
      type="button"
      class="view-choice"
      part="view-choice"
      aria-pressed=${shown === to}
      @click=${() => choose(to)}
    >
      ${name}
    </button>`;
  const step = (months: number, name: (period: string) => string, className: string) => {
    const other = stepped(query, months, now);
    return html`<button
      type="button"
      class="period-step ${className}"
      part="period-step"
      aria-label=${name(periodName(other, view))}
      @click=${() => actions.ask(other)}
    >
      ${backIcon}
    </button>`;
  };
  return html`<div class="view-choices" role="group" aria-label=${strings.showAs}>
      ${choice(strings.asList, 'list')}${choice(strings.asMonth, 'month')}${choice(strings.asMap, 'map')}
    </div>
    <div class="period" role="group" aria-label=${strings.dates}>
      ${step(-1, strings.earlier, 'earlier')}
      <strong id="period" part="period">${periodName(query, view)}</strong>
      ${step(1, strings.later, 'later')}
    </div>`;
}
