import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Event } from '@vcs/schema';
import fc from 'fast-check';
import { day, hour, minute, readWall, writeWall } from '../time/london-time.ts';
import { occurrences } from '../time/occurrences.ts';
import { writeCalendar } from './index.ts';
import { exampleExpectations } from './testing/example-expectations.ts';
import { expanders } from './testing/readers.ts';
import { listed, sampleEvent } from './testing/sample-calendar.ts';

const window = { from: new Date('2026-06-01T00:00:00Z'), to: new Date('2027-12-01T00:00:00Z') };
const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** Rules as people make them: every so many days, weeks or months, for a while. */
const rule = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: 1, max: 9 }).map((every) => `FREQ=DAILY;INTERVAL=${every}`),
      fc
        .tuple(fc.integer({ min: 1, max: 3 }), fc.subarray([...days], { minLength: 1, maxLength: 3 }))
        .map(([every, on]) => `FREQ=WEEKLY;INTERVAL=${every};BYDAY=${on.join(',')}`),
      fc
        .tuple(fc.constantFrom(1, 2, 3, 4, -1), fc.constantFrom(...days))
        .map(([which, on]) => `FREQ=MONTHLY;BYDAY=${which}${on}`),
      fc.integer({ min: 1, max: 28 }).map((on) => `FREQ=MONTHLY;BYMONTHDAY=${on}`),
    ),
    fc.oneof(
      fc.constant(''),
      fc.integer({ min: 1, max: 60 }).map((count) => `;COUNT=${count}`),
      fc.constantFrom(';UNTIL=20270401', ';UNTIL=20270328T120000Z', ';UNTIL=20261231T235900'),
    ),
  )
  .map((parts) => parts.join(''));

const series = fc.record({
  // At 15-minute steps of the day, but not in the hour in which programs disagree about which start is meant.
  startDay: fc.integer({ min: 0, max: 200 }),
  startQuarter: fc.integer({ min: 0, max: 95 }).filter((quarter) => quarter < 4 || quarter >= 8),
  quarters: fc.integer({ min: 0, max: 90 }),
  rule,
  taken: fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 3 }),
  changed: fc.array(
    fc.record({
      which: fc.integer({ min: 0, max: 12 }),
      by: fc.integer({ min: -20, max: 20 }),
      status: fc.constantFrom(undefined, 'cancelled' as const, 'full' as const),
    }),
    { maxLength: 3 },
  ),
});

type Series = typeof series extends fc.Arbitrary<infer Made> ? Made : never;

/** An event whose exceptions name starts that its rule gives. */
function eventOf({ startDay, startQuarter, quarters, rule, taken, changed }: Series): Event {
  const begin = readWall('2026-09-01') + startDay * day + startQuarter * 15 * minute;
  const starts = writeWall(begin);
  const ends = quarters === 0 ? undefined : writeWall(begin + quarters * 15 * minute);
  const plain = sampleEvent({ starts, ends, recurrence: { rule } });
  const keys = occurrences(plain, { ...window, to: new Date('2027-11-01T00:00:00Z') }).map(({ key }) => key);
  const overrides = new Map(
    changed
      .filter(({ which }) => which < keys.length)
      .map(({ which, by, status }) => {
        const moved = readWall(keys[which]!) + by * hour;
        const at = new Date(moved).getUTCHours() === 1 ? moved + hour : moved;
        return [keys[which]!, { occurrence: keys[which]!, starts: writeWall(at), ...(status && { status }) }] as const;
      }),
  );
  const except = [...new Set(taken.flatMap((which) => keys[which] ?? []))].filter((key) => !overrides.has(key));
  return sampleEvent({ starts, ends, recurrence: { rule, except, overrides: [...overrides.values()] } });
}

describe('any series', () => {
  for (const { name, expand } of expanders) {
    it(`happens for ${name} when it happens for us`, () => {
      fc.assert(
        fc.property(series, (made) => {
          const event = listed(eventOf(made));
          const found = expand(writeCalendar([event], { name: 'Any' }), window.from, window.to);
          assert.deepEqual(found, exampleExpectations([event], window));
        }),
        { numRuns: 100 },
      );
    });
  }
});
