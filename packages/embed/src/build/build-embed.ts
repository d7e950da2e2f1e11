import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OutputChunk } from 'rolldown';
import packageJson from '../../package.json' with { type: 'json' };
import { elements } from '../loader/elements.ts';
import { supportedUntil } from '../release/supported-until.ts';
import { deprecations as published } from '../loader/deprecations.ts';
import type { Deprecation } from '../loader/deprecations.ts';
import { OverBudgetError, overruns } from './budgets.ts';
import { bundleChunks, bundleLoader, bundlePinned, bundleTranslation } from './bundle.ts';
import { integrityOf, measure } from './manifest.ts';
import { allOfLanguage, findTranslations } from './translations.ts';
import type { TranslationFile } from './translations.ts';
import type { Manifest, ManifestElement, ManifestFile } from './manifest.ts';

const source = join(import.meta.dirname, '..');
/** Names the address under which the evergreen files stay, not the release: a partner's allow list outlives releases. */
const edition = 'v1';
/** Folder of what other packages use of this one, which tsup writes. */
const builtBeside = 'node';
const policyOf = (name: string): string => `vcs-${name}`;

export interface BuildOptions {
  /** Emptied first, but for `node`. */
  readonly outDir: string;
  /** For each element its name and the module that registers it; those of `src/chunks` unless given. */
  readonly entries?: Readonly<Record<string, string>>;
  /** Names of attributes that still work; those of `deprecations.ts` unless given. */
  readonly deprecations?: readonly Deprecation[];
}

const publishedEntries = (): Record<string, string> =>
  Object.fromEntries(Object.keys(elements).map((name) => [name, join(source, 'chunks', `${name}.ts`)]));

/**
 * Builds everything into `outDir`: `v1/vcs.js`, `v1/chunks/*.js`, `<version>/vcs.js`, and `manifest.json`, which lies
 * beside the pinned edition once more, to stay with it.
 * @throws {OverBudgetError} when a visitor would have to download more than the budget allows; the files are written.
 */
export async function buildEmbed(options: BuildOptions): Promise<Manifest> {
  const { outDir, entries = publishedEntries(), deprecations = published } = options;
  const { version } = packageJson;
  for (const entry of await readdir(outDir).catch(() => [])) {
    if (entry !== builtBeside) await rm(join(outDir, entry), { recursive: true });
  }
  const evergreen = join(outDir, edition);
  const measured = async (path: string): Promise<ManifestFile> =>
    measure(relative(outDir, path).replaceAll('\\', '/'), await readFile(path));

  const chunks = await bundleChunks({ entries, outDir: join(evergreen, 'chunks'), policy: policyOf(edition) });
  const filesOfElements: [string, ManifestElement][] = [];
  for (const name of Object.keys(entries)) {
    const { files, parts } = filesOf(name, chunks);
    const measureAll = (names: readonly string[]): Promise<ManifestFile[]> =>
      Promise.all(names.map((file) => measured(join(evergreen, 'chunks', file))));
    filesOfElements.push([name, { files: await measureAll(files), parts: await measureAll(parts) }]);
  }

  const loader = join(evergreen, 'vcs.js');
  await bundleLoader({
    entry: join(source, 'loader/evergreen.ts'),
    file: loader,
    constants: {
      VCS_VERSION: version,
      VCS_DEPRECATIONS: deprecations,
      VCS_CHUNKS: Object.fromEntries(
        filesOfElements.map(([name, { files }]) => [name, files.map(({ path }) => path.replace(edition, '.'))]),
      ),
    },
  });

  const elementsFolder = dirname(fileURLToPath(import.meta.resolve('@vcs/elements/custom-elements.json')));
  const translations: Record<string, ManifestFile> = {};
  const beside: Record<string, TranslationFile> = {};
  for (const [language, names] of await findTranslations(elementsFolder)) {
    const file = join(outDir, version, `${language}.js`);
    await bundleTranslation({ source: allOfLanguage(elementsFolder, names), file });
    translations[language] = await measured(file);
    // Within the pinned edition each byte of a hash counts; one of 256 bits says as much of what a file is.
    beside[language] = { integrity: integrityOf(await readFile(file), 'sha256'), names };
  }
  const pinned = join(outDir, version, 'vcs.js');
  await bundlePinned({
    entry: join(source, 'loader/pinned.ts'),
    file: pinned,
    entries,
    policy: policyOf(version),
    translations: beside,
    constants: { VCS_VERSION: version, VCS_DEPRECATIONS: deprecations, VCS_SUPPORTED_UNTIL: supportedUntil },
  });

  const manifest: Manifest = {
    version,
    loader: await measured(loader),
    elements: Object.fromEntries(filesOfElements),
    pinned: { ...(await measured(pinned)), translations, trustedTypesPolicy: policyOf(version), supportedUntil },
    trustedTypesPolicy: policyOf(edition),
  };
  for (const folder of [outDir, join(outDir, version)]) {
    await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  }
  const over = overruns(manifest);
  if (over.length > 0) throw new OverBudgetError(over);
  return manifest;
}

/** What an element needs at once: its own chunk first, then what it imports; and what it asks for later. */
function filesOf(name: string, chunks: readonly OutputChunk[]): { files: string[]; parts: string[] } {
  const reach = (next: (chunk: OutputChunk) => readonly string[]): Set<string> => {
    const reached = new Set(
      chunks.filter((chunk) => chunk.isEntry && chunk.name === name).map(({ fileName }) => fileName),
    );
    for (const file of reached) {
      for (const chunk of chunks) if (chunk.fileName === file) for (const other of next(chunk)) reached.add(other);
    }
    return reached;
  };
  const files = reach(({ imports }) => imports);
  const everything = reach(({ imports, dynamicImports }) => [...imports, ...dynamicImports]);
  return { files: [...files], parts: [...everything.difference(files)] };
}
