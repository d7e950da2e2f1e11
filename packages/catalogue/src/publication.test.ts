import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { organisationDetail, serviceDetail } from '@vcs/schema';
import { putAll, sampleCatalogue } from './record/sample-catalogue.ts';
import { sampleLocation, sampleOrganisation, sampleService } from './record/sample-records.ts';

const hall = sampleOrganisation('Lantern Hall', { alternateName: 'LH' });
const safeHouse = sampleLocation('Juniper House', {
  address: { lines: ['9 Hidden Row'], postcode: 'E1 9ZZ' },
  point: { latitude: 51.51, longitude: -0.06 },
  ward: 'shadwell',
  confidential: true,
});
const openHouse = sampleLocation('Open House', { address: { lines: ['1 Sample Street'] } });
const refuge = sampleService('A safe place', hall, { locationIds: [safeHouse.id, openHouse.id] });

describe('what the public may see', () => {
  test('a confidential place is in no answer and no word of it finds anything', async () => {
    await using catalogue = await sampleCatalogue({
      organisations: [hall],
      locations: [safeHouse, openHouse],
      services: [refuge, sampleService('Chess', hall)],
    });
    const answers = JSON.stringify([
      await catalogue.services.search({}),
      await catalogue.services.get(refuge.slug),
      await catalogue.services.get('chess'),
      await catalogue.organisations.get(hall.slug),
    ]);
    for (const secret of ['Juniper', 'Hidden', '9ZZ', '51.51', 'shadwell', safeHouse.id, 'confidential']) {
      assert.ok(!answers.includes(secret), secret);
    }
    assert.ok(answers.includes('Open House'));
    for (const q of ['juniper', 'hidden row', 'E1 9ZZ', 'junper']) {
      const { total, didYouMean } = await catalogue.services.search({ q });
      assert.deepEqual([total, didYouMean], [0, undefined], q);
    }
  });

  test('a place that becomes confidential leaves at once', async () => {
    await using catalogue = await sampleCatalogue({
      organisations: [hall],
      locations: [safeHouse, openHouse],
      services: [refuge],
    });
    assert.equal((await catalogue.services.search({ q: 'open house' })).total, 1);
    await putAll(catalogue, { locations: [{ ...openHouse, confidential: true }] });
    assert.equal((await catalogue.services.search({ q: 'open house' })).total, 0);
    assert.deepEqual((await catalogue.services.search({})).items[0]?.locations, []);
    assert.deepEqual((await catalogue.services.get(refuge.id))?.locations, []);
  });

  for (const publication of ['draft', 'withdrawn'] as const) {
    test(`a ${publication} service is nowhere`, async () => {
      await using catalogue = await sampleCatalogue({
        organisations: [hall],
        services: [sampleService('Chess', hall), sampleService('Bingo', hall, { publication, wards: ['poplar'] })],
      });
      assert.equal(await catalogue.services.get('bingo'), undefined);
      assert.deepEqual((await catalogue.services.get('chess'))?.related, []);
      assert.deepEqual(
        (await catalogue.organisations.get(hall.id))?.services.map(({ slug }) => slug),
        ['chess'],
      );
      const page = await catalogue.services.search({});
      assert.deepEqual([page.total, page.facets.ward], [1, []]);
      assert.equal((await catalogue.services.search({ q: 'bingo' })).total, 0);
    });

    test(`a ${publication} organisation takes its services with it, and brings them back`, async () => {
      await using catalogue = await sampleCatalogue({
        organisations: [hall],
        services: [sampleService('Chess', hall)],
      });
      await putAll(catalogue, { organisations: [{ ...hall, publication }] });
      assert.equal((await catalogue.services.search({})).total, 0);
      assert.equal(await catalogue.services.get('chess'), undefined);
      assert.equal(await catalogue.organisations.get(hall.id), undefined);
      await putAll(catalogue, { organisations: [hall] });
      assert.equal((await catalogue.services.search({ q: 'chess' })).total, 1);
    });
  }

  test('details follow their schemas, by id and by slug', async () => {
    await using catalogue = await sampleCatalogue({
      organisations: [hall],
      locations: [safeHouse, openHouse],
      services: [refuge, sampleService('Chess', hall), sampleService('Bingo', hall, { status: 'inactive' })],
    });
    const service = await catalogue.services.get(refuge.id);
    assert.deepEqual(service, await catalogue.services.get(refuge.slug));
    assert.deepEqual(serviceDetail.parse(service), service);
    assert.deepEqual(
      service?.related.map(({ name }) => name),
      ['Chess', 'Bingo'],
    );
    assert.ok(!('publication' in service.organisation));
    const organisation = await catalogue.organisations.get(hall.slug);
    assert.deepEqual(organisation, await catalogue.organisations.get(hall.id));
    assert.deepEqual(organisationDetail.parse(organisation), organisation);
    assert.equal(await catalogue.services.get('nothing-of-the-kind'), undefined);
    assert.equal(await catalogue.services.get(hall.id), undefined);
  });

  test('a changed organisation shows in its services at once', async () => {
    await using catalogue = await sampleCatalogue({ organisations: [hall], services: [sampleService('Chess', hall)] });
    await putAll(catalogue, { organisations: [{ ...hall, name: 'Beacon Hall' }] });
    assert.equal((await catalogue.services.search({ q: 'beacon' })).items[0]?.organisation.name, 'Beacon Hall');
    assert.equal((await catalogue.services.search({ q: 'lantern' })).total, 0);
  });
});
