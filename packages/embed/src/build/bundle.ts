import { readFile } from 'node:fs/promises';
import { rolldown } from 'rolldown';
import type { OutputChunk, Plugin } from 'rolldown';
import { compactTemplates } from './compact-templates.ts';
import { renamePolicy } from './trusted-types-policy.ts';

/** Changes to sources that only our build for partners' pages makes. */
function forPartnersPages(policy: string): Plugin {
  return {
    name: 'for-partners-pages',
    async load(path) {
      if (/[\\/]lit-html[\\/]lit-html\.js$/.test(path)) return renamePolicy(await readFile(path, 'utf8'), policy);
      if (/[\\/]elements[\\/]dist[\\/].*\.js$/.test(path)) return compactTemplates(await readFile(path, 'utf8'));
      return null;
    },
  };
}

const browser = { platform: 'browser', transform: { target: 'es2022' } } as const;
const written = { format: 'es', minify: true, comments: false } as const;

export interface ChunkOptions {
  /** For each element its name and the module that registers it. */
  readonly entries: Readonly<Record<string, string>>;
  readonly outDir: string;
  /** Name of the Trusted Types policy. */
  readonly policy: string;
}

/**
 * Builds one chunk per element, with what it asks for later in chunks of their own. Rolldown leaves what such a later
 * part shares with its element in the chunk of the element; a bundler that puts all shared code into files of their own
 * would need twice the requests.
 */
export async function bundleChunks({ entries, outDir, policy }: ChunkOptions): Promise<readonly OutputChunk[]> {
  const bundle = await rolldown({
    ...browser,
    input: { ...entries },
    // A later part imports from the chunk of its element, which for that exports more than its own module does.
    preserveEntrySignatures: 'allow-extension',
    plugins: [forPartnersPages(policy)],
  });
  const name = '[name]-[hash].js';
  const { output } = await bundle.write({ ...written, dir: outDir, entryFileNames: name, chunkFileNames: name });
  return output.filter((file) => file.type === 'chunk');
}

export interface LoaderOptions {
  readonly entry: string;
  readonly file: string;
  /** Constants to put into the source, by name. */
  readonly constants: Readonly<Record<string, unknown>>;
}

/** Builds the loader, one file. */
export async function bundleLoader({ entry, file, constants }: LoaderOptions): Promise<void> {
  const define = Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]));
  const bundle = await rolldown({ ...browser, input: entry, transform: { ...browser.transform, define } });
  await bundle.write({ ...written, file });
}
