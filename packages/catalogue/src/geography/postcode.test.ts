import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { postalAddress } from '@vcs/schema';
import { readPostcode } from './postcode.ts';

const complete: Record<string, string> = {
  e34px: 'E3 4PX',
  'E3  4PX': 'E3 4PX',
  ' e3 4p x ': 'E3 4PX',
  'E3-4PX.': 'E3 4PX',
  'e3\u00a04px': 'E3 4PX',
  Ｅ３４ＰＸ: 'E3 4PX',
  E147AB: 'E14 7AB',
  'e1w 1aa': 'E1W 1AA',
  E1W1AA: 'E1W 1AA',
  E11AA: 'E1 1AA',
  'ec3n 4ab': 'EC3N 4AB',
  'E1 OAA': 'E1 0AA',
  'E1 IAA': 'E1 1AA',
  'SW1A 2AA': 'SW1A 2AA',
};

describe('a postcode as people type it', () => {
  for (const [typed, text] of Object.entries(complete)) {
    it(`reads ${JSON.stringify(typed)} as ${text}`, () => {
      const [outward = '', inward = ''] = text.split(' ');
      assert.deepEqual(readPostcode(typed), { text, outward, sector: `${outward} ${inward[0]}`, complete: true });
    });
  }

  it('reads its beginning: the district, and the sector where a space tells it', () => {
    for (const typed of ['E3', 'e 3', ' e3 ']) {
      assert.deepEqual(readPostcode(typed), { text: 'E3', outward: 'E3', complete: false });
    }
    assert.deepEqual(readPostcode('E14'), { text: 'E14', outward: 'E14', complete: false });
    for (const typed of ['E1 4', 'e1-4']) {
      assert.deepEqual(readPostcode(typed), { text: 'E1 4', outward: 'E1', sector: 'E1 4', complete: false });
    }
    assert.equal(readPostcode('E14 4')?.sector, 'E14 4');
    assert.deepEqual(readPostcode('e1w'), { text: 'E1W', outward: 'E1W', complete: false });
  });

  it('reads nothing else', () => {
    for (const typed of [
      '',
      ' ',
      'E',
      'Bow',
      'food bank',
      '3',
      '34PX',
      'E3 4PXX',
      'E3 4P',
      'EEE3 4PX',
      'E3 4PX, London',
      'ই৩',
    ]) {
      assert.equal(readPostcode(typed), undefined, typed);
    }
    assert.equal(readPostcode('E3 '.repeat(10_000)), undefined);
  });

  it('finds any postcode again in any spacing and case, in the form of an address', () => {
    const letters = (count: number) =>
      fc.string({ unit: fc.constantFrom(...'ABCDEFGHJKLMNPRSTUVWXYZ'), minLength: count, maxLength: count });
    const digit = fc.constantFrom(...'0123456789');
    const outward = fc
      .tuple(fc.oneof(letters(1), letters(2)), digit, fc.oneof(fc.constant(''), digit, letters(1)))
      .map((parts) => parts.join(''));
    const inward = fc.tuple(digit, letters(2)).map((parts) => parts.join(''));
    const spacing = fc.array(fc.constantFrom('', '', ' ', '  '), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(outward, inward, spacing, fc.boolean(), (out, into, spaces, small) => {
        const typed = [...`${out}${into}`].map((letter, index) => `${spaces[index]}${letter}`).join('');
        const read = readPostcode(small ? typed.toLowerCase() : typed);
        assert.equal(read?.text, `${out} ${into}`);
        assert.ok(postalAddress.shape.postcode.safeParse(read?.text).success);
        assert.deepEqual(readPostcode(read?.text ?? ''), read);
      }),
    );
  });

  it('never fails, and gives only what reads as itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (typed) => {
        const read = readPostcode(typed);
        if (read) assert.deepEqual(readPostcode(read.text), read);
      }),
    );
  });
});
