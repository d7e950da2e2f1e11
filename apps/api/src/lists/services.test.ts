import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { serviceDetail, servicePage } from '@vcs/schema';
import { createApp } from '../app.ts';
import { openSample } from '../testing/sample.ts';
import { readProblem } from '../testing/request.ts';

const sample = await openSample();
const app = await createApp({ catalogue: sample.catalogue });

/** How many searches there were so far. */
const searches = () => sample.asked.filter(({ method }) => method === 'search').length;
const lastSearch = () => sample.lastOf('search')![1] as { text: string; terms: object; page: number; perPage: number };

describe('GET /v1/services', () => {
  it('answers a page of services', async () => {
    const response = await app.request('/v1/services');
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'application/json');
    assert.equal(servicePage.parse(await response.json()).items[0]?.slug, 'tuesday-lunch-club');
  });

  it('asks the catalogue for exactly what the address says', async () => {
    await app.request('/v1/services?q=food+bank&category=food&category=advice&ward=bow-east&page=2&per_page=5');
    const { text, terms, page, perPage } = lastSearch();
    assert.deepEqual(
      { text, terms, page, perPage },
      {
        text: 'food bank',
        terms: { category: ['advice', 'food'], ward: ['bow-east'] },
        page: 2,
        perPage: 5,
      },
    );
    await app.request('/v1/services?q=');
    assert.equal(lastSearch().text, '');
  });

  it('counts only the filters that are asked for', async () => {
    const page = servicePage.parse(await (await app.request('/v1/services?facets=category')).json());
    assert.deepEqual(page.facets.category, [{ value: 'food', label: 'Food', count: 1 }]);
    assert.deepEqual(page.facets.ward, []);
  });

  const refused: [query: string, name: string, expected: RegExp, nearest: string | undefined][] = [
    ['categry=food', 'categry', /one of the parameters q, category, need/, 'category'],
    ['perpage=5', 'perpage', /one of the parameters/, 'per_page'],
    ['utm_source=newsletter', 'utm_source', /one of the parameters/, undefined],
    ['category=foods', 'category', /one of advice, .*food/, 'food'],
    ['category=food&category=advise', 'category', /one of advice/, 'advice'],
    ['ward=Bow%20East', 'ward', /one of bethnal-green-east/, 'bow-east'],
    ['ward=', 'ward', /one of bethnal-green-east/, undefined],
    ['category=food,advice', 'category', /one of advice.* each value by itself/, 'food'],
    ['page=0', 'page', /a whole number from 1 to 10000/, '1'],
    ['page=10001', 'page', /a whole number from 1 to 10000/, undefined],
    ['page=99999', 'page', /a whole number from 1 to 10000/, undefined],
    ['page=99999999999999999999', 'page', /a whole number from 1 to 10000/, undefined],
    ['page=1.5', 'page', /a whole number/, '2'],
    ['page=two', 'page', /a whole number/, undefined],
    ['page=', 'page', /a whole number/, undefined],
    ['page=1e1', 'page', /a whole number/, '10'],
    ['per_page=500', 'per_page', /a whole number from 1 to 100/, '100'],
    ['per_page=-5', 'per_page', /a whole number from 1 to 100/, '1'],
    ['page=1&page=2', 'page', /given once/, undefined],
    ['q=a&q=b', 'q', /text of at most 200 characters, given once/, undefined],
    [`q=${'a'.repeat(201)}`, 'q', /at most 200 characters/, undefined],
    ['__proto__=x', '__proto__', /one of the parameters/, undefined],
  ];
  for (const [query, name, expected, nearest] of refused) {
    it(`refuses ?${query.slice(0, 40)} and says what would be right`, async () => {
      const before = searches();
      const body = await readProblem(await app.request(`/v1/services?${query}`), 400, 'invalid-parameter');
      assert.equal(body.invalidParameters?.length, 1);
      const [parameter] = body.invalidParameters!;
      assert.equal(parameter?.name, name);
      assert.match(parameter!.expected, expected);
      assert.equal(parameter?.nearest, nearest);
      assert.ok(body.detail?.includes(name));
      assert.equal(searches(), before);
    });
  }

  for (const [query, name, found] of [
    ['q=100%', 'q', '100%'],
    ['q=%E0%A4%A', 'q', '%E0%A4%A'],
    ['category=food&q=a%FFb', 'q', 'a%FFb'],
    ['q=a%00b', 'q', 'a%00b'],
    ['ward=bow-east%00', 'ward', 'bow-east%00'],
    ['q=%ZZ&per_page=%00', 'q', '%ZZ'],
  ] as const) {
    it(`refuses ?${query}, which is no text, and names the parameter`, async () => {
      const before = searches();
      const body = await readProblem(await app.request(`/v1/services?${query}`), 400, 'invalid-parameter');
      assert.equal(body.invalidParameters?.[0]?.name, name);
      assert.equal(body.invalidParameters[0].found, found);
      assert.match(body.invalidParameters[0].expected, /UTF-8.*percent|without the NUL/);
      assert.equal(searches(), before);
    });
  }

  it('hands on what nothing can be found by, as it was typed', async () => {
    for (const words of ['!!!', '*', '"', '-', '100% 😀']) {
      const response = await app.request(`/v1/services?q=${encodeURIComponent(words)}`);
      assert.equal(response.status, 200);
      assert.equal(lastSearch().text, words);
    }
  });

  it('names everything that is wrong at once', async () => {
    const response = await app.request('/v1/services?categry=food&ward=limehous&page=0');
    const body = await readProblem(response, 400, 'invalid-parameter');
    assert.deepEqual(
      body.invalidParameters?.map(({ name, nearest }) => [name, nearest]),
      [
        ['categry', 'category'],
        ['ward', 'limehouse'],
        ['page', '1'],
      ],
    );
  });
});

describe('GET /v1/services/{idOrSlug}', () => {
  it('finds a service by its slug and by its id', async () => {
    const bySlug = serviceDetail.parse(await (await app.request('/v1/services/tuesday-lunch-club')).json());
    const byId = serviceDetail.parse(await (await app.request(`/v1/services/${bySlug.id}`)).json());
    assert.deepEqual(byId, bySlug);
  });

  it('says which record is missing', async () => {
    const body = await readProblem(await app.request('/v1/services/monday-club'), 404, 'record-not-found');
    assert.match(body.detail!, /service.*"monday-club"/);
    await readProblem(await app.request('/v1/services/%E0%A4%A'), 404, 'record-not-found');
    await readProblem(await app.request('/v1/services/a%00'), 404, 'record-not-found');
  });

  it('takes no parameter but the language', async () => {
    const response = await app.request('/v1/services/tuesday-lunch-club?full=true');
    const body = await readProblem(response, 400, 'invalid-parameter');
    assert.equal(body.invalidParameters?.[0]?.expected, 'one of the parameters lang');
  });
});
