import { html, nothing } from '../frame/html.ts';
import type { Page, PageContext } from '../frame/site.ts';
import { band, dateOf, opening, placeName } from './blocks.ts';

function boilerplate(context: PageContext): string {
  const { year, event, borough } = context;
  const subjects = 'projects, organisations and people';
  return `The ${year.name} are presented on ${dateOf(context)} at ${placeName(context)}. ${year.categories.length} awards go to ${subjects} of the voluntary and community sector in ${borough}. ${event === undefined ? '' : `The event is held by ${event.organisation.name}.`}`.trim();
}

export const press: Page = {
  path: 'press/',
  everyLanguage: false,
  pictured: false,
  parts: (context) => {
    const { year, event, file, palette, to } = context;
    const contact = event?.organisation.contact;
    return {
      title: 'Press kit',
      description: `Facts, words and pictures of the ${year.name}, free to use.`,
      main: html`${opening(context, 'Press kit', 'Facts, words and pictures. Free to use, no need to ask.')}
      ${band(
        'paper',
        html`<h2>In one paragraph</h2>
          <p class="prose">${boilerplate(context)}</p>
          <h2>Facts</h2>
          <dl class="facts-list">
            <div>
              <dt>What</dt>
              <dd>${event?.name ?? year.name}</dd>
            </div>
            <div>
              <dt>When</dt>
              <dd>${dateOf(context)}</dd>
            </div>
            <div>
              <dt>Where</dt>
              <dd>${placeName(context)}</dd>
            </div>
            <div>
              <dt>Awards</dt>
              <dd>${year.categories.map(({ name }) => name).join(', ')}</dd>
            </div>
            ${
              contact === undefined
                ? nothing
                : html`<div>
                    <dt>Contact</dt>
                    <dd>
                      ${event?.organisation.name}${contact.email === undefined ? '' : html`, <a href="mailto:${contact.email}">${contact.email}</a>`}${contact.phones[0] === undefined ? '' : html`, ${contact.phones[0].number}`}
                    </dd>
                  </div>`
            }
          </dl>
          <p><a href="${to('winners/')}">Winners and what the judges said</a>, <a href="${to('news/')}">news</a></p>`,
      )}
      ${band(
        'tint',
        html`<h2>Pictures</h2>
          <p class="prose">
            Drawn from the wards of the borough: one tile for each. CC0, use them as you like. The colour of
            ${year.year} is ${palette.name}, ${palette.strong} on ${palette.ink}.
          </p>
          <ul class="downloads">
            <li>
              <a href="${file('pictures/home.png')}"
                ><img
                  src="${file('pictures/home.png')}"
                  width="1200"
                  height="630"
                  alt="Picture for articles, 1200 by 630 pixels"
                  loading="lazy"
              /></a>
              <p>Picture for articles (PNG, 1200 × 630)</p>
            </li>
            <li>
              <a href="${file('pictures/quilt.svg')}"
                ><img
                  src="${file('pictures/quilt.svg')}"
                  width="600"
                  height="800"
                  alt="The borough as a quilt of tiles"
                  loading="lazy"
              /></a>
              <p>The quilt (SVG, any size)</p>
            </li>
          </ul>`,
      )}`,
    };
  },
};
