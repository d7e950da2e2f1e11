import { html } from 'hono/html';
import { productName } from '../pages/layout.ts';
import type { Html, Surround } from '../pages/layout.ts';
import { hostedLists } from './hosted-lists.ts';
import { hostedWords, pageLanguages } from './hosted-words.ts';
import { pageLink } from './page-address.ts';
import type { PageAsked } from './page-address.ts';

/** What stands around the pages for residents: the four lists, the languages, and whose pages they are. */
export function residentsSurround(
  asked: Pick<PageAsked, 'language' | 'framed' | 'partner'>,
  { path, partnerName }: { readonly path: string; readonly partnerName?: string | undefined },
): Surround {
  const words = hostedWords[asked.language];
  return {
    lang: asked.language === 'en' ? 'en-GB' : asked.language,
    dir: asked.language === 'ar' ? 'rtl' : 'ltr',
    skip: words.skip,
    siteName: partnerName ?? productName,
    siteAddress: partnerName === undefined ? '/' : pageLink(asked, '/directory'),
    linksName: words.pages,
    links: hostedLists.map((hosted) => ({
      href: pageLink(asked, hosted.path),
      text: words.names[hosted.list],
      current: hosted.path === path,
    })),
    footer: html`<p>
      ${words.footer} <a href="/licence" ${asked.language === 'en' ? '' : html`hreflang="en"`}>${words.licence}</a>
    </p>`,
  };
}

/** Around pages that are in English only, such as the forms. */
export const englishSurround = residentsSurround({ language: 'en', framed: false, partner: undefined }, { path: '' });

/** The same page in the other languages, to be chosen. */
export function languageLinks(asked: PageAsked, path: string): Html {
  const words = hostedWords[asked.language];
  return html`<nav class="languages" aria-label="${words.languages}">
    <ul>
      ${pageLanguages
        .filter((language) => language !== asked.language)
        .map(
          (language) =>
            html`<li>
              <a
                lang="${language}"
                dir="auto"
                hreflang="${language}"
                href="${pageLink({ ...asked, language }, path, asked.search)}"
                >${hostedWords[language].ownName}</a
              >
            </li>`,
        )}
    </ul>
  </nav>`;
}
