import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import type { Catalogue } from '../catalogue.ts';
import { loadExamples } from '../examples/index.ts';
import { distanceInMetres } from '../geography/distance.ts';
import { openCatalogue } from '../open-catalogue.ts';
import { putAll } from '../record/sample-catalogue.ts';
import { sampleEngine } from '../record/sample-database.ts';
import { sampleService } from '../record/sample-records.ts';
import type { HsdsListName, HsdsObject } from './feed.ts';
import type { HsdsQuery } from './parameters.ts';
import { dayCodes } from './schedules.ts';
import { taxonomies, taxonomyTerms } from './taxonomies.ts';
import { oddRecords, secret } from './testing/odd-records.ts';

const lists = ['services', 'service_at_locations', 'organizations', 'taxonomies', 'taxonomy_terms'] as const;

let catalogue: Catalogue;
before(async () => {
  catalogue = await openCatalogue({
    databaseUrl: await sampleEngine().passing(),
    clock: () => new Date('2026-02-01T12:00:00Z'),
  });
  await loadExamples(catalogue);
  await putAll(catalogue, oddRecords);
  await catalogue.change(async ({ services }) => {
    for (const { id } of oddRecords.services) {
      await services.putPrivate({
        recordId: id,
        note: secret,
        updater: { name: secret, email: `${secret}@example.org` },
      });
    }
  });
});
after(() => catalogue.close());

async function everything(list: HsdsListName, query: HsdsQuery = {}): Promise<HsdsObject[]> {
  const found: HsdsObject[] = [];
  for await (const some of catalogue.hsds.all(list, query)) found.push(...some);
  return found;
}

const ids = (objects: readonly HsdsObject[]) => objects.map(({ id }) => id);

describe('pages', () => {
  test('of every size hold each record once, in one order, and say what they are', async () => {
    for (const list of lists) {
      const all = ids(await everything(list));
      assert.equal(new Set(all).size, all.length);
      for (const perPage of [1, 2, 7, all.length - 1, all.length, all.length + 1, 500]) {
        const pages = Math.ceil(all.length / perPage);
        const walked: string[] = [];
        // Every page of a list of one record each would take long.
        const numbers = perPage < 7 && pages > 40 ? [1, 2, pages - 1, pages, pages + 1] : range(1, pages + 1);
        for (const page of numbers) {
          const { contents, ...envelope } = await catalogue.hsds.page(list, { page, per_page: perPage });
          assert.deepEqual(envelope, {
            total_items: all.length,
            total_pages: pages,
            page_number: page,
            size: contents.length,
            first_page: page === 1,
            last_page: page === pages,
            empty: page > pages,
          });
          assert.deepEqual(
            ids(contents),
            all.slice((page - 1) * perPage, page * perPage),
            `${list} ${page}/${perPage}`,
          );
          walked.push(...ids(contents));
        }
        if (numbers.length === pages + 1) assert.deepEqual(walked, all);
      }
    }
  });

  test('of an empty list are one, the first and the last', async () => {
    const query = { search: 'xylophone quartets', per_page: 5 };
    const { contents, ...envelope } = await catalogue.hsds.page('services', query);
    assert.deepEqual(contents, []);
    assert.deepEqual(envelope, {
      total_items: 0,
      total_pages: 0,
      page_number: 1,
      size: 0,
      first_page: true,
      last_page: true,
      empty: true,
    });
  });

  test('of places hold the same as all places together, wherever a service is cut', async () => {
    for (const query of [{}, { postcode: 'E3', proximity: 1500 }, { postcode: 'E3' }, { full: true, day: [0] }]) {
      const all = await everything('service_at_locations', query);
      assert.ok(all.length > 0);
      for (const perPage of [3, 4, 5]) {
        const walked: HsdsObject[] = [];
        for (const page of range(1, Math.ceil(all.length / perPage))) {
          walked.push(
            ...(await catalogue.hsds.page('service_at_locations', { ...query, page, per_page: perPage })).contents,
          );
        }
        assert.deepEqual(walked, all);
      }
    }
  });

  test('hold still while records change, and what is new comes last', async () => {
    const fresh = await openCatalogue({
      databaseUrl: await sampleEngine().passing(),
      clock: () => new Date('2026-02-01T12:00:00Z'),
    });
    await putAll(fresh, oddRecords);
    const listed = async () => ids((await fresh.hsds.page('services', { per_page: 100 })).contents);
    const earlier = await listed();
    await fresh.change(async ({ services }) => {
      const first = (await services.get(earlier[0]!))!;
      await services.put({ ...first, name: 'Zzz', status: 'inactive', assured: { date: '2026-01-31' } });
      const added = sampleService('Aaa', oddRecords.organisations[0]!, { assured: { date: '2026-01-31' } });
      await services.put({ ...added, createdAt: '2026-02-01T12:00:00.000Z' });
    });
    const later = await listed();
    assert.deepEqual(later.slice(0, -1), earlier);
    await fresh.change(({ services }) => services.delete(later.at(-1)!));
    assert.deepEqual(await listed(), earlier);
    await fresh.close();
  });
});

describe('every id', () => {
  for (const list of lists) {
    test(`of ${list} leads to the record, in full as in the list`, async () => {
      const full = await everything(list, { full: true });
      const items = await everything(list);
      assert.deepEqual(ids(full), ids(items));
      for (const [index, { id }] of items.entries()) {
        const one = await catalogue.hsds.one(list, id);
        assert.equal(one?.id, id);
        if (list === 'services' || list === 'service_at_locations') assert.deepEqual(one, full[index]);
      }
      assert.equal(await catalogue.hsds.one(list, '00000000-0000-4000-8000-000000000000'), undefined);
    });
  }

  test('that a record names leads to what it names', async () => {
    for (const service of await everything('services', { full: true })) {
      assert.ok(await catalogue.hsds.one('organizations', service.organization_id as string));
      for (const { id } of (service.service_at_locations ?? []) as HsdsObject[]) {
        assert.equal((await catalogue.hsds.one('service_at_locations', id))?.service_id, service.id);
      }
    }
    for (const { taxonomy_id: id } of taxonomyTerms) assert.ok(await catalogue.hsds.one('taxonomies', id));
  });

  test('of what is hidden leads nowhere', async () => {
    const hidden = oddRecords.services.filter(({ name }) => name.includes(secret));
    assert.equal(hidden.length, 2);
    for (const { id } of hidden) assert.equal(await catalogue.hsds.one('services', id), undefined);
    const draft = oddRecords.organisations.find(({ publication }) => publication === 'draft')!;
    assert.equal(await catalogue.hsds.one('organizations', draft.id), undefined);
  });
});

describe('what leaves', () => {
  test('has nothing of drafts, confidential places and private details', async () => {
    const confidential = oddRecords.locations.filter(({ name }) => name.includes(secret)).map(({ id }) => id);
    for (const list of lists) {
      for (const query of [{}, { full: true }, { full_service: true }, { minimal: true }]) {
        const text = JSON.stringify(await everything(list, query));
        for (const word of [secret, 'E1 9ZZ', '51.5171', ...confidential]) assert.ok(!text.includes(word), word);
      }
    }
  });

  test('has no null, no empty text and no empty list', async () => {
    const look = (value: unknown, path: string): void => {
      assert.ok(value !== null && value !== undefined && value !== '', path);
      if (typeof value !== 'object') return;
      assert.ok(!Array.isArray(value) || value.length > 0, path);
      for (const [name, part] of Object.entries(value as object)) look(part, `${path}/${name}`);
    };
    for (const list of lists) {
      for (const one of await everything(list, { full_service: true, full: true })) look(one, `${list}/${one.id}`);
    }
  });

  test('of a service whose only place is confidential is a service without places', async () => {
    const { id } = oddRecords.services.find(({ name }) => name === 'Safe house')!;
    assert.equal((await catalogue.hsds.one('services', id))?.service_at_locations, undefined);
    assert.ok(!(await everything('service_at_locations')).some(({ service_id }) => service_id === id));
  });
});

/** What a list of services should hold, found by looking at each as it is published. */
function meets(service: HsdsObject, query: HsdsQuery): boolean {
  const { minimum_age: youngest, maximum_age: oldest } = service as { minimum_age?: number; maximum_age?: number };
  if (query.minimum_age !== undefined && !(youngest !== undefined && youngest >= query.minimum_age)) return false;
  if (query.maximum_age !== undefined && !(oldest !== undefined && oldest <= query.maximum_age)) return false;
  if (query.organization_id !== undefined && service.organization_id !== query.organization_id) return false;
  const changed = Date.parse(service.last_modified as string);
  if (query.modified_after !== undefined && changed < query.modified_after) return false;
  const terms = ((service.attributes ?? []) as { taxonomy_term: { id: string; taxonomy_id: string } }[]).map(
    ({ taxonomy_term }) => taxonomy_term,
  );
  if (!(query.taxonomy_term_id ?? []).every((id) => terms.some((term) => term.id === id))) return false;
  if (!(query.taxonomy_id ?? []).every((id) => terms.some((term) => term.taxonomy_id === id))) return false;
  const { day, start_time: from = 0, end_time: to = Infinity } = query;
  if (day === undefined && query.start_time === undefined && query.end_time === undefined) return true;
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return ((service.schedules ?? []) as Record<string, string>[])
    .filter(({ dtstart, opens_at }) => dtstart === undefined && opens_at !== undefined)
    .some(({ byday, opens_at, closes_at }) => {
      const opens = minutes(opens_at!);
      const closes = closes_at === '23:59' ? 1440 : minutes(closes_at!);
      const onDay = day === undefined || day.some((number) => byday!.split(',').includes(dayCodes[number]!));
      return onDay && opens >= from && (closes > opens ? closes : closes + 1440) <= to;
    });
}

/** Seldom there, so that what is asked for together is often found. */
const optional = <Value>(values: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: values });
const termId = fc.constantFrom(...taxonomyTerms.map(({ id }) => id));
const filters = fc
  .record({
    minimum_age: optional(fc.constantFrom(0, 5, 16, 16.5, 60)),
    maximum_age: optional(fc.constantFrom(11, 25, 99, 120)),
    day: optional(fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 3 })),
    start_time: optional(fc.constantFrom(0, 540, 570, 1080, 1200)),
    end_time: optional(fc.constantFrom(720, 1020, 1260, 1440)),
    taxonomy_term_id: optional(fc.uniqueArray(termId, { minLength: 1, maxLength: 2 })),
    taxonomy_id: optional(
      fc.uniqueArray(fc.constantFrom(...taxonomies.map(({ id }) => id)), { minLength: 1, maxLength: 2 }),
    ),
    organization_id: optional(fc.constantFrom(...oddRecords.organisations.map(({ id }) => id))),
    modified_after: optional(fc.constantFrom(Date.UTC(2026, 0, 6), Date.UTC(2026, 1, 1, 12), Date.UTC(2027, 0, 1))),
  })
  .map((query) => Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as HsdsQuery);

describe('filters', () => {
  test('are cumulative, and find exactly what is published so', async () => {
    const all = await everything('services', { full: true });
    let found = 0;
    await fc.assert(
      fc.asyncProperty(filters, async (query) => {
        const expected = ids(all.filter((service) => meets(service, query)));
        assert.deepEqual(ids(await everything('services', { ...query, minimal: true })), expected);
        const { contents } = await catalogue.hsds.page('services', { ...query, per_page: 3 });
        assert.deepEqual(ids(contents), expected.slice(0, 3));
        if (expected.length > 0 && expected.length < all.length) found += 1;
      }),
      { numRuns: 200 },
    );
    assert.ok(found > 50, `only ${found} of the queries found something and not everything`);
  });

  test('each find something, and not everything', async () => {
    const all = (await catalogue.hsds.page('services', {})).total_items;
    const [food] = taxonomyTerms.filter(({ code }) => code === 'food');
    for (const query of [
      { minimum_age: 16 },
      { maximum_age: 25 },
      { day: [0] },
      { start_time: 1080 },
      { end_time: 720 },
      { taxonomy_term_id: [food!.id] },
      { taxonomy_id: [taxonomies[1]!.id] },
      { organization_id: oddRecords.organisations[0]!.id },
      { search: 'lunch' },
    ]) {
      const { total_items: found } = await catalogue.hsds.page('services', query);
      assert.ok(found > 0 && found < all, JSON.stringify(query));
    }
  });

  test('and words narrow each other', async () => {
    const day = new Set(ids(await everything('services', { day: [1] })));
    const both = ids(await everything('services', { day: [1], search: 'advice' }));
    const words = ids(await everything('services', { search: 'advice' }));
    assert.ok(both.length > 0);
    assert.deepEqual(new Set(both), new Set(words.filter((id) => day.has(id))));
  });

  test('hold for the places of services as for services', async () => {
    const all = await everything('service_at_locations');
    await fc.assert(
      fc.asyncProperty(filters, async (query) => {
        const services = new Set(ids(await everything('services', { ...query, minimal: true })));
        const expected = all.filter(({ service_id }) => services.has(service_id as string));
        assert.deepEqual(ids(await everything('service_at_locations', query)), ids(expected));
      }),
      { numRuns: 30 },
    );
  });

  test('keep the places within so many metres of a postcode, of a service only those', async () => {
    const all = await everything('service_at_locations');
    const located = await catalogue.geography.locate('E3');
    assert.ok(located.outcome === 'found');
    const from = located.point;
    for (const proximity of [50, 200, 1000, 3000]) {
      const expected = all.filter(({ location }) => {
        const { latitude, longitude } = location as { latitude?: number; longitude?: number };
        if (latitude === undefined || longitude === undefined) return false;
        return distanceInMetres(from, { latitude, longitude }) <= proximity;
      });
      assert.deepEqual(ids(await everything('service_at_locations', { postcode: 'E3', proximity })), ids(expected));
    }
    assert.deepEqual(await everything('service_at_locations', { postcode: 'M1 1AE', proximity: 500 }), []);
  });

  test('keep what is known to cover a postcode', async () => {
    await catalogue.geography.putPostcodes([
      { postcode: 'E3 4PX', point: { latitude: 51.527, longitude: -0.026 }, ward: 'bow-east', inBorough: true },
      { postcode: 'N1 1AA', point: { latitude: 51.54, longitude: -0.11 }, inBorough: false },
    ]);
    const all = await everything('service_at_locations', { full: true });
    const covered = (names: string[]) =>
      all.filter(({ service }) =>
        ((service as HsdsObject).service_areas as { name: string; uri?: string }[] | undefined)?.some(
          ({ name, uri }) => uri !== undefined && names.includes(name),
        ),
      );
    const found = ids(await everything('service_at_locations', { postcode: 'E3 4PX' }));
    assert.deepEqual(found, ids(covered(['Bow East', 'Tower Hamlets'])));
    assert.ok(found.length > 0 && found.length < all.length);
    const approximate = ids(await everything('service_at_locations', { postcode: 'E14' }));
    assert.deepEqual(approximate, ids(covered(['Tower Hamlets'])), 'where the ward is not known, the whole borough');
    assert.deepEqual(await everything('service_at_locations', { postcode: 'N1 1AA' }), []);
  });

  test('of terms find by words, by taxonomy and by what is above', async () => {
    const [first] = taxonomies;
    const terms = await everything('taxonomy_terms', { taxonomy_id: [first!.id] });
    assert.ok(terms.length > 0 && terms.length < taxonomyTerms.length);
    assert.ok(terms.every(({ taxonomy_id: id }) => id === first!.id));
    assert.deepEqual(await everything('taxonomy_terms', { parent_id: first!.id }), []);
    assert.equal((await everything('taxonomy_terms', { top_only: true })).length, taxonomyTerms.length);
    assert.ok(
      (await everything('taxonomy_terms', { search: 'food bank' })).some(({ code }) => code === 'something-to-eat'),
    );
    assert.equal((await everything('taxonomies', { search: 'skills' })).length, 1);
  });
});

describe('a change', () => {
  test('of an organisation or of a place is one of the service', async () => {
    let now = new Date('2026-02-01T12:00:00Z');
    const fresh = await openCatalogue({ databaseUrl: await sampleEngine().passing(), clock: () => now });
    await putAll(fresh, oddRecords);
    const found = async (after: Date) =>
      (await fresh.hsds.page('services', { modified_after: after.getTime() })).contents.map(({ name }) => name);
    now = new Date('2026-02-02T12:00:00.123Z');
    assert.deepEqual(await found(now), []);
    await fresh.change(async ({ locations }) => {
      const [place] = oddRecords.locations;
      await locations.put({ ...place!, confidential: true });
    });
    assert.deepEqual(await found(now), ['With everything', 'All day'], 'also where a place may no longer be told');
    now = new Date('2026-02-03T12:00:00Z');
    await fresh.change(async ({ organisations }) => {
      await organisations.put({ ...oddRecords.organisations[1]!, description: 'Now with one.' });
    });
    assert.deepEqual(await found(now), ['Bare']);
    const minimal = await fresh.hsds.page('services', { minimal: true, modified_after: now.getTime() });
    assert.deepEqual(
      minimal.contents.map(({ last_modified }) => last_modified),
      [now.toISOString()],
    );
    await fresh.close();
  });

  test('while everything is read breaks off what would mix two states', async () => {
    const fresh = await openCatalogue({ databaseUrl: await sampleEngine().passing() });
    const [hall] = oddRecords.organisations;
    const services = range(1, 450).map((number) => sampleService(`Club ${number}`, hall!));
    await putAll(fresh, { organisations: [hall!], services });
    const parts = fresh.hsds.all('services', {})[Symbol.asyncIterator]();
    assert.ok(((await parts.next()).value as unknown[]).length > 0);
    await fresh.change(({ services: writer }) => writer.put({ ...services[0]!, name: 'Other' }));
    await assert.rejects(parts.next(), { name: 'RecordsChangedError' });
    await fresh.close();
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
