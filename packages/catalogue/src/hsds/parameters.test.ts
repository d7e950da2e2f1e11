import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hsdsEndpoints, readHsdsQuery } from './parameters.ts';

const read = (query: string, names: Parameters<typeof readHsdsQuery>[0] = hsdsEndpoints.service_at_locations) =>
  readHsdsQuery(names, new URLSearchParams(query));
const term = 'ff0db501-f790-5312-a3c2-e23935c20158';
const other = '7cb3bd55-2a60-5fee-b96c-a59492eb81d6';

describe('a query of HSDS', () => {
  test('passes over what is unknown and what has no value', () => {
    const { query, unreadable } = read('utm_source=x&search=&page=2&Page=x&minimal=maybe');
    assert.deepEqual(query, { page: 2 });
    assert.deepEqual(unreadable, []);
  });

  for (const [text, expected] of [
    ['minimum_age=16.5', { minimum_age: 16.5 }],
    ['full=TRUE', { full: true }],
    ['full=false', { full: false }],
    ['day=MO', { day: [0] }],
    ['day=tuesday,Wed', { day: [1, 2] }],
    ['start_time=9:30', { start_time: 570 }],
    ['end_time=17:00:00', { end_time: 1020 }],
    ['end_time=24:00', { end_time: 1440 }],
    ['modified_after=2026-11-24', { modified_after: Date.UTC(2026, 10, 24) }],
    ['modified_after=2026-11-24 10:00', { modified_after: Date.UTC(2026, 10, 24, 10) }],
    ['modified_after=2026-11-24T10:00:00', { modified_after: Date.UTC(2026, 10, 24, 10) }],
    ['modified_after=2026-11-24T10:00:00.250%2B01:00', { modified_after: Date.UTC(2026, 10, 24, 9, 0, 0, 250) }],
    ['modified_after=2026-11-24T10:00:00+01:00', { modified_after: Date.UTC(2026, 10, 24, 9) }],
    [`taxonomy_term_id=${term.toUpperCase()}&taxonomy_term_id=${other}`, { taxonomy_term_id: [term, other] }],
    [`taxonomy_id=${term},${other}`, { taxonomy_id: [term, other] }],
    ['postcode=e34px&proximity=500', { postcode: 'E3 4PX', proximity: 500 }],
    ['format=ndjson', { format: 'ndjson' }],
  ] as const) {
    test(`reads ${text}`, () => assert.deepEqual(read(text), { query: expected, unreadable: [] }));
  }

  for (const text of [
    'page=0',
    'page=1.5',
    'page=-1',
    'per_page=501',
    'per_page=ten',
    'page=1&page=2',
    'minimum_age=old',
    'maximum_age=-1',
    'start_time=25:00',
    'end_time=24:01',
    'day=someday',
    'day=m',
    'organization_id=riverside',
    'taxonomy_term_id=food',
    'modified_after=yesterday',
    'modified_after=2026-02-30',
    'modified_after=2026-11-24T10:00:00%2B99',
    'full=1',
    'full=constructor',
    'format=xml',
    'postcode=nowhere',
    'postcode=E3&proximity=near',
    'postcode=E3&proximity=0',
    `search=${'a'.repeat(201)}`,
  ]) {
    test(`cannot read ${text.slice(0, 40)}, and says what was expected`, () => {
      const { unreadable } = read(text);
      assert.equal(unreadable.length, 1);
      assert.ok(unreadable[0]!.expected.length > 0 && unreadable[0]!.found.length > 0);
      assert.ok(text.includes(unreadable[0]!.name));
    });
  }

  test('takes no proximity without a postcode', () => {
    assert.match(read('proximity=100').unreadable[0]!.expected, /postcode/);
  });

  test('takes large pages where they hold nothing but ids', () => {
    assert.deepEqual(read('minimal=true&per_page=10000', hsdsEndpoints.services).unreadable, []);
    assert.equal(read('minimal=true&per_page=10001', hsdsEndpoints.services).unreadable.length, 1);
    assert.match(read('per_page=0', hsdsEndpoints.services).unreadable[0]!.expected, /1 to 500/);
  });
});
