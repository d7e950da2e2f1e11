import { expect } from 'chai';
import { enFilters, showCounted } from '../../listing/strings/en-filters.ts';
import { enNotices } from '../../listing/strings/en-notices.ts';
import { enSuggestions } from '../../listing/strings/en-suggestions.ts';
import { ar } from './ar.ts';
import { bn } from './bn.ts';
import { enCalendar } from './en-calendar.ts';
import { enOwnFilters } from './en-own-filters.ts';
import { enLater } from './en-later.ts';
import { en as enList } from './en.ts';
import { so } from './so.ts';

const en = {
  ...enList,
  showCount: (count: number) => showCounted(enList.count(count)),
  ...enFilters,
  ...enSuggestions,
  ...enNotices,
  ...enCalendar,
  ...enOwnFilters,
  ...enLater,
};
const others = { bn, so, ar };

/** What every function of the strings can be called with: each takes texts or numbers. */
const numbers = [
  'filterButton',
  'showMore',
  'showCount',
  'count',
  'pageLabel',
  'places',
  'walk',
  'within',
  'minutesOld',
];
const given: Readonly<Record<string, unknown[]>> = { andMore: ['Bow East', 2], aged: [16, 25] };

function text(strings: object, key: string): string {
  const value = (strings as Record<string, unknown>)[key];
  if (typeof value !== 'function') return String(value);
  const parameters = given[key] ?? (numbers.includes(key) ? [12] : ['⟦one⟧', '⟦two⟧', '⟦three⟧']);
  return String((value as (...given: unknown[]) => unknown)(...parameters));
}

const texts = Object.entries(en).flatMap(([key, value]) =>
  typeof value === 'string' || typeof value === 'function' ? [key] : [],
);

for (const [language, strings] of Object.entries(others)) {
  describe(`the strings of events in ${language}`, () => {
    it('have the keys of the English ones and no other', () => {
      expect(Object.keys(strings).sort()).to.deep.equal(Object.keys(en).sort());
    });

    it('are not English by accident', () => {
      // These hold nothing but what they are given.
      const alike = ['price', 'filterIs', 'at', 'dayWith', 'dateWith'];
      const english = texts.filter((key) => !alike.includes(key) && text(strings, key) === text(en, key));
      expect(english).to.deep.equal([]);
    });

    it('name every filter in their own words', () => {
      expect(Object.keys(strings.filterNames)).to.have.members(Object.keys(en.filterNames));
      const names = Object.values(strings.filterNames);
      expect(names.filter((name) => Object.values(en.filterNames).includes(name))).to.deep.equal([]);
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

describe('plurals of events', () => {
  it('follow the rules of each language', () => {
    expect([0, 1, 2].map(en.count)).to.deep.equal(['No events', '1 event', '2 events']);
    expect([1, 2, 3, 11].map(ar.count)).to.deep.equal(['فعالية واحدة', 'فعاليتان', '3 فعاليات', '11 فعالية']);
    expect(bn.count(12)).to.equal('১২টি অনুষ্ঠান');
    expect([1, 2].map(so.count)).to.deep.equal(['1 munaasabad', '2 munaasabadood']);
  });
});
