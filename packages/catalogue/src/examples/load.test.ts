import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openCatalogue } from '../open-catalogue.ts';
import { exampleRecords, loadExamples } from './index.ts';

describe('loadExamples', () => {
  it('puts every record into an empty catalogue, and nothing more the second time', async () => {
    const catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:' });
    try {
      const loaded = await loadExamples(catalogue);
      const expected = Object.entries(exampleRecords).map(([name, records]) => [name, records.length]);
      assert.deepEqual(loaded, Object.fromEntries(expected));
      const version = await catalogue.version();
      assert.deepEqual(await loadExamples(catalogue), loaded);
      assert.equal(await catalogue.version(), version);
      const { total } = await catalogue.services.search({});
      assert.equal(total, loaded.services);
    } finally {
      await catalogue.close();
    }
  });

  it('finds the community kitchen of the strategy on the first page for "food"', async () => {
    const catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:' });
    try {
      await loadExamples(catalogue);
      const { items } = await catalogue.services.search({ q: 'food' });
      assert.ok(items.some(({ name }) => name === 'Community kitchen and luncheon club'));
    } finally {
      await catalogue.close();
    }
  });
});
