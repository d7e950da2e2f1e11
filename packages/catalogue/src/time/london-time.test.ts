import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  dateOf,
  day,
  hour,
  instantOf,
  londonMoment,
  minute,
  readWall,
  wallOf,
  weekdayOf,
  writeWall,
} from './london-time.ts';

const instants: [wall: string, instant: string, what: string][] = [
  ['2026-11-24T18:00', '2026-11-24T18:00Z', 'winter is UTC'],
  ['2026-07-01T18:00', '2026-07-01T17:00Z', 'summer is an hour ahead'],
  ['2026-03-29T00:59', '2026-03-29T00:59Z', 'before the change in March 2026'],
  ['2026-03-29T01:30', '2026-03-29T01:30Z', 'a skipped time is as long after the change as it would have been'],
  ['2026-03-29T02:00', '2026-03-29T01:00Z', 'after the change in March 2026'],
  ['2027-03-28T01:30', '2027-03-28T01:30Z', 'a skipped time in 2027'],
  ['2027-03-28T02:30', '2027-03-28T01:30Z', 'after the change in March 2027'],
  ['2026-10-25T00:59', '2026-10-24T23:59Z', 'before the change in October 2026'],
  ['2026-10-25T01:30', '2026-10-25T00:30Z', 'of two times the first'],
  ['2026-10-25T02:00', '2026-10-25T02:00Z', 'after the change in October 2026'],
  ['2027-10-31T01:30', '2027-10-31T00:30Z', 'of two times in 2027 the first'],
];
for (const [wall, instant, what] of instants) {
  test(`${wall} in London is ${instant}: ${what}`, () => {
    assert.equal(new Date(instantOf(readWall(wall))).toISOString(), new Date(instant).toISOString());
  });
}

test('both half past ones of October are shown as 01:30', () => {
  assert.deepEqual(londonMoment(Date.UTC(2026, 9, 25, 0, 30)), {
    local: '2026-10-25T01:30',
    instant: '2026-10-25T00:30:00.000Z',
  });
  assert.equal(writeWall(wallOf(Date.UTC(2026, 9, 25, 1, 30))), '2026-10-25T01:30');
  assert.equal(writeWall(wallOf(Date.UTC(2026, 2, 29, 1, 30))), '2026-03-29T02:30');
});

/** Summer time as the law words it: from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last of October. */
function aheadByLaw(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  const lastSunday = (month: number) => {
    const last = new Date(Date.UTC(year, month + 1, 0, 1));
    return last.getTime() - last.getUTCDay() * day;
  };
  return instant >= lastSunday(2) && instant < lastSunday(9) ? hour : 0;
}

const minutesOfThisCentury = fc
  .integer({ min: Date.UTC(2000, 0, 1) / minute, max: Date.UTC(2060, 0, 1) / minute })
  .map((minutes) => minutes * minute);
const nearAChange = fc
  .tuple(fc.integer({ min: 2000, max: 2059 }), fc.constantFrom(2, 9), fc.integer({ min: -180, max: 11_000 }))
  .map(([year, month, minutes]) => Date.UTC(year, month, 25) + minutes * minute);

test('the clock is ahead exactly when the law says so', () => {
  fc.assert(
    fc.property(fc.oneof(minutesOfThisCentury, nearAChange), (instant) => {
      assert.equal(wallOf(instant) - instant, aheadByLaw(instant));
    }),
    { numRuns: 2000 },
  );
});

test('an instant comes back from the clock face, but for the hour that comes twice', () => {
  fc.assert(
    fc.property(fc.oneof(minutesOfThisCentury, nearAChange), (instant) => {
      const back = instantOf(wallOf(instant));
      assert.ok(back === instant || (back === instant - hour && wallOf(back) === wallOf(instant)), String(instant));
    }),
    { numRuns: 2000 },
  );
});

test('dates and days of the week are those of the clock face', () => {
  assert.equal(dateOf(readWall('2026-11-24T23:59')), '2026-11-24');
  assert.equal(weekdayOf(readWall('2026-11-23')), 0);
  assert.equal(weekdayOf(readWall('2026-11-29T23:59')), 6);
  assert.equal(weekdayOf(readWall('1969-12-29')), 0);
});
