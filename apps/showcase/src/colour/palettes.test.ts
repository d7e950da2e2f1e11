import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contrast } from './contrast.ts';
import { everyPalette, paletteOf, paper } from './palettes.ts';

describe('contrast', () => {
  it('is that of WCAG', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  });
});

describe('the colours of each year', () => {
  for (const { name, strong, ink, tint, spark } of everyPalette) {
    it(`${name}: all that is written can be read by everybody (7:1)`, () => {
      for (const ground of [strong, tint, paper]) assert.ok(contrast(ink, ground) >= 7, `ink on ${ground}`);
      assert.ok(contrast(strong, ink) >= 7, 'strong on ink');
      assert.ok(contrast(paper, ink) >= 7, 'paper on ink');
    });

    it(`${name}: large figures and shapes stand out (3:1)`, () => {
      assert.ok(contrast(spark, paper) >= 4.5, `spark on paper is ${contrast(spark, paper)}`);
      assert.ok(contrast(spark, tint) >= 3, `spark on tint is ${contrast(spark, tint)}`);
    });
  }

  it('differ from one year to the next', () => {
    const names = [2024, 2025, 2026, 2027, 2028].map((year) => paletteOf(year).name);
    assert.equal(new Set(names).size, names.length);
    assert.equal(paletteOf(2027).name, 'marigold');
    assert.equal(paletteOf(2032).name, 'marigold');
  });
});
