import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { day, hour, readWall, weekdayOf, writeWall } from './london-time.ts';
import type { Wall } from './london-time.ts';
import { givesStart, ruleStarts } from './recurrence-rule.ts';

/** A rule together with what it means for one day, said without the library. */
interface SimpleRule {
  readonly rule: string;
  matches(date: Wall, begin: Wall): boolean;
}

const dayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const midnight = (wall: Wall) => Math.floor(wall / day) * day;
const monday = (wall: Wall) => midnight(wall) - weekdayOf(wall) * day;
const monthNumber = (wall: Wall) => new Date(wall).getUTCFullYear() * 12 + new Date(wall).getUTCMonth();
const dayOfMonth = (wall: Wall) => new Date(wall).getUTCDate();
const daysOfMonth = (wall: Wall) =>
  new Date(Date.UTC(new Date(wall).getUTCFullYear(), new Date(wall).getUTCMonth() + 1, 0)).getUTCDate();

const interval = fc.integer({ min: 1, max: 5 });
const someWeekdays = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 7 });

const daily: fc.Arbitrary<SimpleRule> = interval.map((every) => ({
  rule: `FREQ=DAILY;INTERVAL=${every}`,
  matches: (date, begin) => ((midnight(date) - midnight(begin)) / day) % every === 0,
}));
const weekly: fc.Arbitrary<SimpleRule> = fc.tuple(interval, someWeekdays).map(([every, days]) => ({
  rule: `FREQ=WEEKLY;INTERVAL=${every};BYDAY=${days.map((index) => dayNames[index]).join(',')}`,
  matches: (date, begin) =>
    days.includes(weekdayOf(date)) && ((monday(date) - monday(begin)) / (7 * day)) % every === 0,
}));
const monthlyByDate: fc.Arbitrary<SimpleRule> = fc
  .tuple(interval, fc.integer({ min: 1, max: 31 }))
  .map(([every, on]) => ({
    rule: `FREQ=MONTHLY;INTERVAL=${every};BYMONTHDAY=${on}`,
    matches: (date, begin) => dayOfMonth(date) === on && (monthNumber(date) - monthNumber(begin)) % every === 0,
  }));
const monthlyByWeekday: fc.Arbitrary<SimpleRule> = fc
  .tuple(interval, fc.integer({ min: 0, max: 6 }), fc.constantFrom(1, 2, 3, 4, 5, -1))
  .map(([every, weekday, which]) => ({
    rule: `FREQ=MONTHLY;INTERVAL=${every};BYDAY=${which}${dayNames[weekday]}`,
    matches: (date, begin) =>
      weekdayOf(date) === weekday &&
      (monthNumber(date) - monthNumber(begin)) % every === 0 &&
      (which === -1 ? dayOfMonth(date) + 7 > daysOfMonth(date) : Math.ceil(dayOfMonth(date) / 7) === which),
  }));
const lastWorkingDay: fc.Arbitrary<SimpleRule> = fc.constant({
  rule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
  matches: (date: Wall) => {
    const left = daysOfMonth(date) - dayOfMonth(date);
    return weekdayOf(date) < 5 && left <= (weekdayOf(date) === 4 ? 2 : 0);
  },
});

function expand({ matches }: SimpleRule, begin: Wall, to: Wall): Wall[] {
  const starts: Wall[] = [];
  for (let date = begin; date < to; date += day) if (matches(date, begin)) starts.push(date);
  return starts;
}

const begins = fc
  .tuple(
    fc.integer({ min: readWall('2024-01-01') / day, max: readWall('2028-12-31') / day }),
    fc.integer({ min: 0, max: 23 }),
  )
  .map(([days, hours]) => days * day + hours * hour);
const rules = fc.oneof(daily, weekly, monthlyByDate, monthlyByWeekday, lastWorkingDay);

test('a rule gives the days that looking at every single day gives', () => {
  fc.assert(
    fc.property(rules, begins, fc.nat(400), fc.nat(500), (simple, begin, skip, span) => {
      const [from, to] = [begin + skip * day, begin + (skip + span) * day];
      const found = ruleStarts(simple.rule, writeWall(begin), { from, to, limit: 1000 });
      const expected = expand(simple, begin, to).filter((start) => start >= from);
      assert.deepEqual(found.map(writeWall), expected.map(writeWall));
    }),
    { numRuns: 400 },
  );
});

test('COUNT ends after so many days, UNTIL after the last day, and a limit keeps the first', () => {
  fc.assert(
    fc.property(rules, begins, fc.integer({ min: 1, max: 30 }), (simple, begin, count) => {
      const to = begin + 900 * day;
      const starts = (rule: string, limit = 1000) => ruleStarts(rule, writeWall(begin), { from: begin, to, limit });
      const all = expand(simple, begin, to);
      assert.deepEqual(starts(`${simple.rule};COUNT=${count}`), all.slice(0, count));
      assert.deepEqual(starts(simple.rule, count), all.slice(0, count));
      const last = all[count - 1];
      if (last === undefined) return;
      const until = writeWall(last).replaceAll(/[-:]/g, '');
      assert.deepEqual(starts(`${simple.rule};UNTIL=${until}00`), all.slice(0, count));
      assert.deepEqual(starts(`${simple.rule};UNTIL=${until.slice(0, 8)}`), all.slice(0, count));
    }),
    { numRuns: 150 },
  );
});

test('a rule gives exactly the starts that it is said to give', () => {
  fc.assert(
    fc.property(rules, begins, fc.nat(400), (simple, begin, days) => {
      const asked = begin + days * day;
      assert.equal(givesStart(simple.rule, writeWall(begin), writeWall(asked)), simple.matches(asked, begin));
      assert.equal(givesStart(simple.rule, writeWall(begin), writeWall(asked + hour / 2)), false);
    }),
    { numRuns: 150 },
  );
});

test('a start without a time ignores the times of the rule', () => {
  const found = ruleStarts('FREQ=DAILY;BYHOUR=9,10;COUNT=2', '2026-11-24', {
    from: readWall('2026-01-01'),
    to: readWall('2027-01-01'),
    limit: 10,
  });
  assert.deepEqual(found.map(writeWall), ['2026-11-24T00:00', '2026-11-25T00:00']);
});

test('a rule with a start every minute gives the first few without making all of them', () => {
  const every = Array.from({ length: 60 }, (_, index) => index).join(',');
  const hours = Array.from({ length: 24 }, (_, index) => index).join(',');
  const found = ruleStarts(`FREQ=DAILY;BYHOUR=${hours};BYMINUTE=${every};BYSECOND=${every}`, '2020-01-01T00:00', {
    from: readWall('2026-11-24T00:00'),
    to: readWall('2036-11-24T00:00'),
    limit: 3,
  });
  assert.deepEqual(
    found,
    [0, 1000, 2000].map((later) => readWall('2026-11-24T00:00') + later),
  );
});
