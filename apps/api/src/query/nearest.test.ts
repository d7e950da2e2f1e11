import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wards } from '@vcs/schema';
import { nearest } from './nearest.ts';

const slugs = wards.map(({ slug }) => slug);

describe('nearest', () => {
  for (const [written, meant] of [
    ['limehous', 'limehouse'],
    ['Bow East', 'bow-east'],
    ['st-dunstan’s', 'st-dunstans'],
    ['whitechaple', 'whitechapel'],
    ['bethnal', 'bethnal-green-east'],
    ['spitalfields', 'spitalfields-and-banglatown'],
  ]) {
    it(`takes ${written} for ${meant}`, () => assert.equal(nearest(written!, slugs), meant));
  }

  it('suggests nothing where nothing is alike', () => {
    assert.equal(nearest('qqqqqqqq', slugs), undefined);
    assert.equal(nearest('', slugs), undefined);
    assert.equal(nearest('…', slugs), undefined);
    assert.equal(nearest('anything', []), undefined);
  });

  it('copes with very long text', () => assert.equal(nearest('x'.repeat(100_000), slugs), undefined));
});
