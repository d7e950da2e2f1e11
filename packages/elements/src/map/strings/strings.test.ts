import { expect } from 'chai';
import { ar } from './ar.ts';
import { bn } from './bn.ts';
import { enSwitch } from './en-switch.ts';
import { en as enTiles } from './en-tiles.ts';
import { en as enMap } from './en.ts';
import type { AllMapTexts } from './en.ts';
import { so } from './so.ts';

/** Every text by its name; a function is given marks. */
function said({ moves, ...texts }: AllMapTexts): Readonly<Record<string, string>> {
  const directions = Object.entries(moves).map(([direction, text]) => [`moves ${direction}`, text] as const);
  const given = ['⟦one⟧', '⟦two⟧', '⟦three⟧'] as const;
  const others = Object.entries(texts).map(
    ([name, text]) =>
      [name, typeof text === 'string' ? text : (text as (...marks: readonly string[]) => string)(...given)] as const,
  );
  return Object.fromEntries([...others, ...directions]);
}

const english = said({ ...enSwitch, ...enTiles, ...enMap });

/** These hold nothing but what they are given, or a sign that is the same in that language. */
const alike = ['pin', 'ward', 'kilometres'];

for (const [language, texts] of Object.entries({ bn, so, ar })) {
  describe(`the strings of the map in ${language}`, () => {
    const translated = said(texts);

    it('are those of the English, none of them English by accident', () => {
      expect(Object.keys(translated).sort()).to.deep.equal(Object.keys(english).sort());
      const untranslated = Object.keys(english).filter(
        (name) => !alike.includes(name) && translated[name] === english[name],
      );
      expect(untranslated).to.deep.equal([]);
    });

    it('say everything they are given', () => {
      const lost = Object.entries(english).filter(([name, text]) =>
        (text.match(/⟦\w+⟧/g) ?? []).some((mark) => !translated[name]!.includes(mark)),
      );
      expect(lost).to.deep.equal([]);
    });
  });
}
