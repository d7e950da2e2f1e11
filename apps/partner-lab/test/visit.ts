import assert from 'node:assert/strict';
import manifest from '@vcs/embed/manifest.json' with { type: 'json' };
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright';

export interface VisitOptions extends BrowserContextOptions {
  /** Runs before the page is asked for: routes, scripts that pretend something. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** A visitor with nothing stored, on one page, and what the page does to them. */
export interface Visit extends AsyncDisposable {
  readonly page: Page;
  /** Every request since the first, in order. */
  readonly requests: readonly Request[];
  /** Every message of the console, as "error: text". */
  readonly messages: readonly string[];
  /** The first message of the console that holds the words, said already or still to come. */
  said(words: string): Promise<string>;
  /** Console errors, exceptions and violations of the page's policy: all that a web officer would see in red. */
  problems(): Promise<readonly string[]>;
  /** Cumulative layout shift since the page was opened. */
  layoutShift(): Promise<number>;
  /** What the page left on the visitor's device. */
  leftBehind(): Promise<readonly string[]>;
}

interface Watched {
  readonly violations: string[];
  /** Adds up what has shifted until now. */
  shift(): Promise<number>;
}

type WatchedWindow = Window & { readonly watched: Watched };

/** Runs in the page before anything else. */
function watch(): void {
  const violations: string[] = [];
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    violations.push(`${effectiveDirective} blocked ${blockedURI} ${sample}`);
  });
  let sum = 0;
  const add = (entries: PerformanceEntryList): void => {
    for (const entry of entries as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) sum += entry.value;
    }
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  const shift = async (): Promise<number> => {
    // What was drawn last is reported after the frame that follows.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    add(observer.takeRecords());
    return sum;
  };
  Object.defineProperty(window, 'watched', { value: { violations, shift } });
}

export async function visit(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  const { prepare, ...contextOptions } = options;
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'America/St_Johns', ...contextOptions });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const requests: Request[] = [];
  const messages: string[] = [];
  const failures: string[] = [];
  page.on('request', (request) => requests.push(request));
  page.on('pageerror', (error) => failures.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    messages.push(`${message.type()}: ${message.text()}`);
    if (message.type() === 'error') failures.push(`error: ${message.text()}`);
  });
  await page.addInitScript(watch);
  await prepare?.(page);
  await page.goto(url);
  return {
    page,
    requests,
    messages,
    said: async (words) => {
      const isIt = (message: string): boolean => message.includes(words);
      const coming = page.waitForEvent('console', (message) => isIt(message.text()));
      const already = messages.find(isIt);
      if (already === undefined) return (await coming).text();
      coming.catch(() => {});
      return already;
    },
    problems: async () => [
      ...failures,
      ...(await page.evaluate(() => (window as unknown as WatchedWindow).watched.violations)),
    ],
    layoutShift: () => page.evaluate(() => (window as unknown as WatchedWindow).watched.shift()),
    leftBehind: async () => [
      ...(await context.cookies()).map(({ name }) => `cookie ${name}`),
      ...(await page.evaluate(async () => [
        ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
        ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
        ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
        ...((await navigator.serviceWorker?.getRegistrations?.().catch(() => [])) ?? []).map(
          ({ scope }) => `worker ${scope}`,
        ),
      ])),
    ],
    [Symbol.asyncDispose]: () => context.close(),
  };
}

/** Asserts what every page must show at the end of every visit: no red in the console, nothing left, nobody else asked. */
export async function assertGoodGuest(guest: Visit, origins: readonly string[]): Promise<void> {
  assert.deepEqual(await guest.problems(), [], 'console errors and policy violations');
  assert.deepEqual(await guest.leftBehind(), [], 'cookies and storage');
  const others = guest.requests.map((request) => request.url()).filter((url) => !origins.includes(new URL(url).origin));
  assert.deepEqual(others, [], 'requests to anybody but the partner and the API');
}

/** Asserts that nobody has to scroll sideways. */
export async function assertFits(guest: Visit): Promise<void> {
  const { scroll, inner } = await guest.page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    inner: document.documentElement.clientWidth,
  }));
  assert.ok(scroll <= inner, `the page is ${scroll} px wide in a window of ${inner} px`);
}

/** What a page may need before its first results: loader, shared chunk, element and data. Bytes are the build's to limit. */
const budgets = { requests: 4, layoutShift: 0.01 };

export interface BudgetOptions {
  readonly api: string;
  /** Path of the list that the element asks for first. */
  readonly list: string;
  /** Filters that the page starts with bring one part along, beside the data: what shows them. */
  readonly startsWithFilters?: boolean;
}

/** Asserts that an element came with no more requests and bytes than it may, and moved nothing. */
export async function assertWithinBudgets(guest: Visit, options: BudgetOptions): Promise<void> {
  const { api, list, startsWithFilters = false } = options;
  // What the first answer leads to, such as the filters where there is room for them, has budgets of its own. By the
  // clock of the page: what drives the browser hears of an answer later than the page does.
  const addresses = await guest.page.evaluate(
    ([origin, path]) => {
      const ours = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(({ name }) =>
        name.startsWith(origin!),
      );
      const answered = ours.find(({ name }) => new URL(name).pathname === path)?.responseEnd ?? Infinity;
      return ours.filter(({ startTime }) => startTime < answered).map(({ name }) => name);
    },
    [api, list],
  );
  assert.ok(
    addresses.length <= budgets.requests + Number(startsWithFilters),
    `${addresses.length} requests: ${addresses.map((address) => address.slice(api.length).split('?')[0]).join(', ')}`,
  );
  const scripts = guest.requests.filter(
    (request) => addresses.includes(request.url()) && request.resourceType() === 'script',
  );
  assert.ok(scripts.length >= 2, 'the loader and the element came over the network');
  const sizes = await Promise.all(scripts.map(async (request) => (await request.sizes()).responseBodySize));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  // The build fails where these are more than they may be; a server may compress a little otherwise.
  const built = [
    manifest.loader,
    ...Object.values(manifest.elements).flatMap(({ files, parts }) => [...files, ...parts]),
  ];
  const expected = scripts.map((request) => built.find(({ path }) => request.url().endsWith(`/${path}`))?.brotli ?? 0);
  const limit = expected.reduce((sum, size) => sum + size, 0) * 1.02;
  assert.ok(bytes <= limit, `${bytes} bytes, where the build has ${limit}`);
  const shift = await guest.layoutShift();
  assert.ok(shift <= budgets.layoutShift, `layout shift ${shift}`);
}
