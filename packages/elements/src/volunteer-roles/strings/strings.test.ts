import { expect } from 'chai';
import { enFilters, showCounted } from '../../listing/strings/en-filters.ts';
import { enNotices } from '../../listing/strings/en-notices.ts';
import { enSuggestions } from '../../listing/strings/en-suggestions.ts';
import { ar } from './ar.ts';
import { bn } from './bn.ts';
import { enLater } from './en-later.ts';
import { enOwnFilters } from './en-own-filters.ts';
import { en as enList } from './en.ts';
import { so } from './so.ts';

const en = {
  ...enList,
  showCount: (count: number) => showCounted(enList.count(count)),
  ...enFilters,
  ...enSuggestions,
  ...enNotices,
  ...enOwnFilters,
  ...enLater,
};
const others = { bn, so, ar };

/** What every function of the strings can be called with where it does not take texts. */
const given: Readonly<Record<string, unknown[]>> = {
  filterButton: [2],
  showMore: [13],
  suggestionCount: [3],
  within: [15],
  showCount: [12],
  count: [12],
  pageLabel: [3],
  andMore: ['Bow East', 2],
  places: [2],
  walk: [6],
  minutesOld: [3],
  aged: [16, 25],
  hoursAWeek: [4],
  hoursInAll: [4],
  ages: [16, 25],
  atLeast: [8, 'week'],
  team: [6, 25],
};

/** Every text by its path: `filterValues.kind.trustee`. Names of languages, months and weekdays are left to `Intl`. */
function textsOf(strings: object, path = ''): [path: string, text: string][] {
  return Object.entries(strings).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (key === 'calendar' || key === 'languageNames' || value === undefined) return [];
    if (typeof value === 'object' && value !== null) return textsOf(value, `${path}${key}.`);
    if (typeof value !== 'function') return [[path + key, String(value)]];
    return [[path + key, String(value(...(given[key] ?? ['⟦one⟧', '⟦two⟧', '⟦three⟧'])))]];
  });
}

const english = new Map(textsOf(en));

for (const [language, strings] of Object.entries(others)) {
  describe(`the strings of volunteer roles in ${language}`, () => {
    const translated = new Map(textsOf(strings));

    it('have the keys of the English ones and no other', () => {
      expect([...translated.keys()].sort()).to.deep.equal([...english.keys()].sort());
    });

    it('are not English by accident', () => {
      // These hold nothing but what they are given, and marks.
      const alike = ['price', 'filterIs', 'onDays', 'comma'];
      const same = [...english].filter(([key, text]) => !alike.includes(key) && translated.get(key) === text);
      expect(same).to.deep.equal([]);
    });

    it('say everything they are given', () => {
      const lost = [...english].filter(([key, text]) =>
        (text.match(/⟦\w+⟧/g) ?? []).some((mark) => !translated.get(key)!.includes(mark)),
      );
      expect(lost).to.deep.equal([]);
    });
  });
}

describe('plurals of volunteer roles', () => {
  it('follow the rules of each language', () => {
    expect([0, 1, 2].map(en.count)).to.deep.equal(['No volunteer roles', '1 volunteer role', '2 volunteer roles']);
    expect([1, 2, 3, 11].map(ar.count)).to.deep.equal(['فرصة تطوع واحدة', 'فرصتا تطوع', '3 فرص تطوع', '11 فرصة تطوع']);
    expect([1, 1.5, 4].map(en.hoursAWeek)).to.deep.equal(['1 hour a week', '1.5 hours a week', '4 hours a week']);
    expect(bn.count(12)).to.equal('১২টি স্বেচ্ছাসেবার কাজ');
    expect([1, 2].map(so.hoursInAll)).to.deep.equal(['1 saacad', '2 saacadood']);
  });
});
