import { embeddedJson } from '@vcs/catalogue';
import { html, raw } from 'hono/html';
import type { Html } from '../pages/layout.ts';
import { productName } from '../pages/layout.ts';
import type { ScriptFiles } from './hosted-elements.ts';
import { pageLanguages } from './hosted-words.ts';
import { pageLink } from './page-address.ts';
import type { PageAsked } from './page-address.ts';

export interface HeadParts {
  readonly asked: PageAsked;
  readonly origin: string;
  /** Path of the page, the same for all partners. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** What the page says to programs that know schema.org. */
  readonly linkedData: object | undefined;
  /** What takes the page's element over once somebody uses the page. */
  readonly element?: ScriptFiles;
  /** True for what search engines should not list, such as one of endless searches. */
  readonly unlisted: boolean;
}

/** What search engines, link previews and browsers want to know of a hosted page. */
export function hostedHead(parts: HeadParts): Html {
  const { asked, origin, path, title, description, linkedData, element, unlisted } = parts;
  // Whatever the partner and the frame, it is one page; each language is one of its own.
  const addressIn = (language: PageAsked['language']) =>
    `${origin}${pageLink({ language, framed: false, partner: undefined }, path, asked.search)}`;
  return html`<link rel="canonical" href="${addressIn(asked.language)}" />
    ${pageLanguages.map(
      (language) => html`<link rel="alternate" hreflang="${language}" href="${addressIn(language)}" />`,
    )}
    <link rel="alternate" hreflang="x-default" href="${addressIn('en')}" />
    ${unlisted ? html`<meta name="robots" content="noindex" />` : ''}
    <meta property="og:type" content="website" />
    <meta property="og:site_name" content="${productName}" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:url" content="${addressIn(asked.language)}" />
    ${element === undefined ? '' : scriptsOf(element)}
    ${
      linkedData === undefined
        ? ''
        : html`<script type="application/ld+json">
            ${raw(embeddedJson(linkedData))}
          </script>`
    }`;
}

/** Named in the head, to be there when somebody uses the page; by then nobody else waits for the network. */
function scriptsOf({ script, preload }: ScriptFiles): Html {
  return html`<link id="element-script" rel="modulepreload" href="${script}" fetchpriority="low" />
    ${preload.map((file) => html`<link rel="modulepreload" href="${file}" fetchpriority="low" />`)}`;
}
