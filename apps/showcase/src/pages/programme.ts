import { html, nothing } from '../frame/html.ts';
import type { Page, PageContext } from '../frame/site.ts';
import { showcaseEvent } from '../linked-data/showcase-event.ts';
import {
  band,
  dateOf,
  dayOf,
  addressLine,
  embedded,
  opening,
  placeName,
  programmePart,
  stateOfTheDay,
} from './blocks.ts';

function search(context: PageContext) {
  const { words, event, language, ofApi } = context;
  const day = dayOf(context);
  return embedded(
    context,
    html`<h2>${words.programme.search}</h2>
      <p class="lead">${words.programme.searchLead}</p>
      <vcs-events
        part-of="${event?.slug}"
        from="${day}"
        to="${day}"
        heading-level="2"
        lang="${language}"
        filters="online"
        ><a href="${ofApi('/events')}?from=${day}&to=${day}&part-of=${event?.slug}"
          >${words.programme.searchLink}</a
        ></vcs-events
      >`,
  );
}

export const programme: Page = {
  path: 'programme/',
  everyLanguage: true,
  parts: (context) => {
    const { words, event, programme: parts, ofApi } = context;
    return {
      title: words.programme.title,
      description: words.programme.description(dateOf(context), placeName(context)),
      linkedData: showcaseEvent(context),
      main: html`${opening(context, words.programme.title, words.programme.lead(`${dateOf(context)}, ${placeName(context)}`))}
      ${event === undefined || event.status === 'scheduled' ? nothing : band('tint', stateOfTheDay(context))}
      ${
        event === undefined || parts.length === 0
          ? band('paper', html`<p>${words.home.programmeLater}</p>`)
          : html`${band(
              'paper',
              html`<p class="steps unprinted">
                  <a class="button first" href="${ofApi(`/feeds/events/${event.slug}.ics`)}"
                    >${words.programme.allDay}</a
                  >
                  <button class="button second scripted" type="button" data-print>${words.programme.print}</button>
                </p>
                ${event.location === undefined ? nothing : html`<p class="printed">${addressLine(event.location)}</p>`}
                <ol class="programme whole">
                  ${parts.map((part) => programmePart(context, part, 2))}
                </ol>`,
            )}${search(context)}`
      }`,
    };
  },
};
