import { deepEqual, ok } from 'node:assert/strict';
import { globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..', 'src');

interface Text {
  /** Where it stands, such as `so.sorts.name`. */
  readonly name: string;
  readonly said: string;
}

/** Every text of a module: of its tables too, and what its functions say of numbers. */
function textsIn(value: unknown, name: string): Text[] {
  if (typeof value === 'string') return [{ name, said: value }];
  if (typeof value === 'function') {
    // Some take texts, some numbers, some lists; a number passes for most, and what cannot take it says nothing here.
    try {
      return textsIn(value(7, 7, 7), name);
    } catch {
      return [];
    }
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${name}.${key}`));
}

async function textsOf(file: string): Promise<Text[]> {
  const module = (await import(pathToFileURL(join(root, file)).href)) as Record<string, unknown>;
  return Object.entries(module).flatMap(([name, value]) => textsIn(value, name));
}

const files = globSync('**/strings/*.ts', { cwd: root });
const inLanguage = (language: string) => files.filter((file) => basename(file) === `${language}.ts`);

/** Names, keys and addresses, which every language writes in these letters. */
const names =
  /\b(?:Google|Outlook\.com|Changing Places|Blue Badge|OpenStreetMap|Page (?:Up|Down)|Wi-?Fi|Mbps|(?:(?:basic|standard|enhanced) )?DBS|ESOL|NHS)\b|https?:\S+|\S+@\S+|\bundefined\b/gi;

const scripts = { bn: /\p{Script=Bengali}/u, ar: /\p{Script=Arabic}/u } as const;

for (const [language, script] of Object.entries(scripts)) {
  describe(`the texts in ${language}`, () => {
    for (const file of inLanguage(language)) {
      it(`of ${dirname(dirname(file))} hold no English`, async () => {
        const texts = await textsOf(file);
        ok(texts.some(({ said }) => script.test(said)));
        const english = texts.filter(({ said }) => /[a-z]{3,}/i.test(said.replaceAll(names, '')));
        deepEqual(english, []);
      });
    }
  });
}

/** Words of English that are none of Somali. */
const englishWords =
  /\b(?:the|and|of|your|you|with|for|this|that|from|not|are|it|we|show|find|search|near|map|list|call|open)\b/i;

describe('the texts in so', () => {
  for (const file of inLanguage('so')) {
    it(`of ${dirname(dirname(file))} hold no English`, async () => {
      const texts = await textsOf(file);
      deepEqual(
        texts.filter(({ said }) => englishWords.test(said.replaceAll(names, ''))),
        [],
      );
    });
  }
});

describe('every language', () => {
  const english = new Set(files.filter((file) => /^en\b/.test(basename(file))).map(dirname));
  for (const language of ['bn', 'so', 'ar']) {
    it(`has a file in ${language} wherever there are texts`, () => {
      const missing = [...english].filter((folder) => !files.includes(join(folder, `${language}.ts`)));
      deepEqual(missing, []);
    });
  }
});
