import type { AwardSummary } from '@vcs/sdk';
import { html, nothing } from '../frame/html.ts';
import type { Html } from '../frame/html.ts';
import { phased } from '../frame/phased.ts';
import type { Page, PageContext } from '../frame/site.ts';
import { phaseOn } from '../phase/phases.ts';
import { dateText } from '../words/words.ts';
import { startOf } from '../phase/phases.ts';
import { band, opening, whose } from './blocks.ts';

type Year = PageContext['year'];

function winner({ content, to }: PageContext, award: AwardSummary): Html {
  const story = content.stories.find(({ slug }) => slug === award.story?.slug);
  return html`<li class="winner">
    <h3><span class="kicker">${award.category.name}</span> ${award.name}</h3>
    ${whose(award) === '' ? nothing : html`<p class="whose">${whose(award)}</p>`}
    ${award.citation === undefined ? nothing : html`<blockquote><p lang="${award.lang}">${award.citation}</p></blockquote>`}
    ${
      story === undefined
        ? nothing
        : html`<p>
            <a class="onward" href="${to(`stories/${story.slug}/`)}"><span lang="${story.lang}">${story.name}</span></a>
          </p>`
    }
  </li>`;
}

/** The winners of one year, in the colours of that year. */
function winnersOf(context: PageContext, year: Year, ground: 'strong' | 'ink' = 'strong'): Html {
  const order = year.categories.map(({ slug }) => slug);
  const winners = year.awards
    .filter(({ standing }) => standing === 'winner')
    .toSorted((one, other) => order.indexOf(one.category.slug) - order.indexOf(other.category.slug));
  if (winners.length === 0) return nothing;
  return html`<section class="band band-${ground} of-${year.year}" id="year-${year.year}">
    <div class="inner">
      <h2><span class="big-year">${year.year}</span></h2>
      <ul class="winners">
        ${winners.map((award) => winner(context, award))}
      </ul>
    </div>
  </section>`;
}

function thisYear(context: PageContext, phase: Phase): Html {
  const { year } = context;
  if (phase === 'after') return winnersOf(context, year, 'ink');
  const day = startOf(year, 'live');
  return band(
    'paper',
    html`<p class="statement">
      The winners of ${year.year} will be announced
      ${day === undefined ? 'here' : `on ${dateText('en-GB', day)}, and here`}.
    </p>`,
  );
}

type Phase = PageContext['phase'];

export const winners: Page = {
  path: 'winners/',
  everyLanguage: false,
  parts: (context) => {
    const { content, year, day } = context;
    const before = content.years.filter((other) => other.id !== year.id && phaseOn(other, day) === 'after');
    return {
      title: 'Winners',
      description: `The winners of the community awards of ${context.borough}, year by year, and what the judges said.`,
      main: html`${opening(context, 'Winners', 'Year by year, and what the judges said.')}
      ${phased(context, (phase) => thisYear(context, phase))} ${before.map((other) => winnersOf(context, other))}`,
    };
  },
};
