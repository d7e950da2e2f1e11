import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { z } from 'zod';
import { recordId } from '../record-identity.ts';
import { parentPrefix, partId } from './identity.ts';

const parent = recordId('service', 'lunch-club');

describe('the id of a part', () => {
  test('is a UUID, the same each time, and another for another path or parent', () => {
    const id = partId(parent, 'schedules/MO 09:00');
    assert.ok(z.uuid().safeParse(id).success, id);
    assert.equal(partId(parent, 'schedules/MO 09:00'), id);
    assert.notEqual(partId(parent, 'schedules/TU 09:00'), id);
    assert.notEqual(partId(recordId('service', 'other'), 'schedules/MO 09:00'), id);
  });

  test('never changes, so that those who keep it find the part again', () => {
    assert.equal(
      partId('c835744c-1bb8-51e5-8603-2f4bbe24544e', 'service_at_locations/60c9ea16-4b69-5bf6-a65a-5d51206d2647'),
      'c835744c-1bb8-8256-8817-ded58b3dc9d0',
    );
  });

  test('leads back to the parent', () => {
    assert.ok(parent.startsWith(parentPrefix(partId(parent, 'anything'))));
    assert.equal(parentPrefix(partId(parent, 'anything')).replaceAll('-', '').length, 12);
  });

  test('is a UUID whatever the path', () => {
    const ids = Array.from({ length: 500 }, (_, index) => partId(parent, String(index)));
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.ok(z.uuid().safeParse(id).success, id);
  });
});
