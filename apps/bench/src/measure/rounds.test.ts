import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureInRounds } from './rounds.ts';

test('each is sampled once a round, after rounds that do not count, in an order that changes', async () => {
  const calls: string[] = [];
  const samples = await measureInRounds(
    [
      { name: 'first', run: () => calls.push('first') },
      { name: 'second', times: 3, run: async () => calls.push('second') },
    ],
    { least: 4, most: 8, seconds: 60 },
  );
  assert.deepEqual(
    [...samples].map(([name, taken]) => [name, taken.length]),
    [
      ['first', 8],
      ['second', 8],
    ],
  );
  const asText = calls.join(' ');
  assert.ok(asText.includes('first first') && asText.includes('second second second second second second'));
  assert.equal(calls.filter((name) => name === 'second').length, 9 * 3);
});

test('when the time is up it stops, but not before the least number of rounds', async () => {
  const samples = await measureInRounds([{ name: 'it', run: () => undefined }], { least: 5, most: 1000, seconds: 0 });
  assert.equal(samples.get('it')?.length, 5);
});
