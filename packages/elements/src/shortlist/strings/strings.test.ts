import { expect } from 'chai';
import { ar as correctionAr } from '../../correction/strings/ar.ts';
import { bn as correctionBn } from '../../correction/strings/bn.ts';
import { en as correctionEn } from '../../correction/strings/en.ts';
import { so as correctionSo } from '../../correction/strings/so.ts';
import { ar } from './ar.ts';
import { bn } from './bn.ts';
import { en } from './en.ts';
import { so } from './so.ts';

type Texts = Readonly<Record<string, unknown>>;

const english = flat({ ...en, ...correctionEn });
const others: Readonly<Record<string, Texts>> = {
  bn: flat({ ...bn, ...correctionBn }),
  so: flat({ ...so, ...correctionSo }),
  ar: flat({ ...ar, ...correctionAr }),
};

/** Functions of a number; all others take texts. */
const counted = ['kept', 'unkept', 'full', 'showShortlist', 'emailSubject'];

/** Every text under its own name, those of tables too. */
function flat(strings: Texts): Texts {
  return Object.fromEntries(
    Object.entries(strings).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).map(([inner, text]) => [`${key}.${inner}`, text as unknown])
        : [[key, value]],
    ),
  );
}

function said(texts: Texts, key: string): string {
  const value = texts[key];
  return typeof value === 'function' ? String(value(counted.includes(key) ? 3 : '⟦given⟧')) : String(value);
}

for (const [language, texts] of Object.entries(others)) {
  describe(`the strings of shortlist and correction in ${language}`, () => {
    it('say what they are given', () => {
      const given = Object.keys(english).filter((key) => said(english, key).includes('⟦given⟧'));
      expect(given.filter((key) => !said(texts, key).includes('⟦given⟧'))).to.deep.equal([]);
    });
  });
}

describe('the words of the shortlist', () => {
  it('count', () => {
    expect([0, 1, 12].map(en.unkept)).to.deep.equal([
      'Removed. Your shortlist is empty',
      'Removed. 1 in your shortlist',
      'Removed. 12 in your shortlist',
    ]);
    expect(bn.showShortlist(12)).to.equal('বাছাই তালিকা দেখুন (১২)');
  });
});
