import type { StoryDetail } from '@vcs/sdk';
import { html, nothing, paragraphs } from '../frame/html.ts';
import type { Page, PageContext } from '../frame/site.ts';
import { phaseOn } from '../phase/phases.ts';
import { band, opening } from './blocks.ts';

/** What the story was nominated for, as far as it may be told on the day of the build. */
function nominations({ content, day }: PageContext, { slug }: StoryDetail): string[] {
  return content.years.flatMap((year) => {
    const phase = phaseOn(year, day);
    return year.awards
      .filter(({ story }) => story?.slug === slug)
      .flatMap(({ standing, category }) => {
        if (phase === 'after') return [`${category.name} ${year.year}: ${standing}`];
        if (phase === 'shortlist' || phase === 'live') return [`${category.name} ${year.year}: finalist`];
        return [];
      });
  });
}

export function storyPage(story: StoryDetail): Page {
  return {
    path: `stories/${story.slug}/`,
    everyLanguage: false,
    parts: (context) => {
      const organisations = story.organisations.map(({ name }) => name).join(', ');
      return {
        title: story.name,
        description: story.summary,
        linkedData: [
          {
            '@type': 'Article',
            headline: story.name,
            description: story.summary,
            inLanguage: story.lang,
            dateModified: story.updatedAt,
            author: story.organisations.map(({ name }) => ({ '@type': 'Organization', name })),
          },
        ],
        main: html`<article lang="${story.lang}">
          ${opening(context, story.name, story.summary)}
          ${band(
            'paper',
            html`${
                story.figures.length === 0
                  ? nothing
                  : html`<dl class="figures">
                      ${story.figures.map(
                        ({ value, label }) =>
                          html`<div>
                            <dt>${label}</dt>
                            <dd>${value}</dd>
                          </div>`,
                      )}
                    </dl>`
              }
              <div class="prose">${paragraphs(story.body)}</div>
              <p class="whose">${organisations}${story.happened === undefined ? '' : `, ${story.happened}`}</p>
              <ul class="chips" lang="en">
                ${nominations(context, story).map((text) => html`<li>${text}</li>`)}
              </ul>
              <p lang="en"><a class="onward" href="${context.to('winners/')}">All winners</a></p>`,
          )}
        </article>`,
      };
    },
  };
}
