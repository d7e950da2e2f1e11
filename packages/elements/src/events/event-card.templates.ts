import type { ListedEvent } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { languageOf } from '../listing/text-language.ts';
import { descriptionTemplate } from '../listing/description.templates.ts';
import { shownPage } from '../listing/listing-view.ts';
import { inSeries } from './days.ts';
import { dayName, startDay, whenText } from './event-dates.ts';
import { answersText, movedText, shortFacts } from './event-facts.ts';
import type { EventsView } from './events-kind.ts';

/** As many further dates of a series are named with one of them. */
const namedDates = 3;

/** What a card says of an event: whether it happens, when, what it is, where, what it costs, and how to get in. */
export function cardBodyTemplate(event: ListedEvent, view: EventsView): TemplateResult {
  const { again, later } = inSeries(event, shownPage(view)?.items ?? []);
  // A series is described once, with the dates that follow; below those it is only named.
  return html`${noticesTemplate(event, view)} ${whenTemplate(event, view)}
  ${again ? nothing : descriptionTemplate(event, view)} ${factsTemplate(event, view)}
  ${again ? nothing : alsoOnTemplate(later, view)}`;
}

/** When, and the short facts. */
export function briefTemplate(event: ListedEvent, view: EventsView): TemplateResult {
  return html`${whenTemplate(event, view)} ${factsTemplate(event, view)}`;
}

/** What a visitor must know before anything else: that it does not happen as planned, and why. */
export function noticesTemplate(event: ListedEvent, view: EventsView): TemplateResult {
  const { occurrence, statusNote } = event;
  const { status, note } = occurrence;
  const said = [status !== 'scheduled' && view.strings[status], status !== 'cancelled' && movedText(event, view)];
  const why = note ?? (status === 'scheduled' || status === event.status ? statusNote : undefined);
  return html`${said.map((text) => (text ? html`<p class="status" part="status"><bdi>${text}</bdi></p>` : nothing))}
  ${
    why
      ? html`<p
          class="note warn"
          part="alert"
          lang=${languageOf(event, note === undefined ? 'statusNote' : 'note', view)}
          dir="auto"
        >
          ${why}
        </p>`
      : nothing
  }`;
}

/** The day and the times; struck out where it does not happen. */
function whenTemplate(event: ListedEvent, view: EventsView): TemplateResult {
  const { occurrence } = event;
  const off = occurrence.status === 'cancelled' || occurrence.status === 'postponed';
  const answers = answersText(event, view);
  return html`<p class=${off ? 'when off' : 'when'} part="when">
      <time datetime=${occurrence.starts.local}>${whenText(occurrence, view)}</time>
    </p>
    ${answers === undefined ? nothing : html`<p part="answers">${answers}</p>`}`;
}

function factsTemplate(event: ListedEvent, view: EventsView): TemplateResult | typeof nothing {
  const facts = shortFacts(event, view);
  if (facts.length === 0) return nothing;
  return html`<ul class="facts" role="list" part="facts">
    ${facts.map((fact) => html`<li><bdi>${fact}</bdi></li>`)}
  </ul>`;
}

/** The dates that follow in the same list. */
function alsoOnTemplate(later: readonly ListedEvent[], view: EventsView): TemplateResult | typeof nothing {
  const dates = later
    .filter(({ occurrence }) => occurrence.status === 'scheduled')
    .slice(0, namedDates)
    .map(({ occurrence }) => dayName(startDay(occurrence), view));
  if (dates.length === 0) return nothing;
  return html`<p class="muted" part="also-on">${view.strings.alsoOn(view.format.list(dates))}</p>`;
}
