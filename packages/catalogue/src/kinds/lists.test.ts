import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchAnswer } from '../search/searcher.ts';
import { kindNamed } from './kinds.ts';
import type { ListName } from './lists.ts';
import { lists, pageFrom } from './lists.ts';
import { shown } from './localise.ts';
import { expandEvents } from './occurrence-list.ts';
import type { EventSummary } from '@vcs/schema';
import { naiveSearch } from './testing/naive-search.ts';
import { fullRecords } from './testing/full-world.ts';
import { SampleWorld } from './testing/sample-world.ts';

const now = new Date('2026-11-20T12:00:00Z');
const world = new SampleWorld(fullRecords());

for (const name of Object.keys(lists) as ListName[]) {
  const { kind, query, page, plan } = lists[name];
  const facetNames = Object.keys(page.shape.facets.shape);

  test(`${name}: what is counted is what the page says, in the same order`, () => {
    assert.deepEqual(
      kindNamed(kind).facets.map((facet) => facet.name),
      facetNames,
    );
  });

  test(`${name}: a query of nothing finds everything, and its page follows its schema`, () => {
    const request = (plan as (query: unknown, context: { now: Date }) => ReturnType<typeof plan>)(query.parse({}), {
      now,
    });
    const entries = world.entriesOf(kind);
    const found = naiveSearch(entries, request, kindNamed(kind).facets);
    assert.equal(found.total, 1);
    const summaries = found.ids.map((id) => shown(entries.find((one) => one.id === id)!.entry.summary));
    const items =
      name === 'events' ? expandEvents(summaries as EventSummary[], now, new Date('2027-01-01T00:00:00Z')) : summaries;
    const answer = { ...found, summaries, page: 1, perPage: 20 } as unknown as SearchAnswer;
    const made = pageFrom(answer, facetNames, items);
    assert.deepEqual(page.parse(made), made);
  });

  test(`${name}: every filter of terms that is counted is a parameter of the query`, () => {
    for (const facet of facetNames) if (facet !== 'status') assert.ok(facet in query.shape, facet);
  });
}

test('answers say how long they hold', () => {
  assert.equal(lists.services.holdsFor(lists.services.query.parse({ open: ['now'] })), 'minute');
  assert.equal(lists.services.holdsFor(lists.services.query.parse({ open: ['evening'] })), undefined);
  assert.equal(lists.roles.holdsFor(lists.roles.query.parse({})), 'day');
  assert.equal(lists.events.holdsFor(lists.events.query.parse({ from: '2026-11-20' })), undefined);
});
