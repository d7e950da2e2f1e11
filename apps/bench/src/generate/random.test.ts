import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Random, Ranked } from './random.ts';

test('the same seed gives the same numbers, another seed others', () => {
  const draw = (seed: string): number[] => {
    const random = new Random(seed);
    return Array.from({ length: 50 }, () => random.next());
  };
  assert.deepEqual(draw('one'), draw('one'));
  assert.notDeepEqual(draw('one'), draw('two'));
});

test('numbers lie evenly between 0 and 1', () => {
  const random = new Random('even');
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let drawn = 0; drawn < 20_000; drawn += 1) tenths[Math.floor(random.next() * 10)]! += 1;
  for (const count of tenths) assert.ok(count > 1800 && count < 2200, String(tenths));
});

test('both ends of a range come up, and nothing beyond them', () => {
  const random = new Random('range');
  assert.deepEqual([...new Set(Array.from({ length: 500 }, () => random.between(3, 6)))].sort(), [3, 4, 5, 6]);
});

test('some of a list are different ones in its order, and never more than it has', () => {
  const random = new Random('some');
  const found = random.some([1, 2, 3, 4, 5, 6, 7, 8], 4);
  assert.equal(new Set(found).size, 4);
  assert.deepEqual(found, found.toSorted());
  assert.deepEqual(random.some([1, 2], 9), [1, 2]);
});

test('in a ranked list the first comes up twice as often as the second, ten times as often as the tenth', () => {
  const random = new Random('ranked');
  const ranked = new Ranked(Array.from({ length: 100 }, (_, index) => index));
  const counts = Array.from({ length: 100 }, () => 0);
  for (let drawn = 0; drawn < 50_000; drawn += 1) counts[ranked.pick(random)]! += 1;
  const about = (ratio: number, expected: number): void => assert.ok(Math.abs(ratio / expected - 1) < 0.15, `${ratio}`);
  about(counts[0]! / counts[1]!, 2);
  about(counts[0]! / counts[9]!, 10);
});
