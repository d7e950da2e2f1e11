import { paletteOf } from '../colour/palettes.ts';
import type { Content, Language } from '../content/content.ts';
import { languages } from '../content/content.ts';
import { relativeAddress } from '../frame/address.ts';
import { framed, pathIn, pictureOf } from '../frame/frame.ts';
import type { Page, PageContext, Site } from '../frame/site.ts';
import { tilesOf } from '../motif/quilt.ts';
import { newsFeed } from '../news/news-feed.ts';
import { pagesOf } from '../pages/pages.ts';
import { phaseOn } from '../phase/phases.ts';
import { canBeDrawn } from '../pictures/lines.ts';
import { drawn, iconFile, previewPicture, quiltFile } from '../pictures/pictures.ts';
import { dateText, wordsOf } from '../words/words.ts';
import { makeAssets } from './assets.ts';
import type { Files } from './assets.ts';
import type { Settings } from './settings.ts';
import { siteMap } from './site-map.ts';

/** What a page needs to know of the site, of its language and of where it stands. */
function contextOf(site: Site, page: Page, language: Language): PageContext {
  const told = site.content.told[language];
  const path = pathIn(language, page.path);
  const everywhere = new Set(pagesOf(site.content).flatMap((one) => (one.everyLanguage ? [one.path] : [])));
  // A server shows the page for what is not there under any address, so nothing in it can be relative.
  const address = (to: string): string =>
    page.path === '404.html' ? new URL(to, site.address).pathname : relativeAddress(path, to);
  return {
    ...site,
    ...told,
    language,
    words: wordsOf[language],
    borough: site.boroughs[language],
    path,
    phase: phaseOn(told.year, site.day),
    to: (target) => address(everywhere.has(target) ? pathIn(language, target) : target),
    file: address,
    ofApi: (target) => `${site.api}${target}`,
  };
}

type SiteSettings = Pick<Settings, 'api' | 'address' | 'boroughs' | 'day' | 'preview'>;

const fileOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

async function siteOf(files: Files, content: Content, settings: SiteSettings): Promise<Site> {
  const { year } = content.told.en;
  const years = content.years.map((one) => one.year);
  return {
    ...settings,
    content,
    palette: paletteOf(year.year),
    tiles: tilesOf(content.wards),
    assets: await makeAssets(files, year.year, years),
  };
}

/** The pages of the site with their style and script, the news and the map for search engines. */
export async function pageFiles(content: Content, settings: SiteSettings): Promise<Files> {
  const files: Files = new Map();
  const site = await siteOf(files, content, settings);
  const pages = pagesOf(content);
  for (const page of pages) {
    for (const language of page.everyLanguage ? languages : (['en'] as const)) {
      const context = contextOf(site, page, language);
      files.set(fileOf(context.path), String(await framed(context, page)));
    }
  }
  files.set('news.atom', newsFeed(site));
  files.set('sitemap.xml', siteMap(site, pages));
  files.set('pictures/quilt.svg', quiltFile(site, content.told.en.year.year));
  files.set('icon.svg', iconFile(site));
  return files;
}

/** The pictures that stand beside links to the pages. */
export async function pictureFiles(content: Content, settings: SiteSettings): Promise<Files> {
  const files: Files = new Map();
  const site = await siteOf(new Map(), content, settings);
  const { year, event } = content.told.en;
  const day = event?.starts.slice(0, 10);
  for (const page of pagesOf(content).filter(({ pictured }) => pictured !== false)) {
    const parts = page.parts(contextOf(site, page, 'en'));
    const title = canBeDrawn(parts.title) ? parts.title : year.name;
    const below = [title === year.name ? undefined : year.name, day && dateText('en-GB', day)]
      .filter(Boolean)
      .join(' · ');
    files.set(pictureOf(page), await drawn(previewPicture(site, year.year, title, below)));
  }
  return files;
}
