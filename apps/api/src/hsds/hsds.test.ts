import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { openCatalogue } from '@vcs/catalogue';
import type { Catalogue, HsdsObject, HsdsPage } from '@vcs/catalogue';
import { loadExamples } from '@vcs/catalogue/examples';
import { createApp } from '../app.ts';
import { readProblem } from '../testing/request.ts';

const lists = ['services', 'service_at_locations', 'organizations', 'taxonomies', 'taxonomy_terms'] as const;

let catalogue: Catalogue;
let app: Awaited<ReturnType<typeof createApp>>;
before(async () => {
  catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:' });
  await loadExamples(catalogue);
  app = await createApp({ catalogue, publicUrl: 'https://data.example.org', reportError: () => undefined });
});
after(() => catalogue.close());

const ask = (address: string, headers: Record<string, string> = {}) => app.request(`/hsds${address}`, { headers });

async function pageAt(address: string): Promise<HsdsPage<HsdsObject>> {
  const response = await ask(address);
  assert.equal(response.status, 200, address);
  return (await response.json()) as HsdsPage<HsdsObject>;
}

describe('the feed', () => {
  for (const address of ['', '/']) {
    it(`says what it is at /hsds${address}`, async () => {
      const response = await ask(address);
      assert.equal(response.status, 200);
      const { version, profile, openapi_url } = (await response.json()) as Record<string, string>;
      assert.equal(version, 'HSDS-UK-3.0');
      assert.ok(URL.canParse(profile!));
      assert.equal(openapi_url, 'https://data.example.org/hsds/openapi.json');
    });
  }

  it('is open to every origin, in what it answers, refuses and does not find', async () => {
    const addresses = ['', '/', '/openapi.json', '/services', '/services?page=x', '/services/x', '/nothing'];
    for (const address of [...addresses, ...lists.map((list) => `/${list}?format=ndjson`)]) {
      const response = await ask(address, { Origin: 'https://elsewhere.example.org', Accept: 'text/html,*/*' });
      assert.equal(response.headers.get('access-control-allow-origin'), '*', address);
      if (address !== '/nothing') assert.match(response.headers.get('content-type')!, /json/, address);
    }
  });

  it('answers HEAD and OPTIONS, and refuses to be written to', async () => {
    for (const address of ['/hsds/', '/hsds/services', '/hsds/services?format=ndjson', '/hsds/openapi.json']) {
      const head = await app.request(address, { method: 'HEAD' });
      assert.equal(head.status, 200);
      assert.equal(await head.text(), '');
      assert.equal((await app.request(address, { method: 'OPTIONS' })).status, 204);
      const refused = await app.request(address, { method: 'POST' });
      assert.equal(refused.status, 405);
      assert.equal(refused.headers.get('access-control-allow-origin'), '*');
    }
  });

  it('answers 304 to who has it, until the records change', async () => {
    const address = '/services?per_page=5';
    const tag = (await ask(address)).headers.get('etag')!;
    assert.equal((await ask(address, { 'If-None-Match': tag })).status, 304);
    assert.equal((await ask('/services?utm_source=x&per_page=5', { 'If-None-Match': tag })).status, 304);
    assert.notEqual((await ask('/services?per_page=6')).headers.get('etag'), tag);
    const { contents } = await pageAt('/services?per_page=1');
    await catalogue.change(async ({ services }) => {
      const service = (await services.get(contents[0]!.id))!;
      await services.put({ ...service, alert: 'Moved' });
    });
    const changed = await ask(address, { 'If-None-Match': tag });
    assert.equal(changed.status, 200);
    assert.match(((await changed.json()) as HsdsPage<{ alert: string }>).contents[0]!.alert, /Moved/);
  });
});

describe('lists of the feed', () => {
  for (const list of lists) {
    it(`walk all ${list}, and every id of them leads to a record`, async () => {
      const first = await pageAt(`/${list}?per_page=5&page=1`);
      assert.deepEqual([first.first_page, first.size, first.page_number], [true, 5, 1]);
      const ids: string[] = [];
      for (let page = 1; page <= first.total_pages; page += 1) {
        const { contents, ...envelope } = await pageAt(`/${list}?per_page=5&page=${page}`);
        const isLast = page === first.total_pages;
        assert.deepEqual([envelope.first_page, envelope.last_page, envelope.empty], [page === 1, isLast, false]);
        assert.equal(envelope.size, contents.length);
        if (!isLast) assert.equal(contents.length, 5);
        ids.push(...contents.map(({ id }) => id));
      }
      assert.equal(new Set(ids).size, first.total_items);
      for (const id of ids) {
        const response = await ask(`/${list}/${id}`);
        assert.equal(response.status, 200);
        assert.equal(((await response.json()) as HsdsObject).id, id);
      }
    });

    it(`give no ${list} past the end`, async () => {
      const { contents, empty, first_page, last_page } = await pageAt(`/${list}?page=9999`);
      assert.deepEqual([contents, empty, first_page, last_page], [[], true, false, false]);
    });

    it(`know no ${list} with another id`, async () => {
      for (const id of ['00000000-0000-4000-8000-000000000000', 'x', '%00', '%E0%A4%A', "'--"]) {
        const response = await ask(`/${list}/${id}`);
        assert.equal(response.status, 404, id);
        await readProblem(response, 404, 'record-not-found');
      }
    });

    it(`send all ${list} as lines, whatever page is asked for`, async () => {
      const { total_items: total } = await pageAt(`/${list}`);
      const response = await ask(`/${list}?format=ndjson&page=2&per_page=3`);
      assert.match(response.headers.get('content-type')!, /^application\/x-ndjson/);
      const text = await response.text();
      const lines = text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as HsdsObject);
      assert.equal(new Set(lines.map(({ id }) => id)).size, total);
      assert.equal(lines.length, total);
      const tag = response.headers.get('etag')!;
      const again = await ask(`/${list}?format=ndjson&page=2&per_page=3`, { 'If-None-Match': tag });
      assert.equal(again.status, 304);
      const compressed = await ask(`/${list}?format=ndjson`, { 'Accept-Encoding': 'br, gzip' });
      assert.equal(compressed.headers.get('content-encoding'), 'gzip');
      assert.equal(String(gunzipSync(new Uint8Array(await compressed.arrayBuffer()))), text);
    });
  }

  it('pass over parameters that they do not know, and those without a value', async () => {
    const { total_items: all } = await pageAt('/services');
    assert.equal((await pageAt('/services?ward=nowhere&q=x&utm_source=%FF&search=&minimum_age=')).total_items, all);
    assert.equal((await pageAt('/taxonomies?minimum_age=old')).total_items, 7);
  });

  it('say what was expected where a value cannot be read', async () => {
    const wrong = {
      '/services?page=0': 'page',
      '/services?per_page=501': 'per_page',
      '/services?day=someday': 'day',
      '/services?taxonomy_term_id=food': 'taxonomy_term_id',
      '/services?search=%FF': 'search',
      '/services?search=%00': 'search',
      '/services?minimal=yes': 'minimal',
      '/services?format=xml': 'format',
      '/service_at_locations?proximity=100': 'proximity',
      '/service_at_locations?postcode=nowhere': 'postcode',
      '/organizations?full_service=2': 'full_service',
      '/taxonomy_terms?parent_id=top': 'parent_id',
    };
    for (const [address, name] of Object.entries(wrong)) {
      const { invalidParameters } = await readProblem(await ask(address), 400, 'invalid-parameter');
      assert.deepEqual(
        invalidParameters?.map((one) => one.name),
        [name],
        address,
      );
    }
  });

  it('give of each service what is asked for: ids, its own fields, everything', async () => {
    const minimal = await pageAt('/services?minimal=true');
    assert.equal(minimal.size, minimal.total_items);
    assert.deepEqual(Object.keys(minimal.contents[0]!), ['id', 'last_modified', 'modified_date']);
    const [item] = (await pageAt('/services?per_page=1')).contents;
    assert.ok(!('attributes' in item!) && 'organization' in item!);
    const [full] = (await pageAt('/services?per_page=1&full=true')).contents;
    assert.deepEqual(full, await (await ask(`/services/${full!.id}`)).json());
    assert.ok('attributes' in full!);
  });

  it('give of each organisation the services that are asked for', async () => {
    const ofFirst = async (query: string) =>
      (await pageAt(`/organizations?per_page=100${query}`)).contents.flatMap(
        ({ services }) => (services ?? []) as HsdsObject[],
      );
    const { total_items: services } = await pageAt('/services');
    assert.deepEqual(await ofFirst(''), []);
    const items = await ofFirst('&full=true');
    assert.equal(items.length, services);
    assert.ok(items.every((service) => !('attributes' in service)));
    const whole = await ofFirst('&full_service=true');
    assert.equal(whole.length, services);
    assert.ok(whole.some((service) => 'attributes' in service && 'service_at_locations' in service));
  });
});
