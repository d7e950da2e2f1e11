import { expect } from 'chai';
import { ar } from './ar.ts';
import { bn } from './bn.ts';
import { enLater } from './en-later.ts';
import { enFilters, showCounted } from '../../listing/strings/en-filters.ts';
import { enNotices } from '../../listing/strings/en-notices.ts';
import { enSuggestions } from '../../listing/strings/en-suggestions.ts';
import { en as enList } from './en.ts';
import { so } from './so.ts';
import { ar as handOffAr } from '../referral/strings/ar.ts';
import { bn as handOffBn } from '../referral/strings/bn.ts';
import { en as handOffEn } from '../referral/strings/en.ts';
import { so as handOffSo } from '../referral/strings/so.ts';
import { ar as organisationsAr } from '../organisations/strings/ar.ts';
import { bn as organisationsBn } from '../organisations/strings/bn.ts';
import { en as organisationsEn } from '../organisations/strings/en.ts';
import { so as organisationsSo } from '../organisations/strings/so.ts';

// What comes with the hand-off and with organisations stands beside the rest, so that it is looked at alike.
const en = {
  ...enList,
  showCount: (count: number) => showCounted(enList.count(count)),

  ...enFilters,
  ...enSuggestions,
  ...enNotices,
  ...enLater,
  handOff: handOffEn,
  organisations: organisationsEn,
};
const others = {
  bn: { ...bn, handOff: handOffBn, organisations: organisationsBn },
  so: { ...so, handOff: handOffSo, organisations: organisationsSo },
  ar: { ...ar, handOff: handOffAr, organisations: organisationsAr },
};

/** What functions that take numbers are called with. */
const given: Readonly<Record<string, unknown[]>> = {
  filterButton: [2],
  showMore: [13],
  showCount: [12],
  'calendar.date': ['2026-11-24', {}],
  'calendar.list': [['⟦one⟧', '⟦two⟧']],
  count: [12],
  pageLabel: [3],
  andMore: ['Bow East', 2],
  places: [2],
  within: [15],
  suggestionCount: [5],
  aged: [16, 25],
  repliesIn: [3],
  'organisations.showCount': [12],
  'organisations.count': [12],
  'handOff.replies': [3],
};

/** Every text under a key, by its path: tables of texts are walked through. */
function textsOf(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const words = given[path] ?? ['⟦one⟧', '⟦two⟧', '⟦three⟧'];
    return [[path, String((value as (...words: unknown[]) => string)(...words))]];
  }
  const inner = Object.entries(value ?? {});
  return inner.flatMap(([name, text]) => textsOf(text, path ? `${path}.${name}` : name));
}

const english = new Map(textsOf(en, ''));

/** These hold nothing but what they are given, or are not texts. */
const alike = ['price', 'filterIs', 'differentOn', 'handOff.wayTo'];
/** Tables in which a language has what its readers or its browsers lack, or what English writes from slugs. */
const ownTables = /^(?:calendar|languageNames|organisations\.(?:filterValues|kinds|communities))\b/;

for (const [language, strings] of Object.entries(others)) {
  describe(`the strings in ${language}`, () => {
    const own = new Map(textsOf(strings, ''));
    const paths = (texts: ReadonlyMap<string, string>) =>
      [...texts.keys()].filter((path) => !ownTables.test(path)).sort();

    it('have the texts of the English ones and no other', () => {
      expect(paths(own)).to.deep.equal(paths(english));
      expect(own.size).to.be.greaterThan(200);
    });

    it('are not English by accident', () => {
      const same = [...english].filter(([path, text]) => !alike.includes(path) && own.get(path) === text);
      expect(same).to.deep.equal([]);
    });

    it('name every filter in their own words', () => {
      expect(Object.keys(strings.sharedFilterNames)).to.have.members(Object.keys(en.sharedFilterNames));
      const names = Object.values(strings.sharedFilterNames);
      expect(names.filter((name) => Object.values(en.sharedFilterNames).includes(name))).to.deep.equal([]);
    });

    it('say everything they are given', () => {
      const lost = [...english].filter(([path, text]) =>
        (text.match(/⟦\w+⟧/g) ?? []).some((mark) => !own.get(path)?.includes(mark)),
      );
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
