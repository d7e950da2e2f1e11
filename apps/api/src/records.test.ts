import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { openCatalogue } from '@vcs/catalogue';
import { loadExamples } from '@vcs/catalogue/examples';
import { categories, organisationDetail, problem, serviceDetail, servicePage, wards } from '@vcs/schema';
import type { ServiceSummary } from '@vcs/schema';
import { createApp } from './app.ts';

const catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:' });
after(() => catalogue.close());
await loadExamples(catalogue);
const app = await createApp({ catalogue });

async function search(query: string) {
  const response = await app.request(`/v1/services?${query}`);
  assert.equal(response.status, 200, query);
  return servicePage.parse(await response.json());
}

async function everyService(): Promise<ServiceSummary[]> {
  const first = await search('per_page=50');
  const items = [...first.items];
  for (let page = 2; page <= first.pages; page += 1) items.push(...(await search(`per_page=50&page=${page}`)).items);
  assert.equal(items.length, first.total);
  return items;
}

describe('the API over the example data', () => {
  it('pages through every service once', async () => {
    const items = await everyService();
    assert.ok(items.length > 100);
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
    const { items: beyond, pages } = await search('page=9999');
    assert.deepEqual(beyond, []);
    assert.ok(pages < 9999);
  });

  it('has a record for every service and organisation it lists, by id and by slug', async () => {
    for (const { id, slug, organisation } of (await everyService()).slice(0, 60)) {
      for (const name of [id, slug]) {
        const service = serviceDetail.parse(await (await app.request(`/v1/services/${name}`)).json());
        assert.equal(service.id, id);
      }
      const owner = organisationDetail.parse(await (await app.request(`/v1/organisations/${organisation.id}`)).json());
      assert.ok(owner.services.some((service) => service.id === id));
    }
  });

  it('counts for each filter what that filter then finds', async () => {
    const { facets } = await search('');
    assert.ok(facets.category.length > 5 && facets.ward.length > 5);
    for (const { value, count } of facets.category) assert.equal((await search(`category=${value}`)).total, count);
    for (const { value, count } of facets.ward) assert.equal((await search(`ward=${value}`)).total, count);
  });

  it('takes every category and ward there is', async () => {
    for (const { slug } of categories) await search(`category=${slug}&per_page=1`);
    for (const { slug } of wards) await search(`ward=${slug}&per_page=1`);
  });

  it('survives what people and machines type', async () => {
    const typed = ['"', "'; drop table service --", 'a AND NOT', '*', '(', 'NEAR(', '\u0000', '🍲', 'খাবার', '%', '\\'];
    for (const words of typed) {
      if (words !== '\0') await search(`q=${encodeURIComponent(words)}`);
    }
    assert.equal((await app.request('/v1/services?q=%00')).status, 400);
    assert.equal((await search('q=!!!')).total, 0);
    for (const name of [...typed, '..', '.', '%2e%2e']) {
      const response = await app.request(`/v1/services/${encodeURIComponent(name)}`);
      assert.equal(problem.parse(await response.json()).status, 404, name);
    }
  });

  it('shows a change at once, and tells a caller with the old answer', async () => {
    const address = '/v1/services/tuesday-lunch-club';
    const first = await app.request(address);
    const tag = first.headers.get('etag')!;
    const { id } = serviceDetail.parse(await first.json());
    await catalogue.change(async ({ services }) => {
      const service = await services.get(id);
      await services.put({ ...service!, alert: 'Closed this Tuesday' });
    });
    const second = await app.request(address, { headers: { 'If-None-Match': tag } });
    assert.equal(second.status, 200);
    assert.equal(serviceDetail.parse(await second.json()).alert, 'Closed this Tuesday');
  });

  it('takes no answer of another database for its own, though its records are the same', async () => {
    const other = await openCatalogue({ databaseUrl: 'sqlite::memory:' });
    await loadExamples(other);
    const address = '/v1/services/members-food-pantry';
    const tag = (await (await createApp({ catalogue: other })).request(address)).headers.get('etag')!;
    assert.equal((await app.request(address, { headers: { 'If-None-Match': tag } })).status, 200);
    await other.close();
  });
});
