import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownTable } from './table.ts';

test('a table has three figures of each number, and a dash for what is not known', () => {
  assert.equal(
    markdownTable(
      ['what', 'ms'],
      [
        ['two | words', 0.123456],
        ['browse', 1234.5],
        ['none', undefined],
      ],
    ),
    [
      '| what         | ms    |',
      '| ------------ | ----- |',
      '| two \\| words | 0.123 |',
      '| browse       | 1235  |',
      '| none         | –     |',
    ].join('\n'),
  );
});
