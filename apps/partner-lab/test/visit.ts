import assert from 'node:assert/strict';
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
  /** Console errors, exceptions and violations of the page's policy: all that a web officer would see in red. */
  problems(): Promise<readonly string[]>;
  /** Cumulative layout shift since the page was opened. */
  layoutShift(): Promise<number>;
  /** What the page left on the visitor's device. */
  leftBehind(): Promise<readonly string[]>;
}

interface Watched {
  readonly violations: string[];
  readonly shifts: number[];
}

type WatchedWindow = Window & { readonly watched: Watched };

/** Runs in the page before anything else. */
function watch(): void {
  const watched: Watched = { violations: [], shifts: [] };
  Object.defineProperty(window, 'watched', { value: watched });
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    watched.violations.push(`${effectiveDirective} blocked ${blockedURI} ${sample}`);
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) watched.shifts.push(entry.value);
    }
  }).observe({ type: 'layout-shift', buffered: true });
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
  const watched = <Value>(read: (watched: Watched) => Value): Promise<Value> =>
    page
      .evaluateHandle(() => (window as unknown as WatchedWindow).watched)
      .then(async (handle) => read(await handle.jsonValue()));

  return {
    page,
    requests,
    messages,
    problems: async () => [...failures, ...(await watched(({ violations }) => violations))],
    layoutShift: () => watched(({ shifts }) => shifts.reduce((sum, shift) => sum + shift, 0)),
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
