import assert from 'node:assert/strict';
import { test } from 'node:test';
import { event, recurrence } from './event.ts';

test('starts are times on the clock of London, on days that exist', () => {
  const { starts } = event.shape;
  for (const time of ['2026-11-24T18:00', '2028-02-29T00:00']) assert.ok(starts.safeParse(time).success, time);
  for (const time of ['2026-02-29T18:00', '2026-13-01T18:00', '2026-11-24T24:00', '2026-11-24T18:00Z', '2026-11-24']) {
    assert.ok(!starts.safeParse(time).success, time);
  }
});

test('a rule alone is a whole recurrence', () => {
  assert.deepEqual(recurrence.parse({ rule: 'FREQ=WEEKLY' }), { rule: 'FREQ=WEEKLY', except: [], overrides: [] });
});
