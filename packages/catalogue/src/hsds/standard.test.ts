import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Catalogue } from '../catalogue.ts';
import { loadExamples } from '../examples/index.ts';
import { openCatalogue } from '../open-catalogue.ts';
import { putAll } from '../record/sample-catalogue.ts';
import type { HsdsListName } from './feed.ts';
import { oddRecords } from './testing/odd-records.ts';

const folder = join(import.meta.dirname, '../../../../../shared/standards/oruk/schemas');
const skip = existsSync(folder) ? false : `The schemas of HSDS-UK 3.0 are not there: ${folder}`;

const ajv = new Ajv2020({ strict: false, allErrors: true });
// The package is written for both ways of importing, and its types for one of them.
(addFormats as unknown as (to: Ajv2020) => void)(ajv);
const schemas = new Map<string, ReturnType<Ajv2020['compile']>>();

function assertMeets(name: string, value: unknown, what: string): void {
  const known = schemas.get(name) ?? ajv.compile(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
  schemas.set(name, known);
  assert.ok(known(value), `${what} against ${name}: ${JSON.stringify(known.errors?.slice(0, 5))}`);
}

/** The schema of a page of each list, and those that each of its records has to meet by itself. */
const expected: { readonly [List in HsdsListName]: { page?: string; item?: string; one: readonly string[] } } = {
  services: { page: 'service_list', one: ['service'] },
  // The published description gives it the schema of a service.
  service_at_locations: { page: 'service_at_location_list', one: ['service_at_location', 'service'] },
  // The schema of the list is that of a bare object, which no page of it can meet.
  organizations: { item: 'organization', one: ['organization'] },
  taxonomies: { page: 'taxonomy_list', one: ['taxonomy'] },
  taxonomy_terms: { page: 'taxonomy_term_list', one: ['taxonomy_term'] },
};

describe('the schemas of HSDS-UK 3.0', { skip }, () => {
  let catalogue: Catalogue;
  before(async () => {
    catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:' });
    await loadExamples(catalogue);
    await putAll(catalogue, oddRecords);
  });
  after(() => catalogue.close());

  for (const [name, { page, item, one }] of Object.entries(expected)) {
    const list = name as HsdsListName;
    test(`hold for ${list}: pages, records, and records in full`, async () => {
      const found = await catalogue.hsds.page(list, { per_page: 500 });
      assert.ok(found.size > 5 && found.size === found.total_items);
      if (page !== undefined) assertMeets(page, found, list);
      for (const { id } of found.contents) {
        const record = await catalogue.hsds.one(list, id);
        for (const schema of one) assertMeets(schema, record, `${list}/${id}`);
      }
      for (const query of [{}, { full: true }, { full_service: true }]) {
        const { contents } = await catalogue.hsds.page(list, { ...query, per_page: 500 });
        for (const record of contents) assertMeets(item ?? one[0]!, record, `${list} ${JSON.stringify(query)}`);
      }
    });
  }

  test('refuse what the profile refuses, so that they are known to look', () => {
    const service = { id: oddRecords.services[0]!.id, name: 'Lunch', status: 'active' };
    assertMeets('service', service, 'a service');
    for (const wrong of [{ email: null }, { url: '' }, { url: 'www.example.org' }, { status: 'temporarily-closed' }]) {
      assert.throws(() => assertMeets('service', { ...service, ...wrong }, 'a service'));
    }
    const daily = { id: service.id, freq: 'DAILY' };
    assert.throws(() => assertMeets('service', { ...service, schedules: [daily] }, 'a service'));
  });
});
