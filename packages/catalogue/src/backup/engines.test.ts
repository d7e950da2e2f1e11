import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Catalogue } from '../catalogue.ts';
import { appliedMigrations, examine, purgeExamples } from '../doctor/index.ts';
import { loadExamples } from '../examples/index.ts';
import { exportFormats, exportRecords } from '../export/index.ts';
import { importPostcodes } from '../geography/import-postcodes.ts';
import { importWards } from '../geography/import-wards.ts';
import { collection, inventedFeatures } from '../geography/invented-boundaries.ts';
import { openCatalogue } from '../open-catalogue.ts';
import { startSampleServer } from '../postgres/sample-server.ts';
import type { SampleServer } from '../postgres/sample-server.ts';
import { postgresSamples, sqliteSamples } from '../record/sample-database.ts';
import type { SampleEngine } from '../record/sample-database.ts';
import { backUp } from './backup.ts';
import { openRowStore } from './row-store.ts';
import { restoreFrom } from './restore.ts';

let server: SampleServer;
let sqlite: SampleEngine;
let postgres: SampleEngine;
const folder = mkdtempSync(join(tmpdir(), 'catalogue-engines-'));

before(async () => {
  server = await startSampleServer();
  sqlite = sqliteSamples();
  postgres = postgresSamples(server.url);
});
after(async () => {
  await postgres.end();
  await sqlite.end();
  await server.stop();
  rmSync(folder, { recursive: true });
});

async function backedUp(databaseUrl: string, name: string): Promise<string> {
  const store = await openRowStore({ databaseUrl });
  const target = join(folder, name);
  await backUp(store, target);
  await store.close();
  return target;
}

async function restored(databaseUrl: string, backup: string): Promise<void> {
  const store = await openRowStore({ databaseUrl, create: true });
  await restoreFrom(store, backup);
  await store.close();
}

async function exportedFrom(databaseUrl: string): Promise<Record<string, string>> {
  const store = await openRowStore({ databaseUrl });
  const texts: Record<string, string> = {};
  for (const format of exportFormats) {
    const options = format === 'csv' ? { format, kind: 'service' } : { format };
    await exportRecords(store, options, (text) => void (texts[format] = (texts[format] ?? '') + text));
  }
  await store.close();
  return texts;
}

async function geographyOf({ geography }: Catalogue): Promise<unknown> {
  const places = await Promise.all(['E3 4OA', 'E3 4OB', 'E3 4', 'E14 9OB'].map((typed) => geography.locate(typed)));
  return [await geography.boundaries(), await geography.boundarySource(), places];
}

describe('SQLite and PostgreSQL', () => {
  test('take each other’s backups, there and back, and export the same bytes', async () => {
    const [first, second, third] = [await sqlite.database(), await postgres.database(), await sqlite.database()];
    const catalogue = await openCatalogue({ databaseUrl: first });
    await loadExamples(catalogue);
    const details = await catalogue.change(async ({ organisations }) => {
      for await (const { id } of organisations.all()) {
        await organisations.putPrivate({ recordId: id, note: 'Ask again in May' });
        return id;
      }
      return undefined;
    });
    assert.ok(details);
    await importWards(catalogue.geography, collection(inventedFeatures()), 'wards.geojson', { licence: 'Invented' });
    const table = 'postcode,lat,long,ward\nE3 4OA,51.53,-0.02,E05009319\nE3 4OB,51.543210987,-0.04,\n';
    await importPostcodes(catalogue.geography, [table], 'postcodes.csv');
    const geography = await geographyOf(catalogue);
    await catalogue.close();

    const backups = [await backedUp(first, 'first')];
    await restored(second, backups[0]!);
    backups.push(await backedUp(second, 'second'));
    await restored(third, backups[1]!);
    backups.push(await backedUp(third, 'third'));

    const manifests = backups.map((backup) => JSON.parse(readFileSync(join(backup, 'manifest.json'), 'utf8')).files);
    assert.deepEqual(manifests[1], manifests[0], 'the same sizes and checksums');
    assert.deepEqual(manifests[2], manifests[0]);
    for (const databaseUrl of [second, third]) {
      const copy = await openCatalogue({ databaseUrl });
      assert.deepEqual(await geographyOf(copy), geography, 'boundaries and postcodes too');
      await copy.close();
    }
    const exports = await exportedFrom(first);
    assert.deepEqual(await exportedFrom(second), exports);
    assert.deepEqual(await exportedFrom(third), exports);
  });

  test('are both examined, and cleaned of examples', async () => {
    for (const engine of [sqlite, postgres]) {
      const databaseUrl = await engine.database();
      assert.deepEqual(
        (await examine(databaseUrl)).findings.map(({ code }) => code),
        ['no-database'],
      );
      assert.deepEqual(await appliedMigrations(databaseUrl), []);
      const catalogue = await openCatalogue({ databaseUrl });
      await loadExamples(catalogue);
      await catalogue.close();
      assert.ok((await appliedMigrations(databaseUrl)).length > 0);
      const wrong = async () => (await examine(databaseUrl)).findings.filter(({ weight }) => weight === 'wrong');
      assert.deepEqual(await wrong(), []);
      const store = await openRowStore({ databaseUrl });
      const { removed, real } = await purgeExamples(store);
      assert.ok((removed.service ?? 0) > 100 && real > 20);
      assert.deepEqual((await purgeExamples(store)).removed, {});
      await store.close();
      assert.deepEqual(await wrong(), []);
    }
  });

  test('that cannot be reached are a finding, without a password', async () => {
    const url = new URL(server.url);
    url.port = '1';
    const { findings, database } = await examine(url.href);
    assert.equal(findings.length, 1);
    assert.equal(findings[0]!.weight, 'wrong');
    assert.ok(!JSON.stringify([findings, database]).includes(url.password));
  });
});
