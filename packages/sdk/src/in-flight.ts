import { abortable } from './abort.ts';

interface Running<T> {
  promise: Promise<T>;
  controller: AbortController;
  waiting: number;
}

/**
 * Runs one piece of work for all who ask for the same key at the same time. Each may leave by its own signal; the work
 * is aborted when nobody waits for it any more.
 */
export function createInFlight<T>(): (
  key: string,
  signal: AbortSignal | undefined,
  start: (signal: AbortSignal) => Promise<T>,
) => Promise<T> {
  const running = new Map<string, Running<T>>();
  return (key, signal, start) => {
    let current = running.get(key);
    if (current === undefined) {
      const controller = new AbortController();
      const leave = (): void => {
        if (running.get(key) === begun) running.delete(key);
      };
      const begun: Running<T> = { promise: start(controller.signal).finally(leave), controller, waiting: 0 };
      running.set(key, begun);
      current = begun;
    }
    const joined = current;
    joined.waiting += 1;
    return abortable(joined.promise, signal, () => {
      joined.waiting -= 1;
      if (joined.waiting > 0) return;
      if (running.get(key) === joined) running.delete(key);
      joined.controller.abort();
    });
  };
}
