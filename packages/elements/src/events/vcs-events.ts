import type { CSSResult } from 'lit';
import type { EventDetail, ListedEvent } from '@vcs/sdk';
import { londonDay } from '../language/london-day.ts';
import { knownMonth } from './event-dates.ts';
import { ListingElement } from '../listing/listing-element.ts';
import type { ListingQuery } from '../listing/listing-query.ts';
import type { CalendarPart } from './calendar-part.ts';
import { calendarPart, eventsKind } from './events-kind.ts';
import { eventsStyles } from './events.styles.ts';
import type { ListStrings } from './strings/en.ts';

/**
 * What’s on: events by day or as a month, and each event in detail. All times are those of London.
 *
 * @tag vcs-events
 * @summary Events of the voluntary sector
 * @attr {en | bn | so | ar} lang - Language of the element; that of the page where it is left out
 * @csspart dates - Chooses between list and month, and steps through the months
 * @csspart period - The dates that are shown
 * @csspart period-step - Earlier or later
 * @csspart day - Events of one day
 * @csspart day-heading - Name of the day
 * @csspart when - Day and time of an event
 * @csspart answers - When a consultation takes answers, or what came of it
 * @csspart also-on - Further dates of an event
 * @csspart month - The month as a table
 * @csspart month-day - One day of the month
 * @csspart subscribe - How to subscribe to the events
 * @csspart next-dates - The dates that follow
 * @csspart outcome - What came of a consultation
 * @csspart add-to-calendar - Ways to put an event into a calendar
 */
export class VcsEvents extends ListingElement<ListedEvent, EventDetail, ListStrings> {
  static override styles = [...ListingElement.styles, eventsStyles];

  static override properties = {
    kind: {},
    category: {},
    audience: {},
    ward: {},
    accessibility: {},
    organisation: {},
    partOf: { attribute: 'part-of' },
    free: { type: Boolean },
    online: { type: Boolean },
    from: {},
    to: {},
    view: {},
  };

  #calendar: CalendarPart | undefined;

  /** Kinds of event to start with, such as `training`, parted by spaces or commas. Visitors may remove them. */
  declare kind: string | null | undefined;

  /** What the events are about, parted the same way. Visitors may remove it. */
  declare category: string | null | undefined;

  /** Whom it is made for, such as `young-people`, parted the same way; what is for everybody is shown too. */
  declare audience: string | null | undefined;

  /** Wards to start with, parted the same way. Visitors may remove them. */
  declare ward: string | null | undefined;

  /** What a place must have, such as `step-free`, parted the same way. Visitors may remove it. */
  declare accessibility: string | null | undefined;

  /** Slugs of organisations whose events are shown, parted the same way. Visitors may remove them. */
  declare organisation: string | null | undefined;

  /** Slug of an event: starts with its programme. Visitors may remove it. */
  declare partOf: string | null | undefined;

  /** Starts with what is free. */
  declare free: boolean | undefined;

  /** Starts with what can be joined online. */
  declare online: boolean | undefined;

  /** First day, such as `2026-11-24`; today where it is left out. */
  declare from: string | null | undefined;

  /** Last day; 90 days after the first where it is left out. */
  declare to: string | null | undefined;

  /**
   * `agenda`, a list by day, `month`, a table, or `map`; `agenda` where it is left out. Visitors may change it.
   * @type {'agenda' | 'month' | 'map'}
   */
  declare view: string | null | undefined;

  constructor() {
    super(eventsKind(() => this.#calendar));
  }

  protected override startingFrom(presets: ListingQuery): ListingQuery {
    const { from, to, view } = this;
    return view === 'month'
      ? { ...presets, month: knownMonth(from) ?? londonDay(new Date()).slice(0, 7) }
      : { ...presets, from: from || undefined, to: to || undefined };
  }

  protected override updated(): void {
    super.updated();
    // After the first list, unless it is a month from the start.
    if (this.#calendar || !(this.view === 'month' || this.renderRoot.querySelector('.agenda, .empty'))) return;
    const styles: CSSResult[] = [];
    void this.openParts(styles).then(() => {
      this.adopt(styles);
      this.requestUpdate();
    });
  }

  protected override async openParts(styles: CSSResult[]): Promise<void> {
    const { CalendarPart, calendarStyles } = await calendarPart();
    styles.push(calendarStyles);
    this.#calendar ??= new CalendarPart(this, (fault) => this.reportFault(fault));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vcs-events': VcsEvents;
  }
}
