import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { wards } from '@vcs/schema';
import {
  BoundaryFileError,
  BoundaryShapeError,
  CoordinateSystemError,
  DuplicateWardError,
  NotGeoJsonError,
  NotJsonError,
  WardsMissingError,
} from './errors.ts';
import { collection, inventedFeatures } from './invented-boundaries.ts';
import type { InventedFeature } from './invented-boundaries.ts';
import { readWardBoundaries } from './ward-boundaries.ts';

const file = new URL('../../../../../shared/data/tower-hamlets-wards-2025.geojson', import.meta.url);
const skip = existsSync(file) ? false : `no ward boundaries at ${file.pathname}`;

const read = (features: readonly unknown[], more = {}) =>
  readWardBoundaries(collection(features, more), 'wards.geojson');
const slugs = wards.map(({ slug }) => slug);

/** The invented features, with these properties instead of theirs. */
const named = (
  properties: (ward: (typeof wards)[number], index: number) => Record<string, unknown>,
): InventedFeature[] =>
  inventedFeatures().map((feature, index) => ({ ...feature, properties: properties(wards[index]!, index) }));

/** The invented features, with every position changed. */
const moved = (change: (longitude: number, latitude: number) => number[]): InventedFeature[] =>
  inventedFeatures().map((feature) => {
    const { coordinates } = feature.geometry as { coordinates: [number, number][][] };
    return {
      ...feature,
      geometry: { type: 'Polygon', coordinates: coordinates.map((ring) => ring.map(([x, y]) => change(x, y))) },
    };
  });

const refusal = (attempt: () => unknown): BoundaryFileError => {
  try {
    attempt();
  } catch (error) {
    assert.ok(error instanceof BoundaryFileError, String(error));
    return error;
  }
  throw new assert.AssertionError({ message: 'expected the file to be refused' });
};

describe('a file of ward boundaries', () => {
  it('gives the published wards', { skip }, () => {
    const { boundaries, report } = readWardBoundaries(readFileSync(file, 'utf8'), 'wards.geojson');
    assert.deepEqual(
      boundaries.wards.map(({ ward }) => ward),
      slugs,
    );
    assert.deepEqual(
      { ...report, positions: 0 },
      { property: 'WD25CD', holds: 'code', passedOver: [], positions: 0, holes: 0 },
    );
    assert.ok(report.positions > 400);
  });

  it('is recognised by a code or a name in whichever property, however it is written', () => {
    const spellings: [string, 'code' | 'name', InventedFeature[]][] = [
      ['a', 'code', inventedFeatures()],
      ['wd', 'code', named(({ code }) => ({ wd: ` ${code.toLowerCase()} ` }))],
      ['ward', 'name', named(({ name }) => ({ borough: 'Tower Hamlets', ward: name }))],
      ['x', 'name', named(({ name }) => ({ x: name.replace('&', 'and').replace('’', "'").toUpperCase() }))],
      ['x', 'name', named(({ name }) => ({ x: `${name.replace('’', '').replace('St ', 'St. ')} Ward` }))],
      ['x', 'name', named(({ name }) => ({ x: `${name.replace('St ', 'Saint ')} (Tower Hamlets)` }))],
      ['slug', 'name', named(({ slug }) => ({ slug }))],
      [
        'id',
        'code',
        inventedFeatures().map((feature, index) => ({ ...feature, properties: null, id: wards[index]!.code })),
      ],
    ];
    for (const [property, holds, features] of spellings) {
      const { boundaries, report } = read(features.toReversed());
      assert.deepEqual([report.property, report.holds], [property, holds]);
      assert.deepEqual(
        boundaries.wards.map(({ ward }) => ward),
        slugs,
      );
    }
  });

  it('is recognised by the property that tells most wards', () => {
    const { report } = read(
      named(({ name, code }, index) => ({ near: 'Mile End', code: index < 5 ? code : '', name })),
    );
    assert.deepEqual([report.property, report.holds], ['name', 'name']);
  });

  it('keeps each ward with its own outline, whatever the order', () => {
    const inOrder = read(inventedFeatures()).boundaries;
    assert.deepEqual(read(inventedFeatures().toReversed()).boundaries, inOrder);
    const first = inventedFeatures()[0]!.geometry as { coordinates: unknown };
    assert.deepEqual(inOrder.wards[0]?.polygons, [first.coordinates]);
  });

  it('stays the same when written as JSON and read again', () => {
    const { boundaries } = read(inventedFeatures());
    assert.deepEqual(JSON.parse(JSON.stringify(boundaries)), boundaries);
  });

  it('may hold parts, holes, heights, rings that are not closed, and a byte order mark', () => {
    const square = (west: number, south: number, side: number) => [
      [west, south, 7],
      [west + side, south, 7],
      [west + side, south + side, 7],
      [west, south + side, 7],
    ];
    const features = inventedFeatures();
    features[3]!.geometry = {
      type: 'MultiPolygon',
      coordinates: [[square(-0.05, 51.5, 0.004), square(-0.049, 51.501, 0.001)], [square(-0.04, 51.5, 0.001)]],
    };
    const { boundaries, report } = readWardBoundaries(`\uFEFF${collection(features)}`, 'wards.geojson');
    const { polygons = [], box } = boundaries.wards[3] ?? {};
    assert.deepEqual(
      polygons.map((polygon) => polygon.map(({ length }) => length)),
      [[5, 5], [5]],
    );
    assert.deepEqual(polygons[1]?.[0]?.at(-1), [-0.04, 51.5]);
    assert.deepEqual(box, { south: 51.5, west: -0.05, north: 51.504, east: -0.039 });
    assert.equal(report.holes, 1);
  });

  it('may hold more than the wards; that is said', () => {
    const others = [
      { type: 'Feature', properties: { a: 'E05009367', b: 'Victoria' }, geometry: null },
      { type: 'Feature', properties: { b: 'The Isle' }, geometry: { type: 'Point', coordinates: [0, 0] } },
      { type: 'Feature', properties: null, geometry: null },
    ];
    const { boundaries, report } = read([others[0], ...inventedFeatures(), ...others.slice(1)]);
    assert.deepEqual(boundaries, read(inventedFeatures()).boundaries);
    assert.deepEqual(report.passedOver, [
      { feature: 1, label: 'E05009367' },
      { feature: 22, label: 'The Isle' },
      { feature: 23, label: 'without a name' },
    ]);
  });

  it('may name its coordinate system, in the ways that WGS 84 is called', () => {
    for (const name of [
      'urn:ogc:def:crs:OGC:1.3:CRS84',
      'urn:ogc:def:crs:EPSG::4326',
      'EPSG:4326',
      'WGS84',
      'http://www.opengis.net/def/crs/EPSG/0/4326',
    ]) {
      assert.equal(
        read(inventedFeatures(), { crs: { type: 'name', properties: { name } } }).report.passedOver.length,
        0,
        name,
      );
    }
    assert.ok(read(inventedFeatures(), { crs: null }));
  });
});

describe('a file that is refused', () => {
  it('says what it is, if it is no GeoJSON', () => {
    const refused: [string, new (...all: never[]) => BoundaryFileError, RegExp][] = [
      ['', NotJsonError, /an empty file/],
      ['<kml><Document/></kml>', NotJsonError, /starting "<kml>/],
      ['PK\u0003\u0004', NotJsonError, /shapefile/],
      ['[]', NotGeoJsonError, /found a list/],
      ['null', NotGeoJsonError, /found null/],
      ['{}', NotGeoJsonError, /without a type/],
      ['{"type":"Topology","objects":{}}', NotGeoJsonError, /TopoJSON/],
      ['{"geometryType":"esriGeometryPolygon","features":[]}', NotGeoJsonError, /ArcGIS/],
      ['{"type":"Feature"}', NotGeoJsonError, /the type "Feature"/],
      ['{"type":"FeatureCollection"}', NotGeoJsonError, /FeatureCollection/],
      [collection([]), NotGeoJsonError, /found none/],
      [collection([7]), NotGeoJsonError, /feature 1, found a number/],
    ];
    for (const [text, kind, message] of refused) {
      const error = refusal(() => readWardBoundaries(text, 'wards.geojson'));
      assert.ok(error instanceof kind, `${text}: ${error.name}`);
      assert.match(error.message, message);
      assert.match(error.message, /^wards\.geojson: expected /);
      assert.equal(error.file, 'wards.geojson');
    }
  });

  it('says which coordinates it has instead of longitude and latitude', () => {
    const refused: [RegExp, () => unknown][] = [
      [
        /British National Grid/,
        () => read(inventedFeatures(), { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::27700' } } }),
      ],
      [
        /EPSG::3857/,
        () => read(inventedFeatures(), { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } } }),
      ],
      [/without a name/, () => read(inventedFeatures(), { crs: {} })],
      [
        /eastings and northings of the British National Grid/,
        () => read(moved((x, y) => [536_000 + x * 69_000, 181_000 + (y - 51.5) * 111_000])),
      ],
      [/no degrees/, () => read(moved((x, y) => [x * 111_319, 6_700_000 + y]))],
      [/latitude before longitude/, () => read(moved((x, y) => [y, x]))],
      [/outside the borough/, () => read(moved((x, y) => [x - 2, y + 2]))],
    ];
    for (const [message, attempt] of refused) {
      const error = refusal(attempt);
      assert.ok(error instanceof CoordinateSystemError, error.name);
      assert.match(error.message, message);
    }
  });

  it('names the wards that are missing, or the properties that were looked at', () => {
    const some = refusal(() => read(inventedFeatures().slice(2)));
    assert.ok(some instanceof WardsMissingError);
    assert.match(some.message, /found 18 by "a"; missing: Bethnal Green East and Bethnal Green West\./);
    const none = refusal(() => read(named((_, index) => ({ number: index, area: 'Victoria', town: 'Hackney' }))));
    assert.ok(none instanceof WardsMissingError);
    assert.match(none.message, /among: area and town/);
  });

  it('names the ward that is there twice', () => {
    const features = inventedFeatures();
    const error = refusal(() => read([...features, features[4]]));
    assert.ok(error instanceof DuplicateWardError);
    assert.match(error.message, /Bow West twice: features 5 and 21/);
  });

  it('names the ward whose outline cannot be drawn', () => {
    const geometries: [RegExp, InventedFeature['geometry']][] = [
      [/found none/, null],
      [/the type "Point"/, { type: 'Point', coordinates: [0, 51.5] }],
      [/no part/, { type: 'MultiPolygon', coordinates: [] }],
      [/without a ring/, { type: 'Polygon', coordinates: [] }],
      [
        /a ring of 2 different/,
        {
          type: 'Polygon',
          coordinates: [
            [
              [0, 51.5],
              [0.01, 51.5],
              [0, 51.5],
              [0, 51.5],
            ],
          ],
        },
      ],
      [/the position \["0",51.5\]/, { type: 'Polygon', coordinates: [[['0', 51.5]]] }],
      [/a ring that is no list/, { type: 'Polygon', coordinates: [7] }],
    ];
    for (const [message, geometry] of geometries) {
      const features = inventedFeatures();
      features[3]!.geometry = geometry;
      const error = refusal(() => read(features));
      assert.ok(error instanceof BoundaryShapeError, error.name);
      assert.match(error.message, message);
      assert.match(error.message, /Bow East/);
    }
  });
});
