import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OverBudgetError, budgets, overruns } from './budgets.ts';
import type { Manifest, ManifestFile } from './manifest.ts';

const file = (path: string, brotli: number): ManifestFile => ({ path, raw: brotli * 3, brotli, integrity: 'sha384-' });

const manifest = (sizes: {
  loader?: number;
  files?: number[];
  parts?: number[];
  pinned?: number;
  translation?: number;
}): Manifest => ({
  version: '1.0.0',
  loader: file('v1/vcs.js', sizes.loader ?? 1),
  elements: {
    directory: {
      files: (sizes.files ?? [1]).map((bytes, at) => file(`v1/chunks/file-${at}.js`, bytes)),
      parts: (sizes.parts ?? []).map((bytes, at) => file(`v1/chunks/part-${at}.js`, bytes)),
    },
  },
  pinned: {
    ...file('1.0.0/vcs.js', sizes.pinned ?? 1),
    translations: { bn: file('1.0.0/bn.js', sizes.translation ?? 1) },
    trustedTypesPolicy: 'vcs-1.0.0',
    supportedUntil: '2029-11-30',
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

test('the pinned edition and its translations are named with their sizes and limits', () => {
  assert.deepEqual(overruns(manifest({ pinned: 75_001 })), ['1.0.0/vcs.js: 75001, at most 75000']);
  assert.deepEqual(overruns(manifest({ translation: 12_001 })), ['1.0.0/bn.js: 12001, at most 12000']);
});

test('elements count together, and what they share only once', () => {
  const one = { files: [file('shared.js', 14_000), file('one.js', 4000)], parts: [] };
  const other = (bytes: number) => ({ files: [file('shared.js', 14_000), file(`${bytes}.js`, bytes)], parts: [] });
  const fitting = { ...manifest({}), elements: { one, two: other(3999), three: other(4000), four: other(3998) } };
  assert.deepEqual(overruns(fitting), []);
  const over = { ...fitting, elements: { ...fitting.elements, five: other(3997), six: other(3996) } };
  assert.deepEqual(overruns(over), ['every element, everything they start with: 37990, at most 32000']);
});

test('the error lists every overrun', () => {
  assert.match(
    new OverBudgetError(['a: 2, at most 1', 'b: 3, at most 1']).message,
    /a: 2, at most 1\n {2}b: 3, at most 1$/,
  );
});
