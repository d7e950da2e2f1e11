import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { createMockFetch, exampleNow, exampleRecords } from '@vcs/sdk/testing';
import { createApp } from '../app.ts';
import { openExampleRecords } from '../testing/example-records.ts';

const clock = () => exampleNow;
const catalogue = await openExampleRecords();
after(() => catalogue.close());
const app = await createApp({ catalogue, clock, publicUrl: 'https://directory.example.org' });
const mock = createMockFetch();

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** What differs by right: order within a record of what is related, and where a distance is rounded. */
function comparable(value: Json): Json {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, one]) => [
        name,
        related.has(name) && Array.isArray(one) ? bySlug(one.map(comparable)) : comparable(one),
      ]),
  );
}

const related = new Set([
  'related',
  'services',
  'projects',
  'premises',
  'roles',
  'events',
  'opportunities',
  'stories',
  'people',
  'spaces',
  'awards',
  'categories',
  'wards',
]);
const bySlug = (values: Json[]): Json[] =>
  values.toSorted((left, right) =>
    JSON.stringify((left as { slug?: Json }).slug ?? left) < JSON.stringify((right as { slug?: Json }).slug ?? right)
      ? -1
      : 1,
  );

function without(name: string, value: Json): Json {
  return Object.fromEntries(Object.entries(value as { [name: string]: Json }).filter(([one]) => one !== name));
}

/** A problem by its kind, since each words it for its own readers; anything else as it is. */
function told(status: number, body: Json): Json {
  return status < 400 ? comparable(body) : (body as { type: Json }).type;
}

async function both(path: string): Promise<[mock: Json, served: Json]> {
  const url = `https://directory.example.org/v1/${path}`;
  const [one, other] = await Promise.all([mock(url), app.request(url)]);
  assert.equal(one.status, other.status, `status of ${path}`);
  return [told(one.status, (await one.json()) as Json), told(other.status, (await other.json()) as Json)];
}

const lists = [
  'services',
  'organisations',
  'projects',
  'premises',
  'spaces',
  'roles',
  'events',
  'opportunities',
  'stories',
  'awards',
  'award-years',
  'people',
] as const;
const recordsOf: Readonly<Record<(typeof lists)[number], readonly { slug: string }[]>> = {
  ...exampleRecords,
  'award-years': exampleRecords.awardYears,
};

interface Page {
  items: { id: string; slug: string }[];
  total: number;
  next?: string;
  facets: Record<string, { value: string }[]>;
}

describe('the mock of the SDK answers as the server does for the same records', () => {
  for (const list of lists) {
    const sort = list === 'award-years' ? '' : '&sort=name';

    it(`${list}: every record`, async () => {
      for (const { slug } of recordsOf[list]) {
        const [one, other] = await both(`${list}/${slug}`);
        assert.deepEqual(one, other, slug);
      }
      await both(`${list}/nothing-here`);
    });

    it(`${list}: every page in the order of creation, from one place to the next`, async () => {
      for (let after = ''; ;) {
        const [one, other] = await both(`${list}?sort=created&per_page=2${after}`);
        assert.deepEqual(one, other, after);
        const { next } = other as unknown as Page;
        if (next === undefined) return;
        after = `&after=${encodeURIComponent(next)}`;
      }
    });

    it(`${list}: every value of every filter that is counted`, async () => {
      const [all, served] = await both(`${list}?per_page=100${sort}`);
      assert.deepEqual(all, served);
      for (const [name, values] of Object.entries((served as unknown as Page).facets)) {
        for (const { value } of values) {
          const [one, other] = await both(`${list}?per_page=100&${name}=${value}${sort}`);
          assert.deepEqual(one, other, `${name}=${value}`);
        }
      }
    });
  }

  const questions = [
    ...lists.map((list) => `${list}?per_page=4&page=2`),
    'services?ward=poplar',
    'services?ward=bow-east&ward=weavers&category=food',
    'services?audience=older-people',
    'services?audience=older-people&ward=bow-east',
    'roles?ward=bow-east',
    'roles?day-part=saturday-morning&place=in-person&place=remote',
    'organisations?ward=whitechapel&kind=registered-charity',
    'projects?ward=bow-west',
    'services?q=women',
    'roles?q=driver',
    'premises?q=lantern',
    'spaces?q=stage',
    'events?q=soup',
    'services?status=inactive&status=temporarily-closed',
    'services?free=true&access=phone',
    'suggest?q=tamarind',
    'suggest?q=lantern&kind=space&kind=premises',
    'suggest?q=',
    'nearby?near=51.53,-0.03&minutes=15',
    'nearby?near=51.53,-0.03&minutes=60&per_page=7&page=2',
    'services?age=12&sort=name',
    'services?open=saturday-morning&sort=name',
    'services?open=friday-evening&open=weekend&sort=name',
    'services?open=now&sort=name',
    'services?accepting=true&sort=name',
    'services?spoken-language=bn&category=food&sort=name',
    'services?near=51.53,-0.03&sort=distance',
    'services?near=51.53,-0.03&radius=20&sort=distance',
    'services?near=E3&radius=30&sort=distance',
    'services?organisation=copperlock-advice&facets=category&sort=name',
    'services?sort=updated&per_page=100',
    'services?sort=created&per_page=100',
    'people?sort=name',
    'people?q=a',
    'events?dates=next&sort=created&per_page=2',
    'roles?sort=created&per_page=100',
    'roles?english=basic&sort=name',
    'roles?team=8',
    'roles?age=15&sort=name',
    'roles?emergency=true&sort=name',
    'roles?organisation=copperlock-advice&sort=name',
    'premises?facility=kitchen&facility=wifi&sort=name',
    'spaces?capacity=30&sort=capacity',
    'spaces?layout=boardroom',
    'spaces?hirer=community-group&most=15&sort=price',
    'spaces?hirer=business&most=80&unit=half-day',
    'spaces?day-part=saturday-evening&sort=name',
    'spaces?day-part=monday-morning&sort=name',
    'spaces?women-only=true&sort=name',
    'spaces?premises=lantern-hall&sort=name',
    'spaces?area=200&sort=name',
    'events',
    'events?per_page=5&page=2',
    'events?from=2026-12-01&to=2026-12-31',
    'events?from=2027-03-01&to=2027-03-31',
    'events?status=cancelled',
    'events?booking=true',
    'events?near=51.53,-0.03&radius=30',
    'events?from=2026-12-19&to=2026-12-19',
    'opportunities',
    'opportunities?state=all',
    'opportunities?state=coming',
    'opportunities?state=closed',
    'opportunities?state=open&on=2027-01-20',
    'opportunities?amount=1000',
    'projects?state=current&sort=name',
    'projects?state=ended',
    'awards?year=2027&sort=name',
    'nearby?near=51.53,-0.03&minutes=20&kind=role',
    'nearby?near=51.53,-0.03&minutes=20&kind=premises',
    'nearby?near=51.53,-0.03&minutes=30&kind=event',
    'stats',
    'terms?vocabulary=need',
    'emergency',
    'partners/example-council',
    'partners/nobody',
    'areas/lookup?lat=51.2&lng=1',
    'services?wrd=1',
    'services?radius=5',
    'spaces?most=5',
    'events?near=somewhere',
    'stats?q=1',
  ];
  for (const question of questions) {
    it(question, async () => {
      const [one, other] = await both(question);
      // The server counts the events that may fall on those days, the mock those that do.
      const counted = !question.startsWith('events?from');
      assert.deepEqual(counted ? one : without('facets', one), counted ? other : without('facets', other));
    });
  }

  it('and in a language, tells that of each text', async () => {
    for (const path of [
      'services/cha-o-adda?lang=en',
      'events?lang=so&kind=forum',
      'roles/kitchen-helper?lang=bn',
      'services?lang=ar&per_page=2',
      'organisations?lang=bn&kind=community-group',
      'organisations/copperlock-advice?lang=syl',
    ]) {
      const [one, other] = await both(path);
      assert.deepEqual(one, other, path);
    }
  });
});
