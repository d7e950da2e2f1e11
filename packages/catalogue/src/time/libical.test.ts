import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readWall, writeWall } from './london-time.ts';
import { ruleStarts } from './recurrence-rule.ts';

const file = new URL('../../../../../shared/standards/rrule/icalrecur_test.txt', import.meta.url);

/** Blocks of `NAME:value` lines; other lines are remarks. */
function readCases(text: string): Map<string, string>[] {
  return text
    .split(/\n\s*\n/)
    .map(
      (block) => new Map([...block.matchAll(/^([A-Z-]+):(.*)$/gm)].map(([, name = '', value = '']) => [name, value])),
    )
    .filter((entries) => entries.has('RRULE'));
}

const local = (basic: string) =>
  basic.replace(/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z?)?$/, (_, ...found) => {
    const [year, month, date, hour, minute, second] = found as (string | undefined)[];
    return `${year}-${month}-${date}${hour === undefined ? '' : `T${hour}:${minute}:${second}`}`;
  });

if (!existsSync(file)) {
  test('daily, weekly and monthly cases of libical', { skip: 'shared/standards/rrule/icalrecur_test.txt is not here' });
} else {
  const cases = readCases(readFileSync(file, 'utf8')).filter((entries) =>
    /^(?:.*;)?FREQ=(?:DAILY|WEEKLY|MONTHLY)\b/.test(entries.get('RRULE') ?? ''),
  );

  test('the file has its daily, weekly and monthly cases', () => assert.ok(cases.length >= 61, String(cases.length)));

  for (const entries of cases) {
    const [rule = '', start = '', from] = ['RRULE', 'DTSTART', 'START-AT'].map((name) => entries.get(name));
    test(`${rule.slice(0, 90)} from ${start}${from === undefined ? '' : ` after ${from}`}`, () => {
      const expected = (entries.get('INSTANCES') ?? '')
        .split(',')
        .filter((instance) => instance !== '')
        .map((instance) => readWall(local(instance)))
        .filter((instance) => from === undefined || instance >= readWall(local(from)));
      const window = {
        from: from === undefined ? -Infinity : readWall(local(from)),
        to: readWall('2200-01-01'),
        // One more than expected, so that a rule that goes on too long fails. A rule without an end has no such case.
        limit: /COUNT|UNTIL/.test(rule) ? expected.length + 1 : expected.length,
      };
      const found = ruleStarts(rule, local(start), window);
      assert.deepEqual(found.map(writeWall), expected.map(writeWall));
      assert.deepEqual(found, expected);
    });
  }
}
