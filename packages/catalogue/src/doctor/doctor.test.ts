import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { DatabaseSync } from 'node:sqlite';
import { openRowStore } from '../backup/index.ts';
import { wards } from '@vcs/schema';
import { importWards } from '../geography/import-wards.ts';
import { collection, inventedFeatures } from '../geography/invented-boundaries.ts';
import { openCatalogue } from '../open-catalogue.ts';
import { putAll } from '../record/sample-catalogue.ts';
import type { SampleRecords } from '../record/sample-catalogue.ts';
import { sampleLocation, sampleOrganisation, sampleService } from '../record/sample-records.ts';
import { examine } from './examine.ts';
import { purgeExamples } from './purge-examples.ts';

const folder = mkdtempSync(join(tmpdir(), 'catalogue-doctor-'));
after(() => rmSync(folder, { recursive: true }));

let made = 0;
const newPath = () => join(folder, `${(made += 1)}.db`);
const assured = { date: '2026-01-15' };
const hall = sampleOrganisation('Lantern Hall', { assured });
const clock = () => new Date('2026-02-01T12:00:00Z');

async function fileWith(records: SampleRecords): Promise<string> {
  const path = newPath();
  const catalogue = await openCatalogue({ databaseUrl: `sqlite:${path}`, clock });
  await putAll(catalogue, records);
  await catalogue.close();
  return path;
}

const manyServices = () =>
  Array.from({ length: 400 }, (_, index) =>
    sampleService(`Chess ${index}`, hall, { assured, description: `Board ${index}. `.repeat(20) }),
  );

function edited(path: string, statement: string): string {
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  database.exec(statement);
  database.close();
  return path;
}

/** Each finding as "weight code: first example". */
async function found(path: string): Promise<string[]> {
  const { findings } = await examine(`sqlite:${path}`, clock);
  for (const { text, advice } of findings) assert.ok(text.endsWith('.') && advice.endsWith('.'), `${text} ${advice}`);
  return findings.map(({ weight, code, examples }) => [`${weight} ${code}`, ...examples.slice(0, 1)].join(': '));
}

describe('the doctor', () => {
  test('finds nothing in a sound database, and changes nothing', async () => {
    const path = await fileWith({ organisations: [hall], services: manyServices() });
    const before = readFileSync(path);
    const { findings, looked, notLooked } = await examine(`sqlite:${path}`, clock);
    assert.deepEqual([findings, notLooked], [[], []]);
    assert.ok(looked.includes('records') && looked.includes('the search index'));
    assert.deepEqual(readFileSync(path), before);
  });

  const skip = process.platform === 'win32' ? 'has no permissions of this kind' : false;
  test('names a file that every user of the machine may read, as earlier versions made them', { skip }, async () => {
    const path = await fileWith({ organisations: [hall] });
    for (const [mode, findings] of [
      [0o644, ['look readable-by-others']],
      [0o640, []],
    ] as const) {
      chmodSync(path, mode);
      assert.deepEqual(await found(path), findings);
    }
  });

  test('compares the wards of places with imported boundaries, and finds boundaries that are not whole', async () => {
    const [first] = wards;
    const point = { latitude: 51.495, longitude: -0.072 };
    const path = await fileWith({
      locations: [
        sampleLocation('Agreeing', { ward: first.slug, point }),
        sampleLocation('Elsewhere', { ward: 'weavers', point }),
      ],
    });
    assert.deepEqual(await found(path), []);
    const catalogue = await openCatalogue({ databaseUrl: `sqlite:${path}` });
    await importWards(catalogue.geography, collection(inventedFeatures()), 'wards.geojson');
    await catalogue.close();
    assert.deepEqual(await found(path), [
      `look ward-differs: location elsewhere: says weavers, its point lies in ${first.slug}`,
    ]);
    edited(path, `DELETE FROM ward_boundary WHERE ward = '${first.slug}'`);
    assert.deepEqual(await found(path), ['wrong boundaries']);
  });

  test('makes no database where there is none', async () => {
    const path = newPath();
    assert.deepEqual(await found(path), ['wrong no-database']);
    assert.ok(!existsSync(path));
    mkdirSync(path);
    assert.deepEqual(await found(path), ['wrong folder']);
  });

  test('tells a text, an empty file and the database of another program', async () => {
    const letter = newPath();
    writeFileSync(letter, 'Dear all, '.repeat(500));
    assert.deepEqual(await found(letter), ['wrong not-a-database']);
    const empty = newPath();
    writeFileSync(empty, '');
    assert.deepEqual(await found(empty), ['wrong empty-file']);
    const shop = edited(newPath(), 'CREATE TABLE orders (id INTEGER PRIMARY KEY)');
    assert.deepEqual(await found(shop), ['wrong other-program']);
  });

  test('explains damage wherever it is, and goes no further', async () => {
    const whole = await fileWith({ organisations: [hall], services: manyServices() });
    const bytes = readFileSync(whole);
    const harms: Record<string, (path: string) => void> = {
      'the middle overwritten': (path) =>
        writeFileSync(path, Buffer.from(bytes).fill(0xa5, bytes.length / 2, bytes.length / 2 + 40_000)),
      'all but the first page overwritten': (path) => writeFileSync(path, Buffer.from(bytes).fill(0x5a, 4096)),
      'cut off in the middle': (path) => {
        writeFileSync(path, bytes);
        truncateSync(path, Math.floor(bytes.length / 2));
      },
      'cut off within the first page': (path) => {
        writeFileSync(path, bytes);
        truncateSync(path, 3000);
      },
      'the header overwritten': (path) => writeFileSync(path, Buffer.from(bytes).fill('x', 0, 100)),
    };
    for (const [name, harm] of Object.entries(harms)) {
      const path = newPath();
      harm(path);
      const { findings, notLooked } = await examine(`sqlite:${path}`, clock);
      assert.equal(findings.length, 1, name);
      assert.match(findings[0]!.code, /^(?:damaged|not-a-database)$/, name);
      assert.match(findings[0]!.advice, /vcs restore DIR/, name);
      assert.ok(notLooked.includes('records'), name);
    }
  });

  test('tells tables that are older or newer than the software', async () => {
    const newer = await fileWith({});
    edited(newer, `INSERT INTO migration VALUES (99, 'rooms', 'abc', '2030-01-01')`);
    assert.deepEqual(await found(newer), ['wrong newer']);
    const older = await fileWith({});
    edited(older, 'DELETE FROM migration');
    assert.deepEqual(await found(older), ['wrong not-migrated']);
  });

  test('tells records that do not follow their schema, and what refers to nothing', async () => {
    const path = await fileWith({ organisations: [hall], services: [sampleService('Chess', hall, { assured })] });
    edited(path, `UPDATE record SET document = json_set(document, '$.status', 'open') WHERE slug = 'chess'`);
    assert.match((await found(path))[0]!, /^wrong schema: service chess: status: /);
    edited(path, `UPDATE record SET document = json_set(document, '$.status', 'active') WHERE slug = 'chess'`);
    edited(path, `DELETE FROM record WHERE slug = 'lantern-hall'`);
    const findings = await found(path);
    assert.ok(findings.some((finding) => finding.startsWith('wrong foreign-keys: ')));
    assert.ok(findings.includes(`wrong missing-reference: service chess: organisationId ${hall.id}`));
  });

  test('tells where the search index is not what the records give', async () => {
    const services = ['Chess', 'Bingo', 'Draughts', 'Cards'].map((name) => sampleService(name, hall, { assured }));
    const path = await fileWith({ organisations: [hall], services });
    const entryOf = (name: string) => `id = '${services.find((service) => service.name === name)!.id}'`;
    edited(path, `UPDATE entry SET freshness = '2020', running = 0 WHERE ${entryOf('Chess')}`);
    edited(path, `UPDATE entry SET shown = 0 WHERE ${entryOf('Bingo')}`);
    edited(path, `DELETE FROM record WHERE ${entryOf('Draughts')}`);
    edited(path, `DELETE FROM posting WHERE token LIKE '%card%'`);
    const { findings } = await examine(`sqlite:${path}`, clock);
    const { code, weight, examples } = findings.at(-1)!;
    assert.deepEqual([code, weight], ['index', 'wrong']);
    assert.deepEqual(examples.slice(0, 2), [
      'service bingo: is not in the index and should be',
      'service chess: whether it runs, how fresh it is',
    ]);
    assert.match(examples[2]!, /^service: \d+ words are listed, \d+ should be$/);
    assert.match(examples[3]!, /^service [0-9a-f-]+: there is no such record$/);
  });

  test('tells what somebody should look at', async () => {
    const gone = sampleOrganisation('Gone Hall', { publication: 'withdrawn' });
    const path = await fileWith({
      organisations: [hall, gone],
      locations: [sampleLocation('Nowhere'), sampleLocation('Secret', { confidential: true })],
      services: [
        sampleService('Chess', hall, { assured: { date: '2024-11' } }),
        sampleService('CHESS', hall, { slug: 'chess-2', id: sampleLocation('chess-2').id, assured }),
        sampleService('Bingo', gone, { assured }),
        sampleService('Draughts', hall, { access: ['in-person'] }),
        sampleService('Over', hall, { status: 'defunct' }),
      ],
    });
    assert.deepEqual(await found(path), [
      'look withdrawn-reference: service bingo: organisationId is the withdrawn organisation gone-hall',
      'look stale: service chess: 2024-11',
      'look not-assured: service draughts',
      'look no-place: service draughts',
      'look no-point: location nowhere',
      'look same-name: service chess and chess-2: "CHESS"',
    ]);
  });
});

describe('purging the examples', () => {
  const example = true;
  const invented = sampleOrganisation('Invented Hall', { example });
  const needed = sampleOrganisation('Needed Hall', { example });
  const place = sampleLocation('Needed Place', { example });
  const real = sampleService('Real chess', needed);
  const sample: SampleRecords = {
    organisations: [hall, invented, needed],
    locations: [place, sampleLocation('Invented Place', { example })],
    services: [
      real,
      sampleService('Invented chess', invented, { example }),
      sampleService('Invented bingo', hall, { example, locationIds: [place.id] }),
    ],
  };

  test('removes what is marked, and neither what is not nor what that leads to', async () => {
    const path = await fileWith(sample);
    const databaseUrl = `sqlite:${path}`;
    const store = await openRowStore({ databaseUrl });
    const dry = await purgeExamples(store, { dryRun: true });
    assert.deepEqual(dry, {
      removed: { location: 2, organisation: 1, service: 2 },
      kept: [{ kind: 'organisation', slug: 'needed-hall' }],
      real: 2,
      done: false,
    });
    const catalogue = await openCatalogue({ databaseUrl });
    assert.equal((await catalogue.services.search({})).total, 3);
    const version = await catalogue.version();
    assert.deepEqual(await purgeExamples(store), { ...dry, done: true });
    assert.deepEqual(
      (await catalogue.services.search({})).items.map(({ slug }) => slug),
      ['real-chess'],
    );
    assert.equal((await catalogue.services.search({ q: 'bingo' })).total, 0);
    assert.ok((await catalogue.version()) > version);
    await catalogue.close();
    assert.deepEqual((await purgeExamples(store)).removed, {});
    const { findings } = await examine(databaseUrl, clock);
    assert.deepEqual(
      findings.filter(({ weight }) => weight === 'wrong'),
      [],
    );
  });

  test('leaves a database without examples as it was', async () => {
    const store = await openRowStore({ databaseUrl: `sqlite:${await fileWith({ organisations: [hall] })}` });
    assert.deepEqual(await purgeExamples(store), { removed: {}, kept: [], real: 1, done: true });
  });
});
