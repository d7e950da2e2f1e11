import { tagOf } from '../loader/elements.ts';

/** The edition that renews itself, or one release in one file. */
export type Edition =
  { readonly kind: 'evergreen' } | { readonly kind: 'pinned'; readonly version: string; readonly integrity: string };

export interface PageLines {
  /** Address of the scripts, without a slash at the end. */
  readonly origin: string;
  readonly edition: Edition;
}

/** The script tag: once on a page, whatever the number of elements. */
export function scriptTag({ origin, edition, upgradesLinks = false }: PageLines & { upgradesLinks?: boolean }): string {
  const links = upgradesLinks ? ' data-upgrade="links"' : '';
  return edition.kind === 'evergreen'
    ? `<script type="module" src="${origin}/v1/vcs.js"${links}></script>`
    : `<script type="module" src="${origin}/${edition.version}/vcs.js" integrity="${edition.integrity}" crossorigin="anonymous"${links}></script>`;
}

/** The line for the style sheet that keeps the height of an element free until it is there. */
export const heightRule = (element: string): string => `${tagOf(element)}:not(:defined),
[data-vcs] {
  display: block;
  min-height: min(100vh, 80em);
}`;

/** What a page with a Content-Security-Policy has to allow; the last line only where it has Trusted Types. */
export function policyLines({ origin, edition }: PageLines): string {
  return [
    `script-src ${origin};`,
    `connect-src ${origin};`,
    `trusted-types ${edition.kind === 'evergreen' ? 'vcs-v1' : `vcs-${edition.version}`};`,
  ].join('\n');
}
