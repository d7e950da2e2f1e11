/* Runs in a process of its own, which imports as little as it can: its memory is one of the figures. */
import type { ServiceQueryInput } from '@vcs/schema';
import { objectMemory, peakMemory, settledMemory } from '../measure/memory.ts';
import { measureInRounds } from '../measure/rounds.ts';
import type { Limits } from '../measure/rounds.ts';
import type { SearchCase } from './cases.ts';
import { bareStatement } from './bare-statement.ts';

export interface Order {
  readonly databaseUrl: string;
  readonly bareUrl: string;
  readonly serviceId: string;
  readonly cases: readonly SearchCase[];
  /** Names of cases to measure once more, each time just after the data have changed. */
  readonly afterChange: readonly string[];
  readonly limits: Limits;
}

export interface Measurement {
  /** Megabytes. */
  readonly memory: {
    /** Before the catalogue was loaded. */
    readonly empty: number;
    readonly open: number;
    /** After the searches. */
    readonly loaded: number;
    /** Of that, what JavaScript's objects take. */
    readonly objects: number;
    /** The most there ever was. */
    readonly peak: number;
  };
  /** Milliseconds to load the catalogue's code, to open the database, and for the first answer. */
  readonly start: { readonly load: number; readonly open: number; readonly firstSearch: number };
  readonly facets: number;
  readonly samples: Readonly<Record<string, readonly number[]>>;
  /** Records found, for the middle one of a case's queries. */
  readonly found: Readonly<Record<string, number>>;
}

export const bareName = 'a bare prepared statement';
const justChanged = (name: string): string => `${name}, data just changed`;
/** The targets speak of searches with five facets. */
const facets = ['category', 'ward', 'need', 'audience', 'access'];
const changedRounds: Limits = { least: 15, most: 40, seconds: 20 };

async function measure({ databaseUrl, bareUrl, serviceId, cases, afterChange, limits }: Order): Promise<Measurement> {
  const empty = await settledMemory();
  const beforeLoad = performance.now();
  const { lists, openCatalogue } = await import('@vcs/catalogue');
  const beforeOpen = performance.now();
  const catalogue = await openCatalogue({ databaseUrl });
  const opened = performance.now();
  const { query: schema, plan } = lists.services;
  const ask = (query: ServiceQueryInput) =>
    catalogue.search('service', { ...plan(schema.parse(query), { now: new Date() }), count: facets });
  const first = await ask(cases[0]!.queries[0]!);
  const start = { load: beforeOpen - beforeLoad, open: opened - beforeOpen, firstSearch: performance.now() - opened };
  const open = await settledMemory();

  const found: Record<string, number> = {};
  for (const { name, queries } of cases) {
    const totals: number[] = [];
    for (const query of queries) totals.push((await ask(query)).total);
    found[name] = totals.sort((left, right) => left - right)[Math.floor(totals.length / 2)]!;
  }
  const bare = await bareStatement(bareUrl);
  const search = ({ name, queries }: SearchCase) => ({
    name,
    run: (round: number) => ask(queries[round % queries.length]!),
  });
  const samples = await measureInRounds(
    [{ name: bareName, times: 50, run: () => bare.run() }, ...cases.map(search)],
    limits,
  );
  const loaded = await settledMemory();
  const objects = objectMemory();

  let turn = 0;
  const change = (): Promise<void> =>
    catalogue.change(async ({ services }) => {
      const service = await services.get(serviceId);
      turn += 1;
      await services.put({ ...service!, facts: [`Changed ${turn % 2 === 0 ? 'back' : 'once'}`] });
    });
  const again = cases.filter(({ name }) => afterChange.includes(name)).map(search);
  const changed = await measureInRounds(
    again.map(({ name, run }) => ({ name: justChanged(name), before: change, run })),
    changedRounds,
  );
  for (const { name } of again) found[justChanged(name)] = found[name]!;
  await bare.close();
  await catalogue.close();
  return {
    memory: { empty, open, loaded, objects, peak: peakMemory() },
    start,
    facets: Object.keys(first.facets).length,
    samples: Object.fromEntries([...samples, ...changed]),
    found,
  };
}

process.once('message', (order: Order) => {
  measure(order).then(
    (measurement) => process.send!(measurement, () => process.disconnect()),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
