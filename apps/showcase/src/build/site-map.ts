import { languages } from '../content/content.ts';
import { pathIn } from '../frame/frame.ts';
import { html, raw } from '../frame/html.ts';
import type { Page, Site } from '../frame/site.ts';

/** The pages that search engines may list, with what each is in other languages. */
export function siteMap({ address }: Pick<Site, 'address'>, pages: readonly Page[]): string {
  const at = (path: string): string => new URL(path, address).href;
  const entries = pages
    .filter(({ listed }) => listed !== false)
    .flatMap(({ path, everyLanguage }) =>
      (everyLanguage ? languages : (['en'] as const)).map(
        (language) =>
          html`<url
            ><loc>${at(pathIn(language, path))}</loc>${
              everyLanguage
                ? languages.map(
                    (other) =>
                      html`<xhtml:link rel="alternate" hreflang="${other}" href="${at(pathIn(other, path))}" />`,
                  )
                : ''
            }</url
          >`,
      ),
    );
  return String(
    html`${raw('<?xml version="1.0" encoding="utf-8"?>\n')}<urlset
        xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
        xmlns:xhtml="http://www.w3.org/1999/xhtml"
        >${entries}</urlset
      > `,
  );
}
