// The valid answers of a foreign feed, which the standard's own validator holds against other tools, over HTTP.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { createHsdsClient, isVcsError } from '../src/hsds/index.ts';
import { errorOf } from './stub-fetch.ts';

const answers = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'standards', 'oruk', 'mocks', 'default');
const skip = existsSync(answers) ? false : `Left out: the standard's example answers are not at ${answers}.`;
if (skip) console.log(skip);

const files: [RegExp, string][] = [
  [/^\/feed\/services$/, 'service_list.json'],
  [/^\/feed\/services\/[\w-]+$/, 'service_full.json'],
  [/^\/feed\/taxonomy_terms$/, 'taxonomy_term_list.json'],
];

const server = createServer(({ url = '' }, response) => {
  const { pathname } = new URL(url, 'http://localhost');
  const file = files.find(([path]) => path.test(pathname))?.[1];
  if (file === undefined) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': 'application/json' }).end(readFileSync(join(answers, file)));
});

describe('the feed of the standard', { skip }, () => {
  let baseUrl: string;
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const services = () => createHsdsClient({ baseUrl, retries: 0 }).services;

  test('has a page of services', async () => {
    const { items, total, pages } = await services().search({ q: 'counselling' });
    assert.deepEqual([items.length, total, pages], [1, 1, 1]);
    const [service] = items;
    assert.deepEqual(
      [service?.name, service?.status, service?.organisation.name, service?.contact.phones, service?.locations],
      ['Community Counselling', 'active', 'Example Organization Inc.', [], []],
    );
  });

  test('has a list that ends', async () => {
    assert.equal((await services().list().toArray({ limit: 100 })).length, 1);
  });

  test('has a service in full', async () => {
    const [listed] = await services().list().toArray({ limit: 1 });
    const service = await services().get(listed!.id);
    assert.equal(service.id, listed!.id);
    assert.deepEqual([service.minimumAge, service.maximumAge, service.assured?.date], [12, 100, '2005-01-01']);
    assert.deepEqual(service.access, ['in-person']);
    const { point, address } = service.locations[0]!;
    assert.equal(point, undefined, 'its latitude is 100');
    assert.deepEqual(address, { lines: ['1-30 Main Street'], city: 'MyCity', postcode: 'ABC 1234' });
    const { days, opens, closes } = service.openingHours[0]!;
    assert.deepEqual([days, opens, closes], [['thursday', 'friday'], '10:00', '18:00']);
    assert.deepEqual(service.organisation.identifiers, [{ scheme: 'GB-COH', value: '1234567' }]);
    assert.deepEqual(service.cost?.options[0]?.amount, 35);
    assert.equal(service.terms[0]?.name, 'name');
    assert.equal(service.updatedAt, '2023-03-15T10:30:45.123Z');
  });

  test('has terms, which are asked for by their address', async () => {
    const question = { path: ['taxonomy_terms'], expects: 'contents' };
    const { contents } = await createHsdsClient({ baseUrl }).request<{ contents: unknown[] }>(question);
    assert.equal(contents.length, 1);
  });

  test('says what it has not', async () => {
    const error = await errorOf(createHsdsClient({ baseUrl }).request({ path: ['nothing'], expects: 'id' }));
    assert.ok(isVcsError(error, 'not-found'));
  });
});
