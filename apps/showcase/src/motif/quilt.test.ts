import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { paletteOf } from '../colour/palettes.ts';
import { frameOf, looksOf, quilt, tilesOf } from './quilt.ts';

const wards = [
  ['weavers', 0, 1],
  ['bethnal-green-west', 1, 1],
  ['spitalfields-and-banglatown', 1, 2],
  ['stepney-green', 2, 2],
  ['whitechapel', 1, 3],
] as const;
const tiles = tilesOf(
  wards.map(([slug, column, row]) => ({
    id: slug,
    slug,
    name: slug,
    kind: 'ward',
    wards: [],
    neighbourhoods: [],
    tile: { column, row },
  })),
);

describe('the quilt of wards', () => {
  it('stands a tile of an odd row half a tile further east', () => {
    assert.deepEqual(
      tiles.map(({ x }) => x),
      [50, 150, 100, 200, 150],
    );
  });

  it('leaves room for every tile', () => {
    const [left, top, width, height] = frameOf(tiles);
    for (const { x, y } of tiles) {
      assert.ok(x - 50 >= left && x + 50 <= left + width);
      assert.ok(y - 58 >= top && y + 58 <= top + height);
    }
  });

  it('is the same each time, another each year, and never alike on tiles that touch', () => {
    const looks = looksOf(tiles, paletteOf(2027), 2027);
    assert.deepEqual(looksOf(tiles, paletteOf(2027), 2027), looks);
    assert.notDeepEqual(looksOf(tiles, paletteOf(2027), 2032), looks);
    for (const one of tiles) {
      for (const other of tiles.filter(
        ({ x, y, slug }) => slug !== one.slug && Math.hypot(x - one.x, y - one.y) < 110,
      )) {
        assert.notEqual(looks.get(one.slug)?.pattern, looks.get(other.slug)?.pattern, `${one.slug} and ${other.slug}`);
        assert.notEqual(looks.get(one.slug)?.ground, looks.get(other.slug)?.ground, `${one.slug} and ${other.slug}`);
      }
    }
  });

  it('is a picture without words, to be passed over', () => {
    assert.match(String(quilt(tiles, paletteOf(2027), 2027)), /^<svg [^>]*aria-hidden="true"/);
    assert.equal(String(quilt([], paletteOf(2027), 2027)), '');
  });
});
