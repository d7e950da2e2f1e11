import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventTimeProblems } from './event-time-problems.ts';
import type { EventTimes } from './event-times.ts';

const weekly: EventTimes = {
  starts: '2026-11-24T18:00',
  ends: '2026-11-24T20:00',
  status: 'scheduled',
  recurrence: { rule: 'FREQ=WEEKLY;BYDAY=TU', except: ['2026-12-29T18:00'], overrides: [] },
};

test('a sound event, once or repeated, has no problems', () => {
  assert.deepEqual(eventTimeProblems(weekly), []);
  assert.deepEqual(eventTimeProblems({ starts: '2026-11-24T18:00', status: 'scheduled' }), []);
  assert.deepEqual(eventTimeProblems({ ...weekly, ends: undefined }), []);
});

const faults: [what: string, event: EventTimes, field: string, words: RegExp][] = [
  ['an end before the start', { ...weekly, ends: '2026-11-24T17:00' }, 'ends', /after the start/],
  ['the end of the series as the end', { ...weekly, ends: '2027-06-29T20:00' }, 'ends', /UNTIL/],
  ['a start that the rule does not give', { ...weekly, starts: '2026-11-23T18:00' }, 'starts', /2026-11-24T18:00/],
  ['a rule that cannot be read', withRecurrence({ rule: 'FREQ=WEEKLY;BYDAY=XX' }), 'recurrence.rule', /BYDAY=XX/],
  [
    'a rule that gives nothing',
    withRecurrence({ rule: 'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30' }),
    'recurrence.rule',
    /gives none/,
  ],
  [
    'an exception on another day',
    withRecurrence({ except: ['2026-12-01T18:00', '2026-12-02T18:00'] }),
    'recurrence.except.1',
    /no effect/,
  ],
  [
    'an override of another day',
    withRecurrence({ overrides: [{ occurrence: '2026-12-02T18:00' }] }),
    'recurrence.overrides.0.occurrence',
    /no effect/,
  ],
  [
    'an override that ends before it starts',
    withRecurrence({
      overrides: [{ occurrence: '2026-12-01T18:00', starts: '2026-12-02T18:00', ends: '2026-12-01T20:00' }],
    }),
    'recurrence.overrides.0.ends',
    /after the start/,
  ],
];
for (const [what, event, field, words] of faults) {
  test(`${what} is told with its field`, () => {
    const problem = eventTimeProblems(event).find((found) => found.field === field);
    assert.match(problem?.message ?? 'nothing was told', words);
  });
}

function withRecurrence(parts: Partial<NonNullable<EventTimes['recurrence']>>): EventTimes {
  return { ...weekly, recurrence: { rule: 'FREQ=WEEKLY;BYDAY=TU', except: [], overrides: [], ...parts } };
}
