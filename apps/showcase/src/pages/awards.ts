import { html, nothing } from '../frame/html.ts';
import type { Html } from '../frame/html.ts';
import { phased } from '../frame/phased.ts';
import type { Page, PageContext } from '../frame/site.ts';
import { categoryOf, inItsLanguage, languageNotice } from '../frame/told.ts';
import { paragraphs } from '../frame/html.ts';
import { band, opening } from './blocks.ts';

type Category = PageContext['year']['categories'][number];

/** Who was put forward, while that is news: names only, in the order of the alphabet. */
function nominees(context: PageContext, { slug }: Category): Html {
  const { words, year } = context;
  const names = year.awards
    .filter(({ category }) => category.slug === slug)
    .map(({ name }) => name)
    .sort((one, other) => one.localeCompare(other, 'en'));
  if (names.length === 0) return nothing;
  return phased(context, (phase) =>
    phase === 'nominations' || phase === 'judging'
      ? html`<p class="nominees">
          <strong>${words.awards.nominees}:</strong> <span lang="en">${names.join(', ')}</span>
        </p>`
      : nothing,
  );
}

function categories(context: PageContext, subject: Category['subject'], ground: 'paper' | 'tint'): Html {
  const { words, year } = context;
  const ofSubject = year.categories
    .filter((category) => category.subject === subject)
    .map((category) => categoryOf(year, category));
  return band(
    ground,
    html`<h2>${words.awards.subjects[subject]}</h2>
      <div class="categories">
        ${ofSubject.map(
          (category) =>
            html`<article id="${category.slug}">
              <h3${inItsLanguage(context, category, 'name')}>${category.name}</h3>
              ${languageNotice(context, category, 'criteria')}
              <ul${inItsLanguage(context, category, 'criteria')}>
                ${category.criteria.map((criterion) => html`<li>${criterion}</li>`)}
              </ul>
              ${nominees(context, category)}
            </article>`,
        )}
      </div>`,
  );
}

export const awards: Page = {
  path: 'awards/',
  everyLanguage: true,
  parts: (context) => {
    const { words, year, to } = context;
    return {
      title: words.awards.title,
      description: words.awards.description(year.year),
      main: html`${opening(context, words.awards.title, words.awards.lead)}${categories(context, 'project', 'paper')}${categories(context, 'organisation', 'tint')}${categories(context, 'person', 'paper')}
      ${
        year.judging === undefined
          ? nothing
          : band(
              'ink',
              html`<h2>${words.awards.judging}</h2>
                ${languageNotice(context, year, 'judging')}
                <div class="prose" ${inItsLanguage(context, year, 'judging')}>${paragraphs(year.judging)}</div>
                <p><a class="onward" href="${to('nominate/')}">${words.nav.nominate}</a></p>`,
            )
      }`,
    };
  },
};
