import { languages } from '../content/content.ts';
import { patternedTile, looksOf } from '../motif/quilt.ts';
import { tileCorners } from '../motif/patterns.ts';
import { paper } from '../colour/palettes.ts';
import { wordsOf } from '../words/words.ts';
import { relativeAddress } from './address.ts';
import { html, nothing, raw } from './html.ts';
import type { Html } from './html.ts';
import type { Page, PageContext, PageParts } from './site.ts';

/** What the menu says of the pages that are told in English only. */
const inEnglish = [
  ['finalists/', 'Finalists'],
  ['winners/', 'Winners'],
  ['sector/', 'The sector'],
  ['volunteer/', 'Volunteer'],
] as const;

const inFooter = [
  ['news/', 'News'],
  ['press/', 'Press kit'],
  ['accessibility/', 'Accessibility'],
  ['privacy/', 'Privacy'],
] as const;

interface MenuItem {
  readonly path: string;
  readonly text: string;
}

function menu({ words, language }: PageContext): MenuItem[] {
  const { nav } = words;
  const told: readonly (readonly [string, string])[] = [
    ['programme/', nav.programme],
    ['awards/', nav.awards],
    ['nominate/', nav.nominate],
    ...(language === 'en' ? inEnglish : []),
    ['getting-there/', nav.gettingThere],
  ];
  return told.map(([path, text]) => ({ path, text }));
}

/** The address of the same page in another language: absolute, for search engines. */
const absolute = ({ address }: PageContext, path: string): string => new URL(path, address).href;

/** Where the picture is that stands beside a link to a page. */
export function pictureOf({ path, pictured = true }: Page): string {
  return `pictures/${path === '' || !pictured ? 'home' : path.replaceAll('/', '-').slice(0, -1)}.png`;
}

function head(context: PageContext, page: Page, { title, description, linkedData = [] }: PageParts): Html {
  const { year, path, assets, palette, preview, file } = context;
  const name = page.path === '' ? title : `${title} - ${year.name}`;
  const picture = absolute(context, pictureOf(page));
  return html`<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${name}</title>
    <meta name="description" content="${description}" />
    <meta name="color-scheme" content="light" />
    <meta name="theme-color" content="${palette.strong}" />
    ${page.listed === false ? html`<meta name="robots" content="noindex" />` : nothing}
    <link rel="canonical" href="${absolute(context, path)}" />
    ${page.everyLanguage ? alternates(context, page) : nothing}
    <meta property="og:type" content="website" />
    <meta property="og:title" content="${name}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:url" content="${absolute(context, path)}" />
    <meta property="og:image" content="${picture}" />
    <meta property="og:image:width" content="1200" />
    <meta property="og:image:height" content="630" />
    <meta property="og:image:alt" content="${name}" />
    <meta name="twitter:card" content="summary_large_image" />
    <link rel="preload" href="${file(assets.font)}" as="font" type="font/woff2" crossorigin />
    <link rel="stylesheet" href="${file(assets.style)}" />
    <link rel="icon" href="${file('icon.svg')}" type="image/svg+xml" />
    <link rel="alternate" href="${file('news.atom')}" type="application/atom+xml" title="${year.name}" />
    <script type="module" src="${file(assets.script)}" ${preview ? html` data-preview` : ''}></script>
    ${linkedData.map(
      (data) =>
        html`<script type="application/ld+json">
          ${raw(JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c'))}
        </script>`,
    )}`;
}

function alternates(context: PageContext, page: Page): Html {
  return html`${languages.map(
      (language) =>
        html`<link rel="alternate" hreflang="${language}" href="${absolute(context, pathIn(language, page.path))}" />`,
    )}<link rel="alternate" hreflang="x-default" href="${absolute(context, page.path)}" />`;
}

/** Where a page is in a language. */
export function pathIn(language: string, path: string): string {
  return language === 'en' ? path : `${language}/${path}`;
}

function languageLinks(context: PageContext, page: Page): Html {
  const { language, path, words } = context;
  const target = page.everyLanguage ? page.path : '';
  return html`<nav class="languages" aria-label="${words.otherLanguages}">
    <ul>
      ${languages.map(
        (other) =>
          html`<li>
            <a
              href="${relativeAddress(path, pathIn(other, target))}"
              lang="${other}"
              hreflang="${other}"
              ${other === language ? html`aria-current="true"` : ''}
              >${wordsOf[other].language}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

/** The sign of the year: one tile of its quilt. */
export function sign(context: Pick<PageContext, 'tiles' | 'palette' | 'year'>): Html {
  const { tiles, palette, year } = context;
  const look = [...looksOf(tiles, palette, year.year).values()].find(({ ground }) => ground !== palette.strong);
  return html`<svg class="sign" viewBox="-51 -58 102 116" aria-hidden="true" focusable="false">
    <clipPath id="sign"><polygon points="${tileCorners}" /></clipPath>
    ${look === undefined ? html`<polygon points="${tileCorners}" fill="${paper}" />` : patternedTile(look, 'sign')}
  </svg>`;
}

function header(context: PageContext, page: Page): Html {
  const { words, year, to } = context;
  return html`<a class="skip" href="#main">${words.skip}</a>
    <header class="site-header">
      <div class="inner">
        <a class="site-name" href="${to('')}" ${page.path === '' ? html`aria-current="page"` : ''}
          >${sign(context)}<span>${year.name}</span></a
        >
        ${languageLinks(context, page)}
        <nav class="menu" aria-label="${words.pages}">
          <ul>
            ${menu(context).map(
              ({ path, text }) =>
                html`<li>
                  <a href="${to(path)}" ${page.path === path ? html`aria-current="page"` : ''}>${text}</a>
                </li>`,
            )}
          </ul>
        </nav>
      </div>
    </header>`;
}

function footer(context: PageContext): Html {
  const { words, language, year, event, to, ofApi } = context;
  const organiser = event?.organisation;
  return html`<footer class="site-footer">
    <div class="inner">
      <p class="closing">${year.name}</p>
      <ul>
        ${inFooter.map(
          ([path, text]) =>
            html`<li><a href="${to(path)}" ${language === 'en' ? '' : html`lang="en" hreflang="en"`}>${text}</a></li>`,
        )}
        <li>
          <a href="${ofApi('/licence')}" ${language === 'en' ? '' : html`lang="en" hreflang="en"`}
            >Licence of the data</a
          >
        </li>
      </ul>
      ${
        organiser === undefined
          ? nothing
          : html`<p>
              ${words.gettingThere.organisers}: ${organiser.name}
              ${organiser.contact.phones[0] === undefined ? '' : html` · ${organiser.contact.phones[0].number}`}
              ${organiser.contact.email === undefined ? '' : html` · <a href="mailto:${organiser.contact.email}">${organiser.contact.email}</a>`}
            </p>`
      }
      ${year.example ? html`<p class="invented">${words.invented}</p>` : nothing}
    </div>
  </footer>`;
}

/** A whole page. */
export function framed(context: PageContext, page: Page): Html {
  const parts = page.parts(context);
  const { year, phase, words } = context;
  const dated = year.phases.map((item) => `${item.phase}:${item.from}`).join(' ');
  return html`<!doctype html>
    <html lang="${words.locale}">
      <head>
        ${head(context, page, parts)}
      </head>
      <body data-year-phases="${dated}" data-phase="${phase}">
        ${header(context, page)}
        <main id="main" tabindex="-1">${parts.main}</main>
        ${footer(context)}
      </body>
    </html>`;
}
