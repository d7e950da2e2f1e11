import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ListingQuery } from '../listing/listing-query.ts';
import { queryLinkTemplate } from '../listing/query-link.templates.ts';
import { backIcon } from '../style/icons.ts';
import { calendarStrings } from './calendar-strings.ts';
import type { EventsView } from './events-kind.ts';
import { inMonth, monthOf, periodName, stepped } from './period.ts';

/** List, month or map, and the dates that are shown, a month earlier or later at a press. */
export function barTemplate(view: EventsView): TemplateResult {
  const { query, actions, now } = view;
  const strings = calendarStrings(view);
  const shown = query.view ?? (query.month === undefined ? 'list' : 'month');
  const choice = (name: string, to: 'list' | 'month' | 'map', className = 'view-choice') => {
    const left: ListingQuery = { ...query, view: to === 'map' ? to : undefined, page: 1 };
    // From the month as a table, and to it, the dates change with the view.
    const sameDates = query.month === undefined && to !== 'month';
    const other = sameDates ? left : inMonth(left, monthOf(query, now), to === 'month', now);
    const press = () => {
      if (to !== shown) actions.ask(other);
    };
    return queryLinkTemplate(view, other, { className, part: 'view-choice', current: to === shown, press }, name);
  };
  const step = (months: number, name: (period: string) => string, className: string) => {
    const other = stepped(query, months, now);
    const label = name(periodName(other, view));
    return queryLinkTemplate(
      view,
      other,
      { className: `period-step ${className}`, part: 'period-step', label, press: () => actions.ask(other) },
      backIcon,
    );
  };
  return html`<div class="view-choices" role="group" aria-label=${strings.showAs}>
      ${choice(strings.asList, 'list')}${choice(strings.asMonth, 'month')}${choice(strings.asMap, 'map', 'view-choice scripted')}
    </div>
    <div class="period" role="group" aria-label=${strings.dates}>
      ${step(-1, strings.earlier, 'earlier')}
      <strong id="period" part="period">${periodName(query, view)}</strong>
      ${step(1, strings.later, 'later')}
    </div>`;
}
