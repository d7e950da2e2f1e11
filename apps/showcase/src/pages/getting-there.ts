import { html, nothing } from '../frame/html.ts';
import type { Html } from '../frame/html.ts';
import type { Page, PageContext } from '../frame/site.ts';
import { inItsLanguage, languageNotice } from '../frame/told.ts';
import { showcaseEvent } from '../linked-data/showcase-event.ts';
import { band, opening, placeName } from './blocks.ts';

type Place = NonNullable<NonNullable<PageContext['event']>['location']>;

function facts({ words }: PageContext, { accessFacts = {} }: Place): Html {
  const names = words.gettingThere.facts;
  const known = (Object.keys(names) as (keyof typeof names)[]).filter((name) => accessFacts[name] === true);
  return html`<ul class="chips">
    ${known.map((name) => html`<li>${names[name]}</li>`)}
    ${accessFacts.doorWidth === undefined ? nothing : html`<li>${words.gettingThere.doorWidth(accessFacts.doorWidth)}</li>`}
  </ul>`;
}

function place(context: PageContext, location: Place): Html {
  const { words, event } = context;
  // The API tells the texts of a place as they were written, and not in which language: that of the event, most likely.
  const told = { lang: event?.lang ?? 'en' };
  const { name, address, travel, accessibility, point } = location;
  const map =
    point &&
    `https://www.openstreetmap.org/?mlat=${point.latitude}&mlon=${point.longitude}#map=17/${point.latitude}/${point.longitude}`;
  return html`${band(
    'paper',
    html`<div class="halves">
      <div>
        <h2>${words.gettingThere.address}</h2>
        <p class="statement">${name}<br />${address?.lines.map((line) => html`${line}<br />`)}${address?.postcode}</p>
        ${map === undefined ? nothing : html`<p class="unprinted"><a href="${map}" rel="noreferrer">${words.gettingThere.map}</a></p>`}
      </div>
      ${
        travel === undefined
          ? nothing
          : html`<div>
              <h2>${words.gettingThere.travel}</h2>
              ${languageNotice(context, told, 'travel')}
              <p class="prose" ${inItsLanguage(context, told, 'travel')}>${travel}</p>
            </div>`
      }
    </div>`,
  )}
  ${band(
    'tint',
    html`<h2>${words.gettingThere.inside}</h2>
      ${facts(context, location)}${
        accessibility === undefined
          ? nothing
          : html`${languageNotice(context, told, 'accessibility')}
              <p class="prose" ${inItsLanguage(context, told, 'accessibility')}>${accessibility}</p>`
      }`,
  )}
  ${band(
    'strong',
    html`<h2>${words.gettingThere.atTheEvent}</h2>
      ${
        event?.accessibility === undefined
          ? nothing
          : html`${languageNotice(context, event, 'accessibility')}
              <p class="statement" ${inItsLanguage(context, event, 'accessibility')}>${event.accessibility}</p>`
      }
      <p class="prose">${words.gettingThere.ask}</p>
      ${organiser(context)}`,
  )}`;
}

function organiser({ event }: PageContext): Html {
  if (event === undefined) return nothing;
  const { name, contact } = event.organisation;
  return html`<p>
    ${name}${contact.phones.map(({ number }) => html`<br /><a href="tel:${number.replaceAll(' ', '')}">${number}</a>`)}${contact.email === undefined ? '' : html`<br /><a href="mailto:${contact.email}">${contact.email}</a>`}
  </p>`;
}

export const gettingThere: Page = {
  path: 'getting-there/',
  everyLanguage: true,
  parts: (context) => {
    const { words, event } = context;
    return {
      title: words.gettingThere.title,
      description: words.gettingThere.description(placeName(context)),
      linkedData: showcaseEvent(context),
      main: html`${opening(context, words.gettingThere.title, event?.location?.name ?? '')}
      ${event?.location === undefined ? band('paper', html`<p>${words.gettingThere.unknown}</p>`) : place(context, event.location)}`,
    };
  },
};
