import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ServiceInput } from '@vcs/schema';
import { weekdays } from '@vcs/schema';
import { sampleOrganisation, sampleService } from '../record/sample-records.ts';
import { schedulesOf } from './schedules.ts';

const hall = sampleOrganisation('Lantern Hall');
const schedules = (fields: Partial<ServiceInput>) => schedulesOf(sampleService('Lunch', hall, fields)) ?? [];
const hours = (days: ServiceInput['openingHours'] extends (infer H)[] | undefined ? H : never) => days;

describe('schedules', () => {
  test('of every day repeat weekly on each day: the profile has no daily rule', () => {
    const [daily, ...others] = schedules({
      openingHours: [{ days: [...weekdays].reverse(), opens: '09:00', closes: '17:00' }],
    });
    assert.deepEqual(others, []);
    assert.equal(daily?.freq, 'WEEKLY');
    assert.equal(daily?.byday, 'MO,TU,WE,TH,FR,SA,SU');
    assert.deepEqual([daily?.opens_at, daily?.closes_at], ['09:00', '17:00']);
  });

  test('of a split day are two, with ids of their own', () => {
    const openingHours = [
      hours({ days: ['monday'], opens: '09:00', closes: '12:00', note: 'Drop-in' }),
      hours({ days: ['monday'], opens: '14:00', closes: '17:00' }),
    ];
    const split = schedules({ openingHours });
    assert.deepEqual(
      split.map(({ byday, opens_at, description }) => [byday, opens_at, description]),
      [
        ['MO', '09:00', 'Drop-in'],
        ['MO', '14:00', undefined],
      ],
    );
    assert.notEqual(split[0]?.id, split[1]?.id);
    const turned = schedules({ openingHours: openingHours.reverse() });
    assert.deepEqual(new Set(turned.map(({ id }) => id)), new Set(split.map(({ id }) => id)), 'whatever their order');
  });

  test('of hours written twice is one', () => {
    const once = hours({ days: ['monday'], opens: '09:00', closes: '12:00' });
    assert.equal(schedules({ openingHours: [once, once] }).length, 1);
  });

  test('of a season say from when to when it holds', () => {
    const [season] = schedules({
      openingHours: [
        { days: ['friday'], opens: '10:00', closes: '12:00', validFrom: '2026-09-01', validTo: '2026-12-18' },
      ],
    });
    assert.deepEqual([season?.valid_from, season?.valid_to], ['2026-09-01', '2026-12-18']);
  });

  test('of special hours are for their days alone, and closures are words', () => {
    const [usual, special, ...others] = schedules({
      openingHours: [{ days: ['thursday'], opens: '10:00', closes: '16:00' }],
      openingNote: 'Ring the bell.',
      openingExceptions: {
        bankHolidays: 'closed',
        days: [
          { from: '2026-12-24', to: '2026-12-25', hours: [{ opens: '10:00', closes: '12:00' }], note: 'Carols' },
          { from: '2026-12-31', note: 'Closed for stocktaking' },
        ],
      },
    });
    assert.deepEqual(others, []);
    assert.equal(
      usual?.notes,
      'Ring the bell. Closed on bank holidays. Other hours 24 December 2026 to 25 December 2026 (Carols). Closed 31 December 2026 (Closed for stocktaking).',
    );
    assert.deepEqual([special?.valid_from, special?.valid_to, special?.byday], ['2026-12-24', '2026-12-25', 'TH,FR']);
    assert.equal(special?.description, 'In place of the usual hours: Carols');
    assert.equal(special?.freq, 'WEEKLY');
  });

  test('of a service with a note alone is the note, and of one with nothing is none', () => {
    const [noted, ...others] = schedules({ openingNote: 'By appointment' });
    assert.deepEqual(others, []);
    assert.equal(noted?.description, 'By appointment');
    assert.ok(!('freq' in noted!) && !('byday' in noted!));
    assert.equal(schedulesOf(sampleService('Lunch', hall)), undefined);
  });
});
