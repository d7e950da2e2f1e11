import type { AwardSummary, EventDetail, ListedEvent } from '@vcs/sdk';
import { html, nothing } from '../frame/html.ts';
import type { Html } from '../frame/html.ts';
import type { PageContext } from '../frame/site.ts';
import { inItsLanguage } from '../frame/told.ts';
import { quilt } from '../motif/quilt.ts';
import { dateText, timeText } from '../words/words.ts';

export type Ground = 'paper' | 'tint' | 'strong' | 'ink';

/** A stripe over the whole width. */
export function band(ground: Ground, content: Html, name = ''): Html {
  return html`<section class="band band-${ground} ${name}"><div class="inner">${content}</div></section>`;
}

/** A stripe with an element of the directory: the script of the site brings it, until then the link in it leads to the same. */
export function embedded({ ofApi }: Pick<PageContext, 'ofApi'>, content: Html): Html {
  return html`<section class="band band-tint embed" data-elements="${ofApi('/v1/vcs.js')}">
    <div class="inner">${content}</div>
  </section>`;
}

/** What a page other than the first begins with. */
export function opening(context: PageContext, title: string, lead: Html | string): Html {
  const { tiles, palette, year } = context;
  return html`<div class="opening">
    <div class="inner">
      <h1>${title}</h1>
      ${lead === '' ? nothing : html`<p class="lead">${lead}</p>`}
    </div>
    ${quilt(tiles, palette, year.year)}
  </div>`;
}

export function placeName({ event, borough }: PageContext): string {
  return event?.location?.name ?? borough;
}

/** "Great Sounding Hall, 1 Sounding Place, E14 0MI". */
export function addressLine({ name, address }: Pick<NonNullable<EventDetail['location']>, 'name' | 'address'>): string {
  return [name, ...(address?.lines ?? []), address?.postcode].filter(Boolean).join(', ');
}

/** The day of the showcase: of the event, else of the phase. */
export function dayOf({ event, year }: PageContext): string {
  return event?.starts.slice(0, 10) ?? year.phases.find(({ phase }) => phase === 'live')?.from ?? `${year.year}-01-01`;
}

export const dateOf = (context: PageContext): string => dateText(context.words.locale, dayOf(context));

export function hours({ words }: Pick<PageContext, 'words'>, starts: string, ends: string | undefined): Html {
  const { locale, fromTo } = words;
  const from = timeText(locale, starts);
  return html`<span class="hours">${ends === undefined ? from : fromTo(from, timeText(locale, ends))}</span>`;
}

/** Whether the showcase itself is not as planned, where it is told what and when it is, and what its record says of it. */
export function stateOfTheDay(context: PageContext): Html {
  const { words, event } = context;
  if (event === undefined || event.status === 'scheduled') return nothing;
  const { status, statusNote, online } = event;
  const state = words.programme[status];
  const join = status === 'moved-online' && online !== undefined;
  return html`<p class="statement">${join ? html`<a href="${online}">${state}</a>` : state}</p>
    ${statusNote === undefined ? nothing : html`<p class="lead" ${inItsLanguage(context, event, 'statusNote')}>${statusNote}</p>`}`;
}

/** The state of a part of the programme, where it is not as planned. */
export function stateOf(context: PageContext, part: ListedEvent): Html {
  const { status, note } = part.occurrence;
  return status === 'scheduled'
    ? nothing
    : html`<p class="state">
        <strong>${context.words.programme[status]}</strong
        >${note === undefined ? '' : html`. <span${inItsLanguage(context, part, 'note')}>${note}</span>`}
      </p>`;
}

/** How to book a part of the programme: the words of its record, which lead to where it is booked. */
function bookingOf(context: PageContext, part: ListedEvent): Html | '' {
  const { booking } = part;
  if (booking?.required !== true) return '';
  const text =
    booking.note === undefined
      ? context.words.programme.book
      : html`<span${inItsLanguage(context, part, 'booking')}>${booking.note}</span>`;
  return booking.url === undefined ? html`<span>${text}</span>` : html`<a href="${booking.url}">${text}</a>`;
}

/** One part of the programme. The script reads its times, to mark what is on now. */
export function programmePart(context: PageContext, part: ListedEvent, level: 2 | 3, brief = false): Html {
  const { words, ofApi } = context;
  const { occurrence, name, description, online, slug } = part;
  const title =
    level === 2
      ? html`<h2${inItsLanguage(context, part, 'name')}>${name}</h2>`
      : html`<h3${inItsLanguage(context, part, 'name')}>${name}</h3>`;
  return html`<li
    class="part"
    data-starts="${occurrence.starts.instant}"
    ${occurrence.ends === undefined ? '' : html`data-ends="${occurrence.ends.instant}"`}
  >
    <p class="when">
      <time datetime="${occurrence.starts.local}"
        >${hours(context, occurrence.starts.local, occurrence.ends?.local)}</time
      >
      <span class="on-now" hidden>${words.programme.onNow}</span>
    </p>
    <div class="what">
      ${title}
      ${description === undefined ? nothing : html`<p${inItsLanguage(context, part, 'description')}>${description}</p>`}
      ${stateOf(context, part)}
      ${
        brief
          ? nothing
          : html`<p class="notes">
              ${online === undefined ? '' : html`<a class="online" href="${online}">${words.programme.online}</a>`}
              ${bookingOf(context, part)}
              <a class="keep" href="${ofApi(`/feeds/events/${slug}.ics`)}"
                >${words.programme.addOne}<span class="unseen">: ${name}</span></a
              >
            </p>`
      }
    </div>
  </li>`;
}

/** Who or what an award is about, beneath its name. */
export function whose({ organisation, project, person, name }: AwardSummary): string {
  const parts = [person?.title, organisation?.name, project?.name].filter(
    (part) => part !== undefined && part !== name,
  );
  return parts.join(', ');
}
