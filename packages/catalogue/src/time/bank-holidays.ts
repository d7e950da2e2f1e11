import { dateOf, day, readWall, weekdayOf } from './london-time.ts';
import type { Wall } from './london-time.ts';

export interface BankHoliday {
  /** Such as `2026-12-28`. */
  readonly date: string;
  readonly name: string;
  /** True where it stands in for a day that fell on a weekend. */
  readonly substitute: boolean;
}

/** Holidays that a royal proclamation added: no rule gives them. */
const added: readonly [date: string, name: string][] = [
  ['1981-07-29', 'Wedding of Prince Charles and Lady Diana Spencer'],
  ['1999-12-31', 'Millennium holiday'],
  ['2002-06-03', 'Golden Jubilee of Elizabeth II'],
  ['2011-04-29', 'Wedding of Prince William and Catherine Middleton'],
  ['2012-06-05', 'Diamond Jubilee of Elizabeth II'],
  ['2022-06-03', 'Platinum Jubilee of Elizabeth II'],
  ['2022-09-19', 'State funeral of Elizabeth II'],
  ['2023-05-08', 'Coronation of Charles III'],
];

/** Holidays that a royal proclamation moved, by the day on which the rule would have put them. */
const moved: ReadonlyMap<string, string> = new Map([
  ['1995-05-01', '1995-05-08'],
  ['2002-05-27', '2002-06-04'],
  ['2012-05-28', '2012-06-04'],
  ['2020-05-04', '2020-05-08'],
  ['2022-05-30', '2022-06-02'],
]);

const [january, may, august, december] = [0, 4, 7, 11];
const [monday, saturday] = [0, 5];

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm that Nature printed in 1876. */
function easterSunday(year: number): Wall {
  const golden = year % 19;
  const [century, ofCentury] = [Math.floor(year / 100), year % 100];
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const daysOfMarch = epact + weekday - 7 * late + 114;
  return Date.UTC(year, Math.floor(daysOfMarch / 31) - 1, (daysOfMarch % 31) + 1);
}

const firstMonday = (year: number, month: number): Wall => {
  const first = Date.UTC(year, month, 1);
  return first + ((7 - weekdayOf(first)) % 7) * day;
};

const lastMonday = (year: number, month: number): Wall => {
  const last = Date.UTC(year, month + 1, 0);
  return last - (weekdayOf(last) - monday) * day;
};

const isWeekend = (wall: Wall) => weekdayOf(wall) >= saturday;

interface Placed {
  readonly on: Wall;
  readonly name: string;
  readonly substitute: boolean;
}

/** A day at a weekend gives its holiday to the next weekday that is no holiday already. */
function orSubstitute(feast: Wall, name: string, taken: readonly Wall[] = []): Placed {
  let on = feast;
  while (isWeekend(on) || taken.includes(on)) on += day;
  return { on, name, substitute: on !== feast };
}

function atChristmas(year: number): Placed[] {
  const [christmas, boxing] = [Date.UTC(year, december, 25), Date.UTC(year, december, 26)];
  // Boxing Day on a Monday keeps its day, and the substitute for Christmas Day comes after it.
  const boxingDay = orSubstitute(boxing, 'Boxing Day', isWeekend(christmas) && isWeekend(boxing) ? [boxing + day] : []);
  return [orSubstitute(christmas, 'Christmas Day', [boxingDay.on]), boxingDay];
}

function placed(on: Wall, name: string): Placed {
  return { on, name, substitute: false };
}

/**
 * The bank holidays of England and Wales in a year from 1978 on, by date: those of the Banking and Financial Dealings
 * Act 1971 and of common law, with the changes that were proclaimed. A change proclaimed for a year to come has to be
 * added to the lists above.
 */
export function bankHolidays(year: number): readonly BankHoliday[] {
  const easter = easterSunday(year);
  const byRule = [
    orSubstitute(Date.UTC(year, january, 1), 'New Year’s Day'),
    placed(easter - 2 * day, 'Good Friday'),
    placed(easter + day, 'Easter Monday'),
    placed(firstMonday(year, may), 'Early May bank holiday'),
    placed(lastMonday(year, may), 'Spring bank holiday'),
    placed(lastMonday(year, august), 'Summer bank holiday'),
    ...atChristmas(year),
  ].map(({ on, name, substitute }) => ({ date: moved.get(dateOf(on)) ?? dateOf(on), name, substitute }));
  const proclaimed = added
    .filter(([date]) => date.startsWith(`${year}-`))
    .map(([date, name]) => ({ date, name, substitute: false }));
  return [...byRule, ...proclaimed].sort((one, other) => (one.date < other.date ? -1 : 1));
}

const namesByYear = new Map<number, ReadonlyMap<string, string>>();

function namesOf(year: number): ReadonlyMap<string, string> {
  const known = namesByYear.get(year);
  if (known !== undefined) return known;
  const names = new Map([
    [`${year}-01-01`, 'New Year’s Day'],
    [`${year}-12-25`, 'Christmas Day'],
    [`${year}-12-26`, 'Boxing Day'],
    ...bankHolidays(year).map(({ date, name }): [string, string] => [date, name]),
  ]);
  namesByYear.set(year, names);
  return names;
}

/**
 * Name of the holiday on a date; undefined where there is none. Also 25 and 26 December and 1 January at a weekend:
 * the bank holiday is then another day, but hardly anybody who closes on bank holidays opens on these.
 */
export function holidayOn(date: string): string | undefined {
  return namesOf(new Date(readWall(date)).getUTCFullYear()).get(date);
}
