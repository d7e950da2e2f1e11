import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { feedsWorld } from '../testing/feeds-world.ts';
import type { FeedsWorld } from '../testing/feeds-world.ts';
import { childrenNamed, readXml, textOf } from '../testing/read-xml.ts';
import { sitemap } from './sitemap.ts';

const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';

describe('the sitemap', () => {
  let world: FeedsWorld;
  before(async () => {
    world = await feedsWorld();
  });
  after(() => world.close());

  const addresses = async () => {
    const response = await fetch(`${world.origin}/sitemap.xml`);
    assert.equal(response.headers.get('content-type'), 'application/xml; charset=utf-8');
    const document = readXml(await response.text());
    assert.equal(document.name, `{${schema}}urlset`);
    return childrenNamed(document, 'url').map((url) => ({ at: textOf(url, 'loc')!, changed: textOf(url, 'lastmod') }));
  };

  it('has only pages that are there, every service among them, with its last change', async () => {
    const found = await addresses();
    assert.equal(new Set(found.map(({ at }) => at)).size, found.length);
    assert.ok(found.every(({ at }) => at.startsWith(`${world.origin}/`)));
    for (const path of ['/directory', '/suggest', '/suggest/listing', '/add-to-your-site', '/support', '/licence']) {
      assert.ok(
        found.some(({ at }) => at === `${world.origin}${path}`),
        path,
      );
    }
    for (const list of ['services', 'spaces', 'roles', 'events']) {
      assert.ok(
        found.some(({ at }) => at.startsWith(`${world.origin}/${list}/`)),
        list,
      );
    }
    // The first are one of a kind; of the records each page is made alike.
    for (const { at } of found.filter((_, index) => index < 15 || index % 50 === 0)) {
      const response = await fetch(at);
      assert.equal(response.status, 200, at);
      assert.match(response.headers.get('content-type')!, /^text\/html/, at);
      await response.body?.cancel();
    }
    const services = await world.catalogue.published('service', undefined, 5000);
    const pages = found.filter(({ at }) => at.includes('/services/'));
    assert.deepEqual(
      pages.map(({ at, changed }) => [at, changed]),
      services.map(({ slug, updatedAt }) => [`${world.origin}/services/${slug}`, updatedAt]),
    );
  });

  it('forgets what is withdrawn', async () => {
    const [first] = await world.catalogue.published('service', undefined, 1);
    await world.catalogue.change(async ({ services }) => {
      await services.put({ ...(await services.get(first!.id))!, publication: 'withdrawn' });
    });
    assert.ok(!(await addresses()).some(({ at }) => at === `${world.origin}/services/${first!.slug}`));
  });

  it('is a list of sitemaps where one would be too long', () => {
    const entries = Array.from({ length: 5 }, (_, number) => ({
      path: `/services/${number}`,
      changed: `2026-01-0${number + 1}T00:00:00.000Z`,
    }));
    const index = readXml(sitemap(entries, 'https://data.example.org', 2));
    assert.equal(index.name, `{${schema}}sitemapindex`);
    assert.deepEqual(
      childrenNamed(index, 'sitemap').map((part) => [textOf(part, 'loc'), textOf(part, 'lastmod')]),
      [
        ['https://data.example.org/sitemaps/1.xml', '2026-01-02T00:00:00.000Z'],
        ['https://data.example.org/sitemaps/2.xml', '2026-01-04T00:00:00.000Z'],
        ['https://data.example.org/sitemaps/3.xml', '2026-01-05T00:00:00.000Z'],
      ],
    );
    assert.equal(readXml(sitemap(entries, 'https://data.example.org', 5)).name, `{${schema}}urlset`);
  });

  it('has no parts while it is one', async () => {
    for (const part of ['1.xml', '2.xml', '0.xml', 'one.xml']) {
      assert.equal((await fetch(`${world.origin}/sitemaps/${part}`)).status, 404, part);
    }
  });

  it('is named to crawlers, to whom nothing is forbidden', async () => {
    const response = await fetch(`${world.origin}/robots.txt`);
    assert.equal(response.headers.get('content-type'), 'text/plain; charset=utf-8');
    const lines = (await response.text()).split('\n');
    assert.ok(lines.includes(`Sitemap: ${world.origin}/sitemap.xml`));
    assert.ok(!lines.some((line) => /^Disallow:\s*\S/.test(line)));
  });
});
