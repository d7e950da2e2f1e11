import { html, nothing } from '../frame/html.ts';
import type { Html } from '../frame/html.ts';
import { phased } from '../frame/phased.ts';
import type { Page, PageContext } from '../frame/site.ts';
import { categoryOf, inItsLanguage } from '../frame/told.ts';
import { endOf, startOf } from '../phase/phases.ts';
import type { Phase } from '../phase/phases.ts';
import { dateText } from '../words/words.ts';
import { band, opening } from './blocks.ts';

function invitation(context: PageContext, phase: Phase): Html {
  const { words, year, language, to, ofApi } = context;
  const { nominate, locale } = { nominate: words.nominate, locale: words.locale };
  const [opens, closes] = [startOf(year, 'nominations'), endOf(year, 'nominations')];
  const tell = (text: (date: string) => string, day: string | undefined, without: string): string =>
    day === undefined ? without : text(dateText(locale, day));
  if (phase === 'nominations') {
    return html`<p class="statement">${tell(nominate.open, closes, words.phases.nominations.line)}</p>
      <p class="steps">
        <a class="button first" href="${ofApi('/nominate')}" hreflang="en">${nominate.start}</a
        >${language === 'en' ? '' : html` <span>(${words.inEnglish})</span>`}
      </p>`;
  }
  if (phase === 'announced')
    return html`<p class="statement">${tell(nominate.soon, opens, words.phases.announced.line)}</p>`;
  const onward =
    phase === 'after'
      ? html`<a class="onward" href="${to('winners/')}">${words.home.seeWinners}</a>`
      : html`<a class="onward" href="${to('finalists/')}">${words.home.seeFinalists}</a>`;
  return html`<p class="statement">${tell(nominate.closed, closes, nominate.over)}</p>
    ${phase === 'judging' ? nothing : html`<p>${onward}</p>`}`;
}

export const nominate: Page = {
  path: 'nominate/',
  everyLanguage: true,
  parts: (context) => {
    const { words, year, to } = context;
    return {
      title: words.nominate.title,
      description: words.nominate.description(year.year),
      main: html`${opening(context, words.nominate.title, '')}
      ${band(
        'paper',
        phased(context, (phase) => invitation(context, phase)),
      )}
      ${band(
        'tint',
        html`<div class="halves">
          <div>
            <h2>${words.nominate.ready}</h2>
            <ol class="prose">
              ${words.nominate.questions.map((question) => html`<li>${question}</li>`)}
            </ol>
          </div>
          <div>
            <h2>${words.nominate.rules}</h2>
            <ul class="prose">
              ${words.nominate.ruleList.map((rule) => html`<li>${rule}</li>`)}
            </ul>
          </div>
        </div>`,
      )}
      ${band(
        'paper',
        html`<h2>${words.nominate.choose}</h2>
          <ul class="chips">
            ${year.categories.map(
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
          <p class="prose">${words.nominate.help}</p>`,
      )}`,
    };
  },
};
