import { html, nothing } from '../frame/html.ts';
import type { Html } from '../frame/html.ts';
import { phased } from '../frame/phased.ts';
import type { PageContext } from '../frame/site.ts';
import { quilt } from '../motif/quilt.ts';
import { endOf, startOf } from '../phase/phases.ts';
import type { Phase } from '../phase/phases.ts';
import { dateText } from '../words/words.ts';
import { dateOf, dayOf, hours, placeName, stateOfTheDay } from './blocks.ts';

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

/** What, when and where, what the moment is, and what to do next. */
export function hero(context: PageContext): Html {
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
