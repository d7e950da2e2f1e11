import { flagsForMemory } from '../measure/memory.ts';
import { describeMachine, thisMachine } from '../measure/machine.ts';
import { median, quantile } from '../measure/statistics.ts';
import { markdownTable } from '../measure/table.ts';
import { readOptions } from '../options.ts';
import { searchCases } from './cases.ts';
import { filledDatabase } from './database.ts';
import { measureInProcess } from './measure.ts';
import { bareName } from './measured-process.ts';
import type { Measurement } from './measured-process.ts';
import { targetOf } from './targets.ts';

/** Searches a generated sector; prints the figures as a table, or as JSON. */
export async function benchSearch(args: readonly string[]): Promise<void> {
  const { size, engine, seed, repeat, flags, json } = readOptions(args, {
    size: 3000,
    engine: 'sqlite',
    seed: 'borough',
    repeat: 3,
    flags: '',
    json: false,
  });
  const nodeFlags = flags.split(' ').filter((flag) => flag !== '');
  const machine = thisMachine();
  const database = await filledDatabase(engine, { seed, size, tell: (message) => console.error(message) });
  try {
    const { filled, databaseUrl, bareUrl, settings } = database;
    const measurements: Measurement[] = [];
    for (let time = 0; time < Math.max(1, repeat); time += 1) {
      measurements.push(
        await measureInProcess(
          {
            databaseUrl,
            bareUrl,
            serviceId: filled.serviceId,
            cases: searchCases(filled.rareWords),
            afterChange: ['two words', 'the broadest word', 'browse all'],
            limits: { least: 40, most: 1000, seconds: 40 },
          },
          nodeFlags,
        ),
      );
      console.error(`measured ${time + 1} of ${repeat}`);
    }
    const report = summarise(measurements, { size, engine });
    if (json)
      console.log(JSON.stringify({ machine, size, engine, seed, filled, settings, measurements, report }, null, 2));
    else {
      console.log(`## Search: ${size} services, ${engine}\n\n${describeMachine(machine)}.`);
      console.log(`Filled in ${filled.seconds.toFixed(0)} s; ${settings.join('; ')}.`);
      console.log(
        `Medians of ${measurements.length} processes (Node flags ${[...flagsForMemory, ...nodeFlags].join(' ')}); pages of 20, ${measurements[0]!.facets} facets.\n`,
      );
      console.log(`${searchTable(report)}\n\n${processTable(measurements, { size, engine })}`);
    }
  } finally {
    await database.close();
  }
}

interface Row {
  readonly name: string;
  readonly found: number | undefined;
  readonly ratio: number;
  readonly median: number;
  /** What the quickest twentieth stayed below: near to what an idle machine would show. */
  readonly p5: number;
  readonly p95: number;
  readonly target: number | undefined;
}

function summarise(measurements: readonly Measurement[], { size, engine }: { size: number; engine: string }): Row[] {
  const target = targetOf(size, engine);
  return Object.keys(measurements[0]!.samples).map((name) => {
    const of = (read: (measurement: Measurement) => number): number => median(measurements.map(read));
    const milliseconds = of(({ samples }) => median(samples[name]!));
    return {
      name,
      found: measurements[0]!.found[name],
      // Within one process, so that what else the machine did weighs on both alike.
      ratio: of(({ samples }) => median(samples[name]!) / median(samples[bareName]!)),
      median: milliseconds,
      p5: of(({ samples }) => quantile(samples[name]!, 0.05)),
      p95: of(({ samples }) => quantile(samples[name]!, 0.95)),
      target: target?.milliseconds[name],
    };
  });
}

function verdict(value: number, target: number | undefined): string | undefined {
  if (target === undefined) return undefined;
  return value <= target ? 'met' : `${(value / target).toFixed(1)} × over`;
}

function searchTable(rows: readonly Row[]): string {
  return markdownTable(
    ['search', 'found', '× bare', 'median ms', 'p5 ms', 'p95 ms', 'target ms', ''],
    rows.map((row) => [
      row.name,
      row.found,
      row.ratio,
      row.median,
      row.p5,
      row.p95,
      row.target,
      verdict(row.median, row.target),
    ]),
  );
}

function processTable(measurements: readonly Measurement[], wanted: { size: number; engine: string }): string {
  const target = targetOf(wanted.size, wanted.engine);
  const of = (read: (measurement: Measurement) => number): number => median(measurements.map(read));
  const row = (name: string, unit: string, value: number, most?: number) => [
    name,
    unit,
    value,
    most,
    verdict(value, most),
  ];
  return markdownTable(
    ['process', 'unit', 'median', 'target', ''],
    [
      row(
        'loading the code',
        'ms',
        of(({ start }) => start.load),
      ),
      row(
        'opening the database',
        'ms',
        of(({ start }) => start.open),
        target?.open,
      ),
      row(
        'first search after opening',
        'ms',
        of(({ start }) => start.firstSearch),
      ),
      row(
        'memory, no catalogue loaded',
        'MB',
        of(({ memory }) => memory.empty),
      ),
      row(
        'memory, open',
        'MB',
        of(({ memory }) => memory.open),
      ),
      row(
        'memory after all searches',
        'MB',
        of(({ memory }) => memory.loaded),
        target?.memory,
      ),
      row(
        'memory, highest',
        'MB',
        of(({ memory }) => memory.peak),
      ),
    ],
  );
}
