import { expect } from 'chai';
import { ar } from './ar.ts';
import { bn } from './bn.ts';
import { enLater } from './en-later.ts';
import { enFilters } from '../../listing/strings/en-filters.ts';
import { enSuggestions } from '../../listing/strings/en-suggestions.ts';
import { en as enList } from './en.ts';
import { so } from './so.ts';

const en = { ...enList, ...enFilters, ...enSuggestions, ...enLater };
const others = { bn, so, ar };

/** What every function of the strings can be called with: each takes texts or numbers. */
const given: Partial<Record<keyof typeof en, unknown[]>> = {
  filterButton: [2],
  showMore: [13],
  showCount: [12],
  count: [12],
  pageLabel: [3],
  andMore: ['Bow East', 2],
  places: [2],
  within: [15],
  suggestionCount: [5],
  aged: [16, 25],
};

function text(strings: typeof en | (typeof others)['bn'], key: keyof typeof en): string {
  const value: unknown = strings[key];
  if (typeof value !== 'function') return String(value);
  return String(value(...(given[key] ?? ['⟦one⟧', '⟦two⟧', '⟦three⟧'])));
}

const notTexts = ['calendar', 'languageNames', 'sharedFilterNames', 'openTimes', 'suggestionKinds', 'sorts'];
const texts = (Object.keys(en) as (keyof typeof en)[]).filter((key) => !notTexts.includes(key));

for (const [language, strings] of Object.entries(others)) {
  describe(`the strings in ${language}`, () => {
    it('have the keys of the English ones and no other', () => {
      expect(Object.keys(strings).sort()).to.deep.equal(Object.keys(en).sort());
    });

    it('are not English by accident', () => {
      // These hold nothing but what they are given.
      const alike = ['price', 'filterIs'];
      const english = texts.filter((key) => !alike.includes(key) && text(strings, key) === text(en, key));
      expect(english).to.deep.equal([]);
    });

    it('name every filter in their own words', () => {
      expect(Object.keys(strings.sharedFilterNames)).to.have.members(Object.keys(en.sharedFilterNames));
      const names = Object.values(strings.sharedFilterNames);
      expect(names.filter((name) => Object.values(en.sharedFilterNames).includes(name))).to.deep.equal([]);
    });

    it('say everything they are given', () => {
      const lost = texts.filter((key) => {
        const marks = text(en, key).match(/⟦\w+⟧/g) ?? [];
        return marks.some((mark) => !text(strings, key).includes(mark));
      });
      expect(lost).to.deep.equal([]);
    });
  });
}

describe('plurals', () => {
  it('follow the rules of each language', () => {
    expect([0, 1, 2, 12].map(en.count)).to.deep.equal(['No services', '1 service', '2 services', '12 services']);
    expect([1, 2, 3, 11, 100].map(ar.count)).to.deep.equal(['خدمة واحدة', 'خدمتان', '3 خدمات', '11 خدمة', '100 خدمة']);
    expect(bn.count(12)).to.equal('১২টি সেবা');
    expect([1, 2].map(so.places)).to.deep.equal(['1 goob', '2 goobood']);
  });
});
