import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openCatalogue } from '@vcs/catalogue';
import type { Catalogue } from '@vcs/catalogue';
import { loadExamples } from '@vcs/catalogue/examples';
import { createClient } from '@vcs/sdk';
import { createHsdsClient } from '@vcs/sdk/hsds';
import { createApp } from '../app.ts';

const origin = 'https://data.example.org';

describe('the feed, read by the client for feeds', () => {
  let catalogue: Catalogue;
  let ours: ReturnType<typeof createClient>;
  let feed: ReturnType<typeof createHsdsClient>;
  before(async () => {
    catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:' });
    await loadExamples(catalogue);
    const app = await createApp({ catalogue, publicUrl: origin, reportError: () => undefined });
    const fetch = async (address: string | URL | Request, init?: RequestInit) => app.request(String(address), init);
    ours = createClient({ baseUrl: origin, fetch });
    feed = createHsdsClient({ baseUrl: `${origin}/hsds`, fetch });
  });
  after(() => catalogue.close());

  it('has every service that the directory has, once', async () => {
    const limit = 10_000;
    const inFeed = await feed.services.list({ per_page: 100 }).toArray({ limit });
    const inDirectory = await ours.services.list().toArray({ limit });
    assert.ok(inFeed.length > 100);
    assert.deepEqual(inFeed.map(({ id }) => id).sort(), inDirectory.map(({ id }) => id).sort());
  });

  it('gives back what the standard can say of a service', async () => {
    let looked = 0;
    for (const { id } of await ours.services.list().toArray({ limit: 60 })) {
      const [service, told] = await Promise.all([ours.services.get(id), feed.services.get(id)]);
      const known = ({
        name,
        status,
        description,
        minimumAge,
        maximumAge,
        contact,
        spokenLanguages,
        locations,
      }: typeof service) => ({
        ...{ name, status, description, minimumAge, maximumAge },
        phones: contact.phones.map(({ number }) => number),
        email: contact.email,
        languages: [...spokenLanguages].map((tag) => tag.split('-')[0]).sort(),
        points: locations.flatMap(({ point }) => (point ? [`${point.latitude} ${point.longitude}`] : [])).sort(),
      });
      assert.deepEqual(known(told as unknown as typeof service), known(service), service.slug);
      assert.equal(told.organisation.id, service.organisation.id);
      assert.deepEqual(told.organisation.identifiers, service.organisation.identifiers);
      const times = (hours: typeof service.openingHours) =>
        new Set(hours.flatMap(({ days, opens, closes }) => days.map((day) => `${day} ${opens} ${closes}`)));
      for (const time of times(service.openingHours))
        assert.ok(times(told.openingHours).has(time), `${service.slug} ${time}`);
      looked += 1;
    }
    assert.ok(looked > 10);
  });

  it('finds words', async () => {
    const { items, total } = await feed.services.search({ q: 'lunch', per_page: 5, full: true });
    assert.ok(total >= items.length && items.length > 0);
    assert.ok(items.some(({ locations }) => locations.length > 0));
  });

  it('ends the page after the last', async () => {
    const { items, pages } = await feed.services.search({ page: 9999 });
    assert.deepEqual(items, []);
    assert.ok(pages < 9999);
  });
});
