import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { openCatalogue } from '../open-catalogue.ts';
import { ImportFileError } from './errors.ts';
import { importMapping } from './import-mapping.ts';
import { mappingFields } from './mapping-profile.ts';
import { fileOf, writtenSheet } from './written-sheet.ts';
import type { WrittenRow } from './written-sheet.ts';

/** Scraps of what cells are made of, so that every reader meets its own marks in the wrong places. */
const scraps = [
  'a',
  'Bow',
  ' ',
  '0',
  '020 7946 0101',
  '(',
  ')',
  '£',
  '£1,',
  '@',
  'a@b.org',
  'www.',
  'https://',
  ':/',
  ';',
  ',',
  ' and ',
  '\n',
  '"',
  'charity',
  '.',
  '-',
  'é',
  'বা',
  'n/a',
  'Tel: ',
  'lockdown',
];
const cell = fc.array(fc.constantFrom(...scraps), { maxLength: 6 }).map((parts) => parts.join(''));
const row = fc.record(Object.fromEntries(mappingFields.map(({ field }) => [field, cell])), {
  requiredKeys: [],
}) as fc.Arbitrary<WrittenRow>;

describe('any sheet', () => {
  it('goes in or is rejected row by row, and changes nothing the second time', async () => {
    const sheets = fc.array(row, { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(sheets, async (rows) => {
        const catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:' });
        try {
          const file = fileOf(writtenSheet(rows));
          const first = await importMapping(catalogue, file);
          const second = await importMapping(catalogue, file);
          assert.deepEqual([second.total.created, second.total.updated], [0, 0]);
          assert.equal(second.total.unchanged, first.total.created);
          assert.deepEqual(second.rejections, first.rejections);
          const rejectedLines = new Set(first.rejections.map(({ line }) => line));
          assert.equal(rejectedLines.size, first.total.rejected);
        } finally {
          await catalogue.close();
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is refused with an error that names the file where its bytes make no sense', async () => {
    const catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:' });
    try {
      const sheet = fileOf('Organisation;Service;Contact\nA;"S";a@example.org\n').bytes;
      const damaged = fc
        .array(fc.tuple(fc.nat(sheet.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
        .map((changes) => changes.reduce((bytes, [index, value]) => bytes.with(index, value), sheet));
      await fc.assert(
        fc.asyncProperty(fc.oneof(damaged, fc.uint8Array({ maxLength: 200 })), async (bytes) => {
          try {
            await importMapping(catalogue, fileOf(bytes), { dryRun: true });
          } catch (error) {
            assert.ok(error instanceof ImportFileError, String(error));
            assert.match(error.message, /^sheet\.csv: /);
          }
        }),
        { numRuns: 500 },
      );
    } finally {
      await catalogue.close();
    }
  });

  it('with 50,000 characters of anything in any cell is taken or rejected with a reason', async () => {
    const catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:' });
    try {
      for (const { field } of mappingFields) {
        for (const scrap of ['a', 'a ', '0 ', '(', '£1,', 'a@', 'www.', 'Bow and ', ';', 'charity ']) {
          const rows: WrittenRow[] = [
            { organisation: 'A', service: 'S', [field]: scrap.repeat(50_000 / scrap.length) },
          ];
          const report = await importMapping(catalogue, fileOf(writtenSheet(rows)), { dryRun: true });
          assert.equal(report.total.rejected, report.rejections.length === 0 ? 0 : 1, `${field} ${scrap}`);
          assert.ok(JSON.stringify(report).length < 10_000, 'the report quotes an excerpt only');
        }
      }
    } finally {
      await catalogue.close();
    }
  });
});
