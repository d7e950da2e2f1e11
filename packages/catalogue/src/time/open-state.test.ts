import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OpeningExceptions, OpeningHours, Weekday } from '@vcs/schema';
import { openState } from './open-state.ts';

const workdays: Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const everyDay: Weekday[] = [...workdays, 'saturday', 'sunday'];
const rule = (days: Weekday[], opens: string, closes: string, more: Partial<OpeningHours> = {}): OpeningHours => ({
  days,
  opens,
  closes,
  ...more,
});
const office = [rule(workdays, '09:00', '17:00')];

/** In one line: `open until 2026-11-24T17:00`, `closed, opens 2026-11-25T09:00`. */
function told(hours: OpeningHours[], instant: string, exceptions?: OpeningExceptions): string {
  const state = openState(hours, exceptions, new Date(instant));
  if (state === undefined) return 'unknown';
  const { open, until, opensNext, note, unconfirmedHoliday } = state;
  return [
    open ? `open until ${until?.local ?? 'nobody knows'}` : `closed, opens ${opensNext?.local ?? 'nobody knows'}`,
    ...(note === undefined ? [] : [note]),
    ...(unconfirmedHoliday === undefined ? [] : [`${unconfirmedHoliday}?`]),
  ].join('; ');
}

test('the opening minute is open and the closing minute is not', () => {
  assert.equal(told(office, '2026-11-24T08:59:59Z'), 'closed, opens 2026-11-24T09:00');
  assert.equal(told(office, '2026-11-24T09:00:00Z'), 'open until 2026-11-24T17:00');
  assert.equal(told(office, '2026-11-24T16:59:59Z'), 'open until 2026-11-24T17:00');
  assert.equal(told(office, '2026-11-24T17:00:00Z'), 'closed, opens 2026-11-25T09:00');
  assert.equal(told(office, '2026-11-27T18:00:00Z'), 'closed, opens 2026-11-30T09:00');
});

test('times are given on the clock of London and in UTC', () => {
  const state = openState(office, undefined, new Date('2026-07-01T08:30Z'));
  assert.deepEqual(state, {
    open: true,
    until: { local: '2026-07-01T17:00', instant: '2026-07-01T16:00:00.000Z' },
  });
});

test('a split day is closed between its halves, and halves that touch are one', () => {
  const split = [rule(['tuesday'], '14:00', '17:00'), rule(['tuesday'], '09:00', '12:30')];
  assert.equal(told(split, '2026-11-24T13:00Z'), 'closed, opens 2026-11-24T14:00');
  assert.equal(
    told([...split, rule(['tuesday'], '12:00', '14:00')], '2026-11-24T10:00Z'),
    'open until 2026-11-24T17:00',
  );
});

test('hours over midnight belong to the day on which they begin', () => {
  const shelter = [rule(['friday'], '22:00', '06:00')];
  assert.equal(told(shelter, '2026-11-28T05:59Z'), 'open until 2026-11-28T06:00');
  assert.equal(told(shelter, '2026-11-28T06:00Z'), 'closed, opens 2026-12-04T22:00');
  assert.equal(told(shelter, '2026-11-27T05:00Z'), 'closed, opens 2026-11-27T22:00');
  const sunday = [rule(['sunday'], '20:00', '02:00')];
  assert.equal(told(sunday, '2026-11-30T01:00Z'), 'open until 2026-11-30T02:00');
});

test('the same time twice, and 00:00 to 23:59, are the whole day', () => {
  for (const [opens, closes] of [['00:00', '00:00'] as const, ['00:00', '23:59'] as const]) {
    assert.equal(told([rule(everyDay, opens, closes)], '2026-11-24T23:59:30Z'), 'open until nobody knows');
    assert.equal(told([rule(['tuesday'], opens, closes)], '2026-11-24T23:59:30Z'), 'open until 2026-11-25T00:00');
  }
});

test('round the clock but for a closure, it closes when the closure begins', () => {
  const exceptions: OpeningExceptions = { bankHolidays: 'open', days: [{ from: '2026-11-26', hours: [] }] };
  const always = [rule(everyDay, '00:00', '00:00')];
  assert.equal(told(always, '2026-11-24T12:00Z', exceptions), 'open until 2026-11-26T00:00');
  assert.equal(told(always, '2026-11-26T12:00Z', exceptions), 'closed, opens 2026-11-27T00:00');
});

test('hours keep to the clock in both weeks of a change', () => {
  assert.equal(told([rule(everyDay, '09:00', '17:00')], '2026-03-29T08:00Z'), 'open until 2026-03-29T17:00');
  assert.equal(told([rule(everyDay, '09:00', '17:00')], '2026-10-25T08:30Z'), 'closed, opens 2026-10-25T09:00');
  const night = [rule(['saturday'], '22:00', '06:00')];
  assert.equal(openState(night, undefined, new Date('2027-03-28T00:00Z'))?.until?.instant, '2027-03-28T05:00:00.000Z');
  assert.equal(openState(night, undefined, new Date('2027-10-31T00:00Z'))?.until?.instant, '2027-10-31T06:00:00.000Z');
});

test('hours within the hour that is skipped are none, and in the hour that comes twice they are the first', () => {
  assert.equal(told([rule(['sunday'], '01:30', '02:15')], '2026-03-29T01:20Z'), 'closed, opens 2026-04-05T01:30');
  const night = [rule(['sunday'], '00:00', '01:30')];
  assert.equal(told(night, '2026-10-25T00:29Z'), 'open until 2026-10-25T01:30');
  assert.equal(told(night, '2026-10-25T01:15Z'), 'closed, opens 2026-11-01T00:00');
});

test('a closure and special hours replace the day, with their note', () => {
  const exceptions: OpeningExceptions = {
    days: [
      { from: '2026-11-24', to: '2026-11-25', hours: [], note: 'Closed for repairs' },
      { from: '2026-11-26', hours: [{ opens: '13:00', closes: '15:00' }], note: 'Short day' },
    ],
  };
  assert.equal(told(office, '2026-11-24T10:00Z', exceptions), 'closed, opens 2026-11-26T13:00; Closed for repairs');
  assert.equal(told(office, '2026-11-26T10:00Z', exceptions), 'closed, opens 2026-11-26T13:00; Short day');
  assert.equal(told(office, '2026-11-26T14:00Z', exceptions), 'open until 2026-11-26T15:00; Short day');
  assert.equal(told(office, '2026-11-27T10:00Z', exceptions), 'open until 2026-11-27T17:00');
});

test('a closure leaves the night before to its end, and of two exceptions the later one holds', () => {
  const shelter = [rule(everyDay, '22:00', '06:00')];
  const closed = { from: '2026-11-20', to: '2026-11-30', hours: [] };
  const open = { from: '2026-11-24', hours: [{ opens: '10:00', closes: '12:00' }] };
  assert.equal(told(shelter, '2026-11-20T05:00Z', { days: [closed] }), 'open until 2026-11-20T06:00');
  assert.equal(told(shelter, '2026-11-24T11:00Z', { days: [closed, open] }), 'open until 2026-11-24T12:00');
  assert.equal(told(shelter, '2026-11-24T11:00Z', { days: [open, closed] }), 'closed, opens 2026-12-01T22:00');
});

test('a bank holiday is closed, open or told as not known', () => {
  const boxingDay = '2026-12-28T10:00Z';
  assert.equal(
    told(office, boxingDay, { bankHolidays: 'closed', days: [] }),
    'closed, opens 2026-12-29T09:00; Boxing Day',
  );
  assert.equal(told(office, boxingDay, { bankHolidays: 'open', days: [] }), 'open until 2026-12-28T17:00');
  assert.equal(told(office, boxingDay), 'open until 2026-12-28T17:00; Boxing Day?');
  assert.equal(told(office, '2026-12-27T10:00Z'), 'closed, opens 2026-12-28T09:00; Boxing Day?');
  const special = { from: '2026-12-28', hours: [{ opens: '10:00', closes: '11:00' }] };
  assert.equal(told(office, boxingDay, { bankHolidays: 'closed', days: [special] }), 'open until 2026-12-28T11:00');
});

test('hours hold from their first day to their last', () => {
  const summer = [rule(workdays, '09:00', '17:00', { validFrom: '2026-07-20', validTo: '2026-08-28' })];
  assert.equal(told(summer, '2026-07-17T12:00Z'), 'closed, opens 2026-07-20T09:00');
  assert.equal(told(summer, '2026-08-28T12:00Z'), 'open until 2026-08-28T17:00');
  assert.equal(told(summer, '2026-08-28T17:00Z'), 'closed, opens nobody knows');
});

test('the note of the hours that hold is told', () => {
  const hours = [rule(['tuesday'], '09:00', '12:00'), rule(['tuesday'], '13:00', '17:00', { note: 'By appointment' })];
  assert.equal(told(hours, '2026-11-24T14:00Z'), 'open until 2026-11-24T17:00; By appointment');
  assert.equal(told(hours, '2026-11-24T10:00Z'), 'open until 2026-11-24T12:00');
});

test('without any hours it is not closed but unknown; with hours on a date only, closed until then', () => {
  assert.equal(told([], '2026-11-24T10:00Z'), 'unknown');
  assert.equal(told([], '2026-11-24T10:00Z', { days: [{ from: '2026-11-24', hours: [] }] }), 'unknown');
  const once = { days: [{ from: '2026-12-05', hours: [{ opens: '10:00', closes: '12:00' }] }] };
  assert.equal(told([], '2026-11-24T10:00Z', once), 'closed, opens 2026-12-05T10:00');
});
