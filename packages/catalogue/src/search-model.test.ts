import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Organisation, Service, ServiceQueryInput } from '@vcs/schema';
import { categories, wards } from '@vcs/schema';
import fc from 'fast-check';
import { sampleCatalogue } from './record/sample-catalogue.ts';
import { sampleEngine } from './record/sample-database.ts';
import { sampleOrganisation, sampleService } from './record/sample-records.ts';

/*
 * The same questions put to the catalogue and to plain loops over plain arrays. The words are none of the synonyms, labels or
 * wards; the forms of each have one stem, which is its first letter here.
 */
const forms = [
  'kettle',
  'kettles',
  'marble',
  'marbles',
  'marbled',
  'lantern',
  'lanterns',
  'quilt',
  'quilting',
  'quilts',
];
const stem = (word: string): string => word[0]!;
const someCategories = ['food', 'sport', 'business'] as const;
const someWards = ['bow-east', 'poplar', 'weavers', 'shadwell'] as const;

const phrase = (most: number) => fc.array(fc.constantFrom(...forms), { maxLength: most });
const serviceParts = fc.record({
  name: fc.array(fc.constantFrom(...forms), { minLength: 1, maxLength: 3 }),
  description: phrase(6),
  organisation: fc.nat({ max: 2 }),
  status: fc.constantFrom('active', 'inactive', 'defunct', 'temporarily-closed'),
  publication: fc.constantFrom('published', 'published', 'published', 'draft', 'withdrawn'),
  categories: fc.uniqueArray(fc.constantFrom(...someCategories)),
  wards: fc.uniqueArray(fc.constantFrom(...someWards), { maxLength: 2 }),
  boroughWide: fc.boolean(),
  assured: fc.constantFrom(undefined, '2020-11', '2020-11-05', '2026-01'),
});
const organisationParts = fc.record({
  words: phrase(2),
  publication: fc.constantFrom('published', 'published', 'published', 'draft'),
});
const queryParts = fc.record({
  words: phrase(3),
  beginning: fc.constantFrom('', 'marb', 'lan', 'quilti', 'kettles', 'zzx'),
  category: fc.uniqueArray(fc.constantFrom(...someCategories), { maxLength: 2 }),
  ward: fc.uniqueArray(fc.constantFrom(...someWards), { maxLength: 2 }),
  per_page: fc.integer({ min: 1, max: 6 }),
  page: fc.integer({ min: 1, max: 4 }),
});

interface Query extends ServiceQueryInput {
  words: string[];
  beginning: string;
  category: (typeof someCategories)[number][];
  ward: (typeof someWards)[number][];
  per_page: number;
  page: number;
}

function modelled(query: Query, services: readonly Service[], organisations: readonly Organisation[]) {
  const sought = [...query.words, ...(query.beginning === '' ? [] : [query.beginning])];
  const open = services.filter(
    ({ publication, organisationId }) =>
      publication === 'published' && organisations.find(({ id }) => id === organisationId)?.publication === 'published',
  );
  const running = ({ status }: Service): boolean => status === 'active' || status === 'temporarily-closed';
  const namesWard = ({ wards }: Service): boolean => wards.some((ward) => (query.ward as string[]).includes(ward));
  const score = (service: Service): number | undefined => {
    const name = service.name.split(' ');
    const owner = organisations
      .find(({ id }) => id === service.organisationId)!
      .name.toLowerCase()
      .split(' ');
    const places = [name, [...name, ...owner], [...name, ...owner, ...(service.description ?? '').split(' ')]];
    let sum = 0;
    for (const [index, word] of sought.entries()) {
      const grows = index === sought.length - 1;
      const points = places.flatMap((place, rank) => {
        if (place.includes(word)) return [13 - 4 * rank];
        const loose = place.some(
          (there) =>
            (grows && there.startsWith(word)) ||
            (forms.includes(word) && forms.includes(there) && stem(there) === stem(word)),
        );
        return loose ? [12 - 4 * rank] : [];
      });
      if (points.length === 0) return undefined;
      sum += Math.max(...points);
    }
    return sum;
  };
  const inCategory = (service: Service): boolean =>
    query.category.length === 0 || query.category.some((category) => service.categories.includes(category));
  const inWard = (service: Service): boolean => query.ward.length === 0 || service.boroughWide || namesWard(service);
  const worded = open.filter((service) => score(service) !== undefined);
  const text = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
  const matched = worded
    .filter((service) => inCategory(service) && inWard(service))
    .sort(
      (left, right) =>
        Number(running(right)) - Number(running(left)) ||
        Number(namesWard(right)) - Number(namesWard(left)) ||
        score(right)! - score(left)! ||
        text(right.assured?.date ?? '', left.assured?.date ?? '') ||
        text(left.name, right.name) ||
        text(left.id, right.id),
    );
  const count = (value: string, label: string, asked: readonly string[], number: number) =>
    number > 0 || asked.includes(value) ? [{ value, label, count: number }] : [];
  const byCount = (left: { count: number; label: string }, right: { count: number; label: string }): number =>
    right.count - left.count || text(left.label, right.label);
  return {
    ids: matched.map(({ id }) => id).slice((query.page - 1) * query.per_page, query.page * query.per_page),
    total: matched.length,
    category: categories
      .flatMap(({ slug, label }) =>
        count(
          slug,
          label,
          query.category,
          worded.filter((service) => inWard(service) && service.categories.includes(slug)).length,
        ),
      )
      .sort(byCount),
    ward: wards
      .flatMap(({ slug, name }) => {
        const there = worded.filter(
          (service) => inCategory(service) && (service.boroughWide || service.wards.includes(slug)),
        );
        return count(slug, name, query.ward, there.length);
      })
      .sort(byCount),
  };
}

test('random questions get the answers that plain loops give', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(serviceParts, { maxLength: 25 }),
      fc.array(organisationParts, { minLength: 3, maxLength: 3 }),
      fc.array(queryParts, { minLength: 1, maxLength: 12 }),
      async (parts, owners, queries) => {
        const organisations = owners.map(({ words, publication }, index) =>
          sampleOrganisation(['Owner', String(index), ...words].join(' '), { publication }),
        );
        const services = parts.map(({ name, description, organisation, assured, ...fields }, index) =>
          sampleService(`Service ${index}`, organisations[organisation]!, {
            ...fields,
            name: name.join(' '),
            ...(description.length > 0 && { description: description.join(' ') }),
            ...(assured !== undefined && { assured: { date: assured } }),
          }),
        );
        await using catalogue = await sampleCatalogue({ organisations, services });
        for (const query of queries) {
          const { words, beginning, ...filters } = query;
          const page = await catalogue.services.search({ ...filters, q: [...words, beginning].join(' ') });
          const expected = modelled(query, services, organisations);
          const found = {
            ids: page.items.map(({ id }) => id),
            total: page.total,
            category: page.facets.category,
            ward: page.facets.ward,
          };
          assert.deepEqual(found, expected);
        }
      },
    ),
    // Making a database takes PostgreSQL longer.
    { numRuns: sampleEngine().name === 'sqlite' ? 150 : 40 },
  );
});
