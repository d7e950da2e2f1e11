import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { nearbyPage, nearbyQuery, statistics, suggestionList, suggestQuery, termList, termQuery } from '@vcs/schema';
import type { NearbyQueryInput, SuggestQueryInput } from '@vcs/schema';
import type { Catalogue } from '../catalogue.ts';
import { loadExamples } from '../examples/index.ts';
import { openCatalogue } from '../open-catalogue.ts';
import { answerEmergency } from './answer-emergency.ts';
import { answerList } from './answer-list.ts';
import { answerNearby } from './answer-nearby.ts';
import { answerRecord } from './answer-record.ts';
import { answerStatistics } from './answer-statistics.ts';
import { answerSuggestions } from './answer-suggestions.ts';
import { answerTerms } from './answer-terms.ts';
import { listNames, lists } from './lists.ts';
import { UnknownPlaceError } from './near.ts';

const now = new Date('2026-11-20T12:00:00Z');
let catalogue: Catalogue;
before(async () => {
  catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:', clock: () => now });
  await loadExamples(catalogue);
});
after(() => catalogue.close());

describe('a list and its records', () => {
  for (const name of listNames) {
    const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    test(`${name}: every item and record is in the shape of its list, and has nothing more`, async () => {
      const { query, page, detail } = lists[name];
      const answer = await answerList(catalogue, name, query.parse({ per_page: 5, lang: 'bn' }) as never, now);
      assert.ok(answer.items.length > 0);
      assert.deepEqual(plain(page.parse(answer)), plain(answer));
      for (const { slug } of answer.items as { slug: string }[]) {
        const record = await answerRecord(catalogue, name, slug, { now, lang: 'so' });
        assert.deepEqual(plain(detail.parse(record)), plain(record), slug);
      }
    });
  }

  test('counts only the filters asked for, and tells where near is', async () => {
    const query = lists.services.query.parse({ facets: ['need'], near: 'E3 4PX', sort: 'distance' });
    const { facets, near, items } = await answerList(catalogue, 'services', query, now);
    assert.ok(facets.need.length > 0);
    assert.deepEqual(facets.category, []);
    assert.equal(near?.approximate, true);
    const metres = items.flatMap(({ distance }) => distance?.metres ?? []);
    assert.deepEqual(
      metres,
      metres.toSorted((left, right) => left - right),
    );
  });

  test('calls what it counts as the language does, and says which language each name is in', async () => {
    const query = lists.organisations.query.parse({ facets: ['category', 'ward'], lang: 'bn' });
    const { facets } = await answerList(catalogue, 'organisations', query, now);
    const { label, lang } = facets.category.find(({ value }) => value === 'food')!;
    assert.deepEqual({ label, lang }, { label: 'খাবার', lang: 'bn' });
    assert.deepEqual([...new Set(facets.ward.map((ward) => ward.lang))], ['en']);
    const awards = await answerList(catalogue, 'awards', lists.awards.query.parse({ lang: 'bn' }), now);
    assert.ok(Object.values(awards.facets).every((values) => values.every((value) => value.lang === undefined)));
  });

  test('a role is there on the days it is on show, and nowhere on others', async () => {
    const id = await catalogue.change(async ({ volunteerRoles }) => {
      for await (const role of volunteerRoles.all()) {
        await volunteerRoles.put({ ...role, publishFrom: '2026-11-10', publishUntil: '2026-11-20' });
        return { role: role.slug, organisation: role.organisationId };
      }
      throw new Error('The examples have no role.');
    });
    const later = new Date('2026-11-21T12:00:00Z');
    assert.ok(await answerRecord(catalogue, 'roles', id.role, { now }));
    assert.equal(await answerRecord(catalogue, 'roles', id.role, { now: later }), undefined);
    const rolesOn = async (day: Date) =>
      (await answerRecord(catalogue, 'organisations', id.organisation, { now: day }))!.roles.map(({ slug }) => slug);
    assert.ok((await rolesOn(now)).includes(id.role));
    assert.ok(!(await rolesOn(later)).includes(id.role));
  });

  test('an event tells the times from today on, in order', async () => {
    const { items } = await answerList(catalogue, 'events', lists.events.query.parse({}), now);
    for (const { slug } of items.slice(0, 5)) {
      const { occurrences } = (await answerRecord(catalogue, 'events', slug, { now }))!;
      const starts = occurrences.map((one) => one.starts.instant);
      assert.ok(starts.length > 0 && starts.length <= 20, slug);
      assert.deepEqual(starts, starts.toSorted());
    }
  });
});

describe('suggestions', () => {
  const suggest = async (asked: SuggestQueryInput) => {
    const answer = await answerSuggestions(catalogue, suggestQuery.parse(asked), now);
    return suggestionList.parse(answer).items;
  };

  test('begin with the name itself, then names that begin so', async () => {
    const [first, ...others] = await suggest({ q: 'food' });
    assert.deepEqual([first?.kind, first?.slug], ['category', 'food']);
    assert.ok(others.some(({ kind }) => kind === 'organisation'));
    const bow = await suggest({ q: 'Bow ea' });
    assert.deepEqual([bow[0]?.kind, bow[0]?.slug], ['ward', 'bow-east']);
  });

  test('know other words, and tell names in the language asked for', async () => {
    const [khabar] = await suggest({ q: 'khab', lang: 'syl' });
    assert.deepEqual([khabar?.slug, khabar?.name, khabar?.lang], ['food', 'খাবার', 'bn']);
    const [cunto] = await suggest({ q: 'cunto', lang: 'en' });
    assert.deepEqual([cunto?.name, cunto?.lang], ['Food', 'en']);
  });

  test('are of the kinds asked for, as many as asked for, and each once', async () => {
    const organisations = await suggest({ q: 'c', kind: ['organisation'], limit: 20 });
    assert.ok(organisations.length > 3);
    assert.ok(organisations.every(({ kind }) => kind === 'organisation'));
    const few = await suggest({ q: 'c', limit: 3 });
    assert.equal(few.length, 3);
    const many = (await suggest({ q: 's', limit: 20 })).map(({ kind, slug }) => `${kind} ${slug}`);
    assert.equal(new Set(many).size, many.length);
  });

  test('of nothing are none', async () => {
    for (const q of ['', '  ', '!!!', 'qqqqqqq']) assert.deepEqual(await suggest({ q }), []);
  });
});

describe('what is nearby', () => {
  const nearby = async (asked: Partial<NearbyQueryInput> = {}) =>
    nearbyPage.parse(await answerNearby(catalogue, nearbyQuery.parse({ near: 'E3', minutes: 30, ...asked }), now));

  test('comes nearest first, within the walk, each once over all pages', async () => {
    const first = await nearby({ per_page: 7 });
    const items = [];
    for (let page = 1; page <= first.pages; page += 1) items.push(...(await nearby({ per_page: 7, page })).items);
    assert.equal(items.length, first.total);
    assert.equal(new Set(items.map(({ kind, record }) => `${kind} ${record.id}`)).size, items.length);
    const metres = items.map(({ record }) => record.distance!.metres);
    assert.deepEqual(
      metres,
      metres.toSorted((left, right) => left - right),
    );
    assert.ok(items.every(({ record }) => record.distance!.walkingMinutes <= 30));
    assert.ok(new Set(items.map(({ kind }) => kind)).size >= 4);
  });

  test('counts all kinds while one is asked for', async () => {
    const { items, total, facets } = await nearby({ kind: ['event'], per_page: 100 });
    assert.ok(items.every(({ kind }) => kind === 'event'));
    assert.equal(facets.kind.find(({ value }) => value === 'event')?.count, total);
    assert.ok(facets.kind.length >= 4);
  });

  test('has no services that no longer run', async () => {
    const { items } = await nearby({ kind: ['service'], minutes: 60, per_page: 100 });
    assert.ok(items.length > 10);
    for (const { kind, record } of items) {
      if (kind === 'service') assert.ok(['active', 'temporarily-closed'].includes(record.status));
    }
  });

  test('is nothing where there is no such place', () =>
    assert.rejects(nearby({ near: 'SW1A 1AA' }), UnknownPlaceError));
});

test('the statistics count what the lists have', async () => {
  const counted = statistics.parse(await answerStatistics(catalogue, now));
  for (const name of listNames) {
    const { total, byFreshness } = counted.lists[name];
    const all = Object.values(byFreshness).reduce((sum, count) => sum + count, 0);
    assert.equal(all, total, name);
    if (name === 'events') continue;
    const state = name === 'opportunities' ? { state: 'all' } : {};
    const page = await answerList(catalogue, name, lists[name].query.parse(state) as never, now);
    assert.equal(total, page.total, name);
  }
});

test('the terms have a label in the language asked for, or else in English', () => {
  const terms = termList.parse(answerTerms(termQuery.parse({ vocabulary: ['category', 'skill'], lang: 'so' })));
  assert.deepEqual(
    terms.vocabularies.map(({ name }) => name),
    ['category', 'skill'],
  );
  const [categories, skills] = terms.vocabularies;
  const food = categories!.terms.find(({ slug }) => slug === 'food')!;
  assert.deepEqual([food.label, food.lang, food.labels.bn], ['Cunto', 'so', 'খাবার']);
  assert.ok(skills!.terms.every(({ lang, label, labels }) => lang === 'en' && label === labels.en));
});

test('an emergency is told while its notice is on, and call-outs then come before other roles', async () => {
  const asked = lists.roles.query.parse({ per_page: 100 });
  const callOuts = async () => {
    const { items } = await answerList(catalogue, 'roles', asked, now);
    return items.map(({ emergencyCallOut }) => emergencyCallOut);
  };
  const before = await callOuts();
  assert.deepEqual(await answerEmergency(catalogue, { now }), { active: false });
  await catalogue.change(async ({ emergencyNotices }) => {
    for await (const notice of emergencyNotices.all()) await emergencyNotices.put({ ...notice, active: true });
  });
  const state = await answerEmergency(catalogue, { now, lang: 'bn' });
  assert.ok(state.active && state.services.length > 0 && state.messages.en !== undefined);
  const first = [true, false].flatMap((callOut) => before.filter((one) => one === callOut));
  assert.notDeepEqual(before, first);
  assert.deepEqual(await callOuts(), first);
});
