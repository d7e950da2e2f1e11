import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EmergencyState } from '@vcs/schema';
import { emergencyRequest, emergencyStateAt } from './emergency-notice.ts';
import { naiveSearch } from './testing/naive-search.ts';
import { sample, sampleOrganisation, sampleService, SampleWorld } from './testing/sample-world.ts';

const hall = sampleOrganisation('Lantern Hall');
const [food, secret] = [sampleService('Food hub', hall), sampleService('Secret', hall, { publication: 'draft' })];
const role = (name: string, fields: object = {}) =>
  sample('volunteer-role', name, { organisationId: hall.id, ...fields });
const [driver, old] = [role('Driver'), role('Packer', { publishUntil: '2026-11-19' })];
const now = new Date('2026-11-20T12:00:00Z');

function stateWith(fields: object): EmergencyState {
  const notice = sample('emergency-notice', 'Heat', {
    firstServiceIds: [secret.id, food.id],
    firstRoleIds: [old.id, driver.id],
    ...fields,
  });
  const records = { organisation: [hall], service: [food, secret], 'volunteer-role': [driver, old] };
  const world = new SampleWorld({ ...records, 'emergency-notice': [notice] });
  return emergencyStateAt(world.detailOf(notice) as EmergencyState | undefined, now);
}

test('while it is on it tells its message and what comes first, as far as that may be seen today', () => {
  const state = stateWith({});
  assert.ok(state.active);
  assert.equal(state.messages.en?.title, 'Heat');
  assert.deepEqual(
    [state.services.map(({ name }) => name), state.roles.map(({ name }) => name)],
    [['Food hub'], ['Driver']],
  );
});

for (const fields of [{ active: false }, { publication: 'draft' }]) {
  test(`with ${JSON.stringify(fields)} nothing is told`, () => assert.deepEqual(stateWith(fields), { active: false }));
}

test('of several that are on the latest is heeded', () => {
  const notices = ['2026-11-01', '2026-11-19', '2026-11-10'].map((day) =>
    sample('emergency-notice', `From ${day}`, { since: `${day}T09:00:00Z` }),
  );
  const off = sample('emergency-notice', 'Off', { active: false, since: '2026-11-20T09:00:00Z' });
  const entries = new SampleWorld({ 'emergency-notice': [...notices, off] }).entriesOf('emergency-notice');
  assert.deepEqual(naiveSearch(entries, emergencyRequest).ids, ['from-2026-11-19']);
});
