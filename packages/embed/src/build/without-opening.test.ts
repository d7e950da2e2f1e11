import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { withoutOpening } from './without-opening.ts';

test('takes out the method that opens a page, and nothing else', () => {
  const source = 'class Element { before() {} async openPage(opening) { await import("./opening.js"); } after() {} }';
  assert.equal(withoutOpening(source), 'class Element { before() {}  after() {} }');
  const call = 'await element.openPage(opening);';
  assert.equal(withoutOpening(call), call);
});

test('finds it in the elements', async () => {
  const folder = dirname(fileURLToPath(import.meta.resolve('@vcs/elements/custom-elements.json')));
  const modules = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  const sources = await Promise.all(modules.map((name) => readFile(join(folder, name), 'utf8')));
  const opening = sources.filter((source) => withoutOpening(source) !== source);
  assert.equal(opening.length, 1);
  assert.doesNotMatch(withoutOpening(opening.join()), /openPage|opening-\w+\.js/);
});
