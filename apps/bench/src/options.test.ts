import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BenchError } from './errors.ts';
import { readOptions } from './options.ts';

const defaults = { size: 3000, engine: 'sqlite', json: false };

test('what is not given has its default', () => {
  assert.deepEqual(readOptions(['--size', '20', '--json'], defaults), { size: 20, engine: 'sqlite', json: true });
});

test('an unknown option and a number that is none are refused in words', () => {
  assert.throws(
    () => readOptions(['--sise', '3'], defaults),
    (error: Error) => {
      return error instanceof BenchError && /--sise/.test(error.message) && /--size/.test(error.message);
    },
  );
  assert.throws(
    () => readOptions(['--size', 'many'], defaults),
    /--size: expected a whole number such as 3000, found "many"/,
  );
});
