// One module, so that the month and what stands around the list take one request.
import type { Answer, ListedEvent } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { AttributeFault } from '../attribute/attribute-faults.ts';
import { londonDay } from '../language/london-day.ts';
import type { ListedPage } from '../listing/listed-page.ts';
import { barTemplate } from './dates-bar.templates.ts';
import type { EventsView } from './events-kind.ts';
import { dayByKey, firstDayOf } from './month-days.ts';
import { monthTemplate } from './month.templates.ts';
import { inMonth } from './period.ts';
import { subscribeTemplate } from './subscribe.templates.ts';

export { askForMonth } from './ask-for-month.ts';
export { calendarStyles } from './calendar.styles.ts';
export { ownFilters } from './own-filters.ts';

/** The element that the calendar is a part of. */
type CalendarHost = LitElement & { readonly view?: string | null | undefined };

/** The month as a table, and what stands around the list: which dates it shows, and how to subscribe to it. */
export class CalendarPart {
  readonly #host: CalendarHost;
  readonly #report: (fault: AttributeFault) => void;
  #day: string | undefined;
  #isLive = false;

  constructor(host: CalendarHost, report: (fault: AttributeFault) => void) {
    this.#host = host;
    this.#report = report;
    // On a server never: there nothing is updated.
    void host.updateComplete.then(() => {
      this.#isLive = true;
      host.requestUpdate();
    });
  }

  #checkView(): void {
    const { view } = this.#host;
    if (!view || view === 'agenda' || view === 'month' || view === 'map') return;
    this.#report({ attribute: 'view', expected: '“agenda”, “month” or “map”', found: view, nearest: 'month' });
  }

  /** List or month, and which dates. */
  barTemplate(view: EventsView): TemplateResult {
    this.#checkView();
    return barTemplate(view);
  }

  /** The month, and below it the events of the day that was chosen. */
  monthTemplate(view: EventsView, page: Answer<ListedPage<ListedEvent>> | undefined): TemplateResult {
    return monthTemplate(view, page, {
      day: this.#dayIn(view),
      isGrid: this.#isLive || view.pageAddress === undefined,
      choose: (day) => this.#choose(day, view),
      press: (event) => this.#press(event, view),
    });
  }

  /** The other pages of a list, and how to subscribe to what is shown where the address of the API is known. */
  belowTemplate(view: EventsView, page: Answer<ListedPage<ListedEvent>>): TemplateResult {
    const { api } = view;
    return html`${view.later?.pagingTemplate(view, page)} ${api === undefined ? nothing : subscribeTemplate(api, view)}`;
  }

  /** The day that was chosen where it is in the month that is shown, else today, else the first. */
  #dayIn({ query: { month }, now }: EventsView): string {
    const today = londonDay(now);
    return [this.#day, today].find((day) => day?.startsWith(month!)) ?? firstDayOf(month!);
  }

  #choose(day: string, { query, actions, now }: EventsView): void {
    this.#day = day;
    if (day.startsWith(query.month!)) this.#host.requestUpdate();
    else actions.ask(inMonth(query, day.slice(0, 7), true, now));
  }

  #press(event: KeyboardEvent, view: EventsView): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const rightToLeft = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    const day = dayByKey(this.#dayIn(view), event.key, rightToLeft);
    if (day === undefined) return;
    event.preventDefault();
    this.#choose(day, view);
    void view.actions.focus(`[data-day='${day}']`);
  }
}
