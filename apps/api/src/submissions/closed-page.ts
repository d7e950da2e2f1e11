import type { Nominations } from '@vcs/catalogue';
import { html } from 'hono/html';
import { englishSurround } from '../hosted/surround.ts';
import { linkFrom } from '../pages/framed.ts';
import { page, productName } from '../pages/layout.ts';
import type { Html } from '../pages/layout.ts';
import { dateText } from '../pages/words.ts';
import { writtenList } from './forms/form-page.ts';
import { nominationForm } from './forms/nomination-form.ts';

/** For the questions, which are those of every year. */
const anyYear = { id: '', slug: '', name: '', categories: [] };

/** The page in place of the form while nobody can be nominated. What somebody had written is not lost. */
export function closedPage({ next }: Nominations, framed: boolean, written?: URLSearchParams): Html {
  return page({
    title: `Nominations are not open - ${productName}`,
    styles: ['/assets/submissions/submissions.css'],
    framed,
    surround: englishSurround,
    main: html`<h1>Nominations are not open</h1>
      <p class="lead">
        ${
          next === undefined
            ? 'They are closed for now. The next awards will be announced here.'
            : `Nominations for the ${next.year.name} open on ${dateText(next.opens)}.`
        }
      </p>
      ${next === undefined ? '' : awardList(next.year.categories)}
      ${written === undefined ? '' : writtenList(nominationForm(anyYear, undefined), written)}
      <p><a href="${linkFrom(framed, '/directory')}">Find local help</a></p>`,
  });
}

function awardList(categories: readonly { name: string; criteria: readonly string[] }[]): Html {
  return html`<h2>The awards</h2>
    <dl class="links">
      ${categories.map(
        ({ name, criteria }) =>
          html`<dt>${name}</dt>
            <dd>${criteria.join('. ')}.</dd>`,
      )}
    </dl>`;
}
