// Stands for `node:test` where the tests run in a browser: the same tests, under the runner that is there (Mocha).
import { StoppedClock } from './clock.ts';

type Work = () => unknown;

interface Runner {
  describe(name: string, work: Work): void;
  it: ((name: string, work: (this: { skip(): never }) => unknown) => void) & { skip(name: string): void };
  before(work: Work): void;
  after(work: Work): void;
  beforeEach(work: Work): void;
  afterEach(work: Work): void;
}

const runner = globalThis as unknown as Runner;

// The tests wait with it for everything that waits for nothing but promises. A message is a task of its own, too.
if (!('setImmediate' in globalThis)) {
  const soon = (work: Work): void => {
    const { port1, port2 } = new MessageChannel();
    const receive = (): void => {
      port1.close();
      work();
    };
    // As a property it also opens the port.
    Object.assign(port1, { onmessage: receive });
    port2.postMessage(undefined);
  };
  Object.assign(globalThis, { setImmediate: soon });
}

export class TestContext {
  readonly #ends: Work[] = [];
  readonly #clock = new StoppedClock();

  readonly mock = {
    timers: this.#clock,
    method: <Owner extends object>(owner: Owner, name: keyof Owner, stand: (...given: unknown[]) => unknown) => {
      const real = owner[name];
      const calls: unknown[][] = [];
      const mocked = (...given: unknown[]): unknown => {
        calls.push(given);
        return stand(...given);
      };
      owner[name] = mocked as Owner[keyof Owner];
      this.after(() => (owner[name] = real));
      return { mock: { calls, callCount: () => calls.length } };
    },
  };

  after(work: Work): void {
    this.#ends.push(work);
  }

  diagnostic(text: string): void {
    console.log(text);
  }

  async end(): Promise<void> {
    this.#clock.reset();
    for (const work of this.#ends.reverse()) await work();
  }
}

export function test(name: string, work: (t: TestContext) => unknown): void {
  runner.it(name, async () => {
    const t = new TestContext();
    try {
      await work(t);
    } finally {
      await t.end();
    }
  });
}

export const { describe, before, after, beforeEach, afterEach, it } = runner;
