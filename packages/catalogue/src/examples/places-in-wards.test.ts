import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { wards } from '@vcs/schema';
import { exampleRecords } from './records.ts';

const boundaries = new URL('../../../../../shared/data/tower-hamlets-wards-2025.geojson', import.meta.url);
const skip = existsSync(boundaries) ? false : `no ward boundaries at ${boundaries.pathname}`;

type Ring = [longitude: number, latitude: number][];
interface WardFeature {
  properties: { WD25CD: string };
  geometry: { type: 'Polygon'; coordinates: Ring[] } | { type: 'MultiPolygon'; coordinates: Ring[][] };
}

/** Counts how often a line to the east crosses the ring: odd means inside. */
function isInside(ring: Ring, longitude: number, latitude: number): boolean {
  let inside = false;
  for (let index = 0; index < ring.length - 1; index += 1) {
    const [x0, y0] = ring[index]!;
    const [x1, y1] = ring[index + 1]!;
    if (y0 > latitude !== y1 > latitude && longitude < ((x1 - x0) * (latitude - y0)) / (y1 - y0) + x0) inside = !inside;
  }
  return inside;
}

describe('the places of the example data', () => {
  it('stand in the ward that they name', { skip }, () => {
    const { features } = JSON.parse(readFileSync(boundaries, 'utf8')) as { features: WardFeature[] };
    const outerRings = new Map(
      features.map(({ properties, geometry }) => [
        wards.find((ward) => ward.code === properties.WD25CD)?.slug,
        geometry.type === 'Polygon' ? [geometry.coordinates[0]!] : geometry.coordinates.map((rings) => rings[0]!),
      ]),
    );
    const placed = exampleRecords.locations.flatMap(({ slug, ward, point }) =>
      point && ward ? [{ slug, ward, point }] : [],
    );
    assert.ok(placed.length >= 60);
    for (const { slug, ward, point } of placed) {
      const inside = outerRings.get(ward)?.some((ring) => isInside(ring, point.longitude, point.latitude));
      assert.ok(inside, `${slug}: expected its point to be in ${ward}`);
    }
  });
});
