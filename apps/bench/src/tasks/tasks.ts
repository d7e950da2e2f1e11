import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { Browser } from 'playwright';
import { startApiServer } from '../api/api-server.ts';
import { describeMachine, thisMachine } from '../measure/machine.ts';
import { median } from '../measure/statistics.ts';
import { markdownTable } from '../measure/table.ts';
import { readOptions } from '../options.ts';
import { journeys, kinds, moments } from './journeys.ts';
import type { Journey, Kind, Moment } from './journeys.ts';
import { startPageServer } from './page-server.ts';
import type { Task } from './trace.ts';
import { visit } from './visit.ts';
import type { VisitResult } from './visit.ts';

/** Milliseconds; what the design promises of the longest task, and what a browser calls long. */
const target = 50;

/** Switches that keep Chromium from talking to anybody, or asking anything, while it is measured. */
const browserArguments = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

interface Sample extends VisitResult {
  readonly journey: Journey;
  readonly kind: Kind;
  readonly round: number;
}

/** Visits pages with the elements and bare ones in turn, the processor slowed down; prints the longest tasks. */
export async function benchTasks(args: readonly string[]): Promise<void> {
  const { repeat, slowdown, width, json } = readOptions(args, { repeat: 3, slowdown: 4, width: 412, json: false });
  const machine = thisMachine();
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const databaseUrl = `sqlite:${join(folder, 'catalogue.db')}`;
  const api = await startApiServer({ DATABASE_URL: databaseUrl, VCS_LOAD_EXAMPLES: '1', VCS_PUBLIC_URL: '' }, []);
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({
      executablePath: process.env['VCS_CHROMIUM'] ?? '/usr/bin/chromium',
      args: browserArguments,
    });
    const samples = await sampleInTurn(browser, api.url, { repeat, slowdown, width });
    const rows = rowsOf(samples);
    const conditions = { browser: `Chromium ${browser.version()}`, repeat, slowdown, width };
    if (json) console.log(JSON.stringify({ machine, ...conditions, rows, samples: samples.map(plain) }, null, 2));
    else console.log(inWords(rows, conditions, describeMachine(machine)));
  } finally {
    await browser?.close();
    await api.stop();
    rmSync(folder, { recursive: true });
  }
}

interface SampleOptions {
  readonly repeat: number;
  readonly slowdown: number;
  readonly width: number;
}

async function sampleInTurn(browser: Browser, api: string, options: SampleOptions): Promise<Sample[]> {
  const { repeat, slowdown, width } = options;
  await using pages = await startPageServer(api);
  const samples: Sample[] = [];
  // The first round is not counted: the server answers each question for the first time in it.
  for (let round = -1; round < repeat; round += 1) {
    for (const journey of journeys) {
      for (const kind of round < 0 ? (['element'] as const) : round % 2 === 0 ? kinds : kinds.toReversed()) {
        const address = pages.addressOf(journey, kind);
        const found = await visit(browser, { journey, kind, address, slowdown, width });
        if (round >= 0) samples.push({ journey, kind, round, ...found });
        const longest = [...found.tasks.values()].map(({ milliseconds }) => Math.round(milliseconds)).join(', ');
        console.error(`round ${round + 1} of ${repeat}, ${journey.element}, ${kind}: ${longest} ms`);
      }
    }
  }
  return samples;
}

interface Row {
  readonly element: string;
  readonly moment: Moment;
  /** Medians of the longest task of each round. */
  readonly milliseconds: number;
  readonly processorMilliseconds: number;
  /** How many times the longest task of the bare page in the same round this is: the median of the rounds. */
  readonly ratio: number;
  readonly bareMilliseconds: number;
  readonly noScriptMilliseconds: number | undefined;
  readonly most: number;
}

function rowsOf(samples: readonly Sample[]): Row[] {
  return journeys.flatMap((journey) =>
    moments.map((moment): Row => {
      const taskOf = (kind: Kind): Task[] =>
        samples.flatMap((sample) => {
          const task = sample.journey === journey && sample.kind === kind ? sample.tasks.get(moment) : undefined;
          return task === undefined ? [] : [task];
        });
      const millisecondsOf = (kind: Kind): number[] => taskOf(kind).map(({ milliseconds }) => milliseconds);
      const own = millisecondsOf('element');
      const bare = millisecondsOf('bare');
      const noScript = millisecondsOf('no script');
      return {
        element: journey.element,
        moment,
        milliseconds: median(own),
        processorMilliseconds: median(taskOf('element').map(({ processorMilliseconds }) => processorMilliseconds)),
        ratio: median(own.map((milliseconds, round) => milliseconds / bare[round]!)),
        bareMilliseconds: median(bare),
        noScriptMilliseconds: noScript.length === 0 ? undefined : median(noScript),
        most: Math.max(...own),
      };
    }),
  );
}

const plain = ({ journey, kind, round, tasks, longTasks }: Sample): object => ({
  element: journey.element,
  kind,
  round,
  tasks: Object.fromEntries(tasks),
  longTasks,
});

function inWords(
  rows: readonly Row[],
  { browser, repeat, slowdown, width }: SampleOptions & { readonly browser: string },
  machine: string,
): string {
  return [
    `## Longest tasks, processor slowed down ${slowdown} ×, window ${width} px wide, ${repeat} rounds\n`,
    `${machine}; ${browser}.\n`,
    markdownTable(
      [
        'element',
        'moment',
        'longest task, ms',
        '× bare',
        'at most',
        '',
        'its processor time, ms',
        'highest, ms',
        'bare, ms',
        'no script, ms',
      ],
      rows.map((row) => [
        row.element,
        row.moment,
        row.milliseconds,
        row.ratio,
        String(target),
        row.milliseconds <= target ? 'met' : `${(row.milliseconds / target).toFixed(1)} × over`,
        row.processorMilliseconds,
        row.most,
        row.bareMilliseconds,
        row.noScriptMilliseconds,
      ]),
    ),
  ].join('\n');
}
