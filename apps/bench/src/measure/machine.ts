import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';

/** What a figure needs beside it to mean something. */
export interface Machine {
  readonly date: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly system: string;
  readonly node: string;
  readonly sqlite: string;
  /** Processes that wanted to run in the last minute, on average: what else the machine was doing. */
  readonly load: number;
}

export function thisMachine(): Machine {
  return {
    date: new Date().toISOString(),
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryGigabytes: Math.round(totalmem() / 1e9),
    system: `${type()} ${release()}`,
    node: process.versions.node,
    sqlite: process.versions['sqlite'] ?? 'none',
    load: loadavg()[0]!,
  };
}

export function describeMachine(machine: Machine): string {
  const { date, processor, cores, memoryGigabytes, system, node, sqlite, load } = machine;
  return `${date}; ${processor}, ${cores} cores, ${memoryGigabytes} GB, ${system}; Node ${node}, SQLite ${sqlite}; load before the run ${load.toFixed(2)}`;
}
