import { setTimeout as after } from 'node:timers/promises';

const bytesPerMegabyte = 1_000_000;

/** Flags that a process needs whose memory is measured. */
export const flagsForMemory: readonly string[] = ['--expose-gc'];

/** Megabytes that the process keeps in memory once nothing is left to be collected. */
export async function settledMemory(): Promise<number> {
  if (globalThis.gc === undefined) {
    throw new Error(`Expected a process started with ${flagsForMemory.join(' ')}, found one without.`);
  }
  for (let round = 0; round < 4; round += 1) {
    await globalThis.gc({ execution: 'async', type: 'major' });
    await after(50);
  }
  return process.memoryUsage.rss() / bytesPerMegabyte;
}

/** The most megabytes that the process ever kept in memory. */
export function peakMemory(): number {
  return (process.resourceUsage().maxRSS * 1024) / bytesPerMegabyte;
}

/** Megabytes of JavaScript's objects, array buffers included; the rest of a process is code, SQLite and room kept free. */
export function objectMemory(): number {
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / bytesPerMegabyte;
}
