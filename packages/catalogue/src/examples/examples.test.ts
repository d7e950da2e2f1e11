import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { categories, location, organisation, service, wards } from '@vcs/schema';
import { exampleRecords } from './records.ts';

const { organisations, services, locations } = exampleRecords;
const everyRecord = [...organisations, ...services, ...locations];
const invented = everyRecord.filter((record) => record.example);

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('the example data', () => {
  it('hold records that the schemas accept as they are', () => {
    for (const record of organisations) assert.deepEqual(organisation.parse(record), record);
    for (const record of services) assert.deepEqual(service.parse(record), record);
    for (const record of locations) assert.deepEqual(location.parse(record), record);
  });

  it('give every record its own identifier and, within its kind, its own slug', () => {
    assert.deepEqual(repeated(everyRecord.map((record) => record.id)), []);
    for (const records of [organisations, services, locations]) {
      assert.deepEqual(repeated(records.map((record) => record.slug)), []);
    }
  });

  it('give every organisation its own name, and no two services of one organisation the same', () => {
    assert.deepEqual(repeated(organisations.map((record) => record.name)), []);
    assert.deepEqual(repeated(services.map((record) => `${record.organisationId} ${record.name}`)), []);
  });

  it('refer only to records that are there', () => {
    const organisationIds = new Set(organisations.map((record) => record.id));
    const locationIds = new Set(locations.map((record) => record.id));
    for (const record of services) {
      assert.ok(organisationIds.has(record.organisationId), `${record.slug}: expected its organisation to be there`);
      for (const id of record.locationIds) assert.ok(locationIds.has(id), `${record.slug}: expected place ${id}`);
    }
    const withServices = new Set(services.map((record) => record.organisationId));
    assert.deepEqual(
      organisations.filter((record) => !withServices.has(record.id)),
      [],
    );
    const used = new Set(services.flatMap((record) => record.locationIds));
    assert.deepEqual(
      locations.filter((record) => !used.has(record.id)).map((record) => record.slug),
      [],
    );
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
  });
});

describe('invented records', () => {
  it('use only telephone numbers kept for drama, and addresses under example.org', () => {
    for (const { slug, contact } of [...organisations, ...services].filter((record) => record.example)) {
      for (const phone of contact.phones) assert.match(phone.number, /^020 7946 0\d{3}$/, slug);
      if (contact.email !== undefined) assert.match(contact.email, /@(?:[a-z0-9-]+\.)?example\.org$/, slug);
      if (contact.website !== undefined) assert.match(new URL(contact.website).hostname, /(?:^|\.)example\.org$/, slug);
    }
  });

  it('share no telephone number between organisations', () => {
    const numbers = organisations.flatMap(({ contact }) => contact.phones.map(({ number }) => number));
    assert.deepEqual(repeated(numbers), []);
  });

  it('name no other telephone number, address or site in their text', () => {
    for (const record of invented) {
      const text = JSON.stringify({ ...record, id: '', organisationId: '', locationIds: [], contact: {} });
      assert.doesNotMatch(text, /\b0\d{3,4} ?\d{3} ?\d{3,4}\b|@|www\.|https?:/, record.slug);
    }
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
