import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OverBudgetError, budgets, overruns } from './budgets.ts';
import type { Manifest, ManifestFile } from './manifest.ts';

const file = (path: string, brotli: number): ManifestFile => ({ path, raw: brotli * 3, brotli });

const manifest = (sizes: { loader?: number; files?: number[]; parts?: number[] }): Manifest => ({
  version: '1.0.0',
  loader: file('v1/vcs.js', sizes.loader ?? 1),
  elements: {
    directory: {
      files: (sizes.files ?? [1]).map((bytes, at) => file(`v1/chunks/file-${at}.js`, bytes)),
      parts: (sizes.parts ?? []).map((bytes, at) => file(`v1/chunks/part-${at}.js`, bytes)),
    },
  },
  trustedTypesPolicy: 'vcs-v1',
});

test('what just fits is no overrun', () => {
  const sizes = { loader: budgets.loader, files: [budgets.element - 5000, 5000], parts: [budgets.part, budgets.part] };
  assert.deepEqual(overruns(manifest(sizes)), []);
});

test('a loader of one byte too many is named with its size and its limit', () => {
  assert.deepEqual(overruns(manifest({ loader: 2001 })), ['v1/vcs.js: 2001, at most 2000']);
});

test('the files of an element count together, each later part by itself', () => {
  assert.deepEqual(overruns(manifest({ files: [10_000, 8001], parts: [8000, 8001] })), [
    'directory, everything it starts with: 18001, at most 18000',
    'v1/chunks/part-1.js: 8001, at most 8000',
  ]);
});

test('the error lists every overrun', () => {
  assert.match(
    new OverBudgetError(['a: 2, at most 1', 'b: 3, at most 1']).message,
    /a: 2, at most 1\n {2}b: 3, at most 1$/,
  );
});
