import { expect } from 'chai';
import type { EventOccurrence } from '@vcs/sdk';
import { Format } from '../language/format.ts';
import type { Language } from '../language/languages.ts';
import { londonDay } from '../language/london-day.ts';
import { dayByKey, daysAfter, lastDayOf, monthsAfter, weeksOf } from './month-days.ts';
import { dayHeading, dayName, knownMonth, momentText, whenText } from './event-dates.ts';
import { isOver } from './over.ts';
import { monthOf, stepped } from './period.ts';
import { ar } from './strings/ar.ts';
import { bn } from './strings/bn.ts';
import { en } from './strings/en.ts';
import { so } from './strings/so.ts';

const now = new Date('2026-11-20T12:00:00Z');
const texts = { en, bn, so, ar };
const words = (language: Language) => ({
  strings: texts[language],
  format: new Format(language, texts[language]),
  language,
  now,
});
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const occurrence = (starts: string, ends?: string): EventOccurrence => ({
  key: starts,
  starts: { local: starts, instant: `${starts}:00Z` },
  ...(ends !== undefined && { ends: { local: ends, instant: `${ends}:00Z` } }),
  status: 'scheduled',
  overridden: false,
});
const when = (starts: string, ends?: string, language: Language = 'en') =>
  plain(whenText(occurrence(starts, ends), words(language)));

describe('when an event is', () => {
  it('is said as people say it', () => {
    expect(when('2026-11-24T11:30', '2026-11-24T14:30')).to.equal('Tuesday 24 November, 11:30 am to 2:30 pm');
    expect(when('2026-11-24T18:00')).to.equal('Tuesday 24 November, 6 pm');
    expect(when('2027-01-23T19:00')).to.equal('Saturday 23 January 2027, 7 pm');
  });

  it('names the day on which it ends where that is another one, but not for midnight', () => {
    expect(when('2026-12-18T21:00', '2026-12-19T01:00')).to.equal(
      'Friday 18 December, 9 pm to Saturday 19 December, 1 am',
    );
    expect(when('2026-12-18T21:00', '2026-12-19T00:00')).to.equal('Friday 18 December, 9 pm to midnight');
  });

  it('is said in every language, also where the browser does not know its months', () => {
    expect(when('2026-11-24T18:00', undefined, 'so')).to.match(/^Talaado 24 Nofembar, 6/);
    expect(when('2026-11-24T18:00', undefined, 'bn')).to.match(/^মঙ্গলবার,? ২৪ নভেম্বর, /);
    expect(when('2026-11-24T18:00', undefined, 'ar')).to.match(/24 نوفمبر/);
  });

  it('says where a moved one came from', () => {
    expect(plain(momentText('2026-12-26T15:00', words('en')))).to.equal('Saturday 26 December, 3 pm');
  });

  it('knows today by the clock of London', () => {
    expect(dayHeading('2026-11-20', words('en'))).to.equal('Today, Friday 20 November');
    expect(dayHeading('2026-11-21', words('en'))).to.equal('Saturday 21 November');
    // Half past eleven in the evening in UTC is half past midnight in summer.
    expect(londonDay(new Date('2026-07-01T23:30:00Z'))).to.equal('2026-07-02');
    expect(londonDay(new Date('2026-12-01T23:30:00Z'))).to.equal('2026-12-01');
  });

  it('leaves the year out where it is this one', () => {
    expect(dayName('2026-01-02', words('en'))).to.equal('Friday 2 January');
    expect(dayName('2027-01-02', words('so'))).to.equal('Sabti 2 Janaayo 2027');
  });
});

describe('an event', () => {
  const over = (moment: string, starts: string, ends?: string) => isOver(occurrence(starts, ends), new Date(moment));

  it('is over when it ends', () => {
    expect(over('2026-11-24T14:29Z', '2026-11-24T11:30', '2026-11-24T14:30')).to.equal(false);
    expect(over('2026-11-24T14:30Z', '2026-11-24T11:30', '2026-11-24T14:30')).to.equal(true);
  });

  it('is over with its day in London where nobody says when it ends', () => {
    expect(over('2026-11-24T23:59Z', '2026-11-24T18:00')).to.equal(false);
    expect(over('2026-11-25T00:00Z', '2026-11-24T18:00')).to.equal(true);
    expect(over('2026-07-01T22:59Z', '2026-07-01T18:00')).to.equal(false);
    expect(over('2026-07-01T23:00Z', '2026-07-01T18:00')).to.equal(true);
  });
});

describe('days and months', () => {
  it('follow each other over the ends of months and years, and over the days when clocks change', () => {
    expect(daysAfter('2026-12-31', 1)).to.equal('2027-01-01');
    expect(daysAfter('2027-03-28', 1)).to.equal('2027-03-29');
    expect(daysAfter('2026-10-25', 1)).to.equal('2026-10-26');
    expect(monthsAfter('2026-12', 1)).to.equal('2027-01');
    expect(monthsAfter('2027-01', -1)).to.equal('2026-12');
    expect(lastDayOf('2028-02')).to.equal('2028-02-29');
  });

  it('make weeks from Monday to Sunday', () => {
    const weeks = weeksOf('2026-12');
    expect(weeks).to.have.lengthOf(5);
    expect(weeks[0]).to.deep.equal([undefined, ...['01', '02', '03', '04', '05', '06'].map((day) => `2026-12-${day}`)]);
    expect(weeks.flat().filter(Boolean)).to.have.lengthOf(31);
    expect(weeksOf('2027-02')).to.have.lengthOf(4);
  });

  it('are looked at in this century only: others are none, or have no end', () => {
    const now = new Date('2026-11-20T12:00:00Z');
    expect(knownMonth('2026-12-24')).to.equal('2026-12');
    for (const odd of ['yesterday', '9999-12-31', '2026-13', '0000-01', '', undefined, null]) {
      expect(knownMonth(odd)).to.equal(undefined);
      expect(monthOf({ from: odd ?? undefined }, now)).to.equal('2026-11');
    }
    const last = { q: '', filters: {}, facets: [], page: 1, limit: 20, month: '2099-12' };
    expect(stepped(last, 1, now).month).to.equal('2099-12');
    expect(stepped({ ...last, month: '2000-01' }, -1, now).month).to.equal('2000-01');
    expect(weeksOf('2099-12').flat().filter(Boolean)).to.have.lengthOf(31);
    expect(dayByKey('2099-12-31', 'ArrowRight', false)).to.equal('2099-12-31');
    expect(dayByKey('2000-01-01', 'PageUp', false)).to.equal('2000-01-01');
  });

  it('are gone through by keys', () => {
    const by = (key: string, rightToLeft = false) => dayByKey('2026-12-31', key, rightToLeft);
    expect(by('ArrowRight')).to.equal('2027-01-01');
    expect(by('ArrowLeft')).to.equal('2026-12-30');
    expect(by('ArrowRight', true)).to.equal('2026-12-30');
    expect(by('ArrowDown')).to.equal('2027-01-07');
    expect(by('ArrowUp')).to.equal('2026-12-24');
    expect(by('Home')).to.equal('2026-12-28');
    expect(by('End')).to.equal('2027-01-03');
    expect(by('PageUp')).to.equal('2026-11-30');
    expect(by('PageDown')).to.equal('2027-01-31');
    expect(by('a')).to.equal(undefined);
  });
});
