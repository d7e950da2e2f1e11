import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { currentYear, endOf, londonDay, nightsUntil, phaseOn } from './phases.ts';

const year = {
  year: 2027,
  phases: [
    { phase: 'announced', from: '2026-11-02' },
    { phase: 'nominations', from: '2027-01-11' },
    { phase: 'judging', from: '2027-03-01' },
    { phase: 'shortlist', from: '2027-04-12' },
    { phase: 'live', from: '2027-05-15' },
    { phase: 'after', from: '2027-05-16' },
  ],
} as const;

describe('the phase of a day', () => {
  for (const [day, phase] of [
    ['2026-10-01', 'announced'],
    ['2027-01-10', 'announced'],
    ['2027-01-11', 'nominations'],
    ['2027-02-28', 'nominations'],
    ['2027-03-01', 'judging'],
    ['2027-05-14', 'shortlist'],
    ['2027-05-15', 'live'],
    ['2029-01-01', 'after'],
  ] as const) {
    it(`is ${phase} on ${day}`, () => assert.equal(phaseOn(year, day), phase));
  }

  it('does not depend on the order in which the phases were written', () => {
    assert.equal(phaseOn({ phases: year.phases.toReversed() }, '2027-03-02'), 'judging');
  });

  it('ends on the day before the next begins, and never where none follows', () => {
    assert.equal(endOf(year, 'nominations'), '2027-02-28');
    assert.equal(endOf(year, 'after'), undefined);
  });

  it('is the day of London, also where midnight is elsewhere', () => {
    assert.equal(londonDay(new Date('2027-05-14T23:30:00Z')), '2027-05-15');
    assert.equal(londonDay(new Date('2027-01-10T23:30:00Z')), '2027-01-10');
  });
});

describe('the days that are left', () => {
  for (const [now, left] of [
    ['2027-05-13T22:59:00Z', 2],
    ['2027-05-13T23:01:00Z', 1],
    ['2027-05-14T07:00:00Z', 1],
    ['2027-05-14T22:59:00Z', 1],
    ['2027-05-14T23:00:00Z', 0],
    ['2027-05-15T08:00:00Z', 0],
    ['2027-05-16T00:00:00Z', -1],
    // The clocks go forward in between.
    ['2027-03-01T23:30:00Z', 75],
  ] as const) {
    it(`are ${left} at ${now}`, () => {
      assert.equal(nightsUntil(new Date('2027-05-15T09:30:00Z'), new Date(now)), left);
    });
  }
});

describe('the year of the site', () => {
  const before = { year: 2026, phases: [{ phase: 'announced', from: '2025-11-03' }] } as const;

  it('stays the same until the next is announced', () => {
    assert.equal(currentYear([year, before], '2026-11-01')?.year, 2026);
    assert.equal(currentYear([year, before], '2026-11-02')?.year, 2027);
  });

  it('is the first one before any is announced', () => {
    assert.equal(currentYear([year, before], '2020-01-01')?.year, 2026);
    assert.equal(currentYear([], '2020-01-01'), undefined);
  });
});
