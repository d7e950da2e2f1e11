import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { categories, location, organisation, service, wards } from '@vcs/schema';
import type { Service } from '@vcs/schema';
import { generateRecords } from './generate.ts';

const size = 3000;

function textOf({ name, description, whoFor, howToGet }: Service): string {
  return [name, description, whoFor, howToGet].join(' ').toLowerCase();
}

describe('generated records', () => {
  const { organisations, locations, services: lazy } = generateRecords('a seed', size);
  const services = [...lazy];

  test('are as many as asked for, with organisations and places in the borough’s proportions', () => {
    assert.deepEqual([services.length, organisations.length, locations.length], [size, 1200, 600]);
  });

  test('are what their schemas say, and stay as they are when read again', () => {
    for (const record of organisations) assert.deepEqual(organisation.parse(record), record);
    for (const record of locations) assert.deepEqual(location.parse(record), record);
    for (const record of services) assert.deepEqual(service.parse(record), record);
  });

  test('name only records that are there, and none is there twice', () => {
    const all = [...organisations, ...locations, ...services];
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
    assert.equal(new Set(services.map(({ slug }) => slug)).size, size);
    const known = new Set(all.map(({ id }) => id));
    for (const { organisationId, locationIds } of services) {
      assert.ok([organisationId, ...locationIds].every((id) => known.has(id)));
    }
    assert.equal(new Set(services.map(({ organisationId }) => organisationId)).size, organisations.length);
  });

  test('are the same for the same seed and others for another', () => {
    const again = generateRecords('a seed', size);
    assert.deepEqual(again.organisations, organisations);
    assert.deepEqual(again.locations, locations);
    assert.deepEqual([...again.services], services);
    const [other] = generateRecords('another seed', size).services;
    assert.notEqual(other?.description, services[0]?.description);
  });

  test('use every ward and category, some far more than others', () => {
    const perCategory = categories.map(({ slug }) => services.filter((item) => item.categories.includes(slug)).length);
    const perWard = wards.map(({ slug }) => services.filter((item) => item.wards.includes(slug)).length);
    for (const counts of [perCategory, perWard]) {
      assert.ok(Math.min(...counts) >= 30, String(counts));
      assert.ok(Math.max(...counts) > 3 * Math.min(...counts), String(counts));
    }
    assert.ok(services.some(({ boroughWide }) => boroughWide));
  });

  test('have a word in nearly every record, some in a part, and many in very few', () => {
    const recordsWith = new Map<string, number>();
    for (const record of services) {
      for (const word of new Set(textOf(record).match(/\p{L}+/gu))) {
        recordsWith.set(word, (recordsWith.get(word) ?? 0) + 1);
      }
    }
    const share = (word: string): number => (recordsWith.get(word) ?? 0) / size;
    assert.ok(share('community') > 0.85 && share('community') < 1, String(share('community')));
    assert.ok(share('garden') > 0.02 && share('garden') < 0.3, String(share('garden')));
    const rare = [...recordsWith.values()].filter((count) => count <= 5);
    assert.ok(rare.length > recordsWith.size / 3, `${rare.length} of ${recordsWith.size}`);
    assert.ok(recordsWith.size > 8000, String(recordsWith.size));
  });

  test('have hours, prices, languages, points and scripts of several kinds', () => {
    const some: Record<string, (item: Service) => boolean> = {
      hours: ({ openingHours }) => openingHours.length > 0,
      'no hours': ({ openingHours }) => openingHours.length === 0,
      free: ({ cost }) => cost?.free === true,
      price: ({ cost }) => (cost?.options.length ?? 0) > 0,
      'Bengali spoken': ({ spokenLanguages }) => spokenLanguages.includes('bn'),
      'written in Bengali': ({ description = '' }) => /\p{Script=Bengali}/u.test(description),
      'no longer there': ({ status }) => status === 'defunct',
      'never confirmed': ({ assured }) => assured === undefined,
      'no place': ({ locationIds }) => locationIds.length === 0,
      'two places': ({ locationIds }) => locationIds.length === 2,
    };
    for (const [what, has] of Object.entries(some)) assert.ok(services.filter(has).length >= 10, what);
    const points = locations.flatMap(({ point }) => (point === undefined ? [] : [point]));
    assert.ok(points.length > 0 && points.length < locations.length);
    for (const { latitude, longitude } of points) {
      assert.ok(latitude > 51.48 && latitude < 51.55 && longitude > -0.09 && longitude < 0.01);
    }
    assert.ok(locations.some(({ confidential }) => confidential));
  });
});
