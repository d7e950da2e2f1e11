import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BenchError } from '../errors.ts';
import { longestTasks, markOf } from './trace.ts';
import type { TraceEvent } from './trace.ts';

const page = { pid: 7, tid: 7 };
const mark = (moment: Parameters<typeof markOf>[0], ts: number): TraceEvent => ({ name: markOf(moment), ts, ...page });
const task = (ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  name: 'RunTask',
  ts,
  dur,
  ...page,
  ...more,
});

test('each moment has its longest task, by the page’s own thread', () => {
  const events = [
    task(900, 9_000, { tdur: 6_000 }),
    mark('first list', 1_000),
    task(20_000, 4_000, { tdur: 3_000 }),
    mark('search', 100_000),
    task(110_000, 60_000, { tdur: 48_500 }),
    task(120_000, 999_000, { pid: 8, tid: 8 }),
    task(180_000, 12_000),
    mark('end', 300_000),
    task(310_000, 800_000),
  ];
  assert.deepEqual(
    [...longestTasks(events)],
    [
      ['first list', { milliseconds: 4, processorMilliseconds: 3 }],
      ['search', { milliseconds: 60, processorMilliseconds: 48.5 }],
    ],
  );
});

test('a trace that does not say where a moment begins or ends is refused', () => {
  assert.throws(() => longestTasks([task(1, 2), mark('end', 9)]), BenchError);
  assert.throws(() => longestTasks([mark('search', 1), task(1, 2)]), BenchError);
});
