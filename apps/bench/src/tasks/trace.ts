import { BenchError } from '../errors.ts';
import { moments } from './journeys.ts';
import type { Moment } from './journeys.ts';

/** What Chromium has to record: its tasks, and the marks that a page sets. */
export const traceCategories: readonly string[] = ['-*', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** An event of Chromium's trace; times are microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread. */
  readonly tdur?: number;
}

export interface Task {
  /** From the task's start to its end: what a visitor waits, and what `PerformanceObserver` reports from 50 on. */
  readonly milliseconds: number;
  /** Of it, what the thread was on a processor. A busy machine takes the rest. */
  readonly processorMilliseconds: number;
}

/** Name of the mark that a page sets when a moment begins. */
export const markOf = (moment: Moment | 'end'): string => `bench: ${moment}`;

/**
 * The longest task of the page's main thread in each moment that the trace has a mark of.
 * A task belongs to the moment it begins in. The mark of a page's start is set in the task that makes the document, which
 * is the browser's and the driver's own and does not count.
 * @throws {BenchError} when there is no mark of a start or of the end
 */
export function longestTasks(events: readonly TraceEvent[]): Map<Moment, Task> {
  const end = events.find(({ name }) => name === markOf('end'));
  const starts = moments.flatMap((moment) => {
    const mark = events.find(({ name }) => name === markOf(moment));
    return mark === undefined ? [] : [{ moment, ts: mark.ts }];
  });
  if (end === undefined || starts.length === 0) {
    throw new BenchError(`Expected marks of a start and of the end in the trace, found ${starts.length} of starts.`);
  }
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === end.pid && tid === end.tid);
  return new Map(
    starts.map(({ moment, ts }, index) => {
      const until = starts[index + 1]?.ts ?? end.ts;
      let longest: Task = { milliseconds: 0, processorMilliseconds: 0 };
      for (const { ts: start, dur = 0, tdur = dur } of tasks) {
        if (start < ts || start >= until || dur / 1000 <= longest.milliseconds) continue;
        longest = { milliseconds: dur / 1000, processorMilliseconds: tdur / 1000 };
      }
      return [moment, longest] as const;
    }),
  );
}
