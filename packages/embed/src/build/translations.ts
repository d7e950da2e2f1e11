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
  const rows = names.map((name, at) => `${JSON.stringify(name)}: m${at}`);
  return `${imports.join('\n')}\nexport const translations = { ${rows.join(', ')} };\n`;
}

/** Integrity values of the files with all of a language, by its tag. */
export type TranslationFiles = Readonly<Record<string, string>>;

const asker = 'vcs:translation';

/**
 * Lets the pinned edition fetch a language when an element asks for it, and take it only if it is what the build made: the
 * partner's integrity value covers the one file that the page names, and that file covers these.
 */
export function translationsBeside(integrity: TranslationFiles): Plugin {
  return {
    name: 'translations-beside',
    resolveId: (id) => (id === asker ? asker : null),
    load: (id) =>
      id === asker
        ? `const integrity = ${JSON.stringify(integrity)};
export const translation = async (tag, name) => {
  const href = new URL(\`./\${tag}.js\`, import.meta.url).href;
  const preload = document.createElement('link');
  Object.assign(preload, { rel: 'modulepreload', href, integrity: integrity[tag], crossOrigin: 'anonymous' });
  document.head.append(preload);
  const { translations } = await import(href);
  return translations[name];
};`
        : null,
    transform(code, id) {
      if (!/[\\/]elements[\\/]dist[\\/]/.test(id)) return null;
      const changed = code.replaceAll(
        /import\(\s*"\.\/(([a-z]{2})-[A-Z0-9]{8}\.js)"\s*\)/g,
        (_, name: string, tag: string) => `translation("${tag}", "${name}")`,
      );
      return changed === code ? null : `import { translation } from '${asker}';\n${changed}`;
    },
  };
}
