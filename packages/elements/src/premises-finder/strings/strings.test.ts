import { expect } from 'chai';
import { bn as sharedTexts } from '../../listing/strings/bn.ts';
import { showCounted } from '../../listing/strings/en-filters.ts';
import { ar } from './ar.ts';
import { bn } from './bn.ts';
import { enLater } from './en-later.ts';
import { enOwnFilters } from './en-own-filters.ts';
import { en as enList } from './en.ts';
import { so } from './so.ts';

const en = { ...enList, showCount: (count: number) => showCounted(enList.count(count)), ...enOwnFilters, ...enLater };
const others = { bn, so, ar };

/** What functions that take numbers are called with. */
const given: Partial<Record<keyof typeof en, unknown[]>> = {
  showCount: [12],
  count: [12],
  upTo: [12],
  perUnit: ['⟦one⟧', 'half-day'],
};

/** Every text under a key, by its path: tables of texts are walked through. */
function textsOf(value: unknown, key: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value === 'function') {
    const words = given[key as keyof typeof en] ?? ['⟦one⟧', '⟦two⟧', '⟦three⟧'];
    return [[key, String((value as (...words: unknown[]) => string)(...words))]];
  }
  return Object.entries(value ?? {}).flatMap(([name, inner]) => textsOf(inner, `${key}.${name}`));
}

/** What all elements say is looked at with the directory. */
const shared = Object.keys(sharedTexts);
const all = (strings: object) =>
  new Map(
    Object.entries(strings)
      .filter(([key]) => !shared.includes(key))
      .flatMap(([key, value]) => textsOf(value, key)),
  );

const english = all(en);

for (const [language, strings] of Object.entries(others)) {
  describe(`the strings of rooms and buildings in ${language}`, () => {
    const own = all(strings);

    it('have the texts of the English ones and no other', () => {
      expect([...own.keys()].sort()).to.deep.equal([...english.keys()].sort());
      expect(own.size).to.be.greaterThan(100);
    });

    it('are not English by accident', () => {
      // These hold nothing but what they are given.
      const alike = ['dayPart'];
      const same = [...english].filter(([path, text]) => !alike.includes(path) && own.get(path) === text);
      expect(same).to.deep.equal([]);
    });

    it('say everything they are given', () => {
      const lost = [...english].filter(([path, text]) =>
        (text.match(/⟦\w+⟧|#/g) ?? []).some((mark) => !own.get(path)?.includes(mark)),
      );
      expect(lost).to.deep.equal([]);
    });
  });
}

describe('plurals of rooms and buildings', () => {
  it('follow the rules of each language', () => {
    expect([0, 1, 2].map(enList.count)).to.deep.equal([
      'No rooms or buildings',
      '1 room or building',
      '2 rooms and buildings',
    ]);
    expect([1, 2, 3, 11, 100].map(ar.count)).to.deep.equal(['مكان واحد', 'مكانان', '3 أماكن', '11 مكانًا', '100 مكان']);
    expect(bn.upTo(12)).to.equal('সর্বোচ্চ ১২ জন');
    expect(so.upTo(12)).to.equal('Ilaa 12 qof');
  });
});
