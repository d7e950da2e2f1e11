import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bankHolidays, holidayOn } from './bank-holidays.ts';

/** As published for England and Wales. */
const published: Record<number, string> = {
  1995: '01-02 04-14 04-17 05-08 05-29 08-28 12-25 12-26',
  1999: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31',
  2002: '01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26',
  2011: '01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27',
  2012: '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
};
for (const [year, days] of Object.entries(published)) {
  test(`the bank holidays of ${year} are those that were published`, () => {
    const found = bankHolidays(Number(year)).map(({ date }) => date);
    assert.deepEqual(
      found,
      days.split(' ').map((monthAndDay) => `${year}-${monthAndDay}`),
    );
  });
}

test('a substitute says for which day it stands', () => {
  const named = (year: number) =>
    bankHolidays(year)
      .filter(({ substitute }) => substitute)
      .map(({ date, name }) => `${date} ${name}`);
  assert.deepEqual(named(2022), ['2022-01-03 New Year’s Day', '2022-12-27 Christmas Day']);
  assert.deepEqual(named(2026), ['2026-12-28 Boxing Day']);
  assert.deepEqual(named(2027), ['2027-12-27 Christmas Day', '2027-12-28 Boxing Day']);
});

test('no holiday falls on a weekend or on another holiday, in any year to 2400', () => {
  for (let year = 1978; year <= 2400; year += 1) {
    const dates = bankHolidays(year).map(({ date }) => date);
    assert.equal(new Set(dates).size, dates.length, String(year));
    for (const date of dates) assert.ok(![0, 6].includes(new Date(`${date}T12:00Z`).getUTCDay()), date);
  }
});

test('Easter lies between 22 March and 25 April, at its earliest in 2285 and at its latest in 2038', () => {
  const monday = (year: number) => bankHolidays(year).find(({ name }) => name === 'Easter Monday')?.date;
  assert.equal(monday(2285), '2285-03-23');
  assert.equal(monday(2038), '2038-04-26');
});

test('a Christmas Day at a weekend is a holiday too, and so is its substitute', () => {
  assert.equal(holidayOn('2027-12-25'), 'Christmas Day');
  assert.equal(holidayOn('2027-12-27'), 'Christmas Day');
  assert.equal(holidayOn('2027-12-29'), undefined);
  assert.equal(holidayOn('2020-05-04'), undefined);
});
