import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as schema from '@vcs/schema';
import { categories, wards } from '@vcs/schema';
import type { ExampleRecord, ExampleRecords } from './example-records.ts';
import { exampleRecords } from './records.ts';

const { organisations, services, locations } = exampleRecords;
const byRepository: readonly [name: string, records: readonly ExampleRecord[]][] = Object.entries(exampleRecords);
const everyRecord = byRepository.flatMap(([, records]) => records);
const invented = everyRecord.filter((record) => record.example);

const schemas = {
  organisations: schema.organisation,
  services: schema.service,
  locations: schema.location,
  premises: schema.premises,
  spaces: schema.space,
  volunteerRoles: schema.volunteerRole,
  events: schema.event,
  projects: schema.project,
  people: schema.person,
  opportunities: schema.opportunity,
  stories: schema.story,
  awardYears: schema.awardYear,
  awards: schema.award,
  partners: schema.partner,
  emergencyNotices: schema.emergencyNotice,
} satisfies Record<keyof ExampleRecords, unknown>;

/** The repository that each referring field points into, whatever record it stands in. */
const pointsInto: Record<string, keyof ExampleRecords> = {
  organisationId: 'organisations',
  organisationIds: 'organisations',
  partnerIds: 'organisations',
  locationId: 'locations',
  locationIds: 'locations',
  premisesId: 'premises',
  serviceIds: 'services',
  firstServiceIds: 'services',
  firstRoleIds: 'volunteerRoles',
  storyId: 'stories',
  storyIds: 'stories',
  projectId: 'projects',
  personId: 'people',
  awardYearId: 'awardYears',
  eventId: 'events',
  partOfId: 'events',
};

/** Every identifier that a record refers to, with the field that holds it. */
function referencesOf(record: object): { field: string; id: string }[] {
  return Object.entries(record)
    .filter(([field]) => /Ids?$/.test(field))
    .flatMap(([field, value]: [string, string | string[]]) => [value].flat().map((id) => ({ field, id })));
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('the example data', () => {
  it('hold records that the schemas accept as they are', () => {
    for (const [name, records] of byRepository) {
      const { safeParse } = schemas[name as keyof ExampleRecords];
      for (const record of records) {
        const { data, error } = safeParse(record);
        assert.deepEqual(data, record, `${name} ${record.slug}: ${error?.message}`);
      }
    }
  });

  it('give every record its own identifier and, within its kind, its own slug', () => {
    assert.deepEqual(repeated(everyRecord.map((record) => record.id)), []);
    for (const [, records] of byRepository) assert.deepEqual(repeated(records.map(({ slug }) => slug)), []);
  });

  it('give every organisation its own name, and no two services of one organisation the same', () => {
    assert.deepEqual(repeated(organisations.map((record) => record.name)), []);
    assert.deepEqual(repeated(services.map((record) => `${record.organisationId} ${record.name}`)), []);
  });

  it('refer only to records that are there', () => {
    const ids = new Map(byRepository.map(([name, records]) => [name, new Set(records.map(({ id }) => id))]));
    for (const record of everyRecord) {
      for (const { field, id } of referencesOf(record)) {
        const repository = pointsInto[field];
        assert.ok(repository !== undefined, `${record.slug}: expected to know what ${field} points into`);
        assert.ok(ids.get(repository)?.has(id), `${record.slug}: expected ${field} ${id} among the ${repository}`);
      }
    }
  });

  it('hold no organisation without a service and no place where nothing is', () => {
    const withServices = new Set(services.map((record) => record.organisationId));
    assert.deepEqual(
      organisations.filter((record) => !withServices.has(record.id)),
      [],
    );
    const used = new Set(everyRecord.flatMap(referencesOf).map(({ id }) => id));
    assert.deepEqual(
      locations.filter((record) => !used.has(record.id)).map((record) => record.slug),
      [],
    );
  });

  it('hold enough of every kind to show', () => {
    const least = {
      organisations: 90,
      services: 220,
      locations: 80,
      premises: 45,
      spaces: 110,
      volunteerRoles: 90,
      events: 80,
      projects: 15,
      people: 10,
      opportunities: 25,
      stories: 15,
      awardYears: 2,
      awards: 20,
      partners: 2,
      emergencyNotices: 1,
    } satisfies Record<keyof ExampleRecords, number>;
    for (const [name, records] of byRepository) {
      const expected = least[name as keyof ExampleRecords];
      assert.ok(records.length >= expected, `expected ${expected} ${name} or more, found ${records.length}`);
    }
  });

  it('cover every ward and every category', () => {
    const servedWards = new Set(services.flatMap((record) => record.wards));
    assert.deepEqual(
      wards.filter((ward) => !servedWards.has(ward.slug)),
      [],
    );
    const wardsWithPlaces = new Set(locations.map((record) => record.ward));
    assert.deepEqual(
      wards.filter((ward) => !wardsWithPlaces.has(ward.slug)),
      [],
    );
    const used = new Set(services.flatMap((record) => record.categories));
    assert.deepEqual(
      categories.filter((category) => !used.has(category.slug)),
      [],
    );
  });

  it('hold the awkward cases that every page must cope with', () => {
    const some = (fits: (record: (typeof services)[number]) => boolean) => assert.ok(services.some(fits), String(fits));
    some(({ name }) => name.length === 300);
    some(({ description }) => description === undefined);
    some(
      ({ locationIds, wards: served, boroughWide }) => locationIds.length === 0 && served.length === 0 && !boroughWide,
    );
    some(({ locationIds }) => locationIds.length > 2);
    some(({ contact }) => contact.phones.length === 0 && contact.email !== undefined);
    some(({ contact }) => contact.phones.length === 0 && contact.email === undefined && contact.website === undefined);
    some(({ alert }) => alert !== undefined);
    some(({ status }) => status === 'inactive');
    some(({ status }) => status === 'temporarily-closed');
    some(({ assured }) => assured === undefined);
    some(({ assured, example }) => example && assured?.date.startsWith('2023') === true);
    some(
      ({ openingHours }) =>
        new Set(openingHours.flatMap(({ days }) => days)).size < openingHours.flatMap(({ days }) => days).length,
    );
    some(({ openingHours }) => openingHours.some(({ opens }) => opens >= '18:00'));
    some(({ openingHours }) => openingHours.some(({ days }) => days.includes('sunday')));
    some(({ cost }) => cost?.free === true && cost.description !== undefined);
    some(({ cost }) => (cost?.options.length ?? 0) > 2);
    for (const lang of ['bn', 'so']) some((record) => record.lang === lang);
    some(({ openingExceptions }) => openingExceptions?.days.some(({ hours }) => hours.length > 0) === true);
    some(({ openingExceptions }) => openingExceptions?.bankHolidays === 'open');
    some(({ referral }) => referral?.endpoint !== undefined);
    some(({ interpreters, accreditations }) => interpreters !== undefined && accreditations !== undefined);
    for (const capacity of schema.capacities.filter((value) => value !== 'closed')) {
      some((record) => record.capacity === capacity);
    }
    for (const { slug } of schema.needs) some((record) => record.needs?.includes(slug) === true);
    for (const { slug } of schema.circumstances) some((record) => record.circumstances?.includes(slug) === true);
  });
});

describe('invented records', () => {
  it('use only telephone numbers kept for drama, and addresses under example.org', () => {
    for (const record of invented) {
      const text = JSON.stringify({ ...record, id: '' });
      for (const [address] of text.matchAll(/[\w.+-]+@[\w.-]+/g))
        assert.match(address, /[@.]example\.org$/, record.slug);
      for (const [address] of text.matchAll(/https?:[^"\s]+/g)) {
        assert.match(new URL(address).hostname, /(?:^|\.)example\.org$/, record.slug);
      }
      for (const [number] of text.matchAll(/\b0\d{2,4} ?\d{3,4} ?\d{3,4}\b/g)) {
        assert.match(number, /^020 7946 0\d{3}$/, record.slug);
      }
      assert.doesNotMatch(text, /www\.(?!wharfside-council\.example\.org)/, record.slug);
    }
  });

  it('share no telephone number between organisations', () => {
    const numbers = organisations.flatMap(({ contact }) => contact.phones.map(({ number }) => number));
    assert.deepEqual(repeated(numbers), []);
  });

  it('use postcodes of the borough’s districts that no real address can have', () => {
    for (const { slug, address } of locations) {
      if (address?.postcode === undefined) continue;
      assert.match(address.postcode, /^(?:E1|E1W|E2|E3|E14) \d[A-Z]{2}$/, slug);
      assert.match(address.postcode.slice(-2), /[CIKMOV]/, slug);
    }
    assert.deepEqual(repeated(locations.flatMap(({ address }) => address?.postcode ?? [])), []);
  });

  it('close after they open', () => {
    for (const { slug, openingHours } of services) {
      for (const { opens, closes } of openingHours) assert.ok(opens < closes, `${slug}: ${opens} to ${closes}`);
    }
  });

  it('do not say where a confidential place is', () => {
    const confidential = new Map(
      locations.filter((record) => record.confidential).map((record) => [record.id, record]),
    );
    assert.ok(confidential.size > 0);
    for (const record of services) {
      for (const place of record.locationIds.flatMap((id) => confidential.get(id) ?? [])) {
        assert.deepEqual(record.wards, [], `${record.slug}: expected no ward`);
        assert.ok(!JSON.stringify(record).includes(place.address?.lines[0] ?? place.name), record.slug);
      }
    }
  });
});
