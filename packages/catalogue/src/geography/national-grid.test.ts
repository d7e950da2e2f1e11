import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { distanceInMetres } from './distance.ts';
import { isOnGrid, pointOfGridPosition } from './national-grid.ts';

const boundaries = new URL('../../../../../shared/data/tower-hamlets-wards-2025.geojson', import.meta.url);
const skip = existsSync(boundaries) ? false : `no ward boundaries at ${boundaries.pathname}`;

const degrees = (whole: number, minutes: number, seconds: number) => whole + minutes / 60 + seconds / 3600;

describe('a position on the British National Grid', () => {
  it('becomes the point that the Ordnance Survey’s worked example gives', () => {
    const { latitude, longitude } = pointOfGridPosition({ easting: 651_409.903, northing: 313_177.27 });
    // Annex C of the guide, through the seven-parameter shift: within its three decimals of a second.
    assert.ok(Math.abs(latitude - degrees(52, 39, 28.723)) < 0.001 / 3600, `${latitude}`);
    assert.ok(Math.abs(longitude - degrees(1, 42, 57.787)) < 0.001 / 3600, `${longitude}`);
  });

  it('is within five metres of what the grid of corrections gives', () => {
    // Published with the transformation OSTN02, for the same water tower.
    const exact = { latitude: 52.658_007_833, longitude: 1.716_073_973 };
    const found = pointOfGridPosition({ easting: 651_409.792, northing: 313_177.448 });
    assert.ok(distanceInMetres(found, exact) < 5);
  });

  it('agrees with the published middles of the wards, which are given both ways', { skip }, () => {
    const { features } = JSON.parse(readFileSync(boundaries, 'utf8')) as {
      features: { properties: { WD25NM: string; BNG_E: number; BNG_N: number; LAT: number; LONG: number } }[];
    };
    assert.equal(features.length, 20);
    for (const { properties: ward } of features) {
      const found = pointOfGridPosition({ easting: ward.BNG_E, northing: ward.BNG_N });
      const off = distanceInMetres(found, { latitude: ward.LAT, longitude: ward.LONG });
      assert.ok(off < 3, `${ward.WD25NM}: ${off} m`);
    }
  });

  it('is told from degrees', () => {
    assert.ok(isOnGrid({ easting: 535_607, northing: 182_735 }));
    assert.ok(isOnGrid({ easting: 100, northing: 8_000 }));
    assert.ok(!isOnGrid({ easting: -0.05, northing: 51.5 }));
    assert.ok(!isOnGrid({ easting: 0, northing: 0 }));
    assert.ok(!isOnGrid({ easting: -5_000, northing: 6_711_000 }));
    assert.ok(!isOnGrid({ easting: NaN, northing: 182_735 }));
  });
});
