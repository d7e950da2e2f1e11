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
    const leave = (): void => {
      if (running.get(key) === joined) running.delete(key);
    };
    const begin = (): Running<T> => {
      const controller = new AbortController();
      return { promise: start(controller.signal).finally(leave), controller, waiting: 0 };
    };
    const joined = running.get(key) ?? begin();
    running.set(key, joined);
    joined.waiting += 1;
    return abortable(joined.promise, signal, () => {
      joined.waiting -= 1;
      if (joined.waiting > 0) return;
      leave();
      joined.controller.abort();
    });
  };
}
