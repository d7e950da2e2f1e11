import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import * as schema from '@vcs/schema';
import fc from 'fast-check';
import { connect, getService, searchServices } from '../index.ts';
import { createMockFetch } from '../testing/index.ts';
import { errorOf } from '../../test/stub-fetch.ts';
import { assertAnswer, validated, VcsAnswerError, violations } from './index.ts';
import type { AnswerName } from './index.ts';
import { answerAt } from './validated.ts';

const baseUrl = 'https://directory.example.org';
const lists = {
  services: [schema.servicePage, schema.serviceDetail],
  organisations: [schema.organisationPage, schema.organisationDetail],
  projects: [schema.projectPage, schema.projectDetail],
  premises: [schema.premisesPage, schema.premisesDetail],
  spaces: [schema.spacePage, schema.spaceDetail],
  roles: [schema.rolePage, schema.roleDetail],
  events: [schema.eventPage, schema.eventDetail],
  opportunities: [schema.opportunityPage, schema.opportunityDetail],
  stories: [schema.storyPage, schema.storyDetail],
  awards: [schema.awardPage, schema.awardDetail],
  'award-years': [schema.awardYearPage, schema.awardYearDetail],
  people: [schema.personPage, schema.personSummary],
} as const;
const others = {
  'suggest?q=lun': schema.suggestionList,
  'nearby?near=E3': schema.nearbyPage,
  areas: schema.areaList,
  'areas/lookup?postcode=E3': schema.areaLookup,
  terms: schema.termList,
  stats: schema.statistics,
  emergency: schema.emergencyState,
};

interface Sample {
  path: string;
  name: AnswerName;
  value: unknown;
  /** What says with authority whether a value is such an answer. */
  authority: { safeParse(value: unknown): { success: boolean; data?: unknown } };
}

const samples: Sample[] = [];

async function take(path: string, authority: Sample['authority']): Promise<Record<string, unknown>> {
  const response = await createMockFetch()(`${baseUrl}/v1/${path}`);
  assert.equal(response.status, 200, path);
  const value = (await response.json()) as Record<string, unknown>;
  const name = answerAt(path.split('?')[0]!.split('/'));
  assert.ok(name !== undefined, path);
  samples.push({ path, name, value, authority });
  return value;
}

before(async () => {
  for (const [list, [page, detail]] of Object.entries(lists)) {
    const { items } = (await take(list, page)) as { items: { slug: string }[] };
    for (const { slug } of items.slice(0, 3)) await take(`${list}/${slug}`, detail);
  }
  for (const [path, authority] of Object.entries(others)) await take(path, authority);
});

test('every right answer is right', () => {
  for (const { path, name, value } of samples) assert.deepEqual(violations(name, value), [], path);
  const known = Object.keys(lists).length * 2 + Object.keys(others).length;
  assert.equal(new Set(samples.map(({ name }) => name)).size, known);
});

/** Every place in a value, as the names on the way to it. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [...(path.length > 0 ? [path] : []), ...inner.flatMap(([name, one]) => placesIn(one, [...path, name]))];
}

/** The same with its fields in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort()
      .map(([name, one]) => [name, sorted(one)]),
  );
}

const strange = fc.constantFrom<unknown>(null, 7, -1.5, '', 'strange', true, [], {}, [null], 1e21, undefined);

describe('a wrong answer', () => {
  test('is found wherever the schemas find it', () => {
    const place = fc.tuple(fc.nat(), fc.nat(), strange);
    fc.assert(
      fc.property(place, ([whichSample, whichPlace, other]) => {
        const { name, value, authority, path } = samples[whichSample % samples.length]!;
        const copy = structuredClone(value) as Record<string, unknown>;
        const places = placesIn(copy);
        const names = places[whichPlace % places.length]!;
        // The grammar of a rule of recurrence is known to the server alone.
        fc.pre(names.at(-1) !== 'rule' || typeof other !== 'string');
        let owner = copy;
        for (const step of names.slice(0, -1)) owner = owner[step] as Record<string, unknown>;
        if (other === undefined && !Array.isArray(owner)) delete owner[names.at(-1)!];
        else owner[names.at(-1)!] = other ?? null;
        const found = violations(name, copy);
        const { success, data } = authority.safeParse(copy);
        // What is left out and would be filled in on the way in is missing in an answer.
        const right = success && JSON.stringify(sorted(data)) === JSON.stringify(sorted(copy));
        assert.equal(found.length === 0, right, `${path} /${names.join('/')} ${JSON.stringify([other, found])}`);
      }),
      { numRuns: 500 },
    );
  });

  test('is told by where it is, what was expected and what is there', async () => {
    const service = structuredClone(samples.find(({ path }) => path === 'services')!.value) as {
      items: Record<string, unknown>[];
    };
    Object.assign(service.items[1]!, { name: 7, status: 'asleep', contact: { phones: 'none' } });
    delete service.items[0]!['organisation'];
    const found = violations('ServicePage', service);
    assert.deepEqual(
      found.map(({ path }) => path),
      ['/items/0/organisation', '/items/1/name', '/items/1/status', '/items/1/contact/phones'],
    );
    assert.deepEqual(found[0], { path: '/items/0/organisation', expected: 'a value', found: 'nothing' });
    assert.deepEqual(found[1], { path: '/items/1/name', expected: 'text', found: '7' });
    assert.match(found[2]!.expected, /^one of active, /);
  });

  test('of several kinds is told by the kind that it says it is', () => {
    const [service] = (samples.find(({ path }) => path === 'services')!.value as { items: object[] }).items;
    const near = structuredClone(samples.find(({ name }) => name === 'NearbyPage')!.value) as { items: unknown[] };
    near.items = [{ kind: 'service', record: { ...service, name: '' } }];
    assert.deepEqual(
      violations('NearbyPage', near).map(({ path }) => path),
      ['/items/0/record/name'],
    );
    near.items = [{ kind: 'castle', record: service }];
    assert.equal(violations('NearbyPage', near)[0]?.path, '/items/0/kind');
  });

  for (const nothing of [undefined, null, 'text', 7, [], {}]) {
    test(`may be ${JSON.stringify(nothing)}`, () => assert.ok(violations('ServicePage', nothing).length > 0));
  }

  test('is told in no more than twenty parts', () => {
    const items = Array.from({ length: 100 }, () => ({}));
    assert.equal(violations('ServicePage', { items }).length, 20);
  });
});

test('what is new in an answer is not wrong', () => {
  const { value, name } = samples[0]!;
  assert.deepEqual(violations(name, { ...(value as object), invented: { later: true } }), []);
});

describe('a validated connection', () => {
  test('gives right answers, old ones too', async () => {
    const fetch = createMockFetch({ maxAge: 0 });
    const connection = validated(connect({ baseUrl, fetch, retries: 0 }));
    assert.equal((await searchServices(connection, { q: 'lunch' })).items[0]?.slug, 'tuesday-lunch-club');
    fetch.set({ offline: true });
    assert.equal((await searchServices(connection, { q: 'lunch' })).stale, true);
  });

  test('gives no wrong one', async () => {
    const wrong: typeof fetch = async (...asked) => {
      const answer = (await (await createMockFetch()(...asked)).json()) as object;
      return Response.json({ ...answer, name: 7 });
    };
    const error = await errorOf(getService(validated(connect({ baseUrl, fetch: wrong })), 'wharf-pantry'));
    assert.ok(error instanceof VcsAnswerError);
    assert.deepEqual([error.answer, error.violations[0]?.path], ['ServiceDetail', '/name']);
    assert.match(error.message, /expected text, found 7/);
  });

  test('leaves alone what it does not know', async () => {
    const connection = validated(connect({ baseUrl, fetch: async () => Response.json({ new: 1 }) }));
    assert.deepEqual(await connection.request({ path: ['new', 'things', 'here'], expects: 'new' }), { new: 1 });
  });
});

test('a value can be asserted to be an answer', () => {
  const value: unknown = { active: false };
  assertAnswer('EmergencyState', value);
  assert.equal(value.active, false);
  assert.throws(() => assertAnswer('EmergencyState', { active: 'no' }), VcsAnswerError);
});
