import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { CutNotFoundError, withoutUnused } from './without-unused.ts';

const taskPath = createRequire(import.meta.resolve('@vcs/elements/directory'))
  .resolve('@lit/task')
  .replace(/index\.js$/, 'task.js');

test('takes out what no element uses, and leaves what runs a task', async () => {
  const source = await readFile(taskPath, 'utf8');
  const cut = withoutUnused(taskPath, source);
  assert.doesNotMatch(cut, /taskComplete|autoRun/);
  assert.match(cut, /async run\(/);
  assert.ok(cut.length < source.length * 0.6);
});

test('leaves every other module whole', () => {
  assert.equal(withoutUnused('/project/node_modules/lit-html/directive.js', 'const lit = 1;'), 'const lit = 1;');
  assert.equal(withoutUnused('/project/src/@lit/task/task.js', 'const own = 1;'), 'const own = 1;');
});

test('says so when a new version reads otherwise', () => {
  assert.throws(
    () => withoutUnused('/project/node_modules/@lit/task/task.js', 'class Task {}'),
    (error) =>
      error instanceof CutNotFoundError && /once in @lit\/task\/task\.js, found it 0 times/.test(error.message),
  );
});
