import { html, raw } from 'hono/html';
import { tagSnippet } from '@vcs/embed/snippets';
import type { Html } from '../pages/layout.ts';
import { addressOf } from './asked.ts';
import type { Asked } from './asked.ts';

const hosts = {
  plain: 'Your organisation',
  govuk: 'Your organisation, in the style of GOV.UK',
  nhs: 'Your organisation, in the style of the NHS',
} as const;

/** A bare page of a partner with the element on it, to be shown in a frame of ours. */
export function previewPage(asked: Asked): Html {
  const { look, element, text, attributes } = asked;
  // Addresses of our own, whatever name the server has for others: the element finds its API beside its script.
  const snippet = tagSnippet({ origin: 'https://self', element, text, attributes }).replaceAll('https://self', '');

  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>Preview: ${asked.offer.title}</title>
        <link rel="icon" href="/assets/pages/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/snippets/preview.css" />
        <link rel="stylesheet" href="${addressOf('/add-to-your-site/look.css', asked)}" />
        <script type="module" src="/v1/vcs.js"></script>
      </head>
      <body class="${look}">
        <header class="banner"><p>${hosts[look]}</p></header>
        <main>
          <h1>A page of your site</h1>
          ${raw(snippet)}
        </main>
      </body>
    </html>`;
}
