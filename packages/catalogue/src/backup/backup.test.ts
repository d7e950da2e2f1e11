import assert from 'node:assert/strict';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { exportRecords } from '../export/index.ts';
import { importPostcodes } from '../geography/import-postcodes.ts';
import { importWards } from '../geography/import-wards.ts';
import { collection, inventedFeatures } from '../geography/invented-boundaries.ts';
import { openCatalogue } from '../open-catalogue.ts';
import { putAll } from '../record/sample-catalogue.ts';
import type { SampleRecords } from '../record/sample-catalogue.ts';
import { sampleLocation, sampleOrganisation, sampleService } from '../record/sample-records.ts';
import { backUp } from './backup.ts';
import {
  BackupDamagedError,
  BackupFolderError,
  DatabaseNotEmptyError,
  MissingDatabaseError,
  NewerBackupError,
} from './errors.ts';
import { openRowStore } from './row-store.ts';
import type { RowStore } from './row-store.ts';
import { restoreFrom } from './restore.ts';

const folder = mkdtempSync(join(tmpdir(), 'catalogue-backup-'));
after(() => rmSync(folder, { recursive: true }));

const hall = sampleOrganisation('Lantern Hall', { description: 'Line one.\nLine\u2028two.' });
const refuge = sampleLocation('Juniper House', { confidential: true, address: { lines: ['9 Hidden Row'] } });
const chess = sampleService('Chess', hall, { locationIds: [refuge.id], categories: ['sport'] });
const draft = sampleService('Draughts', hall, { publication: 'draft' });
const sample = { organisations: [hall], locations: [refuge], services: [chess, draft] };

let made = 0;
const place = (name: string) => join(folder, `${(made += 1)}-${name}`);

async function storeWith(records: SampleRecords, path = place('catalogue.db')): Promise<RowStore> {
  const databaseUrl = `sqlite:${path}`;
  const catalogue = await openCatalogue({ databaseUrl });
  await putAll(catalogue, records);
  await catalogue.close();
  return openRowStore({ databaseUrl });
}

const emptyStore = () => openRowStore({ databaseUrl: `sqlite:${place('new.db')}`, create: true });

async function everything(store: RowStore): Promise<unknown[]> {
  return store.snapshot(async (snapshot) => {
    const rows: unknown[] = [];
    for (const kind of ['organisation', 'service', 'location']) {
      for await (const page of snapshot.pages(kind)) rows.push(...page);
    }
    return rows;
  });
}

async function exported(store: RowStore): Promise<string> {
  let text = '';
  await exportRecords(store, { format: 'json' }, (part) => void (text += part));
  return text;
}

/** Bytes by name of file, all but the time at which the backup was made. */
function bytesIn(backup: string): Record<string, string> {
  const names = readdirSync(backup, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map(({ name, parentPath }) => [
      name,
      readFileSync(join(parentPath, name), 'utf8').replace(/"createdAt": ".*?"/, ''),
    ]),
  );
}

describe('a backup', () => {
  test('restores every record as it was, with its history, and the version of the dataset', async () => {
    const store = await storeWith(sample);
    const backup = place('backup');
    const report = await backUp(store, backup);
    assert.equal(report.manifest.records, 4);
    assert.equal(report.manifest.datasetVersion, 1);
    assert.deepEqual(report.invalid, { count: 0, first: [] });

    const other = await emptyStore();
    const restored = await restoreFrom(other, backup);
    assert.deepEqual([restored.replaced, restored.datasetVersion], [false, 1]);
    assert.deepEqual(await everything(other), await everything(store));
    assert.equal(await exported(other), await exported(store));
    const again = place('again');
    await backUp(other, again);
    assert.deepEqual(bytesIn(again), bytesIn(backup));
  });

  test('gives back a catalogue that finds and shows the same', async () => {
    const path = place('catalogue.db');
    const store = await storeWith(sample, path);
    const backup = place('backup');
    await backUp(store, backup);
    const target = place('other.db');
    await restoreFrom(await openRowStore({ databaseUrl: `sqlite:${target}`, create: true }), backup);
    const [before, now] = await Promise.all(
      [path, target].map((file) => openCatalogue({ databaseUrl: `sqlite:${file}` })),
    );
    assert.deepEqual(await now!.services.search({ q: 'ches' }), await before!.services.search({ q: 'ches' }));
    assert.deepEqual(await now!.services.get('chess'), await before!.services.get('chess'));
    assert.equal(await now!.version(), await before!.version());
    await Promise.all([before!.close(), now!.close()]);
  });

  test('keeps private details, and which records are gone', async () => {
    const path = place('catalogue.db');
    const store = await storeWith(sample, path);
    const catalogue = await openCatalogue({ databaseUrl: `sqlite:${path}` });
    const details = { recordId: hall.id, note: 'Ask for Amina', reviewDue: '2026-12-01' };
    await catalogue.change(async ({ organisations, services }) => {
      await organisations.putPrivate(details);
      await services.delete(chess.id);
    });
    const backup = place('backup');
    await backUp(store, backup);
    assert.doesNotMatch(await exported(store), /Amina/);
    const target = `sqlite:${place('other.db')}`;
    const other = await openRowStore({ databaseUrl: target, create: true });
    await restoreFrom(other, backup);
    const restored = await openCatalogue({ databaseUrl: target });
    assert.deepEqual(await restored.change(({ organisations }) => organisations.getPrivate(hall.id)), details);
    const gone = (await catalogue.changes('service', undefined, 100)).filter(({ deleted }) => deleted);
    assert.deepEqual(
      gone.map(({ id }) => id),
      [chess.id],
    );
    assert.deepEqual(
      (await restored.changes('service', undefined, 100)).filter(({ deleted }) => deleted),
      gone,
    );
    const again = place('again');
    await backUp(other, again);
    assert.deepEqual(bytesIn(again), bytesIn(backup));
    await Promise.all([catalogue.close(), restored.close()]);
  });

  test('has the imported boundaries and postcodes, and --replace puts them in the place of others', async () => {
    const [path, other] = [place('catalogue.db'), place('other.db')];
    const store = await storeWith(sample, path);
    const [plain, whole] = [place('plain'), place('whole')];
    await backUp(store, plain);
    const features = (seed: number) => collection(inventedFeatures(seed));
    const catalogue = await openCatalogue({ databaseUrl: `sqlite:${path}` });
    await importWards(catalogue.geography, features(1), 'wards.geojson', { licence: 'Invented' });
    await importPostcodes(catalogue.geography, ['postcode,lat,long\nE3 4OA,51.53,-0.02\n'], 'postcodes.csv');
    await backUp(store, whole);

    const target = await openCatalogue({ databaseUrl: `sqlite:${other}` });
    await importWards(target.geography, features(2), 'others.geojson');
    const rows = await openRowStore({ databaseUrl: `sqlite:${other}` });
    await assert.rejects(restoreFrom(rows, whole), DatabaseNotEmptyError);
    assert.equal((await target.geography.boundarySource())?.file, 'others.geojson');
    const { datasetVersion } = await restoreFrom(rows, whole, { replace: true });
    assert.equal(datasetVersion, 3);
    assert.deepEqual(await target.geography.boundaries(), await catalogue.geography.boundaries());
    assert.deepEqual(await target.geography.locate('E3 4OA'), await catalogue.geography.locate('E3 4OA'));
    const again = place('again');
    await backUp(rows, again);
    // The audit of a database goes on, whatever is restored into it.
    const restorable = (backup: string) => ({ ...bytesIn(backup), 'audit.ndjson': '', 'manifest.json': '' });
    assert.deepEqual(restorable(again), restorable(whole));

    await restoreFrom(rows, plain, { replace: true });
    assert.equal(await target.geography.boundaries(), undefined, 'what was there before is gone');
    const located = await target.geography.locate('E3 4OA');
    assert.ok(located.outcome === 'found' && located.approximate);
    await Promise.all([catalogue.close(), target.close(), rows.close()]);
  });

  test('is of one moment, whatever is changed while it is made', async () => {
    const path = place('catalogue.db');
    const services = Array.from({ length: 450 }, (_, index) => sampleService(`Chess ${index}`, hall));
    const store = await storeWith({ organisations: [hall], services }, path);
    const catalogue = await openCatalogue({ databaseUrl: `sqlite:${path}` });
    const interrupted: Pick<RowStore, 'snapshot'> = {
      snapshot: (work) =>
        store.snapshot(async (snapshot) => {
          await putAll(catalogue, { services: [sampleService('Zither', hall)] });
          return work(snapshot);
        }),
    };
    // The transaction sees the state at its first read, which is before the change.
    const { manifest } = await backUp(interrupted, place('backup'));
    assert.deepEqual([manifest.records, manifest.datasetVersion], [451, 1]);
    assert.equal((await catalogue.services.search({})).total, 451);
    await catalogue.close();
  });

  test(
    'is readable by its owner only',
    { skip: process.platform === 'win32' ? 'no file modes here' : false },
    async () => {
      const backup = place('backup');
      await backUp(await storeWith(sample), backup);
      assert.equal(statSync(backup).mode & 0o077, 0);
      assert.equal(statSync(join(backup, 'records', 'service.ndjson')).mode & 0o077, 0);
    },
  );

  test('is written to a new or empty folder only, and never by half', async () => {
    const store = await storeWith(sample);
    const full = place('full');
    mkdirSync(full);
    writeFileSync(join(full, 'letter.txt'), 'Dear all');
    await assert.rejects(backUp(store, full), BackupFolderError);
    assert.deepEqual(readdirSync(full), ['letter.txt']);
    await assert.rejects(backUp(store, join(full, 'letter.txt')), BackupFolderError);

    const parent = place('parent');
    mkdirSync(join(parent, 'empty'), { recursive: true });
    const failing: Pick<RowStore, 'snapshot'> = {
      snapshot: (work) => store.snapshot((snapshot) => work(Object.assign(snapshot, { pages: failingRead }))),
    };
    await assert.rejects(backUp(failing, join(parent, 'half')), /the disk is gone/);
    assert.deepEqual(readdirSync(parent), ['empty'], 'nothing of the failed backup is left');
    await backUp(store, join(parent, 'empty'));
    assert.deepEqual(readdirSync(parent), ['empty']);
    assert.ok(existsSync(join(parent, 'empty', 'manifest.json')));
  });

  test('is not made of a database that is not there', async () => {
    const path = place('none.db');
    await assert.rejects(openRowStore({ databaseUrl: `sqlite:${path}` }), MissingDatabaseError);
    assert.ok(!existsSync(path));
  });
});

async function* failingRead(): AsyncGenerator<never> {
  yield* [];
  throw new Error('the disk is gone');
}

describe('restoring', () => {
  test('refuses a database that has records, unless they are to be replaced', async () => {
    const backup = place('backup');
    await backUp(await storeWith(sample), backup);
    const busy = await storeWith({ organisations: [hall], services: [sampleService('Bingo', hall)] });
    const before = await everything(busy);
    await assert.rejects(restoreFrom(busy, backup), DatabaseNotEmptyError);
    assert.deepEqual(await everything(busy), before);
    const report = await restoreFrom(busy, backup, { replace: true });
    assert.equal(report.replaced, true);
    assert.equal(report.datasetVersion, 2, 'a version that was given out never means something else');
    assert.equal((await everything(busy)).length, 4);
  });

  test('goes on with the change feed of a database whose records it replaces', async () => {
    const backup = place('backup');
    await backUp(await storeWith(sample), backup);
    const path = place('catalogue.db');
    const bingo = sampleService('Bingo', hall);
    const store = await storeWith({ organisations: [hall], services: [bingo] }, path);
    const catalogue = await openCatalogue({ databaseUrl: `sqlite:${path}` });
    const last = (await catalogue.changes(undefined, undefined, 100)).at(-1)!;
    await restoreFrom(store, backup, { replace: true });
    const since = await catalogue.changes('service', last, 100);
    assert.deepEqual(
      new Map(since.map(({ id, deleted }) => [id, deleted])),
      new Map([
        [bingo.id, true],
        [chess.id, false],
      ]),
    );
    assert.deepEqual(
      (await catalogue.services.search({})).items.map(({ slug }) => slug),
      ['chess'],
    );
    await catalogue.close();
  });

  const damages: Record<string, [harm: (backup: string) => void, message: RegExp]> = {
    'no backup at all': [(backup) => rmSync(join(backup, 'manifest.json')), /no manifest\.json can be read in it/],
    'a manifest that is no JSON': [(backup) => appendFileSync(join(backup, 'manifest.json'), '}'), /is no JSON/],
    'a manifest that says something else': [
      (backup) => edit(join(backup, 'manifest.json'), (text) => text.replace('vcs-backup', 'other')),
      /not the manifest of a backup/,
    ],
    'a path that leads out of the folder': [
      (backup) => edit(join(backup, 'manifest.json'), (text) => text.replace('records/service', '../service')),
      /not the manifest of a backup/,
    ],
    'a file that is gone': [(backup) => rmSync(join(backup, 'records', 'service.ndjson')), /found none/],
    'a letter that changed': [
      (backup) => edit(join(backup, 'records', 'service.ndjson'), (text) => text.replace('Chess', 'Chass')),
      /SHA-256 checksum differs/,
    ],
    'a line too many': [
      (backup) => appendFileSync(join(backup, 'records', 'service.ndjson'), '{}\n'),
      /expected a stored service|differs from the manifest/,
    ],
    'a file that was cut off': [
      (backup) => edit(join(backup, 'records', 'service.ndjson'), (text) => text.slice(0, -20)),
      /expected JSON|differs/,
    ],
  };
  for (const [name, [harm, message]] of Object.entries(damages)) {
    test(`refuses ${name}, and changes nothing`, async () => {
      const good = place('good');
      const store = await storeWith(sample);
      await backUp(store, good);
      const backup = place('harmed');
      cpSync(good, backup, { recursive: true });
      harm(backup);
      const before = await everything(store);
      await assert.rejects(restoreFrom(store, backup, { replace: true }), (error) => {
        assert.ok(error instanceof BackupDamagedError, String(error));
        assert.match(error.message, message);
        assert.match(error.message, /Nothing was restored/);
        return true;
      });
      assert.deepEqual(await everything(store), before);
    });
  }

  test('refuses a record that does not follow its schema, though its checksum is right', async () => {
    const store = await storeWith(sample);
    await store.change(async (change) => {
      const [row] = await change.rowsById([chess.id]);
      await change.remove([chess.id]);
      await change.write([{ ...row!, record: { ...row!.record, status: 'open' } }]);
    });
    const backup = place('backup');
    const { invalid } = await backUp(store, backup);
    assert.deepEqual(invalid, { count: 1, first: ['service chess'] });
    await assert.rejects(restoreFrom(await emptyStore(), backup), (error) => {
      assert.ok(error instanceof BackupDamagedError);
      assert.match(error.message, /service\.ndjson, line 1: the service chess does not follow its schema \(status: /);
      return true;
    });
  });

  test('refuses what a newer version made', async () => {
    const backup = place('backup');
    await backUp(await storeWith(sample), backup);
    edit(join(backup, 'manifest.json'), (text) => text.replace('"formatVersion": 1', '"formatVersion": 2'));
    await assert.rejects(restoreFrom(await emptyStore(), backup), NewerBackupError);
  });

  test('leaves the folder of a backup as it was', async () => {
    const backup = place('backup');
    await backUp(await storeWith(sample), backup);
    const before = bytesIn(backup);
    await restoreFrom(await emptyStore(), backup);
    assert.deepEqual(bytesIn(backup), before);
    assert.ok(!readdirSync(dirname(backup)).some((name) => name.includes(`${basename(backup)}.partial`)));
  });
});

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
