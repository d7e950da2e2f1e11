import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LocationInput } from '@vcs/schema';
import { fullRecords } from './testing/full-world.ts';
import { kindNames, SampleWorld } from './testing/sample-world.ts';
import { shown } from './localise.ts';

const canary = 'Canary';

/** Everything that the public could see of these records, as text. */
function told(world: SampleWorld): string {
  return JSON.stringify(
    world.all().map(({ record }) => [world.entryOf(record), shown(world.detailOf(record)), world.detailOf(record)]),
  ).toLowerCase();
}

const ofOrganisation = new Set(kindNames);
for (const kind of ['location', 'partner', 'emergency-notice', 'award-year'] as const) ofOrganisation.delete(kind);

test('a published record of every kind has an entry and a detail', () => {
  const world = new SampleWorld(fullRecords());
  assert.equal(world.all().length, kindNames.length);
  for (const { kind, record } of world.all()) {
    assert.ok(world.entryOf(record), `${kind} has an entry`);
    assert.ok(world.detailOf(record), `${kind} has a detail`);
  }
});

for (const publication of ['draft', 'withdrawn'] as const) {
  test(`a ${publication} record of any kind is nowhere`, () => {
    const world = new SampleWorld(fullRecords({ publication }, { publication }, { publication }));
    for (const { kind, record } of world.all()) {
      assert.equal(world.entryOf(record), undefined, kind);
      assert.equal(world.detailOf(record), undefined, kind);
    }
  });

  test(`a ${publication} organisation takes everything of its own with it, and its name from everything else`, () => {
    const world = new SampleWorld(fullRecords({ publication, name: canary }));
    for (const { kind, record } of world.all()) {
      assert.equal(world.entryOf(record) === undefined, ofOrganisation.has(kind), kind);
    }
    assert.ok(!told(world).includes(canary.toLowerCase()));
  });

  test(`a ${publication} place is told by nothing that happens there`, () => {
    const at: Partial<LocationInput> = {
      publication,
      name: canary,
      travel: canary,
      ward: 'weavers',
      address: { lines: [canary] },
    };
    const text = told(new SampleWorld(fullRecords({}, at)));
    for (const secret of [canary, 'weavers', '51.52']) assert.ok(!text.includes(secret.toLowerCase()), secret);
  });
}

test('nothing of a confidential place is told: no name, address, ward, point, fact or word to find it by', () => {
  const at: Partial<LocationInput> = {
    confidential: true,
    name: canary,
    address: { lines: [`${canary} Road`], postcode: 'E1 9ZZ' },
    ward: 'weavers',
    point: { latitude: 51.5123, longitude: -0.0345 },
    accessibility: canary,
    travel: canary,
    accessFacts: { changingPlaces: true },
  };
  const world = new SampleWorld(fullRecords({}, at));
  const text = told(world);
  for (const secret of [canary, 'E1 9ZZ', 'w:9zz', 'weavers', '51.5123', '0.0345', 'changing-places']) {
    assert.ok(!text.includes(secret.toLowerCase()), secret);
  }
  assert.equal(world.entriesOf('location').length, 0);
  assert.equal(world.entriesOf('service').length, 1);
});

test('of a person the consent is kept to ourselves, and of a nominee how to reach them', () => {
  const records = fullRecords();
  const [nominee] = records.person;
  const consent = { given: '2026-01-06', wording: canary };
  const secret = { ...nominee!, consent, contact: { phones: [], email: 'canary@example.org' } };
  const text = told(new SampleWorld({ ...records, person: [secret] }));
  assert.ok(!text.includes('canary'));
  assert.ok(!text.includes('2026-01-06'));
  const contact = { ...secret, role: 'service-contact' as const };
  assert.ok(told(new SampleWorld({ ...records, person: [contact] })).includes('canary@example.org'));
});

test('who no longer agrees to be shown is gone from the awards too', () => {
  const records = fullRecords();
  const person = records.person.map((one) => ({ ...one, publication: 'withdrawn' as const }));
  const world = new SampleWorld({ ...records, person });
  assert.equal(world.entriesOf('award').length, 0);
  assert.ok(!told(world).includes('ama'));
});

test('how a record is kept is no part of what is told of it', () => {
  const world = new SampleWorld(fullRecords());
  for (const { kind, record } of world.all()) {
    const text = JSON.stringify([world.entryOf(record)?.summary, world.detailOf(record)]);
    for (const field of ['"publication"', '"confidential"', '"consent"', '"locationId"', '"organisationId"']) {
      assert.ok(!text.includes(field), `${kind} tells ${field}`);
    }
  }
});

test('a field that a schema does not know is not told', () => {
  const records = fullRecords();
  const secret = Object.fromEntries(
    Object.entries(records).map(([kind, ofKind]) => [kind, ofKind.map((one) => ({ ...one, workingNote: canary }))]),
  ) as unknown as typeof records;
  assert.ok(!told(new SampleWorld(secret)).includes('canary'));
});
