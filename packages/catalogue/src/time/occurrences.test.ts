import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventTimes } from './event-times.ts';
import { nextOccurrences, occurrences } from './occurrences.ts';
import { RecurrenceRuleError } from './recurrence-rule.ts';

type Parts = Omit<Partial<EventTimes>, 'recurrence'> & Partial<NonNullable<EventTimes['recurrence']>>;

/** A weekly drop-in on Tuesday evenings unless said otherwise. */
function series({ rule = 'FREQ=WEEKLY', except = [], overrides = [], ...parts }: Parts = {}): EventTimes {
  const usual = { starts: '2026-01-06T18:00', ends: '2026-01-06T20:00', status: 'scheduled' };
  return { ...usual, ...parts, recurrence: { rule, except, overrides } };
}

const within = (from: string, to: string, limit?: number) => ({
  from: new Date(from),
  to: new Date(to),
  ...(limit === undefined ? {} : { limit }),
});

const starts = (event: EventTimes, window: Parameters<typeof occurrences>[1]) =>
  occurrences(event, window).map(
    (occurrence) => `${occurrence.starts.local} = ${occurrence.starts.instant.slice(11, 16)}Z`,
  );

const changes: [what: string, starts: string, window: [string, string], expected: string[]][] = [
  [
    'March 2026',
    '2026-01-04T18:00',
    ['2026-03-20T00:00Z', '2026-04-07T00:00Z'],
    ['2026-03-22T18:00 = 18:00Z', '2026-03-29T18:00 = 17:00Z', '2026-04-05T18:00 = 17:00Z'],
  ],
  [
    'October 2026',
    '2026-01-04T18:00',
    ['2026-10-16T00:00Z', '2026-11-03T00:00Z'],
    ['2026-10-18T18:00 = 17:00Z', '2026-10-25T18:00 = 18:00Z', '2026-11-01T18:00 = 18:00Z'],
  ],
  [
    'March 2027',
    '2026-01-04T18:00',
    ['2027-03-20T00:00Z', '2027-04-05T00:00Z'],
    ['2027-03-21T18:00 = 18:00Z', '2027-03-28T18:00 = 17:00Z', '2027-04-04T18:00 = 17:00Z'],
  ],
  [
    'October 2027, starting in the hour that comes twice',
    '2026-01-04T01:30',
    ['2027-10-23T00:00Z', '2027-11-08T00:00Z'],
    ['2027-10-24T01:30 = 00:30Z', '2027-10-31T01:30 = 00:30Z', '2027-11-07T01:30 = 01:30Z'],
  ],
  [
    'March 2026, starting in the hour that is skipped',
    '2026-01-04T01:30',
    ['2026-03-20T00:00Z', '2026-04-07T00:00Z'],
    ['2026-03-22T01:30 = 01:30Z', '2026-03-29T02:30 = 01:30Z', '2026-04-05T01:30 = 00:30Z'],
  ],
];
for (const [what, first, [from, to], expected] of changes) {
  test(`a weekly event keeps its hour in ${what}`, () => {
    assert.deepEqual(starts(series({ starts: first, ends: `${first.slice(0, 11)}23:00` }), within(from, to)), expected);
  });
}

test('an event in the skipped hour keeps the key that the rule gives, and its length', () => {
  const night = series({ starts: '2026-03-22T01:30', ends: '2026-03-22T02:15' });
  const [found] = occurrences(night, within('2026-03-29T00:00Z', '2026-03-29T12:00Z'));
  assert.equal(found?.key, '2026-03-29T01:30');
  assert.deepEqual(found?.ends, { local: '2026-03-29T03:15', instant: '2026-03-29T02:15:00.000Z' });
});

test('an event over midnight ends on the next day, and at the same time on the night the clocks change', () => {
  const night = series({ starts: '2026-10-17T22:00', ends: '2026-10-18T04:00' });
  const found = occurrences(night, within('2026-10-17T00:00Z', '2026-10-26T00:00Z'));
  assert.deepEqual(
    found.map(({ ends }) => ends),
    [
      { local: '2026-10-18T04:00', instant: '2026-10-18T03:00:00.000Z' },
      { local: '2026-10-25T04:00', instant: '2026-10-25T04:00:00.000Z' },
    ],
  );
});

test('an event that began before the window and goes on is given; one that ends as it begins is not', () => {
  const night = series({ starts: '2026-11-24T22:00', ends: '2026-11-25T02:00', rule: 'FREQ=DAILY;COUNT=1' });
  assert.equal(occurrences(night, within('2026-11-25T01:59Z', '2026-11-26T00:00Z')).length, 1);
  assert.equal(occurrences(night, within('2026-11-25T02:00Z', '2026-11-26T00:00Z')).length, 0);
  assert.equal(occurrences(night, within('2026-11-20T00:00Z', '2026-11-24T22:00Z')).length, 0);
  assert.equal(occurrences(night, within('2026-11-20T00:00Z', '2026-11-24T22:01Z')).length, 1);
});

test('without an end it is a moment, given where it starts in the window', () => {
  const talk: EventTimes = { starts: '2026-07-24T18:00', status: 'scheduled' };
  const [found] = occurrences(talk, within('2026-07-24T17:00Z', '2026-07-24T17:01Z'));
  assert.deepEqual(found, {
    key: '2026-07-24T18:00',
    starts: { local: '2026-07-24T18:00', instant: '2026-07-24T17:00:00.000Z' },
    status: 'scheduled',
    overridden: false,
  });
  assert.equal(occurrences(talk, within('2026-07-24T17:01Z', '2026-07-25T00:00Z')).length, 0);
});

test('a window that begins or ends within the hour of a change loses nothing', () => {
  const spring = series({ starts: '2026-03-22T01:30', ends: undefined });
  assert.deepEqual(starts(spring, within('2026-03-29T01:20Z', '2026-03-29T01:40Z')), ['2026-03-29T02:30 = 01:30Z']);
  const autumn = series({ starts: '2026-10-18T01:30', ends: undefined });
  assert.deepEqual(starts(autumn, within('2026-10-25T00:20Z', '2026-10-25T01:10Z')), ['2026-10-25T01:30 = 00:30Z']);
});

const novemberAndDecember = within('2026-11-16T00:00Z', '2026-12-12T00:00Z');
const keys = (event: EventTimes, window = novemberAndDecember) =>
  occurrences(event, window).map(({ key }) => key.slice(5, 10));

test('an exception removes its day and no other, also where there is an override of it', () => {
  assert.deepEqual(keys(series()), ['11-17', '11-24', '12-01', '12-08']);
  const overrides = [{ occurrence: '2026-11-24T18:00', status: 'full' }];
  assert.deepEqual(keys(series({ except: ['2026-11-24T18:00'], overrides })), ['11-17', '12-01', '12-08']);
  assert.deepEqual(keys(series({ except: ['2026-11-24T18:30'] })), ['11-17', '11-24', '12-01', '12-08']);
});

test('COUNT counts the days that an exception removes', () => {
  const three = series({ starts: '2026-11-17T18:00', rule: 'FREQ=WEEKLY;COUNT=3', except: ['2026-11-24T18:00'] });
  assert.deepEqual(keys(three), ['11-17', '12-01']);
});

test('a moved day keeps its length and its key, takes its new place in the order, and says that it is moved', () => {
  const overrides = [{ occurrence: '2026-11-24T18:00', starts: '2026-12-02T10:00', note: 'In the hall' }];
  const found = occurrences(series({ overrides }), novemberAndDecember);
  assert.deepEqual(
    found.map(({ key, overridden }) => [key.slice(5, 10), overridden]),
    [
      ['11-17', false],
      ['12-01', false],
      ['11-24', true],
      ['12-08', false],
    ],
  );
  assert.equal(found[2]?.ends?.local, '2026-12-02T12:00');
  assert.equal(found[2]?.note, 'In the hall');
});

test('a day moved out of the window is not in it, and a day moved into it is', () => {
  const overrides = [
    { occurrence: '2026-11-24T18:00', starts: '2027-03-02T18:00' },
    { occurrence: '2026-06-02T18:00', starts: '2026-11-19T18:00', ends: '2026-11-19T18:30' },
  ];
  assert.deepEqual(keys(series({ overrides })), ['11-17', '06-02', '12-01', '12-08']);
});

test('an override of a start that the rule does not give is passed over', () => {
  const overrides = [{ occurrence: '2026-11-25T18:00', starts: '2026-11-26T18:00' }];
  assert.deepEqual(keys(series({ overrides })), ['11-17', '11-24', '12-01', '12-08']);
});

test('one day may be cancelled; a series that is cancelled is so on every day', () => {
  const overrides = [{ occurrence: '2026-11-24T18:00', status: 'moved-online' }];
  const statuses = (status: string) =>
    occurrences(series({ status, overrides }), novemberAndDecember).map((occurrence) => occurrence.status);
  assert.deepEqual(statuses('scheduled'), ['scheduled', 'moved-online', 'scheduled', 'scheduled']);
  assert.deepEqual(statuses('cancelled'), ['cancelled', 'cancelled', 'cancelled', 'cancelled']);
});

test('UNTIL in UTC, as local time and as a date all include the occurrence that they name', () => {
  for (const until of ['20260721T170000Z', '20260721T180000', '20260721']) {
    const event = series({ rule: `FREQ=WEEKLY;UNTIL=${until}` });
    assert.deepEqual(keys(event, within('2026-07-10T00:00Z', '2026-08-30T00:00Z')), ['07-14', '07-21'], until);
  }
  const before = series({ rule: 'FREQ=WEEKLY;UNTIL=20260721T165959Z' });
  assert.deepEqual(keys(before, within('2026-07-10T00:00Z', '2026-08-30T00:00Z')), ['07-14']);
});

test('no more than the limit are given, the first ones', () => {
  assert.deepEqual(keys(series(), within('2026-11-16T00:00Z', '2036-01-01T00:00Z', 2)), ['11-17', '11-24']);
  assert.deepEqual(keys(series(), within('2026-11-16T00:00Z', '2036-01-01T00:00Z', 0)), []);
  assert.equal(
    occurrences(series({ rule: 'FREQ=DAILY' }), within('2026-01-01T00:00Z', '2036-01-01T00:00Z')).length,
    500,
  );
});

test('the next occurrences start at the instant or after it', () => {
  const next = (after: string, count: number) =>
    nextOccurrences(series(), new Date(after), count).map(({ key }) => key);
  assert.deepEqual(next('2026-11-24T18:00Z', 2), ['2026-11-24T18:00', '2026-12-01T18:00']);
  assert.deepEqual(next('2026-11-24T18:01Z', 1), ['2026-12-01T18:00']);
  assert.deepEqual(nextOccurrences(series({ rule: 'FREQ=WEEKLY;COUNT=3' }), new Date('2026-11-24T00:00Z'), 5), []);
});

test('29 February is found over the century that skips one', () => {
  const leap = series({ starts: '2024-02-29T18:00', rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29' });
  assert.equal(nextOccurrences(leap, new Date('2096-03-01T00:00Z'), 1)[0]?.key, '2104-02-29T18:00');
});

test('a rule that never comes true, or that counts for ever, ends', () => {
  for (const rule of ['FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=2999']) {
    assert.deepEqual(nextOccurrences(series({ rule }), new Date('2026-11-24T00:00Z'), 3), [], rule);
  }
});

test('a rule that cannot be read is refused by name, with the rule', () => {
  for (const rule of ['FREQ=WEEKLY;BYDAY=XX', 'FREQ=WEEKLY;INTERVAL=0', 'BYDAY=TU', 'FREQ=WEEKLY;UNTIL=soon']) {
    assert.throws(
      () => nextOccurrences(series({ rule }), new Date('2026-11-24T00:00Z'), 1),
      (error) => error instanceof RecurrenceRuleError && error.message.includes(rule),
      rule,
    );
  }
});
