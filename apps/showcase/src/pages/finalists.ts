import type { AwardSummary } from '@vcs/sdk';
import { html, nothing } from '../frame/html.ts';
import type { Html } from '../frame/html.ts';
import { phased } from '../frame/phased.ts';
import type { Page, PageContext } from '../frame/site.ts';
import { phaseOn, startOf } from '../phase/phases.ts';
import type { Phase } from '../phase/phases.ts';
import { dateText } from '../words/words.ts';
import { band, opening, whose } from './blocks.ts';

type Year = PageContext['year'];

/** Winners are not told apart before the day: on the list of finalists all stand alike, by name. */
function finalist({ content, to }: PageContext, award: AwardSummary): Html {
  const story = content.stories.find(({ slug }) => slug === award.story?.slug);
  return html`<li>
    <h4>${award.name}</h4>
    ${whose(award) === '' ? nothing : html`<p class="whose">${whose(award)}</p>`}
    ${
      story === undefined
        ? nothing
        : html`<p>
            <a href="${to(`stories/${story.slug}/`)}"><span lang="${story.lang}">${story.name}</span></a>
          </p>`
    }
  </li>`;
}

function finalistsOf(context: PageContext, year: Year): Html {
  const named = year.awards.filter(({ standing }) => standing !== 'nominee');
  return html`<h2>Finalists ${year.year}</h2>
    ${year.categories.map(({ slug, name }) => {
      const here = named
        .filter(({ category }) => category.slug === slug)
        .toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
      return here.length === 0
        ? nothing
        : html`<div class="category">
            <h3>${name}</h3>
            <ul class="names">
              ${here.map((award) => finalist(context, award))}
            </ul>
          </div>`;
    })}`;
}

function announcement(context: PageContext, phase: Phase): Html {
  const { content, year, day } = context;
  const isOut = phase === 'shortlist' || phase === 'live' || phase === 'after';
  if (isOut && year.awards.some(({ standing }) => standing !== 'nominee')) return finalistsOf(context, year);
  const from = startOf(year, 'shortlist');
  const before = content.years.find((other) => other.year < year.year && phaseOn(other, day) === 'after');
  return html`<p class="statement">
      ${from === undefined || isOut ? 'The finalists will be announced here.' : `The finalists of ${year.year} will be announced here on ${dateText('en-GB', from)}.`}
    </p>
    ${before === undefined ? nothing : finalistsOf(context, before)}`;
}

export const finalists: Page = {
  path: 'finalists/',
  everyLanguage: false,
  parts: (context) => ({
    title: 'Finalists',
    description: `The finalists of the ${context.year.name}: projects, organisations and people of ${context.borough}, and their stories.`,
    main: html`${opening(context, 'Finalists', 'The projects, organisations and people the judges could not put down.')}
    ${band(
      'paper',
      phased(context, (phase) => announcement(context, phase)),
    )}`,
  }),
};
