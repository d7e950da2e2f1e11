import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import ts from 'typescript';
import { addMockServiceWorker, complaints, consumerProject, surroundings } from './packed.ts';
import type { Consumer } from './packed.ts';

const folder = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

/** The examples of each document, as files: the first of docs/react.md is react-1.tsx. */
const documents = ['README.md', ...globSync('docs/*.md', { cwd: folder }).sort()].map((document) => {
  const text = readFileSync(join(folder, document), 'utf8');
  const name = basename(document, '.md').toLowerCase();
  const blocks = [...text.matchAll(/^```(tsx?)\n([^]*?)^```$/gm)];
  const examples = blocks.map(([, kind, source = '']): [string, string] => [`.${kind}`, source]);
  return {
    document,
    examples: examples.map(([kind, source], index) => ({ file: `${name}-${index + 1}${kind}`, source })),
  };
});
const all = documents.flatMap(({ examples }) => examples);

let consumer: Consumer;
before(() => {
  consumer = consumerProject();
  addMockServiceWorker(consumer);
  const modules = join(consumer.folder, 'node_modules');
  mkdirSync(join(modules, '@types'));
  for (const name of ['react', '@types/react']) {
    symlinkSync(dirname(require.resolve(`${name}/package.json`)), join(modules, name), 'junction');
  }
  // The examples speak to an address where nobody is.
  const preload = `import { createMockFetch } from '@vcs/sdk/testing';\nglobalThis.fetch = createMockFetch();\n`;
  writeFileSync(join(consumer.folder, 'no-network.js'), preload);
});
after(() => consumer.remove());

test('every code block of the documents is an example', () => {
  assert.ok(documents.length > 6);
  for (const { document, examples } of documents) {
    const fences = readFileSync(join(folder, document), 'utf8').match(/^```(?!sh$)\w+$/gm) ?? [];
    assert.deepEqual(
      fences.map((fence) => fence.slice(3)),
      examples.map(({ file }) => file.slice(file.lastIndexOf('.') + 1)),
      document,
    );
  }
});

test('every link of the documents leads somewhere, also where the package is installed', () => {
  for (const { document } of documents) {
    const text = readFileSync(join(consumer.installed, document), 'utf8');
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
      const place = join(consumer.installed, dirname(document), target);
      assert.doesNotThrow(() => readFileSync(place), `${document}: ${target}`);
    }
  }
});

test('the examples compile', () => {
  const options = {
    ...surroundings['Node, without a DOM'],
    lib: ['lib.es2024.d.ts', 'lib.dom.d.ts'],
    skipLibCheck: true,
    noUnusedLocals: true,
    allowImportingTsExtensions: true,
    jsx: ts.JsxEmit.ReactJSX,
  };
  const files = Object.fromEntries(all.map(({ file, source }) => [file, source]));
  assert.deepEqual(complaints(consumer, files, options), []);
});

describe('the examples run', () => {
  for (const { document, examples } of documents) {
    test(`of ${document}`, () => {
      const parts = examples.map(({ file, source }) => {
        const options = { jsx: ts.JsxEmit.ReactJSX, module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 };
        const { outputText } = ts.transpileModule(source, { compilerOptions: options, fileName: file });
        const script = file.replace(/\.tsx?$/, '.js');
        writeFileSync(join(consumer.folder, script), outputText.replaceAll(/(-\d+)\.tsx?'/g, "$1.js'"));
        return `await import('./${script}').catch((cause) => { throw new Error('${file}', { cause }); });`;
      });
      const main = `${basename(document, '.md')}.run.js`;
      writeFileSync(join(consumer.folder, main), parts.join('\n'));
      const env = { ...process.env, VCS_TOKEN: 'vcs_example' };
      const options = { cwd: consumer.folder, encoding: 'utf8', env, timeout: 60_000, stdio: 'pipe' } as const;
      assert.doesNotThrow(() => execFileSync(process.execPath, ['--import', './no-network.js', main], options));
    });
  }
});
