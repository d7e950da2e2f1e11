import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { wards } from '@vcs/schema';
import { tileCentre, tileMap, tilesTouch } from './tile-map.ts';
import { readWardBoundaries } from './ward-boundaries.ts';

const file = new URL('../../../../../shared/data/tower-hamlets-wards-2025.geojson', import.meta.url);
const skip = existsSync(file) ? false : `no ward boundaries at ${file.pathname}`;

const pairs = wards.flatMap((one, index) => wards.slice(index + 1).map((other) => [one, other] as const));

/** Middles as published, in kilometres. */
function middles() {
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as {
    features: { properties: { WD25CD: string; LAT: number; LONG: number } }[];
  };
  return new Map(
    features.map(({ properties: ward }) => [ward.WD25CD, { east: ward.LONG * 69.3, south: -ward.LAT * 111.2 }]),
  );
}

describe('the tile map', () => {
  it('has every ward once, each on a tile of its own', () => {
    assert.deepEqual(Object.keys(tileMap).sort(), wards.map(({ slug }) => slug).sort());
    assert.equal(new Set(Object.values(tileMap).map(({ column, row }) => `${column} ${row}`)).size, wards.length);
    for (const { column, row } of Object.values(tileMap)) {
      assert.ok(Number.isInteger(column) && Number.isInteger(row) && column >= 0 && row >= 0);
    }
  });

  it('hangs together', () => {
    const reached = new Set<string>();
    const next = [wards[0]];
    for (let ward = next.pop(); ward; ward = next.pop()) {
      const { slug } = ward;
      reached.add(slug);
      next.push(
        ...(wards.filter(
          (other) => !reached.has(other.slug) && tilesTouch(tileMap[slug], tileMap[other.slug]),
        ) as typeof next),
      );
    }
    assert.equal(reached.size, wards.length);
  });

  it('keeps west of east and north of south where wards are far apart', { skip }, () => {
    const where = middles();
    for (const [one, other] of pairs) {
      const [a, b] = [where.get(one.code)!, where.get(other.code)!];
      const [tileA, tileB] = [tileCentre(tileMap[one.slug]), tileCentre(tileMap[other.slug])];
      const compared = [
        { real: a.east - b.east, drawn: tileA.x - tileB.x },
        { real: a.south - b.south, drawn: tileA.y - tileB.y },
      ];
      for (const { real, drawn } of compared) {
        const names = `${one.name} and ${other.name}`;
        if (Math.abs(real) > 1) assert.ok(real * drawn >= 0, `${names}: the wrong way round`);
        if (Math.abs(real) > 2) assert.ok(real * drawn > 0, `${names}: ${real.toFixed(1)} km apart, but level`);
      }
    }
  });

  it('lets wards touch that do, but for a few', { skip }, () => {
    const { boundaries } = readWardBoundaries(readFileSync(file, 'utf8'), 'wards');
    const sides = new Map<string, Set<string>>();
    for (const { ward, polygons } of boundaries.wards) {
      for (const ring of polygons.flat()) {
        for (const [index, position] of ring.slice(1).entries()) {
          const side = [String(position), String(ring[index])].sort().join(' ');
          sides.set(side, (sides.get(side) ?? new Set()).add(ward));
        }
      }
    }
    const neighbours = new Set(
      [...sides.values()].filter(({ size }) => size === 2).map((two) => [...two].sort().join(' ')),
    );
    const touching = pairs.filter(([one, other]) => tilesTouch(tileMap[one.slug], tileMap[other.slug]));
    const right = touching.filter(([one, other]) => neighbours.has([one.slug, other.slug].sort().join(' ')));
    assert.equal(neighbours.size, 40);
    assert.ok(right.length >= 35, `${right.length} of ${neighbours.size} borders`);
    assert.ok(touching.length - right.length <= 6, `${touching.length - right.length} that are none`);
  });
});
