import type { Catalogue } from '@vcs/catalogue';
import type { Log } from '../logs/log.ts';

const day = 86_400_000;

/**
 * Deletes the personal details whose time is over: at the start, so that a restored backup brings nothing back for long,
 * and once a day. Several servers on one database may do so.
 * @returns what stops it, to be called before the catalogue is closed
 */
export function expireDaily(
  { submissions }: Pick<Catalogue, 'submissions'>,
  log: Log,
  every = day,
): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  const run = (): void => {
    running = submissions.expirePersonalDetails().then(
      (count) => {
        if (count > 0) log.write('info', 'deleted personal details', { submissions: count });
      },
      (error: unknown) => log.failure('could not delete personal details', error),
    );
  };
  run();
  const timer = setInterval(run, every);
  timer.unref();
  return () => {
    clearInterval(timer);
    return running;
  };
}
