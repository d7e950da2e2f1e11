import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { openCatalogue, recordId } from '@vcs/catalogue';
import { organisation, service } from '@vcs/schema';
import { createApp } from '../app.ts';

const time = { now: new Date('2026-11-02T09:00:00.000Z') };
const catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:', clock: () => time.now });
after(() => catalogue.close());
const app = await createApp({ catalogue, clock: () => time.now });

function base(kind: 'organisation' | 'service', slug: string) {
  const at = time.now.toISOString();
  return { id: recordId(kind, slug), slug, name: slug, source: { name: 'Sample' }, createdAt: at, updatedAt: at };
}

const hall = organisation.parse(base('organisation', 'hall'));
const put = (slug: string, fields: object = {}) =>
  catalogue.change(async ({ organisations, services }) => {
    await organisations.put(hall);
    await services.put(service.parse({ ...base('service', slug), organisationId: hall.id, ...fields }));
  });

/** Slugs of the services, page by page, each page after something has changed. */
async function walk(order: string, change: (page: number) => Promise<unknown>): Promise<string[]> {
  const found: string[] = [];
  for (let page = 1; ; page += 1) {
    const response = await app.request(`/v1/services?sort=${order}&per_page=3&page=${page}`);
    const { items, pages } = (await response.json()) as { items: { slug: string }[]; pages: number };
    found.push(...items.map(({ slug }) => slug));
    if (page >= pages) return found;
    time.now = new Date(time.now.getTime() + 60_000);
    await change(page);
  }
}

describe('the pages of a list with sort=created', () => {
  it('have each record once, whatever is changed or added between them', async () => {
    const slugs = Array.from({ length: 10 }, (_, number) => `s${number}`);
    for (const slug of slugs) {
      time.now = new Date(time.now.getTime() + 60_000);
      await put(slug);
    }
    const created = new Map<string, string>();
    for (const slug of slugs) {
      const { createdAt } = (await (await app.request(`/v1/services/${slug}`)).json()) as { createdAt: string };
      created.set(slug, createdAt);
    }
    const walked = await walk('created', async (page) => {
      // The last one is looked at and renamed to what would stand first by name, and one is added.
      await put('s9', { createdAt: created.get('s9'), name: `A${page}`, assured: { date: '2026-11-02', by: 'Hall' } });
      if (page < 3) await put(`a${page}`);
    });
    assert.deepEqual(walked, [...slugs, 'a1', 'a2']);
  });
});
