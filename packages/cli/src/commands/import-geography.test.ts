import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { openCatalogue } from '@vcs/catalogue';
import type { Catalogue } from '@vcs/catalogue';
import { wards } from '@vcs/schema';
import { inventedWards } from '../invented-wards.ts';
import { databaseIn, scratchFolders, vcsIn } from '../run-command.ts';
import { sampleLocation } from '../sample-database.ts';

const newFolder = scratchFolders();
let folder: string;
beforeEach(() => {
  folder = newFolder();
});
const vcs = (...args: string[]) => vcsIn(folder)(...args);
const write = (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text);
const data = () => join(folder, 'data');

const published = new URL('../../../../../shared/data/tower-hamlets-wards-2025.geojson', import.meta.url);
const skip = existsSync(published) ? false : `no ward boundaries at ${published.pathname}`;

async function stored<T>(read: (catalogue: Catalogue) => Promise<T>): Promise<T> {
  const catalogue = await openCatalogue({ databaseUrl: databaseIn(folder) });
  try {
    return await read(catalogue);
  } finally {
    await catalogue.close();
  }
}

/** In the south-west, where the first ward is in the invented boundaries. */
const point = { latitude: 51.495, longitude: -0.072 };

describe('vcs import wards', () => {
  it('keeps the boundaries, once, and what has to be said of them', async () => {
    write('wards.geojson', inventedWards());
    const licence = ['--licence', 'Invented, for tests'];
    const first = await vcs('import', 'wards', 'wards.geojson', ...licence);
    assert.deepEqual([first.code, first.errors], [0, '']);
    assert.equal(
      first.output,
      `wards.geojson: boundaries of 20 wards, new\nWards recognised by their code in "WARD"; 100 positions, 0 holes.\nDatabase: ${join(data(), 'catalogue.db')}\n`,
    );
    const again = await vcs('import', 'wards', 'wards.geojson', ...licence);
    assert.match(again.output, /^wards\.geojson: boundaries of 20 wards, unchanged\n/);
    const other = await vcs('import', 'wards', 'wards.geojson', '--licence', 'Another');
    assert.match(other.output, /^wards\.geojson: boundaries of 20 wards, in place of those before\n/);
    await stored(async ({ geography }) => {
      assert.equal(await geography.wardAt(point), wards[0].slug);
      assert.equal((await geography.boundarySource())?.licence, 'Another');
    });
    assert.equal(await stored((catalogue) => catalogue.version()), 2);
  });

  it('takes the published boundaries', { skip }, async () => {
    write('wards.geojson', readFileSync(published));
    const { code, output, errors } = await vcs('import', 'wards', 'wards.geojson', '--json');
    assert.deepEqual([code, errors], [0, '']);
    const { result, kept, property, disagreements } = JSON.parse(output);
    assert.deepEqual([result, kept, property, disagreements.count], ['created', true, 'WD25CD', 0]);
  });

  it('names the places that do not agree, as the doctor does, and changes none', async () => {
    const elsewhere = sampleLocation('Elsewhere', { ward: 'weavers', point });
    await stored((catalogue) => catalogue.change(({ locations }) => locations.put(elsewhere)));
    write('wards.geojson', inventedWards());
    const { code, output } = await vcs('import', 'wards', 'wards.geojson');
    const line = `  location elsewhere: says weavers, its point lies in ${wards[0].slug}\n`;
    assert.equal(code, 0);
    assert.ok(output.includes(`\nWorth a look: 1 place whose own ward`) && output.includes(line), output);
    assert.ok((await vcs('doctor')).output.includes(line.trim()));
    const ward = await stored((catalogue) =>
      catalogue.change(async ({ locations }) => (await locations.get(elsewhere.id))?.ward),
    );
    assert.equal(ward, 'weavers');
  });

  it('makes no database in a dry run or of a file that cannot be used, and leaves the one there is', async () => {
    write('wards.geojson', inventedWards());
    write('letter.geojson', 'Dear all');
    write('archive.zip', new Uint8Array([0x50, 0x4b, 3, 4, 0x1b, 0x5b, 0, 0xff]));
    write('one.geojson', inventedWards().replaceAll(wards[3].code, 'E05000000'));
    mkdirSync(join(folder, 'folder'));
    const dry = await vcs('import', 'wards', 'wards.geojson', '--dry-run');
    assert.deepEqual([dry.code, dry.errors], [0, '']);
    assert.match(
      dry.output,
      /^.*, new \(dry run: nothing was written\)\n[^]*is not there yet, so the file was compared/,
    );
    const broken: [file: string, message: RegExp][] = [
      ['letter.geojson', /^vcs: letter\.geojson: expected GeoJSON, found text that is no JSON/],
      ['archive.zip', /text that is no JSON, starting "PK\?\?\?\[\?�"/],
      ['one.geojson', /expected all 20 wards of Tower Hamlets, found 19.*missing: Bow East/],
      ['missing.geojson', /Expected a file at .*missing\.geojson, found none/],
      ['folder', /Expected a file, found the folder/],
    ];
    const refused = async () => {
      for (const [file, message] of broken) {
        const { code, output, errors } = await vcs('import', 'wards', file);
        assert.deepEqual([code, output], [1, ''], file);
        assert.match(errors, message);
      }
    };
    await refused();
    assert.ok(!existsSync(data()));
    await vcs('import', 'wards', 'wards.geojson');
    const before = await stored(({ geography }) => geography.boundaries());
    await refused();
    assert.deepEqual(await stored(({ geography }) => geography.boundaries()), before);
  });

  it('refuses a call without a file', async () => {
    const { code, errors } = await vcs('import', 'wards');
    assert.equal(code, 2);
    assert.match(errors, /Expected "vcs import wards FILE"/);
  });
});

describe('vcs import postcodes', () => {
  const table = 'postcode,lat,long\nE3 4OA,51.53,-0.02\nE14 9OB,51.49,-0.01\nM1 1AA,53.48,-2.23\nnonsense,1,2\n';

  it('keeps those of the borough’s districts, once, and counts the others', async () => {
    write('table.csv', table);
    const first = await vcs('import', 'postcodes', 'table.csv');
    assert.deepEqual([first.code, first.errors], [0, '']);
    assert.equal(
      first.output,
      `table.csv: 4 rows, 2 postcodes of the borough's districts, new\nAdded 2, changed 0, removed 0, unchanged 0.\nPassed over: 1 row of other districts, 0 rows without a position, 1 row without a postcode (line 5).\nDatabase: ${join(data(), 'catalogue.db')}\n`,
    );
    const again = await vcs('import', 'postcodes', 'table.csv', '--json');
    const { result, unchanged, kept } = JSON.parse(again.output);
    assert.deepEqual([result, unchanged, kept], ['unchanged', 2, true]);
    assert.equal(await stored((catalogue) => catalogue.version()), 1);
    const found = await stored(({ geography }) => geography.locate('e34oa'));
    assert.ok(found.outcome === 'found' && !found.approximate && found.point.latitude === 51.53);
  });

  it('makes no database in a dry run or of a file that cannot be used, and leaves the one there is', async () => {
    write('table.csv', table);
    write('sheet.csv', 'Organisation name,Colour\nHall,red\n');
    write('far.csv', 'postcode,lat,long\nM1 1AA,53.48,-2.23\n');
    assert.match((await vcs('import', 'postcodes', 'table.csv', '--dry-run')).output, /dry run: nothing was written/);
    const broken: [file: string, message: RegExp][] = [
      ['sheet.csv', /^vcs: sheet\.csv: expected columns for the postcode/],
      [
        'far.csv',
        /^vcs: far\.csv: expected postcodes of the borough's districts with their position, found none \(rows read: 1\)/,
      ],
      ['missing.csv', /Expected a file at .*missing\.csv, found none/],
      ['.', /Expected a file, found the folder/],
    ];
    const refused = async () => {
      for (const [file, message] of broken) {
        const { code, output, errors } = await vcs('import', 'postcodes', file);
        assert.deepEqual([code, output], [1, ''], file);
        assert.match(errors, message);
      }
    };
    await refused();
    assert.ok(!existsSync(data()));
    await vcs('import', 'postcodes', 'table.csv');
    await refused();
    const found = await stored(({ geography }) => geography.locate('E14 9OB'));
    assert.ok(found.outcome === 'found' && !found.approximate);
  });
});
