/*
 * The suites of the catalogue once more, on a real PostgreSQL. They are written for any engine; on SQLite they run by
 * themselves.
 */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { loadExamples } from '../examples/index.ts';
import { kinds } from '../kinds/kinds.ts';
import { openCatalogue } from '../open-catalogue.ts';
import type { KindName } from '../record/record-types.ts';
import { postgresSamples, runOn } from '../record/sample-database.ts';
import { startSampleServer } from './sample-server.ts';

const server = await startSampleServer();
const samples = postgresSamples(server.url);
runOn(samples);
after(async () => {
  await samples.end();
  await server.stop();
});

describe('on PostgreSQL', async () => {
  await import('../store.test.ts');
  await import('../publication.test.ts');
  await import('../search.test.ts');
  await import('../kinds/stored.test.ts');
  await import('../kinds/lists-stored.test.ts');
  await import('../access/tokens.test.ts');
  await import('../access/audit.test.ts');
  await import('../backup/forgotten-people.test.ts');
  await import('../record/published.test.ts');
  await import('../geography/stored-geography.test.ts');
  await import('../submissions/submissions.test.ts');
  // What takes longest here, and goes through the same statements.
  if (!process.env['VCS_VERIFY']) return console.log('Left for "npm run verify": four long suites on PostgreSQL.');
  await import('../search-model.test.ts');
  await import('../search/searcher.test.ts');
  await import('../hsds/stored-hsds.test.ts');
  await import('../killed-writers.test.ts');
});

test('both engines give the same pages, facets, details and changes of the same records', async () => {
  const clock = () => new Date('2026-11-21T12:00:00Z');
  const [left, right] = await Promise.all(
    ['sqlite::memory:', await samples.database()].map(async (databaseUrl) => {
      const catalogue = await openCatalogue({ databaseUrl, clock });
      await loadExamples(catalogue);
      return catalogue;
    }),
  );
  const texts = [
    '',
    'food',
    'foodbank',
    'advice for elders',
    'womens',
    'খাদ্য',
    'cricket',
    'communty kichen',
    'e3',
    'y',
  ];
  const sorts = [{ by: 'relevance' }, { by: 'name' }, { by: 'freshness' }, { by: 'distance' }] as const;
  for (const kind of kinds.map(({ name }) => name as KindName)) {
    for (const text of texts) {
      for (const sort of sorts) {
        const near = { point: { latitude: 51.515, longitude: -0.04 } };
        const terms = { ward: text.length % 2 === 0 ? [] : ['bow-east', 'poplar'] };
        const request = { text, terms, ranges: [], near, prefer: 'ward', sort, page: 1, perPage: 40 };
        const answers = await Promise.all([left!, right!].map((catalogue) => catalogue.search(kind, request)));
        assert.deepEqual(answers[1], answers[0]);
      }
    }
    const feeds = await Promise.all([left!, right!].map((catalogue) => catalogue.changes(kind, undefined, 1000)));
    assert.deepEqual(feeds[1], feeds[0]);
    for (const { id } of feeds[0]!.slice(0, 5)) {
      assert.deepEqual(await right!.detail(kind, id), await left!.detail(kind, id));
    }
  }
  await Promise.all([left!.close(), right!.close()]);
});
