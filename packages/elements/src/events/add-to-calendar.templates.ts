import type { EventDetail, EventOccurrence } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { headingTemplate } from '../heading/heading.templates.ts';
import { eventFile, googleLink, outlookLink } from './calendar-links.ts';
import type { DetailView } from './event-detail.templates.ts';
import { isOver } from './over.ts';

/**
 * Ways to put an event into a calendar; none for one that is cancelled or has no date at present. A date that is over goes
 * into none, a series as long as it goes on.
 */
export function addToCalendarTemplate(
  event: EventDetail,
  occurrence: EventOccurrence,
  { strings, headingLevel, api, now }: DetailView,
): TemplateResult | typeof nothing {
  if (occurrence.status === 'cancelled' || occurrence.status === 'postponed') return nothing;
  const { name, slug, description, location, online, recurrence, occurrences } = event;
  const over = isOver(occurrence, now);
  const allDates = api !== undefined && recurrence && !occurrences.every((one) => isOver(one, now));
  if (over && !allDates) return nothing;
  const address = location?.address;
  const place = [location?.name, ...(address?.lines ?? []), address?.city, address?.postcode]
    .filter((line, index, lines) => line && lines.indexOf(line) === index)
    .join(', ');
  const entry = {
    title: name,
    occurrence,
    place: occurrence.status === 'moved-online' ? online : place || online,
    about: [description, online].filter(Boolean).join('\n\n'),
  };
  const way = (href: string, text: string) => html`<li><a href=${href} rel="noreferrer">${text}</a></li>`;
  return html`<section class="organisation-part add-to-calendar" part="add-to-calendar">
    ${headingTemplate({ level: headingLevel + 1, className: 'subtitle', part: 'detail-subheading' }, strings.addToCalendar)}
    <ul class="ways-in" role="list">
      ${over || api === undefined ? nothing : way(eventFile(api, slug, occurrence.key), strings.thisDate)}
      ${allDates ? way(eventFile(api, slug), strings.allDates) : nothing}
      ${over ? nothing : [way(googleLink(entry), strings.google), way(outlookLink(entry), strings.outlook)]}
    </ul>
  </section>`;
}
