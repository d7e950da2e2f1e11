import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Catalogue, RecordRepository } from '../catalogue.ts';
import { openCatalogue } from '../open-catalogue.ts';
import { repositoryNames } from '../record/record-types.ts';
import type { KindName } from '../record/record-types.ts';
import { answerRecord, recordHoldsFor } from './answer-record.ts';
import type { StoredRecord } from './kind.ts';
import { listNames } from './lists.ts';
import { sample, sampleLocation, sampleOrganisation, sampleService } from './testing/sample-world.ts';

const now = new Date('2026-11-20T12:00:00Z');
const tideHouse = sampleOrganisation('Tide House');
const [hall, refuge] = [sampleLocation('Hall'), sampleLocation('Refuge', { confidential: true })];
const at = { organisationId: tideHouse.id, locationId: hall.id };
const festival = sample('event', 'Festival', { ...at, starts: '2026-12-05T10:00' });
const building = sample('premises', 'Building', at);
const awards = sample('award-year', 'Awards 2026');
const pantry = sample('project', 'Pantry', { organisationId: tideHouse.id });
const account = sample('story', 'Account', { organisationIds: [tideHouse.id] });
const offer = sample('opportunity', 'Offer', { organisationId: tideHouse.id });
const weekly = { rule: 'FREQ=WEEKLY', except: [], overrides: [] };

const records: readonly (readonly [KindName, StoredRecord])[] = [
  ['organisation', tideHouse],
  ['location', hall],
  ['location', refuge],
  ['event', festival],
  ['event', sample('event', 'Talk', { ...at, partOfId: festival.id, starts: '2026-12-05T14:00' })],
  ['event', sample('event', 'Opening', { ...at, partOfId: festival.id, starts: '2026-12-05T10:15' })],
  ['event', sample('event', 'Class', { organisationId: tideHouse.id, starts: '2026-01-06T10:00', recurrence: weekly })],
  ['event', sample('event', 'Long ago', { ...at, starts: '2026-02-01T10:00' })],
  ['event', sample('event', 'Draft', { ...at, starts: '2026-12-06T10:00', publication: 'draft' })],
  ['event', sample('event', 'Hidden place', { ...at, locationId: refuge.id, starts: '2027-01-01T10:00' })],
  ['service', sampleService('Lunch', tideHouse, { locationIds: [hall.id] })],
  ['service', sampleService('Shelter', tideHouse, { locationIds: [refuge.id] })],
  ['premises', building],
  ['space', sample('space', 'Room', { premisesId: building.id })],
  ['award-year', awards],
  ['project', pantry],
  ['story', account],
  ['award', sample('award', 'Best house', { awardYearId: awards.id, organisationId: tideHouse.id })],
  [
    'award',
    sample('award', 'Best pantry', {
      awardYearId: awards.id,
      projectId: pantry.id,
      storyId: account.id,
      category: 'x',
    }),
  ],
  ['opportunity', offer],
  ['opportunity', sample('opportunity', 'Closed', { organisationId: tideHouse.id, closes: '2026-11-19' })],
  ['opportunity', sample('opportunity', 'Last day', { organisationId: tideHouse.id, closes: '2026-11-20' })],
];

let catalogue: Catalogue;
before(async () => {
  catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:', clock: () => now });
  await catalogue.change(async (writer) => {
    for (const [kind, record] of records) {
      await (writer[repositoryNames[kind]] as unknown as RecordRepository<StoredRecord>).put(record);
    }
  });
});
after(() => catalogue.close());

const named = (list: readonly { readonly name: string }[]): string[] => list.map(({ name }) => name);

describe('what is related to one record', () => {
  test('of an event: its programme, what else is to come by its next time, and what there is at its place', async () => {
    const told = (await answerRecord(catalogue, 'events', 'festival', { now }))!;
    assert.deepEqual(named(told.programme), ['Opening', 'Talk']);
    assert.deepEqual(named(told.related), ['Class', 'Opening', 'Talk', 'Hidden place']);
    assert.deepEqual(named(told.services), ['Lunch']);
    assert.deepEqual(named(told.spaces), ['Room']);
    const later = (await answerRecord(catalogue, 'events', 'festival', { now: new Date('2027-02-01T12:00:00Z') }))!;
    assert.deepEqual(named(later.related), ['Class']);
  });

  test('of an event at a confidential place: nothing that is there', async () => {
    const told = (await answerRecord(catalogue, 'events', 'hidden-place', { now }))!;
    assert.deepEqual([told.services, told.spaces, told.location], [[], [], undefined]);
  });

  test('of one of many events: only the next twenty of the others', async () => {
    const days = Array.from({ length: 25 }, (_, index) => `2026-12-${String(index + 1).padStart(2, '0')}`);
    const busy = sampleOrganisation('Busy House');
    await catalogue.change(async ({ organisations, events }) => {
      await organisations.put(busy);
      for (const day of days.toReversed()) {
        await events.put(sample('event', `On ${day}`, { organisationId: busy.id, starts: `${day}T10:00` }));
      }
    });
    const told = (await answerRecord(catalogue, 'events', 'on-2026-12-01', { now }))!;
    assert.deepEqual(
      named(told.related),
      days.slice(1, 21).map((day) => `On ${day}`),
    );
  });

  test('of premises: services and events to come at the same place', async () => {
    const told = (await answerRecord(catalogue, 'premises', 'building', { now }))!;
    assert.deepEqual(named(told.services), ['Lunch']);
    assert.deepEqual(named(told.events), ['Festival', 'Opening', 'Talk']);
  });

  test('of an opportunity: others of its organisation while they are not closed', async () => {
    const told = (await answerRecord(catalogue, 'opportunities', 'offer', { now }))!;
    assert.deepEqual(named(told.related), ['Last day']);
  });

  test('of an organisation, a project and a story: their awards', async () => {
    const ofOrganisation = (await answerRecord(catalogue, 'organisations', 'tide-house', { now }))!;
    assert.deepEqual(named(ofOrganisation.awards), ['Best house']);
    assert.deepEqual(named((await answerRecord(catalogue, 'projects', 'pantry', { now }))!.awards), ['Best pantry']);
    assert.deepEqual(named((await answerRecord(catalogue, 'stories', 'account', { now }))!.awards), ['Best pantry']);
  });

  test('holds for a day where it tells what is to come', () => {
    const byTheDay = listNames.filter((name) => recordHoldsFor(name) === 'day');
    assert.deepEqual(byTheDay.toSorted(), ['events', 'opportunities', 'organisations', 'premises', 'roles']);
  });
});
