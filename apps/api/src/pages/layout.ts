import { html, raw } from 'hono/html';
import { leadOutOfFrame } from './leaving-frames.ts';

/** Markup from a template: everything put into it is escaped. */
export type Html = ReturnType<typeof html>;

export interface PageParts {
  /** Names the page in the browser's title bar. */
  title: string;
  /** One sentence for search engines and link previews. */
  description?: string;
  main: Html;
  /** Addresses of modules and styles that only this page needs. */
  scripts?: readonly string[];
  styles?: readonly string[];
  /** Its one address for search engines, whatever parameters it was asked for with. */
  canonical?: string;
  /** True where it stands in a frame on a partner's page, which has a header and a footer of its own. */
  framed?: boolean;
  /** What else goes into the head. */
  head?: Html;
  /** What stands around the content, and the language of the page; ours in English unless given. */
  surround?: Surround;
  /** Origins of the partners that a page in a frame tells its height: all unless given, as all may frame it. */
  frameOrigins?: readonly string[];
}

/** The product, as pages name it. */
export const productName = 'Tower Hamlets community directory';

/** What stands around the content of a page. */
export interface Surround {
  /** Language of the page, such as `en-GB`. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly skip: string;
  readonly siteName: string;
  readonly siteAddress: string;
  /** Name of the links, for those who cannot see where they stand. */
  readonly linksName: string;
  readonly links: readonly PageLink[];
  readonly footer: Html;
}

export interface PageLink {
  readonly href: string;
  readonly text: string;
  readonly current?: boolean;
}

const ours: Surround = {
  lang: 'en-GB',
  dir: 'ltr',
  skip: 'Skip to main content',
  siteName: productName,
  siteAddress: '/',
  linksName: 'Pages',
  links: [
    { href: '/directory', text: 'Find local help' },
    { href: '/reference/', text: 'API reference' },
    { href: '/storybook/', text: 'Storybook' },
  ],
  footer: html`<p>
    Free and open: the code is under the MIT licence, and the data can be read by anyone: see
    <a href="/licence">licence and attribution</a>. No cookies, nothing kept about visitors.
  </p>`,
};

function header({ lang, skip, siteName, siteAddress, linksName, links }: Surround): Html {
  return html`<a class="skip" href="#main">${skip}</a>
    <header class="site-header">
      <a class="site-name" href="${siteAddress}" ${lang.startsWith('en') ? '' : html`lang="en-GB" dir="auto"`}
        >${siteName}</a
      >
      <nav aria-label="${linksName}">
        <ul>
          ${links.map(
            ({ href, text, current }) =>
              html`<li><a href="${href}" ${current ? html`aria-current="page"` : ''}>${text}</a></li>`,
          )}
        </ul>
      </nav>
    </header>`;
}

async function inFrame(main: Html): Promise<Html> {
  return raw(leadOutOfFrame(String(await main)));
}

/** A whole page of ours. */
export function page(parts: PageParts): Html {
  const {
    title,
    description,
    main,
    scripts = [],
    styles = [],
    canonical,
    framed = false,
    frameOrigins = ['*'],
    head = '',
    surround = ours,
  } = parts;
  return html`<!doctype html>
    <html lang="${surround.lang}" dir="${surround.dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${description === undefined ? '' : html`<meta name="description" content="${description}" />`}
        <meta name="color-scheme" content="light dark" />
        ${canonical === undefined ? '' : html`<link rel="canonical" href="${canonical}" />`}
        <link rel="icon" href="/assets/pages/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/pages/page.css" />
        ${styles.map((href) => html`<link rel="stylesheet" href="${href}" />`)}
        ${framed ? html`<script type="module" src="/assets/embed/frame.js"></script>` : ''}
        ${scripts.map((src) => html`<script type="module" src="${src}"></script>`)} ${head}
      </head>
      <body class="${framed ? 'framed' : ''}" data-frame-origins="${framed ? frameOrigins.join(' ') : ''}">
        ${framed ? '' : header(surround)}
        <main id="main" tabindex="-1">${framed ? inFrame(main) : main}</main>
        ${framed ? '' : html`<footer class="site-footer">${surround.footer}</footer>`}
      </body>
    </html>`;
}
