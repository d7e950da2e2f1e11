import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BenchError } from '../errors.ts';
import { contentWords } from '../generate/words.ts';
import { describeMachine, thisMachine } from '../measure/machine.ts';
import { memoryOf } from '../measure/process-memory.ts';
import { processorTimeOf } from '../measure/processor-time.ts';
import { median } from '../measure/statistics.ts';
import { markdownTable } from '../measure/table.ts';
import { readOptions } from '../options.ts';
import { filledDatabase } from '../search/database.ts';
import { startApiServer } from './api-server.ts';
import type { ApiServer } from './api-server.ts';
import { startBareServer } from './bare-server.ts';
import type { RunningServer } from './bare-server.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { load, requireWrk } from './wrk.ts';
import type { Load, LoadOptions } from './wrk.ts';

interface ApiCase {
  readonly name: string;
  readonly path: string;
  /** Least share of the bare handler's requests per second; what has none is told for comparison. */
  readonly target?: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The same answer each time, or another pair of words with each request. */
  readonly anew?: true;
}

const asBrowsersDo = { 'Accept-Encoding': 'br' };
/** How `npm start` and the unit of systemd start it. */
const allocator = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '32768', MALLOC_TRIM_THRESHOLD_: '65536' };
const nodeFlags = '--optimize-for-size --max-semi-space-size=16 --max-old-space-size=512';
/** Common enough that most pairs of them find something, many enough that no pair comes up twice. */
const askedWords = contentWords.slice(10, 210);
/** The limiter counts and the metrics are kept, as in life, but one network may ask as often as it likes. */
const asInLife = { ...allocator, VCS_LIMITS: '1', VCS_LIMIT_READ: '999999999/60', VCS_METRICS_PORT: '0' };
const fiveFacets = ['category', 'ward', 'need', 'audience', 'free'].map((name) => `facets=${name}`).join('&');
const readyTarget = 700;
const memoryTarget = 160;
const ratioOfCached = 0.7;
const ratioOfSearch = 0.05;

async function casesFor(server: ApiServer): Promise<ApiCase[]> {
  const list = '/v1/services';
  const { body, headers } = await fetchBytes(`${server.url}${list}`, {});
  const { items } = JSON.parse(Buffer.from(body, 'base64').toString()) as { items: readonly { slug: string }[] };
  const record = `${list}/${items[0]!.slug}`;
  const tag = headers['etag'];
  if (tag === undefined) throw new BenchError(`Expected an ETag at ${list}, found none.`);
  const cached = { headers: asBrowsersDo, target: ratioOfCached };
  return [
    { name: 'first page of the list', path: list, ...cached },
    { name: 'one record', path: record, ...cached },
    { name: 'the home page', path: '/', ...cached },
    {
      name: '304, not modified',
      path: list,
      headers: { ...asBrowsersDo, 'If-None-Match': tag },
      target: ratioOfCached,
    },
    {
      name: 'a search never asked before',
      path: `${list}?${fiveFacets}`,
      headers: {},
      target: ratioOfSearch,
      anew: true,
    },
    { name: '… and compressed', path: `${list}?${fiveFacets}`, headers: asBrowsersDo, anew: true },
  ];
}

/** Loads the API server and a bare handler in turn; prints the ratios as a table, or as JSON. */
export async function benchApi(args: readonly string[]): Promise<void> {
  const {
    size,
    seed,
    engine,
    seconds,
    repeat,
    flags: flagText,
    json,
  } = readOptions(args, {
    size: 3000,
    seed: 'borough',
    engine: 'sqlite',
    seconds: 6,
    repeat: 3,
    flags: nodeFlags,
    json: false,
  });
  requireWrk();
  const flags = flagText.split(' ').filter((flag) => flag !== '');
  const machine = thisMachine();
  const ready = await readyTimes(flags);
  const database = await filledDatabase(engine, { seed, size, tell: (message) => console.error(message) });
  try {
    const server = await startApiServer({ DATABASE_URL: database.databaseUrl, ...asInLife }, flags);
    try {
      const { rows, memory } = await loadInTurn(server, { seconds, repeat });
      const report = { machine, size, engine, flags, ready, rows, memory, loadSeconds: rows.length * seconds * repeat };
      console.log(json ? JSON.stringify(report, null, 2) : inWords(report));
    } finally {
      await server.stop();
    }
  } finally {
    await database.close();
  }
}

interface Row extends Pick<ApiCase, 'name' | 'target'> {
  readonly ratio: number;
  /** Of the bare handler's processor time for a request to that of the server; undefined where nobody knows it. */
  readonly processorRatio: number | undefined;
  readonly requestsPerSecond: number;
  readonly bareRequestsPerSecond: number;
  readonly latency: Load['latency'];
  readonly bytes: number;
}

interface Turn extends Load {
  /** Milliseconds of the server's processor time for a request. */
  readonly processorTime: number | undefined;
}

async function turnOf({ url, processId }: RunningServer, path: string, options: LoadOptions): Promise<Turn> {
  const before = processorTimeOf(processId);
  const found = await load(`${url}${path}`, options);
  const after = processorTimeOf(processId);
  const known = before !== undefined && after !== undefined;
  return {
    ...found,
    processorTime: known ? (after - before) / (found.requestsPerSecond * options.seconds) : undefined,
  };
}

function processorRatio(api: readonly Turn[], bare: readonly Turn[]): number | undefined {
  const ratios = api.flatMap(({ processorTime }, at) => {
    const least = bare[at]!.processorTime;
    return processorTime === undefined || least === undefined ? [] : [least / processorTime];
  });
  return ratios.length === 0 ? undefined : median(ratios);
}

async function loadInTurn(
  server: ApiServer,
  { seconds, repeat }: { seconds: number; repeat: number },
): Promise<{ rows: Row[]; memory: { before: number | undefined; after: number | undefined } }> {
  const cases = await casesFor(server);
  const answers = await Promise.all(
    cases.map(async ({ path, headers, anew }, index) => ({
      ...(await fetchBytes(`${server.url}${path}${anew ? '&q=music+children' : ''}`, headers)),
      path: `/case-${index}`,
    })),
  );
  const bare = await startBareServer(answers);
  try {
    const before = memoryOf(server.processId);
    const results = cases.map(() => ({ api: [] as Turn[], bare: [] as Turn[] }));
    for (let round = 0; round < repeat; round += 1) {
      for (const [index, { path, headers, anew }] of cases.entries()) {
        // Far enough on that no earlier round asked for these pairs.
        const from = Math.floor((round * askedWords.length ** 2) / repeat);
        const script = { file: join(import.meta.dirname, 'two-words.lua'), arguments: [String(from), ...askedWords] };
        const options: LoadOptions = { seconds, headers };
        const turns = [
          async () => results[index]!.api.push(await turnOf(server, path, anew ? { ...options, script } : options)),
          async () => results[index]!.bare.push(await turnOf(bare, `/case-${index}`, options)),
        ];
        for (const turn of round % 2 === 0 ? turns : turns.reverse()) await turn();
      }
      console.error(`loaded ${round + 1} of ${repeat}`);
    }
    const rows = cases.map(({ name, target }, index): Row => {
      const { api, bare: least } = results[index]!;
      return {
        name,
        ...(target !== undefined && { target }),
        ratio: median(api.map(({ requestsPerSecond }, at) => requestsPerSecond / least[at]!.requestsPerSecond)),
        processorRatio: processorRatio(api, least),
        requestsPerSecond: median(api.map(({ requestsPerSecond }) => requestsPerSecond)),
        bareRequestsPerSecond: median(least.map(({ requestsPerSecond }) => requestsPerSecond)),
        latency: {
          median: median(api.map(({ latency }) => latency.median)),
          p99: median(api.map(({ latency }) => latency.p99)),
        },
        bytes: Buffer.from(answers[index]!.body, 'base64').length,
      };
    });
    return { rows, memory: { before, after: memoryOf(server.processId) } };
  } finally {
    await bare.stop();
  }
}

/** Milliseconds until the server takes requests: when it has to load the example data first, and when it has them. */
async function readyTimes(flags: readonly string[]): Promise<{ first: number; again: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const start = async (): Promise<number> => {
    const databaseUrl = `sqlite:${join(folder, 'catalogue.db')}`;
    const server = await startApiServer({ DATABASE_URL: databaseUrl, VCS_LOAD_EXAMPLES: '1' }, flags);
    await server.stop();
    return server.ready;
  };
  try {
    const first = await start();
    const again: number[] = [];
    for (let time = 0; time < 5; time += 1) again.push(await start());
    return { first, again: median(again) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inWords(report: {
  machine: ReturnType<typeof thisMachine>;
  size: number;
  engine: string;
  flags: readonly string[];
  ready: { first: number; again: number };
  rows: readonly Row[];
  memory: { before: number | undefined; after: number | undefined };
  loadSeconds: number;
}): string {
  const { machine, size, engine, flags, ready, rows, memory, loadSeconds } = report;
  const atMost = (value: number | undefined, most: number): string =>
    value === undefined ? '' : value <= most ? 'met' : `${(value / most).toFixed(1)} × over`;
  return [
    `## API: ${size} services, ${engine}, 32 connections\n`,
    `${describeMachine(machine)}. Node flags: ${flags.join(' ') || 'none'}.\n`,
    markdownTable(
      [
        'answer',
        '× bare',
        'target',
        '',
        '× bare, processor time',
        'requests/s',
        'bare requests/s',
        'median ms',
        'p99 ms',
        'bytes',
      ],
      rows.map(({ name, ratio, processorRatio, target, requestsPerSecond, bareRequestsPerSecond, latency, bytes }) => [
        name,
        ratio,
        target && `≥ ${target}`,
        target && (ratio >= target ? 'met' : `${(target / ratio).toFixed(1)} × short`),
        processorRatio,
        requestsPerSecond,
        bareRequestsPerSecond,
        latency.median,
        latency.p99,
        bytes,
      ]),
    ),
    '',
    markdownTable(
      ['process', 'unit', 'value', 'target', ''],
      [
        ['ready, with the example data there', 'ms', ready.again, readyTarget, atMost(ready.again, readyTarget)],
        ['ready, loading the example data first', 'ms', ready.first],
        ['memory before the load', 'MB', memory.before],
        [`memory after ${loadSeconds} s of load`, 'MB', memory.after, memoryTarget, atMost(memory.after, memoryTarget)],
      ],
    ),
  ].join('\n');
}
