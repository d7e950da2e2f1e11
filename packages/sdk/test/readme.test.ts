import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { addMockServiceWorker, complaints, consumerProject, surroundings } from './packed.ts';
import type { Consumer } from './packed.ts';

const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8');
const examples: Record<string, string> = {};
for (const section of readme.split(/^## /m)) {
  const title = section.slice(0, section.indexOf('\n')).toLowerCase().replaceAll(/\W+/g, '-');
  for (const [index, [, source = '']] of [...section.matchAll(/^```ts\n([^]*?)^```$/gm)].entries()) {
    examples[`${title}-${index + 1}.ts`] = source;
  }
}

let consumer: Consumer;
before(() => {
  consumer = consumerProject();
  addMockServiceWorker(consumer);
  // The examples speak to an address where nobody is.
  const preload = `import { createMockFetch } from '@vcs/sdk/testing';\nglobalThis.fetch = createMockFetch();\n`;
  writeFileSync(join(consumer.folder, 'no-network.js'), preload);
});
after(() => consumer.remove());

test('every code block of the README is among the examples', () => {
  assert.equal(Object.keys(examples).length, readme.match(/^```ts$/gm)?.length);
});

test('the examples compile', () => {
  const options = { ...surroundings['Node, without a DOM'], skipLibCheck: true, noUnusedLocals: true };
  assert.deepEqual(complaints(consumer, examples, options), []);
});

for (const [name, source] of Object.entries(examples)) {
  test(`${name} runs`, () => {
    writeFileSync(join(consumer.folder, name), source);
    const options = { cwd: consumer.folder, encoding: 'utf8', timeout: 60_000 } as const;
    assert.doesNotThrow(() => execFileSync(process.execPath, ['--import', './no-network.js', name], options));
  });
}
