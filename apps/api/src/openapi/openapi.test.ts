import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { createApp } from '../app.ts';
import { FakeCatalogue } from '../testing/fake-catalogue.ts';
import type { DocumentPart } from './shape.ts';

const catalogue = new FakeCatalogue();
const app = await createApp({ catalogue, reportError: () => undefined });
const document = (await (await app.request('/v1/openapi.json')).json()) as DocumentPart & { openapi: string };
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

/** Served to browsers rather than to programs, so not part of the document. */
const undocumented = [
  '/',
  '/assets/*',
  '/directory',
  // Open Referral UK has a document of its own.
  '/hsds',
  '/hsds/',
  '/hsds/openapi.json',
  ...['services', 'service_at_locations', 'organizations', 'taxonomies', 'taxonomy_terms'].flatMap((list) => [
    `/hsds/${list}`,
    `/hsds/${list}/:id`,
  ]),
  // Feeds follow standards of their own, and pages are for people.
  '/feeds/rpde',
  '/feeds/rpde/',
  '/feeds/rpde/:list',
  '/feeds/json-ld/:list/:idOrSlug',
  '/feeds/volunteering.jsonld',
  '/feeds/opportunities.atom',
  '/feeds/stories.atom',
  '/terms/record.jsonld',
  '/terms/volunteering',
  '/terms/volunteering.jsonld',
  '/sitemap.xml',
  '/sitemaps/:part',
  '/robots.txt',
  '/licence',
  '/services/:idOrSlug',
  // Calendars, which are not JSON.
  '/feeds/events.ics',
  '/feeds/events/:file',
  '/feeds/events/:idOrSlug/:file',
  '/problems/',
  '/problems/:kind',
  '/reference',
  '/reference/',
  '/storybook',
  '/storybook/*',
  '/v1/chunks/*',
  '/v1/vcs.js',
];

/** One request for each status that an operation documents. */
const asked: Record<string, Record<string, () => Response | Promise<Response>>> = {};

function whileFailing(address: string) {
  return async () => {
    catalogue.failure = new Error('failing');
    try {
      return await app.request(address);
    } finally {
      catalogue.failure = undefined;
    }
  };
}

function unchanged(address: string) {
  return async () => {
    const tag = (await app.request(address)).headers.get('etag')!;
    return app.request(address, { headers: { 'If-None-Match': tag } });
  };
}

function records(path: string, address: string) {
  asked[path] = {
    200: () => app.request(address),
    304: unchanged(address),
    400: () => app.request(`${address}?unheard=of`),
    404: () => app.request(path.replace(/\{\w+\}/, 'nobody')),
    405: () => app.request(address, { method: 'POST' }),
    500: whileFailing(address),
  };
}
records('/v1/services', '/v1/services');
records('/v1/services/{idOrSlug}', '/v1/services/tuesday-lunch-club');
records('/v1/organisations/{idOrSlug}', '/v1/organisations/riverside-neighbours');
records('/v1/openapi.json', '/v1/openapi.json');
asked['/health/live'] = {
  200: () => app.request('/health/live'),
  405: () => app.request('/health/live', { method: 'DELETE' }),
};
asked['/health/ready'] = {
  200: () => app.request('/health/ready'),
  405: () => app.request('/health/ready', { method: 'DELETE' }),
  503: whileFailing('/health/ready'),
};

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    assert.equal(document.openapi, '3.1.0');
    const result = await new Validator().validate({ ...structuredClone(document) });
    assert.deepEqual(result.errors ?? [], []);
    assert.equal(result.valid, true);
  });

  it('describes exactly the addresses that are served', () => {
    const served = new Set(
      app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path.replaceAll(/:(\w+)/g, '{$1}')),
    );
    const pages = undocumented.map((path) => path.replaceAll(/:(\w+)/g, '{$1}'));
    assert.deepEqual([...served].sort(), [...Object.keys(document.paths), ...pages].sort());
  });

  it('names each operation once and gives each a summary', () => {
    const names = operations.map(({ operation }) => operation.operationId);
    assert.equal(new Set(names).size, names.length);
    for (const { operation } of operations) assert.ok(operation.summary);
  });

  it('says what every answer always holds', () => {
    const page = document.components.schemas['ServicePage']!;
    assert.deepEqual([...page.required!].sort(), ['facets', 'items', 'page', 'pages', 'per_page', 'total']);
    const summary = document.components.schemas['ServiceSummary']!;
    assert.ok(summary.required?.includes('categories'));
    assert.ok(summary.required?.includes('status'));
    assert.ok(!summary.required?.includes('description'));
  });

  it('documents the parameters of the search with their limits', () => {
    const parameters = document.paths['/v1/services']!['get']!.parameters!;
    assert.deepEqual(
      parameters.map(({ name }) => name),
      ['q', 'category', 'ward', 'page', 'per_page'],
    );
    const byName = new Map(parameters.map((parameter) => [parameter.name, parameter]));
    assert.equal(byName.get('per_page')!.schema.maximum, 100);
    assert.ok(byName.get('ward')!.schema.items!.enum!.includes('bow-east'));
    for (const parameter of parameters) assert.notEqual(parameter.required, true);
  });

  for (const { path, operation } of operations) {
    it(`promises for ${path} only what was seen`, async () => {
      for (const [status, { content = {} }] of Object.entries(operation.responses)) {
        const ask = asked[path]?.[status];
        assert.ok(ask, `Nothing shows how ${path} comes to answer ${status}.`);
        const response = await ask();
        assert.equal(String(response.status), status);
        const type = response.headers.get('content-type');
        assert.deepEqual(Object.keys(content), type === null ? [] : [type]);
      }
    });
  }
});
