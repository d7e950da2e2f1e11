import { readdir } from 'node:fs/promises';
import type { Plugin } from 'rolldown';

/** What elements are built to, as far as it is a translation: `bn-23OQP5CS.js`. */
const translation = /^([a-z]{2})-[A-Z0-9]{8}\.js$/;

/** The modules of each language in a folder of built elements, by the tag of the language. */
export async function findTranslations(folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const names = (await readdir(folder)).filter((name) => translation.test(name)).sort();
  return Map.groupBy(names, (name) => translation.exec(name)![1]!);
}

/** One module that holds all of a language: what the pinned edition asks for beside itself. */
export function allOfLanguage(folder: string, names: readonly string[]): string {
  const imports = names.map((name, at) => `import * as m${at} from ${JSON.stringify(`${folder}/${name}`)};`);
  return `${imports.join('\n')}\nexport const translations = [${names.map((_, at) => `m${at}`).join(', ')}];\n`;
}

/** The file with all of a language: its integrity value, and the modules in it in their order. */
export interface TranslationFile {
  readonly integrity: string;
  readonly names: readonly string[];
}

/** These files by the tag of the language. */
export type TranslationFiles = Readonly<Record<string, TranslationFile>>;

const asker = 'vcs:translation';

/**
 * Lets the pinned edition fetch a language when an element asks for it, and take it only if it is what the build made: the
 * partner's integrity value covers the one file that the page names, and that file covers these.
 */
export function translationsBeside(files: TranslationFiles): Plugin {
  const integrity = Object.fromEntries(Object.entries(files).map(([tag, file]) => [tag, file.integrity]));
  return {
    name: 'translations-beside',
    resolveId: (id) => (id === asker ? asker : null),
    load: (id) =>
      id === asker
        ? `const integrity = ${JSON.stringify(integrity)};
export const translation = async (tag, at) => {
  const href = new URL(\`./\${tag}.js\`, import.meta.url).href;
  const preload = document.createElement('link');
  Object.assign(preload, { rel: 'modulepreload', href, integrity: integrity[tag], crossOrigin: 'anonymous' });
  document.head.append(preload);
  const { translations } = await import(href);
  return translations[at];
};`
        : null,
    transform(code, id) {
      if (!/[\\/]elements[\\/]dist[\\/]/.test(id)) return null;
      const changed = code.replaceAll(
        /import\(\s*"\.\/(([a-z]{2})-[A-Z0-9]{8}\.js)"\s*\)/g,
        (_, name: string, tag: string) => `translation("${tag}", ${files[tag]?.names.indexOf(name)})`,
      );
      return changed === code ? null : `import { translation } from '${asker}';\n${changed}`;
    },
  };
}
