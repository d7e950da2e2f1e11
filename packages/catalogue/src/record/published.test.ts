import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sampleCatalogue } from './sample-catalogue.ts';
import { sampleLocation, sampleOrganisation, sampleService } from './sample-records.ts';

const hall = sampleOrganisation('Lantern Hall', { source: { name: 'Lantern', url: 'https://example.org/lantern' } });
const closed = sampleOrganisation('Closed Hall', { publication: 'withdrawn', source: { name: 'Closed' } });
const refuge = sampleLocation('Juniper House', { confidential: true, source: { name: 'Hidden' } });
const services = ['Chess', 'Art', 'Boxing'].map((name) =>
  sampleService(name, hall, { source: { name: 'Lantern', url: 'https://example.org/lantern' } }),
);
const orphan = sampleService('Orphan', closed, { source: { name: 'Orphaned' } });
const world = { organisations: [hall, closed], locations: [refuge], services: [...services, orphan] };

describe('the public records of a kind', () => {
  test('are listed by slug, some at a time, with their last change', async () => {
    await using catalogue = await sampleCatalogue(world);
    const slugs = async (after: string | undefined, most: number) =>
      (await catalogue.published('service', after, most)).map(({ slug }) => slug);
    assert.deepEqual(await slugs(undefined, 2), ['art', 'boxing']);
    assert.deepEqual(await slugs('boxing', 2), ['chess']);
    assert.deepEqual(await slugs('chess', 2), []);
    assert.deepEqual(await catalogue.published('organisation', undefined, 10), [
      { id: hall.id, slug: 'lantern-hall', updatedAt: '2026-02-01T12:00:00.000Z' },
    ]);
    assert.deepEqual(await catalogue.published('location', undefined, 10), []);
  });
});

describe('the sources of public records', () => {
  test('are each named once, with how many records they have, and no other', async () => {
    await using catalogue = await sampleCatalogue(world);
    const other = sampleService('Dance', hall, { source: { name: 'Lantern', licence: 'CC0-1.0' } });
    await catalogue.change((writer) => writer.services.put(other));
    assert.deepEqual(await catalogue.sources(['organisation', 'location', 'service']), [
      { name: 'Lantern', url: 'https://example.org/lantern', records: 4 },
      { name: 'Lantern', licence: 'CC0-1.0', records: 1 },
    ]);
    assert.deepEqual(await catalogue.sources(['event']), []);
  });
});
