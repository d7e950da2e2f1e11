import { readFile } from 'node:fs/promises';
import { rolldown } from 'rolldown';
import type { OutputChunk, Plugin } from 'rolldown';
import { allInside } from './all-inside.ts';
import { compactTemplates } from './compact-templates.ts';
import { litForPages } from './lit-for-pages.ts';
import { minified } from './minified.ts';
import { translationsBeside } from './translations.ts';
import type { TranslationFiles } from './translations.ts';
import { renamePolicy } from './trusted-types-policy.ts';
import { withoutOpening } from './without-opening.ts';

/** Changes to sources that only our build for partners' pages makes. */
function forPartnersPages(policy: string): Plugin {
  return {
    name: 'for-partners-pages',
    async load(path) {
      if (/[\\/]elements[\\/]dist[\\/].*\.js$/.test(path)) {
        return compactTemplates(withoutOpening(await readFile(path, 'utf8')));
      }
      if (!/[\\/](?:reactive-element|lit-html|lit-element)[\\/][\w-]+\.js$/.test(path)) return null;
      const lit = litForPages(path, await readFile(path, 'utf8'));
      return /[\\/]lit-html\.js$/.test(path) ? renamePolicy(lit, policy) : lit;
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

/** For every module the names of the elements that need it at once, and of those that need it at any time. */
interface Needs {
  readonly atOnce: Map<string, Set<string>>;
  readonly ever: Map<string, Set<string>>;
  /** What the part needs that every element asks for right after its first list: it comes in one file. */
  readonly afterList: Set<string>;
  /** Short ones that parts of several elements import, and that need no others than these and those before. */
  readonly betweenParts: Set<string>;
}

/** The part that every element asks for right after its first list. */
const partAfterList = /[\\/]bar-part-\w+\.js$/;

/** Characters of a module that is not worth a request of its own. */
const short = 1500;

/** Follows the imports of each entry, filling `needs` while the bundler reads. */
function collectNeeds(entries: ChunkOptions['entries'], { atOnce, ever, afterList, betweenParts }: Needs): Plugin {
  return {
    name: 'collect-needs',
    buildEnd() {
      const reached = (start: string, importsOf: (module: string) => readonly string[]): Set<string> => {
        const modules = new Set([start]);
        for (const module of modules) for (const imported of importsOf(module)) modules.add(imported);
        return modules;
      };
      const importsOf = (module: string): readonly string[] => this.getModuleInfo(module)?.importedIds ?? [];
      const partsOf = (module: string): readonly string[] => this.getModuleInfo(module)?.dynamicallyImportedIds ?? [];
      const note = (needs: Needs['ever'], name: string, modules: Set<string>): void => {
        for (const module of modules) needs.set(module, (needs.get(module) ?? new Set()).add(name));
      };
      for (const [name, entry] of Object.entries(entries)) {
        note(atOnce, name, reached(entry, importsOf));
        note(
          ever,
          name,
          reached(entry, (module) => [...importsOf(module), ...partsOf(module)]),
        );
      }
      for (const part of ever.keys()) {
        if (!partAfterList.test(part)) continue;
        for (const module of reached(part, importsOf)) if (!atOnce.has(module)) afterList.add(module);
      }
      for (const [module, names] of ever) {
        const { code, importers = [] } = this.getModuleInfo(module) ?? {};
        if (names.size > 1 && importers.length > 1 && (code?.length ?? Infinity) < short) betweenParts.add(module);
      }
      // What needs more than that would bring it along for all of them.
      const isThere = (module: string): boolean => [atOnce, afterList, betweenParts].some((some) => some.has(module));
      for (let before = Infinity; before > betweenParts.size;) {
        before = betweenParts.size;
        for (const module of betweenParts) if (!importsOf(module).every(isThere)) betweenParts.delete(module);
      }
    },
  };
}

/**
 * The chunk of a module: that of the one element that needs it at once, or the shared one where others need it too, if only
 * later; the chunk of an element registers it, and may not come with another one. Then that of what comes right after the
 * list. What is short and needed later by several elements comes in one file for all of them. Null leaves it open.
 */
function chunkOf(module: string, { atOnce, ever, afterList, betweenParts }: Needs): string | null {
  const [name] = atOnce.get(module) ?? [];
  if (name !== undefined) return ever.get(module)?.size === 1 ? name : 'shared';
  if (afterList.has(module)) return 'bar-part';
  return betweenParts.has(module) ? 'between' : null;
}

/**
 * Builds one chunk per element, one that elements share, and what an element asks for later in chunks of their own. What
 * such a later part shares with its element stays in the chunk of the element: a bundler left alone makes files of it,
 * each a request more before the first result.
 */
export async function bundleChunks({ entries, outDir, policy }: ChunkOptions): Promise<readonly OutputChunk[]> {
  const needs: Needs = { atOnce: new Map(), ever: new Map(), afterList: new Set(), betweenParts: new Set() };
  const bundle = await rolldown({
    ...browser,
    input: { ...entries },
    // A later part imports from the chunk of its element, which for that exports more than its own module does.
    preserveEntrySignatures: 'allow-extension',
    plugins: [forPartnersPages(policy), collectNeeds(entries, needs), minified()],
  });
  const { output } = await bundle.write({
    ...written,
    dir: outDir,
    entryFileNames: '[name]-[hash].js',
    // The build of the elements has put a hash of its own into the names of its files.
    chunkFileNames: ({ name }) => `${name.replace(/-[A-Z0-9]{8}$/, '')}-[hash].js`,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ debugName: 'by need', name: (module) => chunkOf(module, needs) }],
    },
  });
  return output.filter((file) => file.type === 'chunk');
}

/** Gives the pinned edition what registers its elements, to be run once somebody asks for one: the module `vcs:elements`. */
function elementsInside(names: readonly string[], all: string): Plugin {
  const name = 'vcs:elements';
  const source = `let registered;
const register = () => (registered ??= (async () => {
${all}
})());
export const define = {${names.map((element) => `${JSON.stringify(element)}: register`).join()}};`;
  return {
    name: 'elements-inside',
    resolveId: (id) => (id === name ? name : null),
    load: (id) => (id === name ? source : null),
  };
}

export interface LoaderOptions {
  readonly entry: string;
  readonly file: string;
  /** Constants to put into the source, by name. */
  readonly constants: Readonly<Record<string, unknown>>;
}

const literals = (constants: LoaderOptions['constants']): Record<string, string> =>
  Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]));

/** Builds the loader, one file. */
export async function bundleLoader({ entry, file, constants }: LoaderOptions): Promise<void> {
  const bundle = await rolldown({
    ...browser,
    input: entry,
    transform: { ...browser.transform, define: literals(constants) },
    plugins: [minified()],
  });
  await bundle.write({ ...written, file });
}

export interface PinnedOptions extends LoaderOptions, Omit<ChunkOptions, 'outDir'> {
  /** The translations that lie beside the file. */
  readonly translations: TranslationFiles;
}

/** Builds the loader with every element and every part in it. Nothing of them runs before one is asked for. */
export async function bundlePinned(options: PinnedOptions): Promise<void> {
  const { entry, file, constants, entries, policy, translations } = options;
  const all = await allInside({
    platform: browser,
    entries: Object.values(entries),
    plugins: [translationsBeside(translations), forPartnersPages(policy)],
  });
  const bundle = await rolldown({
    ...browser,
    input: entry,
    transform: { ...browser.transform, define: literals(constants) },
    plugins: [elementsInside(Object.keys(entries), all), minified({ inOneFile: true })],
  });
  await bundle.write({ ...written, file, codeSplitting: false });
}

/** Builds all of one language into one file. */
export async function bundleTranslation({ source, file }: { source: string; file: string }): Promise<void> {
  const entry = 'vcs:language';
  const inside: Plugin = {
    name: 'language-inside',
    resolveId: (id) => (id === entry ? entry : null),
    load: (id) => (id === entry ? source : null),
  };
  const bundle = await rolldown({ ...browser, input: entry, plugins: [inside, minified()] });
  await bundle.write({ ...written, file });
}
