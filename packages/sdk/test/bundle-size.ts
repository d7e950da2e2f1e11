import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type * as esbuild from 'esbuild';

// The bundler that builds this package is a dependency of its build tool, not of its own.
const tools = createRequire(createRequire(import.meta.url).resolve('tsup'));
const { build } = tools('esbuild') as typeof esbuild;

/** Bytes that a browser downloads for this code, minified and compressed with brotli. It needs the built package. */
export async function bytesOf(source: string): Promise<number> {
  const local = source.replaceAll(/@vcs\/sdk(\/[\w/]+)?/g, (_, path = '/index') => `./dist${path}.js`);
  const { outputFiles } = await build({
    stdin: { contents: local, resolveDir: join(import.meta.dirname, '..') },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return brotliCompressSync(outputFiles[0]!.contents).length;
}

/** What people put into a page, and the most bytes that each may cost. */
export const budgets: { what: string; limit: number; source: string }[] = [
  {
    what: 'the core with one function and its errors',
    limit: 2500,
    source: `export { connect, searchServices, isVcsError } from '@vcs/sdk';`,
  },
  {
    what: 'the core for questions only, with one function',
    limit: 2500,
    source: `export { connectForQuestions, searchServices, isVcsError } from '@vcs/sdk';`,
  },
  { what: 'the whole client', limit: 5000, source: `export { createClient, isVcsError } from '@vcs/sdk';` },
  { what: 'everything', limit: 5000, source: `export * from '@vcs/sdk';` },
  { what: 'the client for feeds', limit: 5000, source: `export { createHsdsClient } from '@vcs/sdk/hsds';` },
  { what: 'validation', limit: 9000, source: `export { validated } from '@vcs/sdk/validate';` },
];
