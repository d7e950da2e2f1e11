import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weekdays } from '@vcs/schema';
import type { OpeningExceptions, OpeningHours } from '@vcs/schema';
import fc from 'fast-check';
import { holidayOn } from './bank-holidays.ts';
import { openState } from './open-state.ts';
import {
  eveningsAndWeekends,
  exceptionIntervals,
  minutesOfWeek,
  opensDuring,
  opensOn,
  weekIntervals,
  weekMoment,
} from './week-intervals.ts';
import type { WeekMoment } from './week-intervals.ts';

test('a split week is a list of minutes from Monday 00:00, by start', () => {
  const hours: OpeningHours[] = [
    { days: ['tuesday', 'monday'], opens: '14:00', closes: '17:30' },
    { days: ['monday'], opens: '09:00', closes: '12:00', validTo: '2026-12-31' },
  ];
  assert.deepEqual(weekIntervals(hours), [
    { weekday: 0, start: 540, end: 720, validTo: '2026-12-31' },
    { weekday: 0, start: 840, end: 1050 },
    { weekday: 1, start: 2280, end: 2490 },
  ]);
});

test('hours past the end of Sunday are two ranges of Sunday', () => {
  assert.deepEqual(weekIntervals([{ days: ['sunday'], opens: '22:00', closes: '02:00' }]), [
    { weekday: 6, start: 0, end: 120 },
    { weekday: 6, start: 9960, end: minutesOfWeek },
  ]);
  assert.deepEqual(weekIntervals([{ days: ['sunday'], opens: '22:00', closes: '00:00' }]), [
    { weekday: 6, start: 9960, end: minutesOfWeek },
  ]);
});

test('a moment is told on the clock of London', () => {
  assert.deepEqual(weekMoment(new Date('2026-06-30T23:30:59Z')), {
    date: '2026-07-01',
    dayBefore: '2026-06-30',
    weekday: 2,
    minuteOfDay: 30,
    minuteOfWeek: 2 * 1440 + 30,
  });
});

const office: OpeningHours[] = [{ days: ['tuesday'], opens: '09:00', closes: '18:00' }];
const late: OpeningHours[] = [{ days: ['tuesday'], opens: '09:00', closes: '18:30', validTo: '2026-12-31' }];

test('open on a day, and on a part of it, to the minute', () => {
  assert.ok(opensOn(office, 'tuesday'));
  assert.ok(opensOn(office, 'tuesday', 'morning'));
  assert.ok(opensOn(office, 'tuesday', 'afternoon'));
  assert.ok(!opensOn(office, 'tuesday', 'evening'));
  assert.ok(opensOn(late, 'tuesday', 'evening'));
  assert.ok(!opensOn(late, 'wednesday'));
  assert.ok(!opensOn([], 'tuesday'));
});

test('hours past midnight are open on both days, also from Sunday to Monday', () => {
  const night: OpeningHours[] = [{ days: ['sunday'], opens: '20:00', closes: '07:00' }];
  assert.ok(opensOn(night, 'sunday', 'evening'));
  assert.ok(opensOn(night, 'monday', 'morning'));
  assert.ok(!opensOn(night, 'monday', 'afternoon'));
});

test('with a date, hours that do not hold on it are passed over', () => {
  assert.ok(opensOn(late, 'tuesday', 'evening', '2026-12-31'));
  assert.ok(!opensOn(late, 'tuesday', 'evening', '2027-01-01'));
});

test('evenings and weekends are after 18:00 on workdays and any time on Saturday and Sunday', () => {
  assert.ok(!opensDuring(office, eveningsAndWeekends));
  assert.ok(opensDuring(late, eveningsAndWeekends));
  assert.ok(opensDuring([{ days: ['saturday'], opens: '09:00', closes: '10:00' }], eveningsAndWeekends));
});

const timeOfDay = fc
  .integer({ min: 0, max: 95 })
  .map(
    (quarter) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
  );
const times = { opens: timeOfDay, closes: timeOfDay };
const date = fc.integer({ min: 1, max: 31 }).map((number) => `2026-12-${String(number).padStart(2, '0')}`);
const rules = fc.array(
  fc.record(
    { days: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }), ...times, validFrom: date, validTo: date },
    { requiredKeys: ['days', 'opens', 'closes'] },
  ),
  { minLength: 1, maxLength: 4 },
);
const exceptions = fc.record(
  {
    bankHolidays: fc.constantFrom('open' as const, 'closed' as const),
    days: fc.array(
      fc.record(
        { from: date, to: date, hours: fc.array(fc.record(times), { maxLength: 2 }) },
        { requiredKeys: ['from', 'hours'] },
      ),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ['days'] },
);

/** The question as a store asks it: only comparisons of a moment with the ranges, no dates but those of the moment. */
function openByRanges(hours: OpeningHours[], { bankHolidays, days }: OpeningExceptions, moment: WeekMoment): boolean {
  const covering = (on: string) => exceptionIntervals({ days }).findLast(({ from, to }) => from <= on && on <= to);
  const usual = (on: string) =>
    covering(on) === undefined && !(bankHolidays === 'closed' && holidayOn(on) !== undefined);
  const special = (on: string, minute: number) =>
    covering(on)?.ranges.some(({ start, end }) => start <= minute && minute < end) ?? false;
  const { minuteOfDay, minuteOfWeek, dayBefore } = moment;
  return (
    special(moment.date, minuteOfDay) ||
    special(dayBefore, minuteOfDay + 1440) ||
    weekIntervals(hours).some(({ weekday, start, end, validFrom, validTo }) => {
      const on = weekday === moment.weekday ? moment.date : dayBefore;
      return (
        start <= minuteOfWeek && minuteOfWeek < end && usual(on) && (validFrom ?? on) <= on && on <= (validTo ?? on)
      );
    })
  );
}

test('the ranges say open exactly when the hours and exceptions do', () => {
  // December, so that there are holidays at the end of it and no change of the clocks.
  const minutes = fc.integer({ min: 0, max: 33 * 1440 });
  fc.assert(
    fc.property(rules, exceptions, minutes, (hours, except, later) => {
      const instant = new Date(Date.UTC(2026, 11, 1) + later * 60_000);
      const state = openState(hours, except, instant);
      assert.equal(openByRanges(hours, except, weekMoment(instant)), state?.open);
    }),
    { numRuns: 1000 },
  );
});

test('what is open stays so until the time that is told, and then is closed; what is closed likewise', () => {
  const minutes = fc.integer({ min: 0, max: 33 * 1440 });
  fc.assert(
    fc.property(rules, exceptions, minutes, (hours, except, later) => {
      const instant = new Date(Date.UTC(2026, 11, 1) + later * 60_000);
      const state = openState(hours, except, instant);
      const change = state?.until ?? state?.opensNext;
      if (state === undefined || change === undefined) return;
      const changed = new Date(change.instant).getTime();
      const openAt = (time: number) => openState(hours, except, new Date(time))?.open;
      assert.equal(openAt(changed), !state.open);
      assert.equal(openAt(changed - 1), state.open);
      assert.equal(openAt(Math.floor((instant.getTime() + changed) / 2)), state.open);
    }),
    { numRuns: 500 },
  );
});
