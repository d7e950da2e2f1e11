import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { publint } from 'publint';
import ts from 'typescript';
import { addMockServiceWorker, complaints, consumerProject, surroundings } from './packed.ts';
import type { Consumer } from './packed.ts';

let consumer: Consumer;
before(() => (consumer = consumerProject()));
after(() => consumer.remove());

const right = `
import { connect, createClient, isVcsError, listServices, searchServices } from '@vcs/sdk';
import type { Answer, Client, ServicePage, ServiceSummary, VcsValidationError } from '@vcs/sdk';
import { createHsdsClient } from '@vcs/sdk/hsds';
import type { HsdsService } from '@vcs/sdk/hsds';
import { createMockFetch } from '@vcs/sdk/testing';
import { assertAnswer, validated } from '@vcs/sdk/validate';

const fetch = createMockFetch({ delay: 5 });
const client: Client = createClient({ baseUrl: '/', fetch });
const maybe: string | undefined = undefined;
export const page: Answer<ServicePage> = await client.services.search({ q: maybe, category: ['food'] });
export const pages: ServicePage = page;
export const items: ServiceSummary[] = await listServices(connect({ baseUrl: '/' })).toArray({ limit: 3 });
const fromFeed: HsdsService[] = (await createHsdsClient({ baseUrl: '/hsds' }).services.search({ q: 'tea' })).items;
export const shown: ServiceSummary[] = fromFeed;
export const checked: Promise<Answer<ServicePage>> = searchServices(validated(connect({ baseUrl: '/' })));
export function named(value: unknown): string {
  assertAnswer('ServicePage', value);
  return value.items.map(({ name }) => name).join();
}
export function fields(error: unknown): VcsValidationError['fields'] {
  if (isVcsError(error) && error.kind === 'validation') return error.fields;
  return isVcsError(error, 'validation') ? error.fields : [];
}
`;

const wrong = [
  `client.services.search({ category: ['fod'] });`,
  `client.services.search({ words: 'tea' });`,
  `client.services.list().toArray();`,
  `createClient({});`,
  `const age: string = (await client.services.get('x')).minimumAge;`,
  `const name: number = (await client.services.search()).items[0].name;`,
  `if (isVcsError(problem, 'not-found')) problem.fields;`,
  `createHsdsClient({ baseUrl: '/' }).services.get(7);`,
  `violations('Nothing', {});`,
];

describe('the packed package', () => {
  test('holds what it exports, its licence terms and nothing of its sources', () => {
    const files = readdirSync(consumer.installed, { recursive: true, encoding: 'utf8' });
    assert.deepEqual(
      files.filter((file) => /\.ts$/.test(file) && !/\.d\.ts$/.test(file)),
      [],
    );
    for (const file of [
      'README.md',
      'LICENSE',
      'dist/index.js',
      'dist/index.d.ts',
      'dist/hsds.d.ts',
      'dist/validate.js',
      'dist/testing.js',
      'dist/testing/msw.d.ts',
    ]) {
      assert.ok(files.includes(join(...file.split('/'))), file);
    }
  });

  test('imports nothing, save the mock handlers their peer', () => {
    for (const file of readdirSync(join(consumer.installed, 'dist'), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:js|d\.ts)$/.test(file)) continue;
      const source = readFileSync(join(consumer.installed, 'dist', file), 'utf8');
      const imported = ts.preProcessFile(source).importedFiles.map(({ fileName }) => fileName);
      const foreign = imported.filter((name) => !name.startsWith('.'));
      assert.deepEqual([...new Set(foreign)], /testing.msw\./.test(file) ? ['msw'] : [], file);
    }
  });

  test('has nothing that publint would say', async () => {
    const { messages } = await publint({ pkgDir: consumer.installed, pack: false, strict: true });
    assert.deepEqual(messages, []);
  });

  for (const [name, options] of Object.entries(surroundings)) {
    test(`compiles in ${name}, its own declarations checked`, () => {
      assert.deepEqual(complaints(consumer, { 'right.ts': right }, { ...options, skipLibCheck: false }), []);
    });
  }

  test('does not compile what is wrong', () => {
    const source = [
      `import { createHsdsClient } from '@vcs/sdk/hsds'; import { violations } from '@vcs/sdk/validate'; import { createClient, isVcsError } from '@vcs/sdk'; const client = createClient({ baseUrl: '/' }); declare const problem: unknown;`,
      ...wrong,
    ].join('\n');
    const found = complaints(
      consumer,
      { 'wrong.ts': source },
      { ...surroundings['Node, without a DOM'], skipLibCheck: true },
    );
    const lines = new Set(found.map((complaint) => Number(/:(\d+) /.exec(complaint)?.[1])));
    assert.deepEqual(
      [...lines].sort((a, b) => a - b),
      wrong.map((_, index) => index + 2),
      found.join('\n'),
    );
  });

  test('compiles with its handlers where the peer is there', () => {
    addMockServiceWorker(consumer);
    const source = `import { handlers } from '@vcs/sdk/testing/msw';\nimport { setupServer } from 'msw/node';\nexport const server = setupServer(...handlers());`;
    const options = { ...surroundings['Node, without a DOM'], skipLibCheck: true };
    assert.deepEqual(complaints(consumer, { 'handlers.ts': source }, options), []);
  });
});
