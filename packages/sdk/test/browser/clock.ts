interface Timer {
  id: number;
  due: number;
  run: () => void;
}

/** Stands for time where tests run in a browser, as `mock.timers` of `node:test` does in Node: it passes when told to. */
export class StoppedClock {
  #now = 0;
  #timers: Timer[] = [];
  #last = 0;
  #restore: (() => void)[] = [];

  enable({ apis, now = 0 }: { apis: readonly string[]; now?: number }): void {
    this.#now = now;
    if (apis.includes('Date')) this.#stopDate();
    if (apis.includes('setTimeout')) this.#stopTimers();
  }

  /** Lets time pass and runs the timers that are due, in their order. */
  tick(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const [next] = this.#timers.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due || a.id - b.id);
      if (next === undefined) break;
      this.#now = Math.max(this.#now, next.due);
      this.#timers = this.#timers.filter((timer) => timer !== next);
      next.run();
    }
    this.#now = end;
  }

  setTime(milliseconds: number): void {
    this.#now = milliseconds;
  }

  reset(): void {
    for (const restore of this.#restore.splice(0)) restore();
  }

  #stopDate(): void {
    const real = globalThis.Date;
    const now = (): number => this.#now;
    globalThis.Date = class extends real {
      constructor(...given: unknown[]) {
        super(...((given.length > 0 ? given : [now()]) as [number]));
      }
      static override now(): number {
        return now();
      }
    } as DateConstructor;
    this.#restore.push(() => (globalThis.Date = real));
  }

  #stopTimers(): void {
    const { setTimeout, clearTimeout } = globalThis;
    const stopped = (work: (...given: unknown[]) => void, milliseconds = 0, ...given: unknown[]): number => {
      this.#last += 1;
      // As in browsers and Node: a timer for longer than 32 bits can count goes off at once.
      const wait = milliseconds > 2 ** 31 - 1 ? 1 : milliseconds;
      this.#timers.push({ id: this.#last, due: this.#now + wait, run: () => work(...given) });
      return this.#last;
    };
    globalThis.setTimeout = stopped as unknown as typeof setTimeout;
    globalThis.clearTimeout = ((id: number) => {
      this.#timers = this.#timers.filter((timer) => timer.id !== id);
    }) as unknown as typeof clearTimeout;
    this.#restore.push(() => Object.assign(globalThis, { setTimeout, clearTimeout }));
  }
}
