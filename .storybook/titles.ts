import { pathToFileURL } from 'node:url';
import type { Indexer } from 'storybook/internal/types';

interface Example {
  readonly title: string;
}

/** The examples that the stories of a file show, by the names of their exports. */
async function examplesOf(stories: string): Promise<ReadonlyMap<string, Example>> {
  const examples = pathToFileURL(stories.replace(/\.stories\.ts$/, '.examples.ts'));
  const module = (await import(examples.href)) as Readonly<Record<string, Readonly<Record<string, Example>>>>;
  const all = Object.values(module).flatMap((one) => Object.entries(one));
  return new Map(all.map(([name, example]) => [name.charAt(0).toUpperCase() + name.slice(1), example]));
}

/** Names stories by the titles of their examples. Their addresses stay: they come from the names of the exports. */
export function withTitles(indexer: Indexer): Indexer {
  return {
    ...indexer,
    async createIndex(path, options) {
      const entries = await indexer.createIndex(path, options);
      if (!path.endsWith('.stories.ts')) return entries;
      const examples = await examplesOf(path);
      return entries.map((entry) => {
        const title = examples.get(entry.exportName)?.title;
        return title === undefined ? entry : { ...entry, name: title };
      });
    },
  };
}
