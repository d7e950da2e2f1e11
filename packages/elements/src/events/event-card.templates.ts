import type { EventOccurrence, ListedEvent } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { languageOf } from '../listing/text-language.ts';
import { descriptionTemplate } from '../listing/description.templates.ts';
import { dayName, startDay, whenText } from './event-dates.ts';
import { answersText, movedText, shortFacts } from './event-facts.ts';
import type { EventsView } from './events-kind.ts';

/** What a card says of an event: whether it happens, when, what it is, where, what it costs, and how to get in. */
export function cardBodyTemplate(event: ListedEvent, view: EventsView): TemplateResult {
  return html`${noticesTemplate(event, view)} ${whenTemplate(event, view)} ${descriptionTemplate(event, view)}
  ${factsTemplate(event, view)} ${alsoOnTemplate(event.following, view)}`;
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
  const outcome = event.consultation?.outcome;
  return html`<p class=${off ? 'when off' : 'when'} part="when">
      <time datetime=${occurrence.starts.local}>${whenText(occurrence, view)}</time>
    </p>
    ${
      answers || outcome
        ? html`<p class="description" part="answers">
            ${answers ?? html`${view.strings.outcome}: <bdi lang=${languageOf(event, 'outcome', view)}>${outcome}</bdi>`}
          </p>`
        : nothing
    }`;
}

function factsTemplate(event: ListedEvent, view: EventsView): TemplateResult | typeof nothing {
  const facts = shortFacts(event, view);
  if (facts.length === 0) return nothing;
  return html`<ul class="facts" role="list" part="facts">
    ${facts.map((fact) => html`<li><bdi>${fact}</bdi></li>`)}
  </ul>`;
}

/** The dates of a series that follow. */
function alsoOnTemplate(following: readonly EventOccurrence[] | undefined, view: EventsView) {
  if (!following) return nothing;
  const dates = view.format.list(following.map((occurrence) => dayName(startDay(occurrence), view)));
  return html`<p class="muted" part="also-on">${view.strings.alsoOn(dates)}</p>`;
}
