import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openCatalogue, validateFeed } from '@vcs/catalogue';
import type { Catalogue } from '@vcs/catalogue';
import { loadExamples } from '@vcs/catalogue/examples';
import { createApp } from '../app.ts';

const origin = 'https://data.example.org';

describe('the feed, held to the rules that any feed of the standard is held to', () => {
  let catalogue: Catalogue;
  let app: Awaited<ReturnType<typeof createApp>>;
  before(async () => {
    catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:' });
    await loadExamples(catalogue);
    app = await createApp({ catalogue, publicUrl: origin, reportError: () => undefined });
  });
  after(() => catalogue.close());

  for (const full of [false, true]) {
    it(`breaks none, ${full ? 'read wholly' : 'sampled'}`, async () => {
      const report = await validateFeed(`${origin}/hsds`, {
        fetch: async (address, init) => app.request(address, init),
        full,
        // Some examples were assured years ago, and are to be.
        clock: () => new Date('2000-01-01T00:00:00Z'),
      });
      assert.deepEqual(report.findings, []);
      assert.ok(
        report.lists.length === 5 && report.lists.every(({ total, looked }) => (full ? looked === total : looked > 0)),
      );
    });
  }
});
