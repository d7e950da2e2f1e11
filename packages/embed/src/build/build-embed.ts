import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build } from 'tsup';
import type { Options } from 'tsup';
import packageJson from '../../package.json' with { type: 'json' };
import { OverBudgetError, overruns } from './budgets.ts';
import { filesOf } from './chunk-graph.ts';
import type { BuiltFile } from './chunk-graph.ts';
import { elements as knownElements } from '../loader/elements.ts';
import { measure } from './manifest.ts';
import type { Manifest, ManifestFile } from './manifest.ts';
import { trustedTypesPolicy } from './trusted-types-policy.ts';

const root = join(import.meta.dirname, '../..');
/** Names the address under which the evergreen files stay, not the release: a partner's allow list outlives releases. */
const edition = 'v1';
const policy = `vcs-${edition}`;

const browser = {
  config: false,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  dts: false,
  clean: false,
  silent: true,
  noExternal: [/./],
  esbuildOptions: (options) => {
    options.legalComments = 'none';
  },
} as const satisfies Options;

export interface BuildOptions {
  /** Emptied first. */
  readonly outDir: string;
  /** For each element its name and the module that registers it; those of `src/chunks` unless given. */
  readonly entries?: Readonly<Record<string, string>>;
}

const chunkEntries = (): Record<string, string> =>
  Object.fromEntries(Object.keys(knownElements).map((name) => [name, join(root, 'src/chunks', `${name}.ts`)]));

/** Builds the chunks of every element; returns esbuild's account of them, paths relative to the package. */
async function buildChunks(
  entries: Readonly<Record<string, string>>,
  outDir: string,
): Promise<Record<string, BuiltFile>> {
  let built: Record<string, BuiltFile> = {};
  await build({
    ...browser,
    entry: { ...entries },
    outDir,
    splitting: true,
    esbuildPlugins: [
      trustedTypesPolicy(policy),
      {
        name: 'account',
        setup: (esbuild) => {
          esbuild.onEnd((result) => {
            built = result.metafile?.outputs ?? {};
          });
        },
      },
    ],
    esbuildOptions: (options) => {
      browser.esbuildOptions(options);
      options.absWorkingDir = root;
      options.metafile = true;
      options.entryNames = '[name]-[hash]';
      options.chunkNames = '[name]-[hash]';
    },
  });
  return built;
}

/**
 * Builds everything into `outDir`: `v1/vcs.js`, `v1/chunks/*.js` and `manifest.json`.
 * @throws {OverBudgetError} when a visitor would have to download more than the budget allows.
 */
export async function buildEmbed({ outDir, entries = chunkEntries() }: BuildOptions): Promise<Manifest> {
  const published = join(outDir, edition);
  const chunks = join(published, 'chunks');
  await rm(outDir, { recursive: true, force: true });

  const built = await buildChunks(entries, chunks);

  const measured = async (path: string): Promise<ManifestFile> =>
    measure(relative(outDir, join(root, path)), await readFile(join(root, path)));
  const elements: Record<string, Manifest['elements'][string]> = {};
  const starts: Record<string, string[]> = {};
  for (const [name, source] of Object.entries(entries)) {
    const { files, parts } = filesOf(relative(root, source), built);
    starts[name] = files.map((path) => `./${relative(published, join(root, path))}`);
    elements[name] = { files: await Promise.all(files.map(measured)), parts: await Promise.all(parts.map(measured)) };
  }

  await build({
    ...browser,
    entry: { vcs: join(root, 'src/loader/evergreen.ts') },
    outDir: published,
    splitting: false,
    define: { VCS_CHUNKS: JSON.stringify(starts), VCS_VERSION: JSON.stringify(packageJson.version) },
  });
  const loader = join(published, 'vcs.js');
  const manifest: Manifest = {
    version: packageJson.version,
    loader: measure(relative(outDir, loader), await readFile(loader)),
    elements,
    trustedTypesPolicy: policy,
  };
  const over = overruns(manifest);
  if (over.length > 0) throw new OverBudgetError(over);
  await writeFile(join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
