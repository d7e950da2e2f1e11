import type { AwardSummary } from '@vcs/sdk';
import { html, nothing } from '../frame/html.ts';
import type { Html } from '../frame/html.ts';
import { phased } from '../frame/phased.ts';
import type { Page, PageContext } from '../frame/site.ts';
import { categoryOf, inItsLanguage } from '../frame/told.ts';
import { showcaseEvent } from '../linked-data/showcase-event.ts';
import { phases } from '../phase/phases.ts';
import type { Phase } from '../phase/phases.ts';
import { shortDateText } from '../words/words.ts';
import { band, dateOf, placeName } from './blocks.ts';
import { hero } from './hero.ts';
import { figureOf, storyOfTheYear } from './story-blocks.ts';
import { aboutAndDay } from './the-day.ts';

/** The category that somebody won in, as the year tells it. */
function wonIn(context: PageContext, { category }: AwardSummary): Html {
  const { categories } = context.year;
  const told = categoryOf(context.year, categories.find(({ slug }) => slug === category.slug) ?? category);
  return html`<span class="for" ${inItsLanguage(context, told, 'name')}>${told.name}</span>`;
}

/** The names that are celebrated, as soon as they are out: finalists, then winners. */
function celebrated(context: PageContext): Html {
  const { words, year, to } = context;
  const named = (standings: readonly string[]) => year.awards.filter(({ standing }) => standings.includes(standing));
  const names = (phase: Phase): Html => {
    const byCategory = year.categories.flatMap(({ slug }) =>
      named(phase === 'after' ? ['winner'] : ['finalist', 'winner']).filter(({ category }) => category.slug === slug),
    );
    // Finalists stand by name, so that nobody reads more into their order.
    const distinct = [...new Map(byCategory.map((award) => [award.name, award])).values()];
    const order =
      phase === 'after' ? byCategory : distinct.toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
    if (order.length === 0) return nothing;
    const [path, text] =
      phase === 'after' ? ['winners/', words.home.seeWinners] : ['finalists/', words.home.seeFinalists];
    return band(
      'ink',
      html`<h2>${words.phases[phase === 'after' ? 'after' : 'shortlist'].name}</h2>
        <ul class="celebrated">
          ${order.map(
            (award) =>
              html`<li>
                <span${inItsLanguage(context, award, 'name')}>${award.name}</span> ${phase === 'after' ? wonIn(context, award) : nothing}
              </li>`,
          )}
        </ul>
        <p><a class="onward" href="${to(path)}">${text}</a></p>`,
    );
  };
  return phased(context, (phase) => (phase === 'shortlist' || phase === 'after' ? names(phase) : nothing));
}

function stages(context: PageContext, now: Phase): Html {
  const { words, year } = context;
  const dated = phases.flatMap((phase) => year.phases.filter((item) => item.phase === phase));
  return band(
    'paper',
    html`<h2>${words.home.stages}</h2>
      <ol class="stages">
        ${dated.map(
          ({ phase, from }) =>
            html`<li ${phase === now ? html`aria-current="step"` : ''}>
              <span class="stage">${words.phases[phase].name}</span>
              <time datetime="${from}">${shortDateText(words.locale, from)}</time>
              ${phase === now ? html`<span class="here">${words.home.now}</span>` : nothing}
            </li>`,
        )}
      </ol>`,
  );
}

function awards(context: PageContext): Html {
  const { words, year, to } = context;
  const subjects = ['project', 'organisation', 'person'] as const;
  return band(
    'strong',
    html`<h2>${words.home.awardsFor}</h2>
      <div class="subjects">
        ${subjects.map(
          (subject) =>
            html`<div>
              <h3>${words.home.subjects[subject]}</h3>
              <ul>
                ${year.categories
                  .filter((category) => category.subject === subject)
                  .map(
                    (category) =>
                      html`<li>
                        <a
                          href="${to('awards/')}#${category.slug}"
                          ${inItsLanguage(context, categoryOf(year, category), 'name')}
                          >${category.name}</a
                        >
                      </li>`,
                  )}
              </ul>
            </div>`,
        )}
      </div>
      <p><a class="onward" href="${to('awards/')}">${words.home.allAwards}</a></p>`,
    'awards',
  );
}

function story(context: PageContext): Html {
  const told = context.language === 'en' ? storyOfTheYear(context) : undefined;
  if (told === undefined) return nothing;
  const { award, story } = told;
  return band(
    'tint',
    html`<div class="feature">
      ${figureOf(story)}
      <div>
        <p class="kicker">${award.category.name} ${award.awardYear.year}, winner</p>
        <h2${inItsLanguage(context, story, 'name')}>${story.name}</h2>
        <p class="lead"${inItsLanguage(context, story, 'summary')}>${story.summary}</p>
        <p><a class="onward" href="${context.to(`stories/${story.slug}/`)}">Read the story of ${award.name}</a></p>
      </div>
    </div>`,
  );
}

function where(context: PageContext): Html {
  const { event, words, to } = context;
  if (event?.location === undefined) return nothing;
  const { name, address, travel } = event.location;
  return band(
    'tint',
    html`<h2>${words.home.place}</h2>
      <p class="statement">${name}</p>
      <p>
        ${[...(address?.lines ?? []), address?.postcode].filter(Boolean).join(', ')}${travel === undefined ? '' : html`<br /><span${inItsLanguage(context, { lang: event.lang }, 'travel')}>${travel}</span>`}
      </p>
      <p><a class="onward" href="${to('getting-there/')}">${words.home.planJourney}</a></p>`,
    'where',
  );
}

export const home: Page = {
  path: '',
  everyLanguage: true,
  parts: (context) => ({
    title: context.year.name,
    description: context.words.home.description(
      context.year.name,
      context.borough,
      dateOf(context),
      placeName(context),
    ),
    linkedData: showcaseEvent(context),
    main: html`${hero(context)}${celebrated(context)}${aboutAndDay(context)}${awards(context)}${story(context)}${phased(context, (phase) => (phase === 'after' ? nothing : html`${stages(context, phase)}${where(context)}`))}`,
  }),
};
