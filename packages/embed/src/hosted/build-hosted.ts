import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { rolldown } from 'rolldown';
import type { OutputChunk, Plugin } from 'rolldown';
import { compactTemplates } from '../build/compact-templates.ts';
import { renamePolicy } from '../build/trusted-types-policy.ts';

const source = import.meta.dirname;
const hostedElements = ['directory', 'premises-finder', 'volunteer-roles', 'events'] as const;

/** What a hosted page loads, by the name of its element. */
export type HostedManifest = Readonly<Record<string, HostedFiles>>;

export interface HostedFiles {
  /** The module to run. */
  readonly script: string;
  /** What it needs from the start, to be asked for beside it, not after it. */
  readonly preload: readonly string[];
}

export interface HostedBuildOptions {
  /** Emptied first: `server/elements.js`, `client/*.js` and `manifest.json` go there. */
  readonly outDir: string;
  readonly version: string;
  /** Name of the Trusted Types policy. */
  readonly policy: string;
}

/**
 * Builds the elements twice from the same sources: for the server that renders the hosted pages, and for the browser that
 * takes these over. Taking over compares the templates, so both are compacted alike. Hosted pages have files of their own:
 * browsers share nothing between sites, and so partners' pages need not carry what only these use.
 */
export async function buildHosted({ outDir, version, policy }: HostedBuildOptions): Promise<HostedManifest> {
  await rm(outDir, { recursive: true, force: true });
  await bundleForServer(join(outDir, 'server'));
  const chunks = await bundleForBrowser(join(outDir, 'client'), version, policy);
  const manifest = Object.fromEntries(hostedElements.map((name) => [name, filesOf(name, chunks)]));
  await writeFile(join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

function compacted(policy?: string): Plugin {
  return {
    name: 'compacted',
    async load(path) {
      if (/[\\/]elements[\\/]dist[\\/].*\.js$/.test(path)) return compactTemplates(await readFile(path, 'utf8'));
      if (policy !== undefined && /[\\/]lit-html[\\/]lit-html\.js$/.test(path)) {
        return renamePolicy(await readFile(path, 'utf8'), policy);
      }
      return null;
    },
  };
}

async function bundleForServer(dir: string): Promise<void> {
  const shims = join(source, 'server-document.ts');
  const bundle = await rolldown({
    platform: 'node',
    input: { elements: join(source, 'server.ts') },
    transform: {
      target: 'es2023',
      inject: { document: [shims, 'serverDocument'], ResizeObserver: [shims, 'ServerResizeObserver'] },
    },
    plugins: [compacted()],
  });
  // One file: what is loaded once stays whole, whatever is built meanwhile.
  await bundle.write({ format: 'es', dir, entryFileNames: '[name].js', codeSplitting: false });
}

/** Parts that show what the page brings: on hosted pages all of them are needed from the start. */
const shownFromTheStart = /^(?:opening|later|filters-part|own-filters|calendar-part|url-state|refused-query)-/;

/** Collects for each module the elements whose pages need it from the start, while the bundler reads. */
function collectNeeds(entries: Readonly<Record<string, string>>, needs: Map<string, Set<string>>): Plugin {
  return {
    name: 'collect-needs',
    buildEnd() {
      for (const [name, entry] of Object.entries(entries)) {
        const modules = new Set([entry]);
        for (const module of modules) {
          needs.set(module, (needs.get(module) ?? new Set()).add(name));
          const { importedIds = [], dynamicallyImportedIds = [] } = this.getModuleInfo(module) ?? {};
          const parts = dynamicallyImportedIds.filter((part) => shownFromTheStart.test(basename(part)));
          for (const needed of [...importedIds, ...parts]) modules.add(needed);
        }
      }
    },
  };
}

async function bundleForBrowser(dir: string, version: string, policy: string): Promise<readonly OutputChunk[]> {
  const input = Object.fromEntries(hostedElements.map((name) => [name, join(source, `${name}.ts`)]));
  const needs = new Map<string, Set<string>>();
  const bundle = await rolldown({
    platform: 'browser',
    input,
    preserveEntrySignatures: 'allow-extension',
    transform: { target: 'es2022', define: { VCS_VERSION: JSON.stringify(version) } },
    plugins: [compacted(policy), collectNeeds(input, needs)],
  });
  const { output } = await bundle.write({
    format: 'es',
    dir,
    minify: true,
    comments: false,
    // What patches Lit must run before Lit, however the files are cut.
    strictExecutionOrder: true,
    entryFileNames: '[name]-[hash].js',
    // The build of the elements has put a hash of its own into the names of its files.
    chunkFileNames: ({ name }) => `${name.replace(/-[A-Z0-9]{8}$/, '')}-[hash].js`,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        {
          debugName: 'by need',
          name: (module) => {
            const [name, ...others] = needs.get(module) ?? [];
            return name === undefined || others.length === 0 ? (name ?? null) : 'shared';
          },
        },
      ],
    },
  });
  return output.filter((file) => file.type === 'chunk');
}

function filesOf(name: string, chunks: readonly OutputChunk[]): HostedFiles {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const entry = chunks.find((chunk) => chunk.isEntry && chunk.name === name)!;
  const files = new Set([entry.fileName]);
  for (const file of files) for (const other of byName.get(file)?.imports ?? []) files.add(other);
  files.delete(entry.fileName);
  return { script: entry.fileName, preload: [...files] };
}
