import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { distanceInMetres } from './distance.ts';
import { PostcodeTableError } from './errors.ts';
import { readPostcodeTable } from './postcode-table.ts';

const directory = [
  'pcd,pcd2,pcds,dointr,doterm,oslaua,osward,oseast1m,osnrth1m,lat,long',
  'E3  4OA,E3   4OA,E3 4OA,198001,,E09000030,E05009319,536928,183769,51.53622,-0.027107',
  'E14 9OB,E14  9OB,E14 9OB,198001,200101,E09000030,E05009324,537960,178641,51.48989,-0.014243',
  'E9  5OC,E9   5OC,E9 5OC,198001,,E09000012,E05009379,536000,184500,51.543,-0.04',
  'M1  1AA,M1   1AA,M1 1AA,198001,,E08000003,E05011376,384600,398000,53.48,-2.23',
  'E1  1OD,E1   1OD,E1 1OD,198001,,L99999999,,,,99.999999,0',
  'nonsense,,nonsense,,,,,,,51.5,0',
];

const codePoint = [
  '"E3 4OA",10,536928,183769,"E92000001","E19000003","E18000007","","E09000030","E05009319"',
  '"E149OB",10,537960,178641,"E92000001","E19000003","E18000007","","E09000030","E05009324"',
  '"E1 1OD",90,0,0,"E92000001","E19000003","E18000007","","E09000030","E05009336"',
];
const shortNames = 'PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC';
const longNames =
  'Postcode,Positional_quality_indicator,Eastings,Northings,Country_code,NHS_regional_HA_code,NHS_HA_code,Admin_county_code,Admin_district_code,Admin_ward_code';

const read = (lines: readonly string[], end = '\n') => readPostcodeTable([lines.join(end)], 'table.csv');

describe('a table of postcodes', () => {
  it('may be the ONS Postcode Directory', async () => {
    const { places, report } = await read(directory, '\r\n');
    assert.deepEqual(places, [
      { postcode: 'E3 4OA', point: { latitude: 51.53622, longitude: -0.027107 }, ward: 'bow-east', inBorough: true },
      {
        postcode: 'E14 9OB',
        point: { latitude: 51.48989, longitude: -0.014243 },
        ward: 'island-gardens',
        inBorough: true,
      },
      { postcode: 'E9 5OC', point: { latitude: 51.543, longitude: -0.04 }, inBorough: false },
    ]);
    assert.deepEqual(report, {
      rows: 6,
      kept: 3,
      elsewhere: 1,
      withoutPosition: 1,
      unreadable: 1,
      unreadableLines: [7],
    });
  });

  it('may have the column names of the directory since 2025, and its grid where degrees are missing', async () => {
    const { places } = await read([
      '\uFEFFpcd7,pcd8,pcds,dointr,doterm,lad25cd,wd25cd,east1m,north1m,lat,long',
      'E3  4OA,E3   4OA,E3 4OA,198001,,E09000030,E05009319,536928,183769,,',
    ]);
    assert.equal(places[0]?.ward, 'bow-east');
    const off = distanceInMetres(places[0]?.point ?? { latitude: 0, longitude: 0 }, {
      latitude: 51.53622,
      longitude: -0.027107,
    });
    assert.ok(off < 5, `${off} m`);
  });

  it('may be Code-Point Open, with short names, long names or, as published, none', async () => {
    const bare = await read(codePoint);
    assert.deepEqual(bare.report, {
      rows: 3,
      kept: 2,
      elsewhere: 0,
      withoutPosition: 1,
      unreadable: 0,
      unreadableLines: [],
    });
    assert.deepEqual(
      bare.places.map(({ postcode, ward }) => [postcode, ward]),
      [
        ['E3 4OA', 'bow-east'],
        ['E14 9OB', 'island-gardens'],
      ],
    );
    assert.ok(distanceInMetres(bare.places[0]!.point, { latitude: 51.53622, longitude: -0.027107 }) < 5);
    for (const names of [shortNames, longNames]) assert.deepEqual(await read([names, ...codePoint]), bare);
  });

  it('may be any table with a postcode and its place; then it does not say what is in the borough', async () => {
    const { places } = await read(['Longitude,Latitude,Name,Postcode', '-0.03,51.52,"Somewhere, far",e34oa']);
    assert.deepEqual(places, [{ postcode: 'E3 4OA', point: { latitude: 51.52, longitude: -0.03 } }]);
  });

  it('may come in pieces of any size', async () => {
    const bytes = Buffer.from(directory.join('\n'));
    const whole = await read(directory);
    for (const size of [1, 7, 64]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );
      assert.deepEqual(await readPostcodeTable(pieces, 'table.csv'), whole);
    }
  });

  it('keeps nothing of a long table but what is near the borough', async () => {
    const rows = 50_000;
    function* lines() {
      yield 'pcds,lat,long\n';
      for (let row = 0; row < rows; row += 1) yield `AB${row % 90} ${row % 9}AA,57.1,-2.1\n`;
      yield 'E3 4OA,51.53,-0.03\n';
    }
    const { places, report } = await readPostcodeTable(lines(), 'table.csv');
    assert.equal(places.length, 1);
    assert.deepEqual([report.rows, report.elsewhere], [rows + 1, rows]);
  });

  it('is refused with what it lacks', async () => {
    const refused: [string[], RegExp][] = [
      [[], /an empty file/],
      [['name,place', 'a,b'], /"pcds", "lat", "long".*found: "name, place"/],
      [['pcds,lat', 'E3 4OA,51.5'], /found: "pcds, lat"/],
      [['PK\u0003\u0004\u0001rubbish'], /found: "PK\?\?\?rubbish"/],
      [['pcds,lat,long', '"E3 4OA,51.5,0'], /a row that is none/],
    ];
    for (const [lines, message] of refused) {
      await assert.rejects(read(lines), (error) => {
        assert.ok(error instanceof PostcodeTableError, String(error));
        assert.equal(error.file, 'table.csv');
        assert.match(error.message, message);
        return true;
      });
    }
  });

  it('hands on the failure of whoever reads the file', async () => {
    const failure = new Error('the disk is gone');
    async function* failing() {
      yield 'pcds,lat,long\n';
      throw failure;
    }
    await assert.rejects(readPostcodeTable(failing(), 'table.csv'), failure);
  });
});
