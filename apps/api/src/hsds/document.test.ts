import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { hsdsEndpoints, openCatalogue } from '@vcs/catalogue';
import type { Catalogue } from '@vcs/catalogue';
import { loadExamples } from '@vcs/catalogue/examples';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { createApp } from '../app.ts';

interface Described {
  servers: { url: string }[];
  paths: Record<
    string,
    { get: { parameters: { $ref: string }[]; responses: Record<string, { content?: Record<string, unknown> }> } }
  >;
}

let catalogue: Catalogue;
let app: Awaited<ReturnType<typeof createApp>>;
let document: Described;
before(async () => {
  catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:' });
  await loadExamples(catalogue);
  app = await createApp({ catalogue, publicUrl: 'https://data.example.org' });
  document = (await (await app.request('/hsds/openapi.json')).json()) as Described;
});
after(() => catalogue.close());

const lists = ['services', 'service_at_locations', 'organizations', 'taxonomies', 'taxonomy_terms'] as const;

describe("the feed's OpenAPI document", () => {
  it('is valid OpenAPI 3.1 of the address at which the feed is', async () => {
    const result = await new Validator().validate(structuredClone(document) as never);
    assert.deepEqual(result.errors, undefined);
    assert.equal(result.valid, true);
    assert.deepEqual(
      document.servers.map(({ url }) => url),
      ['https://data.example.org/hsds'],
    );
  });

  it('describes every endpoint with every parameter that it takes', () => {
    const paths = ['/', ...lists.flatMap((list) => [`/${list}`, `/${list}/{id}`])];
    assert.deepEqual(Object.keys(document.paths).sort(), paths.sort());
    for (const list of lists) {
      const named = document.paths[`/${list}`]!.get.parameters.map(({ $ref }) => $ref.split('/').at(-1));
      assert.deepEqual(named, [...hsdsEndpoints[list]]);
    }
  });

  it('describes what every endpoint answers', async () => {
    const ajv = new Ajv2020({ strict: false });
    (addFormats as unknown as (to: Ajv2020) => void)(ajv);
    ajv.addSchema(document, 'feed');
    const assertDescribed = async (path: string, address: string) => {
      const pointer = `feed#/paths/${path.replaceAll('/', '~1')}/get/responses/200/content/application~1json/schema`;
      const validate = ajv.getSchema(pointer)!;
      const response = await app.request(`/hsds${address}`);
      assert.equal(response.status, 200, address);
      assert.ok(validate(await response.json()), `${address}: ${JSON.stringify(validate.errors)}`);
    };
    await assertDescribed('/', '/');
    for (const list of lists) {
      for (const query of ['', '?full=true', '?full_service=true', '?minimal=true', '?page=9999']) {
        await assertDescribed(`/${list}`, `/${list}${query}`);
      }
      for (const { id } of (await catalogue.hsds.page(list, { per_page: 500 })).contents) {
        await assertDescribed(`/${list}/{id}`, `/${list}/${id}`);
      }
    }
  });

  it('leaves nothing undescribed, as far as shapes of ours go', async () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    (addFormats as unknown as (to: Ajv2020) => void)(ajv);
    const closed = JSON.parse(JSON.stringify(document), (_, value: unknown) =>
      typeof value === 'object' && value !== null && 'properties' in value
        ? { ...value, unevaluatedProperties: false }
        : value,
    ) as object;
    ajv.addSchema(closed, 'closed');
    for (const [list, shape] of [
      ['services', 'Service'],
      ['service_at_locations', 'ServiceAtLocation'],
      ['organizations', 'Organization'],
      ['taxonomies', 'Taxonomy'],
      ['taxonomy_terms', 'TaxonomyTerm'],
    ] as const) {
      const validate = ajv.getSchema(`closed#/components/schemas/${shape}`)!;
      for (const { id } of (await catalogue.hsds.page(list, { per_page: 500 })).contents) {
        const record = await catalogue.hsds.one(list, id);
        assert.ok(validate(record), `${list}/${id}: ${JSON.stringify(validate.errors)}`);
      }
    }
  });
});
