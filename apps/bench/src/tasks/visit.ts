import { setTimeout as after } from 'node:timers/promises';
import type { Browser, CDPSession } from 'playwright';
import { BenchError } from '../errors.ts';
import type { Journey, Kind, Moment } from './journeys.ts';
import { longestTasks, markOf, traceCategories } from './trace.ts';
import type { Task, TraceEvent } from './trace.ts';

export interface VisitResult {
  readonly tasks: ReadonlyMap<Moment, Task>;
  /** Tasks that `PerformanceObserver` called long, 50 ms or more, since the page was opened. */
  readonly longTasks: number;
}

export interface VisitOptions {
  readonly journey: Journey;
  readonly kind: Kind;
  readonly address: string;
  readonly slowdown: number;
  /** Of the window, in CSS pixels. */
  readonly width: number;
}

/** Most milliseconds that one step may take before the run is given up. */
const patience = 60_000;

/**
 * Goes through a page once, with nothing in the browser's cache and the processor slowed down.
 * Keys and presses are the browser's own, and what is asked of the page is one short expression at a time: the locators of
 * the driver put a script of their own into the page, which would be its longest task.
 */
export async function visit(browser: Browser, options: VisitOptions): Promise<VisitResult> {
  const { journey, kind, address, slowdown, width } = options;
  const context = await browser.newContext({ viewport: { width, height: 820 }, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const root = kind === 'element' ? `document.querySelector('${journey.element}').shadowRoot` : 'document';
    const evaluate = evaluateIn(session);
    await page.addInitScript(
      `performance.mark('${markOf('first list')}');
      globalThis.longTasks = 0;
      new PerformanceObserver((list) => { longTasks += list.getEntries().length; }).observe({ type: 'longtask', buffered: true });`,
    );
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await browser.startTracing(page, { categories: [...traceCategories] });
    await page.goto(address);
    if (kind !== 'no script') {
      const title = `${root}?.querySelector('[part~=card-link]')`;
      const count = `${root}.querySelector('[part~=count]').textContent`;
      await until(evaluate, title, 'a list');
      await rest(evaluate);
      const before = await evaluate(count);
      await evaluate(`performance.mark('${markOf('search')}')`);
      await evaluate(`${root}.querySelector('[role=search] input').focus()`);
      await page.keyboard.type(journey.words, { delay: 60 });
      await page.keyboard.press('Enter');
      await until(evaluate, `${count} !== ${JSON.stringify(before)} && ${title}`, `a list for “${journey.words}”`);
      await rest(evaluate);
      const place = `(() => { const link = ${title}; link.scrollIntoView({ block: 'center' });
        const { x, y, height } = link.getBoundingClientRect(); return { x: x + 8, y: y + Math.min(height / 2, 10) }; })()`;
      const { x, y } = (await evaluate(place)) as { x: number; y: number };
      await evaluate(`performance.mark('${markOf('open one')}')`);
      await page.mouse.click(x, y);
      await until(evaluate, `${root}.querySelector('[part~=back]')`, 'one opened');
    }
    await rest(evaluate);
    await evaluate(`performance.mark('${markOf('end')}')`);
    const longTasks = (await evaluate('longTasks')) as number;
    const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly TraceEvent[] };
    return { tasks: longestTasks(trace.traceEvents), longTasks };
  } finally {
    await context.close();
  }
}

type Evaluate = (expression: string) => Promise<unknown>;

function evaluateIn(session: CDPSession): Evaluate {
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) {
      throw new BenchError(`The page does not answer ${expression}: ${exceptionDetails.exception?.description}`);
    }
    return result.value as unknown;
  };
}

async function until(evaluate: Evaluate, condition: string, what: string): Promise<void> {
  const end = performance.now() + patience;
  while (!(await evaluate(`Boolean(${condition})`))) {
    if (performance.now() > end) throw new BenchError(`Expected ${what} on the page within ${patience / 1000} s.`);
    await after(100);
  }
}

/**
 * Half a second after which the page has nothing to do: what the answer brought along, such as a part, has come by then.
 * Chromium does not always call a page idle on which nothing moves; five seconds are enough for anything here.
 */
async function rest(evaluate: Evaluate): Promise<void> {
  const idle = 'new Promise((done) => requestIdleCallback(() => done(), { timeout: 5000 }))';
  await evaluate(`${idle}.then(() => new Promise((done) => setTimeout(done, 500)))`);
  await evaluate(idle);
}
