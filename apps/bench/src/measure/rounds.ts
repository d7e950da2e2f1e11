/** Something to time. `run` does it once; where once is too quick for the clock, `times` in a row count as one sample. */
export interface Measured {
  readonly name: string;
  readonly times?: number;
  /** Done before each sample, and not timed. */
  readonly before?: () => Promise<void>;
  readonly run: (round: number) => Promise<unknown> | unknown;
}

export interface Limits {
  readonly least: number;
  readonly most: number;
  readonly seconds: number;
}

/**
 * Milliseconds of each sample, by name. One sample of each per round, each round in another order, so that a machine that
 * gets slower or faster does so for all of them.
 */
export async function measureInRounds(
  measured: readonly Measured[],
  { least, most, seconds }: Limits,
): Promise<Map<string, number[]>> {
  const samples = new Map<string, number[]>(measured.map(({ name }) => [name, []]));
  const warmUpRounds = Math.ceil(least / 4);
  const sample = async ({ times = 1, before, run }: Measured, round: number): Promise<number> => {
    await before?.();
    const start = performance.now();
    for (let time = 0; time < times; time += 1) {
      const result = run(round);
      // What answers at once is not made to wait: awaiting costs more than a bare statement does.
      if (result instanceof Promise) await result;
    }
    return (performance.now() - start) / times;
  };
  const end = performance.now() + seconds * 1000;
  for (let round = -warmUpRounds; round < most; round += 1) {
    if (round >= least && performance.now() > end) break;
    for (let place = 0; place < measured.length; place += 1) {
      const item = measured[(place + Math.abs(round)) % measured.length]!;
      const milliseconds = await sample(item, Math.abs(round));
      if (round >= 0) samples.get(item.name)!.push(milliseconds);
    }
  }
  return samples;
}
