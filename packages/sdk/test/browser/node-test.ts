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

// The tests wait with it for everything that waits for nothing but promises. Some browsers read the body of an answer in
// another thread, even where it was made here: that is waited for, unless it never ends.
if (!('setImmediate' in globalThis)) {
  const { setTimeout, Response } = globalThis as unknown as {
    setTimeout: (work: Work, milliseconds: number) => unknown;
    Response: { prototype: { text: () => Promise<string> } };
  };
  const reading = new Set<Promise<string>>();
  const { text } = Response.prototype;
  Response.prototype.text = function (this: unknown) {
    const read = Reflect.apply(text, this, []) as Promise<string>;
    const done = (): void => void reading.delete(read);
    reading.add(read);
    read.then(done, done);
    return read;
  };
  const after = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => setTimeout(() => resolve(), milliseconds));
  const soon = async (work: Work): Promise<void> => {
    await after(0);
    await Promise.race([Promise.allSettled([...reading]), after(50)]);
    work();
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
