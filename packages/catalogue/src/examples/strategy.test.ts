import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { importMapping } from '../ingest/index.ts';
import { openCatalogue } from '../open-catalogue.ts';
import { loadExamples } from './index.ts';
import { exampleRecords, strategyRecords } from './records.ts';

const sheet = new URL('../../../../../shared/data/mapping-sheet.csv', import.meta.url);
const skip = existsSync(sheet) ? false : `no mapping sheet at ${sheet.pathname}`;

describe('the organisations of the strategy', () => {
  it('are marked as facts of 2020 with their source, and are the only ones', () => {
    for (const record of [...strategyRecords.organisations, ...strategyRecords.services]) {
      assert.equal(record.example, false, record.slug);
      assert.deepEqual(record.assured, { date: '2020-11' }, record.slug);
      assert.match(record.source.name, /^VCS Strategy 2020-24, /, record.slug);
    }
    const facts = [...exampleRecords.organisations, ...exampleRecords.services].filter((record) => !record.example);
    assert.equal(facts.length, strategyRecords.organisations.length + strategyRecords.services.length);
  });

  it('are unchanged by importing the mapping sheet', { skip }, async () => {
    const catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:' });
    try {
      await loadExamples(catalogue);
      const report = await importMapping(catalogue, { name: 'mapping-sheet.csv', bytes: readFileSync(sheet) });
      const unchanged = { created: 0, updated: 0, rejected: 0 };
      assert.deepEqual(report.organisations, { ...unchanged, unchanged: strategyRecords.organisations.length });
      assert.deepEqual(report.services, { ...unchanged, unchanged: strategyRecords.services.length });
    } finally {
      await catalogue.close();
    }
  });
});
