import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { describeMachine, thisMachine } from '../measure/machine.ts';
import { markdownTable } from '../measure/table.ts';
import { readOptions } from '../options.ts';

/** Bytes, brotli; a kilobyte is 1,000 bytes. */
const budgets = { loader: 2_000, element: 18_000, part: 8_000, core: 2_500, client: 5_000 } as const;

/** Not measured here: as the design of this project states them. In kB; brotli where nothing else is said. */
const peers = {
  element:
    'InstantSearch 98–150 gzip, FullCalendar 48, Leaflet 43 gzip, Pagefind UI 39, one Web Awesome button 34, Lit + Task alone 7.3',
  client: 'ofetch 3.6, ky 4.4, algolia lite 5.3, octokit core 7, supabase 45',
} as const;

interface Row {
  readonly what: string;
  readonly bytes: number;
  readonly budget: number;
  readonly peers?: string;
}

interface BuiltFile {
  readonly path: string;
}

interface Manifest {
  readonly loader: BuiltFile;
  readonly elements: Readonly<
    Record<string, { readonly files: readonly BuiltFile[]; readonly parts: readonly BuiltFile[] }>
  >;
}

/** Weighs the built files for partners' pages and what an application takes from the SDK; prints a table, or JSON. */
export async function benchBytes(args: readonly string[]): Promise<void> {
  const { json } = readOptions(args, { json: false });
  const rows = [...(await embedRows()), ...(await sdkRows())];
  if (json) console.log(JSON.stringify({ machine: thisMachine(), rows }, null, 2));
  else {
    const table = markdownTable(
      ['what is downloaded', 'bytes, brotli', 'at most', '', 'peers, kB, as stated in the design'],
      rows.map(({ what, bytes, budget, peers: others = '' }) => [
        what,
        String(bytes),
        String(budget),
        bytes <= budget ? 'met' : `${bytes - budget} over`,
        others,
      ]),
    );
    console.log(`## Bytes\n\n${describeMachine(thisMachine())}.\n\n${table}`);
  }
}

async function embedRows(): Promise<Row[]> {
  const home = import.meta.resolve('@vcs/embed/manifest.json');
  const manifest = JSON.parse(await readFile(fileURLToPath(home), 'utf8')) as Manifest;
  const weigh = async ({ path }: BuiltFile): Promise<number> =>
    brotliCompressSync(await readFile(fileURLToPath(new URL(path, home)))).length;
  const rows: Row[] = [{ what: 'loader', bytes: await weigh(manifest.loader), budget: budgets.loader }];
  for (const [name, { files, parts }] of Object.entries(manifest.elements)) {
    const sizes = await Promise.all(files.map(weigh));
    rows.push({
      what: `${name}: all it starts with (${files.length} file${files.length === 1 ? '' : 's'})`,
      bytes: sizes.reduce((sum, size) => sum + size, 0),
      budget: budgets.element,
      peers: peers.element,
    });
    for (const part of parts) {
      const what = `${name}, later: ${part.path.replace(/^.*\//, '').replace(/-[\w-]{8}\.js$/, '')}`;
      rows.push({ what, bytes: await weigh(part), budget: budgets.part });
    }
  }
  return rows;
}

async function sdkRows(): Promise<Row[]> {
  return [
    {
      what: 'SDK: connection and one function',
      bytes: await bundled('export { connect, searchServices } from "@vcs/sdk";'),
      budget: budgets.core,
      peers: peers.client,
    },
    {
      what: 'SDK: the whole client',
      bytes: await bundled('export { createClient } from "@vcs/sdk";'),
      budget: budgets.client,
      peers: peers.client,
    },
  ];
}

/** What an application gets that uses no more than this, after its bundler has left out the rest and made it small. */
async function bundled(code: string): Promise<number> {
  const entry = 'entry';
  const bundle = await rolldown({
    input: entry,
    platform: 'browser',
    plugins: [
      {
        name: 'one-line-application',
        resolveId: (id) => {
          if (id === entry) return id;
          return id === '@vcs/sdk' ? fileURLToPath(import.meta.resolve(id)) : null;
        },
        load: (id) => (id === entry ? code : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'es', minify: true, comments: false });
  await bundle.close();
  const text = output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
  return brotliCompressSync(text).length;
}
