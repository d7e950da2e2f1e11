import assert from 'node:assert/strict';
import { test } from 'node:test';
import { median, quantile } from './statistics.ts';

test('the median is the middle one, or half way between the two in the middle', () => {
  assert.equal(median([9, 1, 5]), 5);
  assert.equal(median([10, 1, 2, 3]), 2.5);
  assert.equal(median([7]), 7);
});

test('a quantile lies between its neighbours, and its ends are the least and the greatest', () => {
  const values = Array.from({ length: 101 }, (_, index) => 100 - index);
  assert.equal(quantile(values, 0.95), 95);
  assert.equal(quantile([0, 10], 0.25), 2.5);
  assert.deepEqual([quantile(values, 0), quantile(values, 1)], [0, 100]);
});

test('nothing has no median', () => {
  assert.throws(() => median([]), RangeError);
});
