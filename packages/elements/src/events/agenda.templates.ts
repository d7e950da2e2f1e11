import type { Answer, ListedEvent } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { headingTemplate } from '../heading/heading.templates.ts';
import { londonDay } from '../language/london-day.ts';
import { cardTemplate } from '../listing/card.templates.ts';
import type { ListedPage } from '../listing/listed-page.ts';

import type { CalendarPart } from './calendar-part.ts';
import { inDays } from './days.ts';
import { dayHeading } from './event-dates.ts';
import type { EventsView } from './events-kind.ts';

/** Events by day or as a month, with the controls of the dates above and the way to subscribe below, once they came. */
export function agendaTemplate(
  view: EventsView,
  page: Answer<ListedPage<ListedEvent>> | undefined,
  calendar: CalendarPart | undefined,
): TemplateResult {
  const month = view.query.month !== undefined;
  return html`<div class="dates" part="dates">${calendar?.barTemplate(view)}</div>
    ${month ? calendar?.monthTemplate(view, page) : nothing}
    ${
      page?.total && !month
        ? html`<div class="agenda" part="list">
            ${view.query.view ? view.bar?.mapTemplate(view, page) : listTemplate(page.items, view)}
          </div>`
        : nothing
    }
    ${page ? calendar?.belowTemplate(view, page) : nothing}`;
}

function listTemplate(events: readonly ListedEvent[], view: EventsView): TemplateResult | TemplateResult[] {
  // In another order than that of time there are no days to part.
  if ((view.query.sort ?? 'start') !== 'start') return cardsTemplate(events, view);
  const { headingLevel, strings } = view;
  const under = { ...view, headingLevel: headingLevel + 1 };
  return Array.from(
    inDays(events, view.query.from ?? londonDay(view.now)),
    ([day, ofDay]) =>
      html`<section class="day" part="day">
        ${headingTemplate(
          { level: headingLevel + 1, className: 'subtitle', part: 'day-heading' },
          day === undefined ? strings.goingOn : dayHeading(day, view),
        )}
        ${cardsTemplate(ofDay, under)}
      </section>`,
  );
}

/** Events one below the other, each told in full. */
export function cardsTemplate(events: readonly ListedEvent[], view: EventsView): TemplateResult {
  return html`<ol class="cards" role="list">
    ${events.map((event) => cardTemplate(event, view))}
  </ol>`;
}
