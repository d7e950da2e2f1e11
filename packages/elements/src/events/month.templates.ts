import type { Answer, ListedEvent } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { languageOf } from '../listing/text-language.ts';
import { headingTemplate } from '../heading/heading.templates.ts';
import { intl } from '../language/intl.ts';
import { locales } from '../language/locales.ts';
import { hostedAddress } from '../listing/hosted-address.ts';
import { londonDay } from '../language/london-day.ts';
import type { ListedPage } from '../listing/listed-page.ts';
import { cardsTemplate } from './agenda.templates.ts';
import { calendarStrings } from './calendar-strings.ts';
import { onDay, openOn } from './events-of-day.ts';
import { dayHeading, dayName } from './event-dates.ts';
import type { EventsView } from './events-kind.ts';
import { weeksOf } from './month-days.ts';
import { asksForElsewhere } from '../listing/early-actions.ts';

/** The day that was chosen, and what choosing another does. */
export interface MonthControl {
  readonly day: string;
  /** Whether keys lead from day to day. Where no script runs they do not, and each day is a link to come by. */
  readonly isGrid: boolean;
  choose(day: string): void;
  press(event: KeyboardEvent): void;
}

/** As many events are named in a day, where there is room; the rest is counted. */
const namedEvents = 2;

/** The month as a table of days, and below it the events of the day that was chosen. */
export function monthTemplate(
  view: EventsView,
  page: Answer<ListedPage<ListedEvent>> | undefined,
  control: MonthControl,
): TemplateResult {
  const { query, format } = view;
  const { isGrid } = control;
  const month = query.month!;
  const strings = calendarStrings(view);
  // While another month is on its way, what is known is not about it.
  const known = view.list.status !== 'loading';
  const events = page && known ? page.items : [];
  return html`<div class="month-frame">
      <table
        class="month"
        part="month"
        role=${isGrid ? 'grid' : nothing}
        aria-labelledby="month-name"
        aria-describedby=${isGrid ? 'month-keys' : nothing}
      >
        <caption class="hidden">
          <span id="month-name">${format.date(month)}</span>
        </caption>
        <thead>
          <tr>
            ${weekdays(view).map(({ long, short }) => html`<th scope="col" abbr=${long}><span aria-hidden="true">${short}</span><span class="hidden">${long}</span></th>`)}
          </tr>
        </thead>
        <tbody @keydown=${control.press}>
          ${weeksOf(month).map(
            (week) =>
              html`<tr>
                ${week.map((day) => (day === undefined ? html`<td role=${isGrid ? 'gridcell' : nothing}></td>` : dayTemplate(day, onDay(events, day), known, view, control)))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${isGrid ? html`<p id="month-keys" class="hidden">${strings.monthKeys}</p>` : nothing}
    ${known && page ? chosenDayTemplate(control.day, page.items, view) : nothing}`;
}

function dayTemplate(
  day: string,
  events: readonly ListedEvent[],
  known: boolean,
  view: EventsView,
  control: MonthControl,
): TemplateResult {
  const { format } = view;
  const strings = calendarStrings(view);
  const chosen = day === control.day;
  const name = dayName(day, view);
  const named = events.slice(0, events.length > namedEvents ? namedEvents - 1 : namedEvents);
  const off = ({ occurrence: { status } }: ListedEvent) => status === 'cancelled' || status === 'postponed';
  const { isGrid } = control;
  const [className, stop] = [chosen ? 'month-day chosen' : 'month-day', isGrid ? (chosen ? 0 : -1) : nothing];
  const today = day === londonDay(view.now) ? 'date' : nothing;
  const content = html`<span class="hidden"
      >${known ? strings.dayWith(name, view.strings.count(events.length)) : name}</span
    >
    <span class="number" aria-hidden="true">${format.number(Number(day.slice(8)))}</span>
    ${events.length === 0 ? nothing : html`<span class="how-many" aria-hidden="true">${format.number(events.length)}</span>`}
    ${named.map(
      (event) =>
        html`<span
          class=${off(event) ? 'named off' : 'named'}
          aria-hidden="true"
          lang=${languageOf(event, 'name', view)}
          dir="auto"
          >${event.name}</span
        >`,
    )}
    ${
      events.length > named.length
        ? html`<span class="named further" aria-hidden="true"
            >${strings.more(format.number(events.length - named.length))}</span
          >`
        : nothing
    }`;
  const address = hostedAddress(view, { ...view.query, month: undefined, from: day, to: day, page: 1 });
  const follow = (event: MouseEvent) => {
    if (asksForElsewhere(event)) return;
    event.preventDefault();
    control.choose(day);
  };
  return html`<td role=${isGrid ? 'gridcell' : nothing} aria-selected=${isGrid ? chosen : nothing}>
    ${
      address === undefined
        ? html`<button
            type="button"
            class=${className}
            part="month-day"
            data-day=${day}
            tabindex=${stop}
            aria-current=${today}
            @click=${follow}
          >
            ${content}
          </button>`
        : html`<a
            href=${address}
            class=${className}
            part="month-day"
            data-day=${day}
            tabindex=${stop}
            aria-current=${today}
            @click=${follow}
            >${content}</a
          >`
    }
  </td>`;
}

function chosenDayTemplate(day: string, events: readonly ListedEvent[], view: EventsView): TemplateResult {
  const { headingLevel } = view;
  const strings = calendarStrings(view);
  const there = onDay(events, day);
  const open = openOn(events, day);
  const under = { ...view, headingLevel: headingLevel + 1 };
  const heading = (text: string) =>
    headingTemplate({ level: headingLevel + 1, className: 'subtitle', part: 'day-heading' }, text);
  return html`<section class="day" part="day">
      ${heading(dayHeading(day, view))}
      ${there.length > 0 ? cardsTemplate(there, under) : html`<p>${strings.noneOn(dayName(day, view))}</p>`}
    </section>
    ${
      open.length > 0
        ? html`<section class="day" part="day">
            ${heading(day < londonDay(view.now) ? strings.wasOpenOn : strings.openOn)} ${cardsTemplate(open, under)}
          </section>`
        : nothing
    }`;
}

/** The names of the weekdays, Monday first, long and as short as the language has them. */
function weekdays({ language, strings }: EventsView): { long: string; short: string }[] {
  const name = (weekday: 'long' | 'short', index: number) =>
    intl('DateTimeFormat', locales[language], { weekday, timeZone: 'UTC' }).format(Date.UTC(2026, 0, 5 + index));
  return Array.from({ length: 7 }, (_, index) => {
    const own = strings.calendar?.weekdays[index];
    return own ? { long: own, short: own.slice(0, 3) } : { long: name('long', index), short: name('short', index) };
  });
}
