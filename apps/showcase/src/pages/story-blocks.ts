import type { AwardSummary, StoryDetail } from '@vcs/sdk';
import { html, nothing } from '../frame/html.ts';
import type { Html } from '../frame/html.ts';
import type { PageContext } from '../frame/site.ts';
import { phaseOn } from '../phase/phases.ts';

interface ToldAward {
  readonly award: AwardSummary;
  readonly story: StoryDetail;
}

/** The winners of the latest year whose winners are known, of which there is a story; another every year. */
export function storyOfTheYear({ content, day }: PageContext): ToldAward | undefined {
  const decided = content.years.filter((year) => phaseOn(year, day) === 'after');
  const winners = decided.flatMap(({ awards }) => awards.filter(({ standing }) => standing === 'winner'));
  const told = winners.flatMap((award) => {
    const story = content.stories.find(({ slug }) => slug === award.story?.slug);
    return story === undefined ? [] : [{ award, story }];
  });
  return told.find(({ award }) => award.category.subject === 'project') ?? told[0];
}

/** The number of a story that is worth setting large. */
export function figureOf({ figures, lang }: StoryDetail): Html {
  const [first] = figures;
  if (first === undefined) return nothing;
  const [number = first.value, ...unit] = first.value.split(' ');
  return html`<p class="figure" lang="${lang}">
    <span class="number">${number}</span> <span class="unit">${unit.join(' ')} ${first.label}</span>
  </p>`;
}
