import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openingExceptions, openingHours } from './schedule.ts';

const weekly = { days: ['monday'], opens: '09:00', closes: '17:00' };

test('hours may be valid from a day to a day, but not backwards', () => {
  assert.ok(openingHours.safeParse({ ...weekly, validFrom: '2026-07-20', validTo: '2026-07-20' }).success);
  assert.ok(openingHours.safeParse({ ...weekly, validTo: '2026-07-20' }).success);
  const refused = openingHours.safeParse({ ...weekly, validFrom: '2026-07-21', validTo: '2026-07-20' });
  assert.deepEqual(refused.error?.issues[0]?.path, ['validTo']);
});

test('a closure needs only its day; what is said of bank holidays is not guessed', () => {
  const parsed = openingExceptions.parse({ days: [{ from: '2026-12-25', note: 'Christmas' }] });
  assert.deepEqual(parsed, { days: [{ from: '2026-12-25', hours: [], note: 'Christmas' }] });
  assert.deepEqual(openingExceptions.parse({ bankHolidays: 'closed' }), { bankHolidays: 'closed', days: [] });
});

test('an exception that ends before it begins, or a day that does not exist, is refused', () => {
  assert.ok(!openingExceptions.safeParse({ days: [{ from: '2026-12-25', to: '2026-12-24' }] }).success);
  assert.ok(!openingExceptions.safeParse({ days: [{ from: '2026-02-29' }] }).success);
  assert.ok(!openingExceptions.safeParse({ bankHolidays: 'perhaps' }).success);
});
