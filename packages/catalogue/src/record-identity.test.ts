import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { slug, wards } from '@vcs/schema';
import fc from 'fast-check';
import { recordId, slugify } from './record-identity.ts';

describe('identifiers', () => {
  test('are the same everywhere and for ever', () => {
    assert.equal(recordId('organisation', 'bow-food-bank'), '9a3b76dc-cace-5419-b7c8-f7b07d35db63');
    assert.notEqual(recordId('service', 'bow-food-bank'), recordId('organisation', 'bow-food-bank'));
    assert.match(recordId('location', 'a'), /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('slugs', () => {
  test('are made of the words of a name', () => {
    assert.equal(
      slugify('Tower Hamlets Council for Voluntary Service (THCVS)'),
      'tower-hamlets-council-for-voluntary-service-thcvs',
    );
    assert.equal(slugify('  Café — “Zoë’s”  '), 'cafe-zoes');
    for (const ward of wards) assert.equal(slugify(ward.name), ward.slug);
  });

  test('are valid for any text, and cut between words', () => {
    assert.equal(slugify('voluntary '.repeat(20)), Array(12).fill('voluntary').join('-'));
    assert.notEqual(slugify('বাংলা'), slugify('ক্লাস'));
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => slug.safeParse(slugify(text)).success));
  });
});
