import { html } from 'hono/html';

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
  /** Origins of the partners that a page in a frame tells its height: all unless given, as all may frame it. */
  frameOrigins?: readonly string[];
}

/** The product, as pages name it. */
export const productName = 'Tower Hamlets community directory';

const links = [
  { href: '/reference/', text: 'API reference' },
  { href: '/storybook/', text: 'Storybook' },
] as const;

const header = html`<a class="skip" href="#main">Skip to main content</a>
  <header class="site-header">
    <a class="site-name" href="/">${productName}</a>
    <nav aria-label="Pages">
      <ul>
        ${links.map(({ href, text }) => html`<li><a href="${href}">${text}</a></li>`)}
      </ul>
    </nav>
  </header>`;

const footer = html`<footer class="site-footer">
  <p>
    Free and open: the code is under the MIT licence, and the data can be read by anyone: see
    <a href="/licence">licence and attribution</a>. No cookies, nothing kept about visitors.
  </p>
</footer>`;

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
  } = parts;
  return html`<!doctype html>
    <html lang="en-GB">
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
        ${scripts.map((src) => html`<script type="module" src="${src}"></script>`)}
      </head>
      <body class="${framed ? 'framed' : ''}" data-frame-origins="${framed ? frameOrigins.join(' ') : ''}">
        ${framed ? '' : header}
        <main id="main" tabindex="-1">${main}</main>
        ${framed ? '' : footer}
      </body>
    </html>`;
}
