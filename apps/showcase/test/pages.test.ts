import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type * as Axe from 'axe-core';
import type { Browser, Page } from 'playwright';
import { startApi } from '../src/build/example-api.ts';
import type { RunningApi } from '../src/build/example-api.ts';
import { launchBrowser } from './browser.ts';

let api: RunningApi;
let browser: Browser;
let paths: string[];
let axe: string;

before(async () => {
  [api, browser] = await Promise.all([startApi(), launchBrowser()]);
  axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
  const map = await (await fetch(`${api.origin}/showcase/sitemap.xml`)).text();
  paths = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, location = '']) => new URL(location).pathname);
});
after(async () => {
  await browser.close();
  await api.close();
});

/** What axe finds against WCAG 2.2 AA, in words. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run({ runOnly: tags });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  });
  return found;
}

describe('every page without JavaScript, 320 pixels wide', () => {
  it('has its heading, its menu and its words, and fits', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    assert.ok(paths.length > 25, String(paths.length));
    for (const path of paths) {
      const answer = await page.goto(`${api.origin}${path}`);
      assert.equal(answer?.status(), 200, path);
      const { words, links, width } = await page.evaluate(() => ({
        words: document.querySelector('main')?.innerText.length ?? 0,
        links: document.querySelectorAll('.menu a').length,
        width: document.documentElement.scrollWidth,
      }));
      assert.ok(words > 150, `${path} has ${words} letters`);
      assert.ok(links >= 4, `${path} has ${links} links in its menu`);
      assert.ok(width <= 320, `${path} is ${width} pixels wide`);
    }
    await context.close();
  });

  it('is accessible', async () => {
    // A page that may run no script cannot be looked at by one: here its own are missing instead.
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    await context.route('**/*.js', (route) => route.abort());
    const page = await context.newPage();
    // Stories and languages share their templates: one of each is enough.
    const [story = ''] = paths.filter((path) => path.includes('/stories/'));
    const some = [...paths.filter((path) => !/\/(?:stories|bn|so)\//.test(path)), story, '/showcase/bn/'];
    for (const path of some) {
      await page.goto(`${api.origin}${path}`, { waitUntil: 'domcontentloaded' });
      assert.deepEqual(await faults(page), [], path);
    }
    await context.close();
  });

  it('leads to the hosted pages of the directory', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const [path, to] of [
      ['programme/', '/events'],
      ['sector/', '/directory'],
      ['volunteer/', '/volunteer'],
    ] as const) {
      await page.goto(`${api.origin}/showcase/${path}`);
      const link = page.locator('.embed a').first();
      assert.ok(await link.isVisible(), path);
      const target = new URL((await link.getAttribute('href')) ?? '', page.url());
      assert.equal(target.pathname, to);
      assert.equal((await fetch(target)).status, 200, target.href);
    }
    await context.close();
  });
});

/** Goes where the element of a page is, which brings it, and waits until it has its list. */
async function goToElement(page: Page): Promise<void> {
  await page.locator('.embed').scrollIntoViewIfNeeded();
  await page.locator('.embed [part~="card-link"]').first().waitFor();
}

/** Bytes over the network without pictures, and how much of the page moved by itself. */
async function measured(path: string): Promise<{ bytes: number; moved: number; page: Page }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const pictures = new Set<string>();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => type === 'Image' && pictures.add(requestId));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!pictures.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(`${api.origin}/showcase/${path}`);
  if (path !== '') await goToElement(page);
  await page.waitForLoadState('networkidle');
  const moved = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
            if (!hadRecentInput) sum += value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
  return { bytes, moved, page };
}

describe('a page with JavaScript', () => {
  for (const path of ['', 'programme/', 'sector/', 'volunteer/']) {
    it(`/${path} weighs at most 150 kB without pictures, does not move by itself, and is accessible`, async () => {
      const { bytes, moved, page } = await measured(path);
      assert.ok(bytes > 1000 && bytes <= 150_000, `${bytes} bytes`);
      assert.ok(moved <= 0.01, `moved by ${moved}`);
      assert.deepEqual(await faults(page), []);
      await page.close();
    });
  }

  it('shows the programme of the event in the element, and nothing else of that day', async () => {
    const page = await browser.newPage();
    await page.goto(`${api.origin}/showcase/programme/`);
    const events = page.locator('vcs-events');
    await goToElement(page);
    await events.locator('[data-slug="showcase-2027-quiet-hour"]').first().waitFor();
    await events.locator('[part~="count"]', { hasText: '11 events' }).waitFor();
    await page.close();
  });

  it('asks for the elements only once somebody comes near, or has read for a while, and does without them', async () => {
    const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
    const asked: string[] = [];
    await page.route('**/v1/**', (route) => {
      asked.push(new URL(route.request().url()).pathname);
      return route.abort();
    });
    await page.clock.install();
    await page.goto(`${api.origin}/showcase/volunteer/`);
    const embed = page.locator('.embed');
    const height = async () => (await embed.boundingBox())?.height ?? 0;
    const kept = await height();
    assert.deepEqual(asked, []);
    await page.clock.runFor(6000);
    await page.locator('.embed.left-out').waitFor();
    assert.deepEqual(asked, ['/v1/vcs.js']);
    assert.ok(kept > 600 && (await height()) < 300, `${kept}, then ${await height()}`);
    assert.ok(await embed.getByRole('link').isVisible());
    await page.close();
  });
});
