import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lists } from '@vcs/catalogue';
import { areaLookupQuery, areaQuery, nearbyQuery } from '@vcs/schema';
import type { z } from '@hono/zod-openapi';
import { InvalidParametersError } from '../problem/errors.ts';
import { queryReader } from './read-query.ts';

const schemas = {
  ...Object.fromEntries(Object.entries(lists).map(([name, { query }]) => [name, query as z.ZodObject])),
  areas: areaQuery,
  lookup: areaLookupQuery,
  nearby: nearbyQuery,
} as Record<string, z.ZodObject>;

function read(name: string, search: string): Record<string, unknown> {
  return queryReader(schemas[name]!)(search);
}

describe('what an address may ask', () => {
  const taken: [name: string, search: string, expected: Record<string, unknown>][] = [
    ['services', 'free=false&accepting=true', { free: false, accepting: true }],
    ['services', 'category=food&category=advice', { category: ['food', 'advice'] }],
    ['services', 'spoken-language=bn&lang=syl', { 'spoken-language': ['bn'], lang: 'syl' }],
    ['services', 'near=e3+4px&radius=15&sort=distance', { near: 'e3 4px', radius: 15, sort: 'distance' }],
    ['services', 'near=51.52,-0.02&age=0', { near: '51.52,-0.02', age: 0 }],
    ['services', 'facets=category&facets=need', { facets: ['category', 'need'] }],
    ['services', 'organisation=evergreen-neighbours', { organisation: ['evergreen-neighbours'] }],
    ['events', 'from=2026-11-24&to=2026-11-24', { from: '2026-11-24', to: '2026-11-24' }],
    ['awards', 'year=2026&year=2027', { year: [2026, 2027] }],
    ['spaces', 'hirer=charity&most=20&women-only=true', { hirer: 'charity', most: 20, 'women-only': true }],
    ['areas', '', { outlines: false, kind: [] }],
    ['lookup', 'lat=51.52&lng=-0.02', { lat: 51.52, lng: -0.02 }],
  ];
  for (const [name, search, expected] of taken) {
    it(`takes ${name}?${search}`, () => {
      const query = read(name, search);
      for (const [field, value] of Object.entries(expected)) assert.deepEqual(query[field], value, field);
    });
  }

  const refused: [name: string, search: string, parameter: string, expected: RegExp, nearest?: string][] = [
    ['services', 'free=FALSE', 'free', /^true or false$/, 'false'],
    ['services', 'free=1', 'free', /^true or false$/, 'true'],
    ['services', 'free=', 'free', /^true or false$/],
    ['services', 'free=maybe', 'free', /^true or false$/],
    ['services', 'free=true&free=false', 'free', /^true or false, given once$/],
    [
      'services',
      'category=food,advice',
      'category',
      /one of .* each value by itself \(category=…&category=…\)/,
      'food',
    ],
    ['services', 'facets=categry', 'facets', /one of category, need/, 'category'],
    ['services', 'lang=EN', 'lang', /a language tag such as en/, 'en'],
    ['services', 'lang=english%20please', 'lang', /a language tag/, 'en'],
    ['services', 'lang=xx-', 'lang', /a language tag/],
    ['services', 'lang=en_GB', 'lang', /a language tag/, 'en-gb'],
    ['services', 'spoken-language=Bengali', 'spoken-language', /a language tag such as en/, 'bn'],
    ['services', 'spoken-language=somalii', 'spoken-language', /a language tag such as en/, 'so'],
    ['services', 'spoken-language=Sylheti', 'spoken-language', /a language tag such as en/, 'syl'],
    ['services', 'spoken-language=gobbledygook', 'spoken-language', /a language tag such as en/],
    ['services', 'spoken-languge=bn', 'spoken-languge', /one of the parameters/, 'spoken-language'],
    ['services', 'organisation=Evergreen%20Neighbours', 'organisation', /an id, or a slug/, 'evergreen-neighbours'],
    ['services', 'radius=15', 'radius', /`near` beside it/],
    ['services', 'sort=distance', 'sort', /`near` beside it/],
    ['services', 'sort=nearest', 'sort', /one of relevance, distance, name, updated/],
    ['services', 'near=somewhere', 'near', /a postcode such as E3 4PX/],
    ['services', 'near=E3&radius=500', 'radius', /a whole number from 1 to 240/, '240'],
    ['services', 'age=-1', 'age', /a whole number from 0 to 120/, '0'],
    ['services', 'accessibility=step_free', 'accessibility', /one of step-free/, 'step-free'],
    ['services', Array(51).fill('ward=bow-east').join('&'), 'ward', /at most 50 values/],
    ['events', 'from=24/11/2026', 'from', /a day such as 2026-11-24/, '2026-11-24'],
    ['events', 'from=2026-11-31', 'from', /a day such as/, '2026-11-30'],
    ['events', 'from=tomorrow', 'from', /a day such as/],
    ['events', 'from=2026-11-24&to=2026-11-23', 'to', /a day from `from` on and at most 366 days/, '2026-11-24'],
    ['events', 'from=2026-11-24&to=2028-01-01', 'to', /a day from `from` on and at most 366 days/, '2027-11-25'],
    ['events', 'from=1800-02-03', 'from', /a day of this century/, '2000-01-01'],
    ['events', 'to=2100-02-30', 'to', /a day such as/, '2099-12-31'],
    ['awards', 'year=twenty', 'year', /a whole number from 2020 to 2100/],
    ['spaces', 'most=20', 'most', /`hirer` beside it/],
    ['areas', 'outlines=yes', 'outlines', /true or false/, 'true'],
    ['lookup', '', 'postcode', /a postcode such as E3 4PX, or else `lat` and `lng`/],
    ['lookup', 'lat=51.5', 'lng', /a longitude beside `lat`/],
    ['lookup', 'lat=91&lng=0', 'lat', /a number from -90 to 90/, '90'],
    ['lookup', 'lat=1e1&lng=0', 'lat', /a number from/, '10'],
    ['lookup', 'postcode=E3&lat=51&lng=0', 'postcode', /either a postcode, or/],
    ['nearby', 'minutes=15', 'near', /text such as E3 4PX/],
    ['nearby', 'near=E3&kind=services', 'kind', /one of service, event/, 'service'],
  ];
  for (const [name, search, parameter, expected, nearest] of refused) {
    it(`refuses ${name}?${search.slice(0, 50)} and says what would be right`, () => {
      assert.throws(
        () => read(name, search),
        (error) => {
          assert.ok(error instanceof InvalidParametersError);
          const [first, ...others] = error.invalidParameters!;
          assert.deepEqual(others, []);
          assert.equal(first!.name, parameter);
          assert.match(first!.expected, expected);
          assert.equal(first!.nearest, nearest);
          return true;
        },
      );
    });
  }
});
