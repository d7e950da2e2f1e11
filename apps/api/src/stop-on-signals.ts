import { setTimeout as after } from 'node:timers/promises';
import type { Lifecycle } from './health/lifecycle.ts';
import type { Log } from './logs/log.ts';

export interface Stopping {
  readonly lifecycle: Lifecycle;
  readonly log: Log;
  /** Milliseconds between saying that the server is no longer ready and taking no more requests. */
  readonly notReady: number;
  /** What to close, in this order. */
  readonly close: readonly (() => Promise<void>)[];
}

/** Milliseconds. Ctrl-C reaches every process of the terminal, and npm passes it on once more: that is one wish, not two. */
const sameWish = 1000;

/**
 * On SIGTERM or SIGINT: says that the server is not ready, so that nobody is sent here any more, takes no more requests,
 * lets those under way finish, closes the records and ends with 0. A second signal ends the process at once, with 1.
 */
export function stopOnSignals({ lifecycle, log, notReady, close }: Stopping): void {
  let asked: number | undefined;
  const stop = async (): Promise<void> => {
    lifecycle.stopping = true;
    log.write('info', 'stopping');
    await after(notReady);
    for (const part of close) await part();
    log.write('info', 'stopped');
    log.flush();
    process.exitCode = 0;
  };
  const fail = (error: unknown): never => {
    log.failure('could not stop cleanly', error);
    log.flush();
    process.exit(1);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (asked === undefined) {
        asked = performance.now();
        stop().catch(fail);
      } else if (performance.now() - asked > sameWish) {
        process.exit(1);
      }
    });
  }
}
