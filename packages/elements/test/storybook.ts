import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { chromium } from 'playwright';
import type { Page } from 'playwright';

const folder = join(import.meta.dirname, '..', '..', '..', 'storybook-static');

/** A story or a page of the docs. */
export interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
  /** Name of the export that a story is. */
  readonly exportName?: string;
}

/** How a story ended. */
export interface Outcome {
  /** Storybook's word for it: `storyFinished` where all went well. */
  readonly event: string;
  readonly message: string;
  /** What axe found, one line for each place. */
  readonly violations: readonly string[];
}

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

interface Ended {
  readonly message?: string;
  readonly reporters?: readonly { readonly type: string; readonly result: { readonly violations?: Violation[] } }[];
}

declare global {
  /** What the page of Storybook's preview offers. */
  interface Window {
    readonly __STORYBOOK_PREVIEW__?: { ready(): Promise<void> };
    readonly __STORYBOOK_ADDONS_CHANNEL__: {
      emit(event: string, payload: object): void;
      on(event: string, listener: (payload: Ended) => void): void;
      off(event: string, listener: (payload: Ended) => void): void;
    };
    /** By looks: the colours of texts that were looked at. */
    seenColours?: Record<string, Record<string, boolean>>;
    readonly axe: { run(context: string, options: object): Promise<{ readonly violations: Violation[] }> };
  }
}

/** Everything that the built Storybook shows. */
export function entries(): Entry[] {
  try {
    const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
      entries: Record<string, Entry>;
    };
    return Object.values(entries);
  } catch (cause) {
    throw new Error(`Expected the built Storybook in ${folder}, found none. Run "npm run storybook:build" first.`, {
      cause,
    });
  }
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** What the product sends with Storybook: nothing may come from elsewhere. */
const policy =
  "default-src 'self' data: blob:; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; style-src 'self' 'unsafe-inline'; frame-ancestors 'self'; base-uri 'self'";

/** Serves the built Storybook below a path, as the product does. */
async function serve(): Promise<{ address: string; close(): void }> {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url!, 'http://localhost');
    const file = pathname.startsWith('/storybook/') ? pathname.slice('/storybook/'.length) || 'index.html' : '';
    const content = file && !file.includes('..') ? await readFile(join(folder, file)).catch(() => '') : '';
    response.writeHead(content ? 200 : 404, {
      'Content-Security-Policy': policy,
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/storybook/`, close: () => void server.close() };
}

const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const lines = (violations: readonly Violation[]) =>
  violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));

/** The built Storybook in one window, which goes from story to story without loading anew. */
export class Storybook {
  /** What went wrong in the page outside of the stories. */
  readonly faults: string[] = [];
  readonly #page: Page;
  readonly #close: () => Promise<void>;

  private constructor(page: Page, close: () => Promise<void>) {
    this.#page = page;
    this.#close = close;
    page.on('pageerror', ({ message }) => this.faults.push(message));
  }

  static async open(): Promise<Storybook> {
    const server = await serve();
    const browser = await chromium.launch({
      executablePath: process.env['VCS_CHROMIUM'] ?? '/usr/bin/chromium',
      args: [...args, '--no-first-run'],
    });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    const storybook = new Storybook(page, async () => {
      await browser.close();
      server.close();
    });
    await page.goto(`${server.address}iframe.html`);
    await page.waitForFunction(() => window.__STORYBOOK_PREVIEW__);
    await page.evaluate(() => window.__STORYBOOK_PREVIEW__!.ready());
    return storybook;
  }

  #select(storyId: string, viewMode: Entry['type'] | 'story', events: readonly string[]): Promise<[string, Ended]> {
    return this.#page.evaluate(
      ([storyId, viewMode, events]) =>
        new Promise<[string, Ended]>((resolve) => {
          const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
          const listeners = events.map((event) => {
            const listener = ({ message, reporters }: Ended) => {
              for (const [name, one] of listeners) channel.off(name, one);
              const kept = reporters?.map(({ type, result }) => ({
                type,
                result: { violations: result.violations ?? [] },
              }));
              resolve([event, { message: message ?? '', reporters: kept ?? [] }]);
            };
            channel.on(event, listener);
            return [event, listener] as const;
          });
          channel.emit('setCurrentStory', { storyId, viewMode });
        }),
      [storyId, viewMode, events] as const,
    );
  }

  /** Shows a story until it is played to its end and axe has gone over it. */
  async show(id: string): Promise<Outcome> {
    const wrong = ['storyErrored', 'storyThrewException', 'playFunctionThrewException', 'storyMissing'];
    const [event, { message, reporters }] = await this.#select(id, 'story', ['storyFinished', ...wrong]);
    const found = reporters!.filter(({ type }) => type === 'a11y').flatMap(({ result }) => result.violations!);
    return { event, message: message!, violations: lines(found) };
  }

  /**
   * What axe says of the colours of the story that is shown, on a page with other looks. It is asked where there is a text
   * in colours, of a size and a weight that no story had before in these looks: it takes longer than all the rest.
   */
  async contrast(theme: string): Promise<string[]> {
    const found = await this.#page.evaluate(async (theme) => {
      document.documentElement.dataset['theme'] = theme;
      const seen = ((window.seenColours ??= {})[theme] ??= {});
      let isNew = false;
      const look = (element: Element, behind: string): void => {
        const { color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight } = getComputedStyle(element);
        const ground = `${behind} ${backgroundColor} ${backgroundImage} ${opacity}`
          .replaceAll(' rgba(0, 0, 0, 0)', '')
          .replaceAll(' none', '')
          .replaceAll(/ 1(?= |$)/g, '');
        if (
          [...element.childNodes].some(({ nodeType, data }: Node & { data?: string }) => nodeType === 3 && data?.trim())
        ) {
          const colours = `${color} on ${ground}, ${fontSize} ${fontWeight}`;
          isNew ||= !seen[colours];
          seen[colours] = true;
        }
        for (const child of (element.shadowRoot ?? element).children) look(child, ground);
      };
      look(document.body, '');
      if (!isNew) return [];
      const rules = ['color-contrast', 'link-in-text-block'];
      return (await window.axe.run('#storybook-root', { runOnly: rules, resultTypes: ['violations'] })).violations;
    }, theme);
    return lines(found);
  }

  /** The same where the visitor has the colours of the whole page replaced by a few of their own. */
  async contrastInForcedColours(): Promise<string[]> {
    await this.#page.emulateMedia({ forcedColors: 'active' });
    const found = await this.contrast('forced colours');
    await this.#page.emulateMedia({ forcedColors: null });
    return found;
  }

  /**
   * What of the story that is shown would be printed and is of no use on paper: fields, and buttons that are no name of a
   * record. Without a list or a record there is nothing to print.
   */
  async uselessOnPaper(): Promise<string[]> {
    await this.#page.emulateMedia({ media: 'print' });
    const found = await this.#page
      .locator(
        '#storybook-root *:has([part~="list"], [part~="detail"]) :is(input, select, textarea, button:not([part~="card-link"])):visible',
      )
      .evaluateAll((controls) => controls.map(({ outerHTML }) => outerHTML.replaceAll(/\s+/g, ' ').slice(0, 120)));
    await this.#page.emulateMedia({ media: null });
    return found;
  }

  /** Shows a page of the docs, and gives its headings of the first level. */
  async read(id: string): Promise<string[]> {
    await this.#select(id, 'docs', ['docsRendered']);
    const headings = this.#page.locator('#storybook-docs h1');
    await headings.first().waitFor();
    return headings.allTextContents();
  }

  /** Names of what a reader of the docs that are shown can set. */
  async controls(): Promise<string[]> {
    const controls = ':is(input, select, textarea, button)';
    const rows = this.#page.locator(`.docblock-argstable-body tr:has(td:last-child ${controls})`);
    await rows.nth(1).waitFor();
    return rows.locator('td:first-child').allTextContents();
  }

  /** Names of those among them that are set by choosing, with what there is to choose. */
  async choices(): Promise<Record<string, string[]>> {
    const rows = this.#page.locator('.docblock-argstable-body tr:has(select)');
    return Object.fromEntries(
      await rows.evaluateAll((all) =>
        all.map((row): [string, string[]] => [
          row.querySelector('td')!.textContent.trim(),
          [...row.querySelectorAll('option')].map(({ value }) => value),
        ]),
      ),
    );
  }

  close(): Promise<void> {
    return this.#close();
  }
}
