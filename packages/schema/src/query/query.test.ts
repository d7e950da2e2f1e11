import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { z } from 'zod';
import {
  awardQuery,
  eventQuery,
  serviceQuery,
  opportunityQuery,
  organisationQuery,
  personQuery,
  premisesQuery,
  projectQuery,
  spaceQuery,
  storyQuery,
  volunteerRoleQuery,
} from './index.ts';

const queries = {
  awardQuery,
  eventQuery,
  serviceQuery,
  opportunityQuery,
  organisationQuery,
  personQuery,
  premisesQuery,
  projectQuery,
  spaceQuery,
  storyQuery,
  volunteerRoleQuery,
};

for (const [name, query] of Object.entries(queries)) {
  test(`${name} may be empty, takes at most 100 to a page and no parameter it does not know`, () => {
    assert.equal(query.parse({}).per_page, 20);
    assert.ok(query.safeParse({ per_page: 100 }).success);
    for (const wrong of [{ per_page: 101 }, { per_page: 0 }, { page: 0 }, { page: 1.5 }, { wrad: ['poplar'] }]) {
      assert.ok(!query.safeParse(wrong).success, JSON.stringify(wrong));
    }
  });
}

function refusedFor(query: z.ZodType, input: object): string[] {
  const result = query.safeParse(input);
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'));
}

describe('a query that means nothing is refused, with the parameter that is wrong', () => {
  const cases: [z.ZodType, object, string[]][] = [
    [serviceQuery, { radius: 15 }, ['radius']],
    [serviceQuery, { sort: 'distance' }, ['sort']],
    [serviceQuery, { near: 'E3 4PX', radius: 15, sort: 'distance' }, []],
    [serviceQuery, { near: 'somewhere' }, ['near']],
    [serviceQuery, { near: 'e34px' }, []],
    [serviceQuery, { near: 'E3' }, []],
    [serviceQuery, { near: '51.52,-0.02' }, []],
    [serviceQuery, { near: '51.52' }, ['near']],
    [serviceQuery, { near: 'E3', radius: 241 }, ['radius']],
    [serviceQuery, { free: 'false' }, ['free']],
    [serviceQuery, { open: ['now', 'tuesday-evening', 'weekend'] }, []],
    [serviceQuery, { open: ['noon'] }, ['open.0']],
    [serviceQuery, { accessibility: ['ramp'] }, ['accessibility.0']],
    [serviceQuery, { organisation: ['Not A Slug'] }, ['organisation.0']],
    [spaceQuery, { most: 20 }, ['most']],
    [spaceQuery, { sort: 'price' }, ['sort']],
    [spaceQuery, { hirer: 'charity', most: 20, sort: 'price' }, []],
    [eventQuery, { from: '2026-11-24', to: '2026-11-23' }, ['to']],
    [eventQuery, { from: '2026-11-24', to: '2027-11-26' }, ['to']],
    [eventQuery, { from: '2026-11-24', to: '2026-11-24' }, []],
    [eventQuery, { from: '2026-02-30' }, ['from']],
    [eventQuery, { from: '9999-02-31' }, ['from']],
    [eventQuery, { from: '2099-12-31' }, []],
    [eventQuery, { to: '9999-12-31' }, ['to']],
    [eventQuery, { from: '1066-10-14' }, ['from']],
  ];
  for (const [query, input, wrong] of cases) {
    test(`${JSON.stringify(input)}: ${wrong.join(', ') || 'nothing'} is wrong`, () =>
      assert.deepEqual(refusedFor(query, input), wrong));
  }
});
