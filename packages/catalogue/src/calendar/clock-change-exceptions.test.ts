import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { writeCalendar } from './index.ts';
import { exampleExpectations } from './testing/example-expectations.ts';
import { expanders } from './testing/readers.ts';
import { listed, sampleEvent } from './testing/sample-calendar.ts';

describe('the nights in which the clocks change', () => {
  const window = { from: new Date('2026-09-01T00:00:00Z'), to: new Date('2027-05-01T00:00:00Z') };
  const nightly = {
    'a night shelter': {
      starts: '2026-10-01T22:00',
      ends: '2026-10-02T08:00',
      recurrence: { rule: 'FREQ=DAILY;COUNT=200' },
    },
    'a shelter that opens in the night': {
      starts: '2026-10-24T22:00',
      ends: '2026-10-25T08:00',
      recurrence: { rule: 'FREQ=WEEKLY;COUNT=26' },
    },
    'a start in the hour that is skipped': {
      starts: '2027-03-21T01:30',
      ends: '2027-03-21T03:00',
      // With COUNT node-ical gives one more, as it does not count the start that is skipped.
      recurrence: { rule: 'FREQ=WEEKLY;UNTIL=20270404' },
    },
    'a start in the hour that comes twice': {
      starts: '2026-10-18T01:30',
      ends: '2026-10-18T03:30',
      recurrence: { rule: 'FREQ=WEEKLY;COUNT=3' },
    },
    'two starts a day': {
      starts: '2026-10-23T10:00',
      ends: '2026-10-23T11:30',
      recurrence: { rule: 'FREQ=DAILY;BYHOUR=0,10;COUNT=12' },
    },
    'a late evening with a day taken out': {
      starts: '2026-10-20T23:00',
      ends: '2026-10-21T03:00',
      recurrence: { rule: 'FREQ=DAILY;COUNT=10', except: ['2026-10-24T23:00'] },
    },
    'a late evening with that night moved': {
      starts: '2027-03-20T23:00',
      ends: '2027-03-21T03:00',
      recurrence: {
        rule: 'FREQ=DAILY;COUNT=10',
        overrides: [{ occurrence: '2027-03-27T23:00', starts: '2027-03-27T21:00', ends: '2027-03-28T03:00' }],
      },
    },
  };
  for (const [name, fields] of Object.entries(nightly)) {
    for (const { name: reader, expand } of expanders) {
      // It takes a RECURRENCE-ID in the hour that comes twice for the second of them, and the start itself for the first.
      if (reader === 'node-ical' && name === 'a start in the hour that comes twice') continue;
      it(`${name}, read by ${reader}`, () => {
        const event = listed(sampleEvent(fields));
        const found = expand(writeCalendar([event], { name: 'Nights' }), window.from, window.to);
        assert.deepEqual(found, exampleExpectations([event], window));
      });
    }
  }
});
