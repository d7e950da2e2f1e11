import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type * as esbuild from 'esbuild';

// The bundler that builds this package is a dependency of its build tool, not of its own.
const tools = createRequire(createRequire(import.meta.url).resolve('tsup'));
const { build } = tools('esbuild') as typeof esbuild;

/** Bytes that a browser downloads for this code, minified and compressed. */
async function bytesOf(source: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source.replaceAll('@vcs/sdk', './dist/index.js'), resolveDir: join(import.meta.dirname, '..') },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return brotliCompressSync(outputFiles[0]!.contents).length;
}

const budgets: [what: string, limit: number, source: string][] = [
  [
    'the core with one function and its errors',
    2500,
    `export { connect, searchServices, isVcsError } from '@vcs/sdk';`,
  ],
  ['the whole client', 5000, `export { createClient, isVcsError } from '@vcs/sdk';`],
  ['everything', 5000, `export * from '@vcs/sdk';`],
];

for (const [what, limit, source] of budgets) {
  test(`${what} is no more than ${limit} bytes`, async (t) => {
    const bytes = await bytesOf(source);
    t.diagnostic(`${what}: ${bytes} of ${limit} bytes (brotli)`);
    assert.ok(bytes > 500 && bytes <= limit, `${what}: expected at most ${limit} bytes, found ${bytes}`);
  });
}

test('what is not used is not bundled', async () => {
  const one = await bytesOf(`export { isVcsError } from '@vcs/sdk';`);
  assert.ok(one < 500, `expected the guard alone to be under 500 bytes, found ${one}`);
});
