import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HostedList } from './hosted-lists.ts';
import type { inProcessClient } from './in-process-client.ts';
import type { PageLanguage } from './hosted-words.ts';

/** What a page asks an element to open with. */
interface Opening {
  readonly language: PageLanguage;
  readonly address: string;
  readonly slug?: string | undefined;
  readonly madeAt: string;
  readonly client: ReturnType<typeof inProcessClient>;
}

/** An opening that asks nothing and shows nothing. */
const emptyOpening = {
  language: 'en',
  address: 'http://localhost/',
  madeAt: '2026-01-01T00:00:00Z',
  answer: { query: { q: '', filters: {}, facets: [], page: 1, limit: 1 } },
} as const;

interface OpenedElement {
  readonly opening: {
    readonly answer: { readonly page?: OpenedPage | undefined; readonly record?: object | undefined };
  };
  readonly refused: readonly { name: string; found: string; nearest?: string | undefined }[];
  readonly styles: readonly { readonly cssText: string }[];
}

/** What of a page of a list the page around it looks at. */
export interface OpenedPage {
  readonly items: readonly { readonly slug: string; readonly name: string }[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

interface ElementForServers {
  api: string;
  headingLevel: number | null;
  linkTemplate: string | null | undefined;
  pageAddress: string | undefined;
  [preset: string]: unknown;
  openPage(opening: Opening | typeof emptyOpening): Promise<OpenedElement>;
  render(): unknown;
}

type ElementClass = (new () => ElementForServers) & {
  /** Asking for it makes Lit read what the class declares. */
  readonly observedAttributes: readonly string[];
  readonly elementStyles: readonly { readonly cssText: string }[];
};

type ElementsForServers = Readonly<Record<HostedList['className'], ElementClass>> & {
  setPageAddress(address: string): void;
};

/** What of an element a page sets; each is an attribute too. */
export interface ElementSettings {
  readonly linkTemplate: string;
  readonly pageAddress: string;
  readonly presets: Readonly<Record<string, string>>;
  /** Level of the heading; 1 where it is left out. */
  readonly headingLevel?: number;
}

/** An element as its page holds it. */
export interface RenderedElement {
  /** Both stand in the shadow root. */
  readonly styles: string;
  readonly content: string;
  readonly opened: OpenedElement;
}

export interface HostedRenderer {
  /** What a Content-Security-Policy calls the styles of an element, such as `'sha256-…'`. */
  styleHash(hosted: HostedList): Promise<string>;
  render(hosted: HostedList, settings: ElementSettings, opening: Opening, origin: string): Promise<RenderedElement>;
}

/** What takes an element over in the browser: names of files in the folder of scripts. */
export interface ScriptFiles {
  readonly script: string;
  readonly preload: readonly string[];
}

/** Where the build of the embed files puts what hosted pages are made of. */
export const hostedFolder = (embedFolder: string): string => join(embedFolder, 'hosted');

/**
 * Renders elements to text. Lit's renderer and the elements are loaded with the first page, so that a server that only
 * answers programs neither waits for them nor keeps them in memory.
 */
export async function loadElementRenderer(embedFolder: string): Promise<HostedRenderer> {
  const file = pathToFileURL(join(hostedFolder(embedFolder), 'server', 'elements.js')).href;
  const [{ render, ElementRenderer }, { collectResultSync }, elements] = await Promise.all([
    import('@lit-labs/ssr'),
    import('@lit-labs/ssr/lib/render-result.js'),
    import(file) as Promise<ElementsForServers>,
  ]);
  /** Stands for the element around what is rendered; it has been made already. */
  class Host extends ElementRenderer {
    override renderShadow(): undefined {}
    override renderLight(): undefined {}
  }
  const styles = new Map<ElementClass, Promise<string>>();
  const stylesOf = ({ className }: HostedList): Promise<string> => {
    const elementClass = elements[className];
    const known = styles.get(elementClass);
    if (known !== undefined) return known;
    void elementClass.observedAttributes;
    const read = new elementClass()
      .openPage(emptyOpening)
      .then((opened) => [...elementClass.elementStyles, ...opened.styles].map(({ cssText }) => cssText).join(''));
    styles.set(elementClass, read);
    return read;
  };
  return {
    async styleHash(hosted) {
      return `'sha256-${createHash('sha256')
        .update(await stylesOf(hosted))
        .digest('base64')}'`;
    },
    async render(hosted, { linkTemplate, pageAddress, presets, headingLevel = 1 }, opening, origin) {
      const element = Object.assign(new elements[hosted.className](), {
        api: '/',
        headingLevel,
        linkTemplate,
        pageAddress,
      });
      for (const [name, value] of Object.entries(presets)) element[propertyOf(name)] = value;
      const [opened, ownStyles] = await Promise.all([element.openPage(opening), stylesOf(hosted)]);
      // From here on nothing takes turns: the address is that of this page.
      elements.setPageAddress(`${origin}${pageAddress}`);
      const host = { customElementHostStack: [new Host(hosted.tag)] };
      const content = collectResultSync(render(element.render(), host));
      return { styles: `<style>${ownStyles}</style>`, content: plain(content, origin), opened };
    },
  };
}

/** `spoken-language` as `spokenLanguage`. */
function propertyOf(attribute: string): string {
  return attribute.replace(/-[a-z]/g, (end) => end[1]!.toUpperCase());
}

/**
 * What Lit's renderer writes as an attribute for a property that is off would be on. Our own addresses begin at the top of
 * this server, whatever the request called it. Quotes in texts are written as entities, so that no text is taken for markup.
 */
function plain(markup: string, origin: string): string {
  return markup
    .replaceAll(/ (?:checked|selected|disabled|open|hidden)="false"/g, '')
    .replaceAll(/ (checked|selected|disabled)="true"/g, ' $1')
    .replaceAll(`href="${origin}/`, 'href="/')
    .replaceAll(`action="${origin}/`, 'action="/')
    .replaceAll('<?>', '');
}

/**
 * The one record in what an element shows, without the list behind it and the way back to that, to be read where no script
 * runs: without buttons.
 */
export function recordAlone({ content }: RenderedElement): string {
  const article = /<article [^]*<\/article>/.exec(content)?.[0] ?? '';
  return article
    .replace(/<a [^>]*part="back"[^>]*>[^]*?<\/a>/, '')
    .replaceAll(/<button [^>]*>[^]*?<\/button>/g, '')
    .replaceAll(/<!--.*?-->/g, '');
}
