import type { Palette } from '../colour/palettes.ts';
import type { Content, Language, Told } from '../content/content.ts';
import type { Tile } from '../motif/quilt.ts';
import type { Phase } from '../phase/phases.ts';
import type { Words } from '../words/words.ts';
import type { Html } from './html.ts';

/** What all pages of one build have in common. */
export interface Site {
  readonly content: Content;
  /** Where the site will be, with a slash at its end: `https://awards.example.org/2027/`. */
  readonly address: string;
  /** Where the API is for visitors: an origin, or nothing where it is the site's own. */
  readonly api: string;
  /** The day in London that the build is for. */
  readonly day: string;
  /** Whether `?preview=2027-03-01` shows the site as it will be on that day. */
  readonly preview: boolean;
  /** What the borough is called, by language. */
  readonly boroughs: Readonly<Record<Language, string>>;
  readonly palette: Palette;
  readonly tiles: readonly Tile[];
  /** Addresses of styles, scripts and fonts within the site, by what they are. */
  readonly assets: Assets;
}

export interface Assets {
  readonly style: string;
  readonly script: string;
  readonly font: string;
}

/** One page in one language. */
export interface PageContext extends Site, Told {
  readonly language: Language;
  readonly words: Words;
  /** What the borough is called in that language. */
  readonly borough: string;
  /** Its path within the site: nothing for the first page, else `programme/` or `bn/programme/`. */
  readonly path: string;
  /** The phase of the day of the build. */
  readonly phase: Phase;
  /** The relative address of another page in the same language, where it has one, else in English. */
  to(page: string): string;
  /** The relative address of a file of the site. */
  file(name: string): string;
  /** The address of a page or feed of the API. */
  ofApi(path: string): string;
}

export interface PageParts {
  readonly title: string;
  readonly description: string;
  readonly main: Html;
  /** Data for search engines, in the words of schema.org. */
  readonly linkedData?: readonly object[];
}

/** A page of the site and the languages it is told in. */
export interface Page {
  /** Its path in English. */
  readonly path: string;
  readonly everyLanguage: boolean;
  /** False for a page that nobody passes on: it has the picture of the first page. */
  readonly pictured?: boolean;
  /** False for a page that search engines should not list. */
  readonly listed?: boolean;
  parts(context: PageContext): PageParts;
}
