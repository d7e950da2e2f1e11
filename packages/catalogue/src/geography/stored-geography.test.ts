import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { wards } from '@vcs/schema';
import { ChangeOrderError } from '../errors.ts';
import { openCatalogue } from '../open-catalogue.ts';
import { sampleCatalogue } from '../record/sample-catalogue.ts';
import { sampleEngine } from '../record/sample-database.ts';
import { sampleLocation } from '../record/sample-records.ts';
import { BoundaryFileError, PostcodeTableError } from './errors.ts';
import { importPostcodes } from './import-postcodes.ts';
import { importWards } from './import-wards.ts';
import { collection, inventedFeatures } from './invented-boundaries.ts';
import { disagreementText } from './ward-disagreements.ts';

const file = new URL('../../../../../shared/data/tower-hamlets-wards-2025.geojson', import.meta.url);
const skip = existsSync(file) ? false : `no ward boundaries at ${file.pathname}`;

const invented = (seed = 1) => collection(inventedFeatures(seed));
/** In the middle of the invented field of a ward. */
const middleOf = (slug: (typeof wards)[number]['slug']) => {
  const index = wards.findIndex((ward) => ward.slug === slug);
  return { latitude: 51.495 + Math.floor(index / 5) * 0.01, longitude: -0.072 + (index % 5) * 0.016 };
};
const table = (...rows: string[]) => [['pcds,lat,long,lad25cd,wd25cd', ...rows].join('\n')];
const postcodes = table(
  'E3 4OA,51.53,-0.02,E09000030,E05009319',
  'E3 4OB,51.54,-0.04,,',
  'E14 9OB,51.4951,-0.0721,,',
  'E9 5OC,51.543,-0.04,E09000012,E05009379',
);

describe('imported ward boundaries', () => {
  test('are kept, tell the ward of a point, are drawn, and raise the version once', async () => {
    await using catalogue = await sampleCatalogue();
    const { geography } = catalogue;
    assert.deepEqual(
      [await geography.boundaries(), await geography.outlines(), await geography.boundarySource()],
      [undefined, undefined, undefined],
    );
    assert.equal(await geography.wardAt(middleOf('poplar')), undefined);
    const licence = 'Invented for tests';
    const report = await importWards(geography, invented(), 'wards.geojson', { licence });
    assert.deepEqual([report.result, report.kept, report.property, report.holds], ['created', true, 'a', 'code']);
    assert.equal(await catalogue.version(), 1);
    assert.deepEqual(await geography.boundarySource(), {
      file: 'wards.geojson',
      importedAt: '2026-02-01T12:00:00.000Z',
      licence,
    });
    for (const { slug } of wards) assert.equal(await geography.wardAt(middleOf(slug)), slug);
    assert.equal((await geography.outlines())?.outlines.length, 20);

    const again = await importWards(geography, invented(), 'copy.geojson', { licence });
    assert.deepEqual([again.result, again.kept, await catalogue.version()], ['unchanged', true, 1]);
    assert.equal((await geography.boundarySource())?.file, 'wards.geojson');

    assert.equal((await importWards(geography, invented(2), 'new.geojson')).result, 'updated');
    assert.equal(await catalogue.version(), 2);
    assert.equal((await geography.boundarySource())?.file, 'new.geojson');
    assert.equal((await geography.boundarySource())?.licence, undefined);
  });

  test('come out as they were read, in another process too', async () => {
    const databaseUrl = await sampleEngine().database();
    const first = await openCatalogue({ databaseUrl });
    await importWards(first.geography, invented(), 'wards.geojson');
    const second = await openCatalogue({ databaseUrl });
    const boundaries = await first.geography.boundaries();
    assert.deepEqual(await second.geography.boundaries(), boundaries);
    assert.equal(boundaries?.wards.length, 20);
    await importWards(second.geography, invented(2), 'wards.geojson');
    assert.notDeepEqual(await first.geography.boundaries(), boundaries, 'and a change is seen there');
    await Promise.all([first.close(), second.close()]);
  });

  test('may be those that are published', { skip }, async () => {
    await using catalogue = await sampleCatalogue();
    const report = await importWards(catalogue.geography, readFileSync(file, 'utf8'), 'wards.geojson');
    assert.deepEqual([report.property, report.result, report.holes], ['WD25CD', 'created', 0]);
    // The centroid that the file itself gives of a ward.
    const { features } = JSON.parse(readFileSync(file, 'utf8')) as {
      features: { properties: { WD25CD: string; LONG: number; LAT: number } }[];
    };
    const found = await Promise.all(
      features.map(({ properties: { LAT: latitude, LONG: longitude } }) =>
        catalogue.geography.wardAt({ latitude, longitude }),
      ),
    );
    const expected = features.map(({ properties }) => wards.find(({ code }) => code === properties.WD25CD)?.slug);
    assert.deepEqual(found, expected);
  });

  test('may be recognised by names in a property of any name', async () => {
    await using catalogue = await sampleCatalogue();
    const features = inventedFeatures().map((feature, index) => ({
      ...feature,
      properties: { Borough: 'Tower Hamlets', "the area's label": `${wards[index]!.name} Ward`, size: index },
    }));
    const report = await importWards(catalogue.geography, collection(features), 'wards.geojson');
    assert.deepEqual([report.property, report.holds], ["the area's label", 'name']);
    assert.equal(await catalogue.geography.wardAt(middleOf('weavers')), 'weavers');
  });

  test('stay as they were where a file cannot be used, or nothing is to be kept', async () => {
    await using catalogue = await sampleCatalogue();
    const { geography } = catalogue;
    await importWards(geography, invented(), 'wards.geojson');
    const kept = [await geography.boundaries(), await geography.boundarySource(), await catalogue.datasetTag()];
    const broken = [
      '',
      'a text',
      '{}',
      invented().slice(0, -10),
      collection(inventedFeatures().slice(1)),
      collection([...inventedFeatures(), inventedFeatures()[0]]),
      collection(inventedFeatures().map((feature) => ({ ...feature, geometry: null }))),
    ];
    for (const text of broken) {
      await assert.rejects(importWards(geography, text, 'wards.geojson'), BoundaryFileError, text.slice(0, 40));
    }
    const dry = await importWards(geography, invented(2), 'new.geojson', { dryRun: true });
    assert.deepEqual([dry.result, dry.kept], ['updated', false]);
    assert.deepEqual(
      [await geography.boundaries(), await geography.boundarySource(), await catalogue.datasetTag()],
      kept,
    );
  });

  test('change no record, and name the places that do not agree with them', async () => {
    const point = middleOf('poplar');
    const places = [
      sampleLocation('Agreeing', { ward: 'poplar', point }),
      sampleLocation('Elsewhere', { ward: 'weavers', point }),
      sampleLocation('Far away', { ward: 'weavers', point: { latitude: 51.7, longitude: 0 } }),
      sampleLocation('Refuge', { ward: 'weavers', point, confidential: true }),
      sampleLocation('Without ward', { point }),
      sampleLocation('Without point', { ward: 'weavers' }),
      sampleLocation('Withdrawn', { ward: 'weavers', point, publication: 'withdrawn' }),
    ];
    await using catalogue = await sampleCatalogue({ locations: places });
    const wardsKept = () =>
      catalogue.change(async ({ locations }) => {
        const found: unknown[] = [];
        for await (const { slug, ward } of locations.all()) found.push([slug, ward]);
        return found;
      });
    const before = await wardsKept();
    for (const dryRun of [true, false, false]) {
      const { disagreements } = await importWards(catalogue.geography, invented(), 'wards.geojson', { dryRun });
      assert.equal(disagreements.count, 3);
      assert.deepEqual(disagreements.first.map(disagreementText), [
        'location elsewhere: says weavers, its point lies in poplar',
        'location far-away: says weavers, its point lies outside the borough',
        'location refuge: confidential; compare its ward and point in the record',
      ]);
      assert.ok(!JSON.stringify(disagreements.first[2]).includes('weavers'));
    }
    assert.deepEqual(await wardsKept(), before);
  });

  test('wait their turn, and are refused inside another change', async () => {
    await using catalogue = await sampleCatalogue();
    const texts = [invented(1), invented(2), invented(1)];
    const reports = await Promise.all(texts.map((text) => importWards(catalogue.geography, text, 'wards.geojson')));
    assert.deepEqual(
      reports.map(({ result }) => result),
      ['created', 'updated', 'updated'],
    );
    assert.equal(await catalogue.version(), 3);
    await assert.rejects(
      catalogue.change(() => importWards(catalogue.geography, invented(2), 'wards.geojson')),
      ChangeOrderError,
    );
    assert.equal(await catalogue.version(), 3);
  });
});

describe('an imported table of postcodes', () => {
  test('places what is typed, with the ward that it says or that the boundaries tell', async () => {
    await using catalogue = await sampleCatalogue();
    const { geography } = catalogue;
    const district = await geography.locate('e3 4oa');
    assert.ok(district.outcome === 'found' && district.approximate && district.ward === undefined);

    const report = await importPostcodes(geography, postcodes, 'postcodes.csv');
    assert.deepEqual([report.result, report.added, report.kept, report.read.rows], ['created', 4, true, 4]);
    assert.equal(await catalogue.version(), 1);
    assert.deepEqual(await geography.locate('e34oa'), {
      outcome: 'found',
      postcode: 'E3 4OA',
      point: { latitude: 51.53, longitude: -0.02 },
      ward: 'bow-east',
      approximate: false,
      mayBeOutside: false,
    });
    const [sector, elsewhere] = [await geography.locate('E3 4'), await geography.locate('E9 5OC')];
    assert.ok(sector.outcome === 'found' && sector.approximate);
    assert.deepEqual(sector.point, { latitude: (51.53 + 51.54) / 2, longitude: (-0.02 + -0.04) / 2 });
    assert.equal(elsewhere.outcome, 'outside');
    const unsaid = await geography.locate('E14 9OB');
    assert.ok(unsaid.outcome === 'found' && unsaid.ward === undefined);

    await importWards(geography, invented(), 'wards.geojson');
    const told = await geography.locate('E14 9OB');
    assert.ok(told.outcome === 'found' && told.ward === wards[0].slug);
    assert.deepEqual(await geography.locate('nowhere at all'), { outcome: 'unreadable' });
  });

  test('asks the provider that was handed in only for what the table lacks', async () => {
    const asked: string[] = [];
    const catalogue = await openCatalogue({
      databaseUrl: await sampleEngine().passing(),
      postcodeProvider: async (postcode) => {
        asked.push(postcode);
        return { latitude: 51.5, longitude: -0.01, wardCode: 'E05009328' };
      },
    });
    await importPostcodes(catalogue.geography, postcodes, 'postcodes.csv');
    await catalogue.geography.locate('E3 4OA');
    const found = await catalogue.geography.locate('E14 0OA');
    assert.deepEqual(asked, ['E14 0OA']);
    assert.ok(found.outcome === 'found' && found.ward === 'poplar' && !found.approximate);
    await catalogue.close();
  });

  test('takes the place of the one before, and says what differs', async () => {
    await using catalogue = await sampleCatalogue();
    const { geography } = catalogue;
    await importPostcodes(geography, postcodes, 'postcodes.csv');
    const again = await importPostcodes(geography, postcodes, 'copy.csv');
    assert.deepEqual([again.result, again.unchanged, await catalogue.version()], ['unchanged', 4, 1]);
    const next = table('E3 4OA,51.53,-0.02,E09000030,E05009320', 'E3 4OB,51.54,-0.04,,', 'E1 1OA,51.51,-0.06,,');
    const dry = await importPostcodes(geography, next, 'new.csv', { dryRun: true });
    assert.deepEqual([dry.kept, await catalogue.version()], [false, 1]);
    const report = await importPostcodes(geography, next, 'new.csv');
    assert.deepEqual({ ...dry, kept: true }, report);
    const { result, added, changed, removed, unchanged } = report;
    assert.deepEqual([result, added, changed, removed, unchanged], ['updated', 1, 1, 2, 1]);
    assert.equal(await catalogue.version(), 2);
    const moved = await geography.locate('E3 4OA');
    assert.ok(moved.outcome === 'found' && moved.ward === 'bow-west');
    const gone = await geography.locate('E14 9OB');
    assert.ok(gone.outcome === 'found' && gone.approximate);
  });

  test('may have more rows than one statement takes', async () => {
    await using catalogue = await sampleCatalogue();
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const units = letters.flatMap((left) => letters.map((right) => left + right));
    const rows = ['E3 1', 'E3 2', 'E14 1', 'E1 1'].flatMap((sector, index) =>
      units.map((unit, place) => `${sector}${unit},51.5${place},-0.0${index}1,,`),
    );
    const report = await importPostcodes(catalogue.geography, table(...rows), 'postcodes.csv');
    assert.deepEqual([report.added, report.result], [4 * 26 * 26, 'created']);
    const again = await importPostcodes(catalogue.geography, table(...rows.toReversed()), 'postcodes.csv');
    assert.equal(again.result, 'unchanged');
    const sector = await catalogue.geography.locate('E1 1');
    assert.ok(sector.outcome === 'found' && Math.abs(sector.point.longitude - -0.031) < 1e-9);
  });

  test('stays as it was where a file cannot be used', async () => {
    await using catalogue = await sampleCatalogue();
    const { geography } = catalogue;
    await importPostcodes(geography, postcodes, 'postcodes.csv');
    const [tag, place] = [await catalogue.datasetTag(), await geography.locate('E3 4OB')];
    const broken = [[''], ['name,colour\nHall,red\n'], table(), table('M1 1AA,53.48,-2.23,,'), table('"E3 4OA,51.5')];
    for (const chunks of broken) {
      await assert.rejects(importPostcodes(geography, chunks, 'new.csv'), PostcodeTableError, chunks[0]);
    }
    async function* cutOff() {
      yield postcodes[0]!.slice(0, 80);
      throw new RangeError('the disk went away');
    }
    await assert.rejects(importPostcodes(geography, cutOff(), 'new.csv'), /the disk went away/);
    assert.deepEqual([await catalogue.datasetTag(), await geography.locate('E3 4OB')], [tag, place]);
  });
});
