import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { backIcon } from '../style/icons.ts';
import { calendarStrings } from './calendar-strings.ts';
import type { EventsView } from './events-kind.ts';
import { inMonth, monthOf, periodName, stepped } from './period.ts';

/** List or month, and the dates that are shown, a month earlier or later at a press. */
export function barTemplate(view: EventsView): TemplateResult {
  const { query, actions, now } = view;
  const strings = calendarStrings(view);
  const month = query.month !== undefined;
  const choice = (name: string, asTable: boolean) =>
    html`<button
      type="button"
      class="view-choice"
      part="view-choice"
      aria-pressed=${month === asTable}
      @click=${() => {
        if (month !== asTable) actions.ask(inMonth(query, monthOf(query, now), asTable, now));
      }}
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
      ${choice(strings.asList, false)}${choice(strings.asMonth, true)}
    </div>
    <div class="period" role="group" aria-label=${strings.dates}>
      ${step(-1, strings.earlier, 'earlier')}
      <strong id="period" part="period">${periodName(query, view)}</strong>
      ${step(1, strings.later, 'later')}
    </div>`;
}
