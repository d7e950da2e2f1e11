import type { EventDetail, EventOccurrence, ListedEvent } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { priceLine } from '../directory/detail-facts.ts';
import { londonDay } from '../language/london-day.ts';
import { accessFactLines } from '../listing/access-facts.ts';
import { audienceText } from '../listing/audience-text.ts';
import { callTemplate } from '../listing/call.templates.ts';
import { webAddress } from '../listing/contact.templates.ts';
import {
  ageTemplate,
  fullDescription,
  groupTemplate,
  namesLine,
  organisationTemplate,
  placeTemplate,
  sourceTemplate,
} from '../listing/detail-parts.templates.ts';
import { ownWords } from '../listing/own-words.ts';
import { languageOf } from '../listing/text-language.ts';
import type { Line } from '../listing/detail-parts.templates.ts';
import type { ListingView } from '../listing/listing-view.ts';
import { addToCalendarTemplate } from './add-to-calendar.templates.ts';
import { noticesTemplate } from './event-card.templates.ts';
import { dayName, whenText } from './event-dates.ts';
import { answersText } from './event-facts.ts';
import type { EventsView } from './events-kind.ts';
import { laterStrings } from './later-strings.ts';
import { isOver } from './over.ts';
import type { LaterStrings, ListStrings } from './strings/en.ts';

/** What the templates of the detail need: the same, with all texts. */
export type DetailView = ListingView<ListedEvent, EventDetail, ListStrings & LaterStrings> & EventsView;

/** As many of the dates that follow are told. */
const nextDates = 6;

/** Everything the list did not tell. Groups without a fact are left out. */
export function detailBodyTemplate(event: EventDetail, listView: EventsView): TemplateResult {
  const view = { ...listView, strings: laterStrings(listView) } as unknown as DetailView;
  const { strings } = view;
  const listed = view.selected!;
  // An event is asked about where its organisation is.
  const asked = { ...event, contact: event.organisation.contact };
  const over = [listed.occurrence, ...event.occurrences].every((occurrence) => isOver(occurrence, view.now));
  return html`${noticesTemplate(listed, view)} ${ageTemplate(asked, view)}
    ${callTemplate(asked.contact.phones[0], view)} ${fullDescription(event, view, 'description')}
    <dl class="groups" part="groups">
      ${groupTemplate(strings.when, whenLines(event, listed, view))}
      ${groupTemplate(strings.haveYourSay, consultationLines(event, view))}
      ${groupTemplate(strings.where, whereLines(event, view, over))}
      ${groupTemplate(strings.whoFor, [...ownWords(event.whoFor, 'whoFor', event, view), audienceText(event.audiences, view)])}
      ${groupTemplate(strings.cost, costLines(event, view))}
      ${groupTemplate(strings.booking, over ? [] : bookingLines(event, view))}
      ${groupTemplate(strings.access, accessLines(event, view))}
    </dl>
    ${addToCalendarTemplate(event, listed.occurrence, view)}
    ${organisationTemplate({ ...asked, contact: noContact }, view)} ${sourceTemplate(event, view)}`;
}

const noContact = { phones: [] };

function whenLines({ occurrences }: EventDetail, { occurrence }: ListedEvent, view: DetailView): Line[] {
  const next = occurrences.filter(({ key }) => key > occurrence.key).slice(0, nextDates);
  return [
    html`<p class="when" part="when">
      <time datetime=${occurrence.starts.local}>${whenText(occurrence, view)}</time>
    </p>`,
    next.length > 0 &&
      html`<div class="next-dates" part="next-dates">
        <p id="next-dates"><strong>${view.strings.nextDates}</strong></p>
        <ul role="list" aria-labelledby="next-dates">
          ${next.map((one) => html`<li dir="auto">${dateText(one, view)}</li>`)}
        </ul>
      </div>`,
  ];
}

/** A date of a series, and what is different then. */
function dateText(occurrence: EventOccurrence, view: DetailView): string {
  const { strings } = view;
  const { status, key, starts, note } = occurrence;
  const different = status === 'scheduled' ? (key === starts.local ? undefined : strings.dateMoved) : strings[status];
  const what = [different, note].filter(Boolean).join('. ');
  const date = whenText(occurrence, view);
  return what ? strings.dateWith(date, what) : date;
}

function consultationLines(event: EventDetail, view: DetailView): Line[] {
  const { consultation } = event;
  if (!consultation) return [];
  const { strings } = view;
  const { opens, closes, outcome } = consultation;
  const outcomeUrl = webAddress(consultation.outcomeUrl);
  const fromTo = closes < londonDay(view.now) ? strings.openedClosed : strings.opensCloses;
  return [
    answersText({ consultation }, view),
    fromTo(dayName(opens, view), dayName(closes, view)),
    (outcome !== undefined || outcomeUrl !== undefined) &&
      html`<div part="outcome">
        <p><strong>${strings.outcome}</strong></p>
        ${ownWords(outcome, 'outcome', event, view).map((text) => html`<div dir="auto">${text}</div>`)}
        ${outcomeUrl === undefined ? nothing : html`<p><a href=${outcomeUrl}>${strings.outcomeLink}</a></p>`}
      </div>`,
  ];
}

function whereLines(event: EventDetail, view: DetailView, over: boolean): Line[] {
  const { location, online, wards, boroughWide } = event;
  const { strings, bar } = view;
  const join = webAddress(online);
  const area = namesLine(wards, view) || (boroughWide && strings.boroughWide);
  return [
    location ? placeTemplate(location, view, languageOf(event, 'location', view)) : join === undefined && area,
    location && bar?.placesTemplate([location], view),
    online !== undefined &&
      (join === undefined || over ? strings.online : html`<p><a href=${join}>${strings.joinOnline}</a></p>`),
  ];
}

function costLines(event: EventDetail, view: DetailView): Line[] {
  const { cost } = event;
  if (!cost) return [];
  return [
    cost.free && view.strings.free,
    ...ownWords(cost.description, 'cost.description', event, view),
    ...cost.options.map((option) => priceLine(option, view.strings, view.format)),
  ];
}

function bookingLines(event: EventDetail, view: DetailView): Line[] {
  const { booking } = event;
  const { strings } = view;
  const url = webAddress(booking?.url);
  return [
    booking && (booking.required ? strings.mustBook : strings.noBooking),
    url !== undefined && html`<p><a href=${url}>${booking?.required ? strings.book : strings.bookOrAsk}</a></p>`,
    ...ownWords(booking?.note, 'booking.note', event, view),
  ];
}

function accessLines(event: EventDetail, view: DetailView): Line[] {
  const { accessibility, location } = event;
  return [
    ...ownWords(accessibility, 'accessibility', event, view),
    ...(location ? accessFactLines(location, view) : []),
    ...ownWords(location?.accessibility, 'location', event, view),
  ];
}
