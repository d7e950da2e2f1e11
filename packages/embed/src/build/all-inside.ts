import { rolldown } from 'rolldown';
import type { Plugin, RolldownOptions } from 'rolldown';

const all = 'vcs:all';
const parts = 'vcs:parts';
/** How a part that comes later is asked for. */
const askedFor = /\bimport\(\s*(["'])([^"']+)\1\s*\)/g;

export interface AllInsideOptions {
  readonly platform: Pick<RolldownOptions, 'platform' | 'transform'>;
  /** Modules that register the elements. */
  readonly entries: readonly string[];
  readonly plugins: readonly Plugin[];
}

/**
 * All elements with all their parts as one text without imports: the body of a function that registers the elements. A
 * bundler left alone wraps each module that may come later, so that each runs at its own time, and what it wraps becomes
 * larger by an eighth.
 */
export async function allInside({ platform, entries, plugins }: AllInsideOptions): Promise<string> {
  const later = await laterModules({ platform, entries, plugins });
  const place = (id: string): number => later.indexOf(id);
  const inside: Plugin = {
    name: 'all-inside',
    resolveId: (id) => (id === all || id === parts ? id : null),
    load(id) {
      if (id === parts) return 'export const parts = []; export const part = async (at) => (await null, parts[at]);';
      if (id !== all) return null;
      // The elements first: parts need what is in them.
      return [
        ...entries.map((entry) => `import ${JSON.stringify(entry)};`),
        `import { parts } from ${JSON.stringify(parts)};`,
        ...later.map((part, at) => `import * as part${at} from ${JSON.stringify(part)};`),
        `parts.push(${later.map((_, at) => `part${at}`).join()});`,
      ].join('\n');
    },
    async transform(code, id) {
      const asked = new Map<string, number>();
      for (const [text, , name] of code.matchAll(askedFor)) {
        const found = await this.resolve(name!, id);
        if (found && place(found.id) >= 0) asked.set(text, place(found.id));
      }
      if (asked.size === 0) return null;
      const changed = code.replaceAll(askedFor, (text) => (asked.has(text) ? `vcsPart(${asked.get(text)})` : text));
      return `import { part as vcsPart } from ${JSON.stringify(parts)};\n${changed}`;
    },
  };
  const bundle = await rolldown({ ...platform, input: all, plugins: [...plugins, inside] });
  const { output } = await bundle.generate({ format: 'es', comments: false, codeSplitting: false });
  return output[0].code;
}

/** The modules that come later. */
async function laterModules({ platform, entries, plugins }: AllInsideOptions): Promise<readonly string[]> {
  const found = new Set<string>();
  const look: Plugin = {
    name: 'look-for-parts',
    buildEnd() {
      for (const id of this.getModuleIds()) {
        for (const part of this.getModuleInfo(id)?.dynamicallyImportedIds ?? []) found.add(part);
      }
    },
  };
  const bundle = await rolldown({ ...platform, input: [...entries], plugins: [...plugins, look] });
  await bundle.generate({ format: 'es' });
  return [...found].sort();
}
