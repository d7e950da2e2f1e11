import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import * as schemas from './index.ts';
import {
  categories,
  openingHours,
  organisation,
  partialDate,
  phone,
  serviceQuery,
  wards,
  webAddress,
} from './index.ts';

const now = '2026-11-21T09:00:00Z';
const record = {
  id: '0b0c6d3e-6f0e-5d0c-9d0a-000000000001',
  source: { name: 'Example' },
  createdAt: now,
  updatedAt: now,
};

test('a record without optional fields is complete after parsing: lists are empty, never missing', () => {
  const parsed = organisation.parse({ ...record, slug: 'riverside-neighbours', name: 'Riverside Neighbours' });
  assert.deepEqual(parsed.kinds, []);
  assert.deepEqual(parsed.contact, { phones: [] });
  assert.equal(parsed.publication, 'published');
  assert.equal(parsed.lang, 'en');
});

test('a field that the schema does not know does not pass through', () => {
  const parsed = organisation.parse({ ...record, slug: 'a', name: 'A', homeAddress: '1 Private Road' });
  assert.ok(!('homeAddress' in parsed));
});

const cases: [string, z.ZodType, string[], string[]][] = [
  ['partialDate', partialDate, ['2020-11', '2026-11-24'], ['2020', '2020-13', '24/11/2026', '2026-11-32']],
  ['webAddress', webAddress, ['https://example.org/a'], ['www.example.org', 'javascript:alert(1)', '']],
  ['phone number', phone.shape.number, ['020 7946 0101', '+44 20 7946 0101'], ['ask inside', '']],
  ['time of day', openingHours.shape.opens, ['09:30', '00:00'], ['9:30', '24:00', '10am']],
];
for (const [name, schema, accepted, refused] of cases) {
  test(`${name} accepts ${accepted.join(', ')} and refuses ${refused.map((text) => JSON.stringify(text)).join(', ')}`, () => {
    for (const text of accepted) assert.ok(schema.safeParse(text).success, text);
    for (const text of refused) assert.ok(!schema.safeParse(text).success, text);
  });
}

test('a query with an unknown filter is refused, so that a typing mistake never returns everything', () => {
  assert.ok(!serviceQuery.safeParse({ categry: ['food'] }).success);
  assert.ok(!serviceQuery.safeParse({ ward: ['hackney-wick'] }).success);
  assert.ok(!serviceQuery.safeParse({ per_page: 101 }).success);
  const { q, category, ward, page, per_page } = serviceQuery.parse({});
  assert.deepEqual(
    { q, category, ward, page, per_page },
    { q: undefined, category: [], ward: [], page: 1, per_page: 20 },
  );
});

test('the borough has twenty wards, and no ward or category is listed twice', () => {
  assert.equal(wards.length, 20);
  for (const list of [wards, categories]) assert.equal(new Set(list.map(({ slug }) => slug)).size, list.length);
  assert.equal(new Set(categories.map(({ id }) => id)).size, categories.length);
});

test('every schema can be written as JSON Schema, the source of the API document and of the types of the client', () => {
  for (const [name, schema] of Object.entries(schemas)) {
    if (schema instanceof z.ZodType) assert.doesNotThrow(() => z.toJSONSchema(schema), name);
  }
});
