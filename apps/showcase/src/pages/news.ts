import { html } from '../frame/html.ts';
import type { Page } from '../frame/site.ts';
import { newsUntil } from '../news/news.ts';
import { dateText } from '../words/words.ts';
import { band, opening } from './blocks.ts';

export const news: Page = {
  path: 'news/',
  everyLanguage: false,
  pictured: false,
  parts: (context) => ({
    title: 'News',
    description: `What happened at the ${context.year.name} and in the years before.`,
    main: html`${opening(context, 'News', '')}
    ${band(
      'paper',
      html`<p><a href="${context.file('news.atom')}">Follow the news (Atom)</a></p>
        <ol class="news">
          ${newsUntil(context.content, context.day).map(
            ({ day, title, text, path }) =>
              html`<li>
                <p class="when"><time datetime="${day}">${dateText('en-GB', day)}</time></p>
                <div>
                  <h2><a href="${context.to(path)}">${title}</a></h2>
                  <p>${text}</p>
                </div>
              </li>`,
          )}
        </ol>`,
    )}`,
  }),
};
