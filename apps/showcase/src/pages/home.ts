import type { AwardSummary } from '@vcs/sdk';
import { band, dateOf, dayOf, hours, placeName, programmePart, stateOfTheDay } from './blocks.ts';
import { figureOf, storyOfTheYear } from './story-blocks.ts';
import { html, nothing } from '../frame/html.ts';
import type { Html } from '../frame/html.ts';
import { phased } from '../frame/phased.ts';
import type { Page, PageContext } from '../frame/site.ts';
import { categoryOf, inItsLanguage } from '../frame/told.ts';
import { showcaseEvent } from '../linked-data/showcase-event.ts';
import { quilt } from '../motif/quilt.ts';
import type { Phase } from '../phase/phases.ts';
import { endOf, phases, startOf } from '../phase/phases.ts';
import { dateText, shortDateText } from '../words/words.ts';

/** What to do next in each phase: the most wanted first. */
const nextSteps = {
  announced: ['programme', 'awards'],
  nominations: ['nominate', 'awards'],
  judging: ['programme', 'awards'],
  shortlist: ['finalists', 'programme'],
  live: ['programme', 'gettingThere'],
  after: ['winners', 'programme'],
} as const satisfies Record<Phase, readonly string[]>;

type Step = (typeof nextSteps)[Phase][number];

function stepLink({ words, to }: PageContext, step: Step, index: number): Html {
  const { home } = words;
  const [path, text] = {
    programme: ['programme/', home.see.programme],
    awards: ['awards/', home.see.awards],
    nominate: ['nominate/', home.see.nominate],
    finalists: ['finalists/', home.seeFinalists],
    winners: ['winners/', home.seeWinners],
    gettingThere: ['getting-there/', home.planJourney],
  }[step] as [string, string];
  return html`<a class="button ${index === 0 ? 'first' : 'second'}" href="${to(path)}">${text}</a>`;
}

/** The name of the year, its number on a line of its own. */
function titleOf({ year }: PageContext): Html {
  const [, name, number] = /^(.*?)\s*(\p{Number}{4})$/u.exec(year.name) ?? [];
  return html`${name ?? year.name} <span class="year">${number ?? ''}</span>`;
}

function hero(context: PageContext): Html {
  const { words, event, tiles, palette, year } = context;
  const isOff = event?.status === 'cancelled' || event?.status === 'postponed';
  return html`<div class="hero">
    <div class="inner">
      <h1>${titleOf(context)}</h1>
      ${stateOfTheDay(context)}
      <div class="facts">
        <p class="date"><time datetime="${dayOf(context)}">${dateOf(context)}</time></p>
        <p>
          ${event === undefined ? nothing : html`${hours(context, event.starts, event.ends)}<br />`}${placeName(context)}${event?.cost?.free === true ? html`<br />${words.free}` : nothing}
        </p>
      </div>
      ${phased(
        context,
        (phase) =>
          html`<p class="line">${words.phases[phase].line}</p>
            <p class="steps">${nextSteps[phase].map((step, index) => stepLink(context, step, index))}</p>
            ${deadline(context, phase)}`,
      )}
      ${
        isOff
          ? nothing
          : html`<p
              class="countdown"
              data-countdown="${dayOf(context)}"
              data-words="${countdownWords(context)}"
              role="timer"
              aria-label="${words.home.countdown}"
            ></p>`
      }
    </div>
    ${quilt(tiles, palette, year.year)}
  </div>`;
}

/** Until when people can do what the phase is for, or from when. */
function deadline({ words, year }: PageContext, phase: Phase): Html {
  const { nominate, locale } = words;
  const day = phase === 'announced' ? startOf(year, 'nominations') : endOf(year, 'nominations');
  if (day === undefined || (phase !== 'announced' && phase !== 'nominations')) return nothing;
  const text = phase === 'announced' ? nominate.soon : nominate.open;
  return html`<p class="deadline">${text(dateText(locale, day))}</p>`;
}

/** "2 days to go" in the words of the language, for 1, 2 and many, with # for the number. */
function countdownWords({ words }: PageContext): string {
  const texts = [1, 2].map((days) => words.home.days(days).replace(/\p{Number}+/u, '#'));
  return texts.join('|');
}

/** Without script, and where nothing is on and nothing comes, the list of the day stands in its place. */
function nowAndNext(context: PageContext, list: Html): Html {
  const { words, programme } = context;
  return html`<div class="now-and-next" data-now-and-next>
    <div class="now">
      <h3>${words.home.onNow}</h3>
      <ol class="programme" data-now></ol>
    </div>
    <div class="next">
      <h3>${words.home.next}</h3>
      <ol class="programme" data-next></ol>
    </div>
    <div class="fallback">${list}</div>
    <template data-parts>${programme.map((part) => programmePart(context, part, 3, true))}</template>
  </div>`;
}

function aboutAndDay(context: PageContext): Html {
  const { words, programme, to } = context;
  const shown = programme.filter((_part, index) => index > 0).slice(0, 5);
  const list =
    programme.length === 0
      ? html`<p>${words.home.programmeLater}</p>`
      : html`<ol class="programme">
          ${shown.map((part) => programmePart(context, part, 3, true))}
        </ol>`;
  const draw = (isLive: boolean): Html =>
    band(
      'ink',
      html`<h2>${isLive ? words.home.today : words.home.highlights}</h2>
        ${isLive && programme.length > 0 ? nowAndNext(context, list) : list}
        <p><a class="onward" href="${to('programme/')}">${words.home.wholeProgramme}</a></p>`,
      'day',
    );
  // On the day itself what is on comes before what the day is.
  return html`${phased(context, (phase) => (phase === 'live' ? draw(true) : nothing))}${about(context)}
  ${phased(context, (phase) => (phase === 'live' ? nothing : draw(false)))}`;
}

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

function about(context: PageContext): Html {
  const { event, words } = context;
  if (event?.description === undefined) return nothing;
  return band(
    'paper',
    html`<h2>${words.home.about}</h2>
      <p class="statement" ${inItsLanguage(context, event, 'description')}>${event.description}</p>`,
    'about',
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
