import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { foldText } from './fold.ts';
import { stemOf } from './stem.ts';
import { slipsBetween } from './slips.ts';
import { suggestText } from './suggestion.ts';
import { tokensOf } from './analysed-text.ts';
import { Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

const folded = (text: string): string[] => wordsOf(text).map((word) => word.folded);

describe('folding', () => {
  test('takes out case, accents, apostrophes, wide forms and invisible characters', () => {
    assert.equal(
      foldText('St Dunstan’s CAFÉ, Łódź, Straße, Çağrı, ﬁne, Ｅ３'),
      'st dunstans cafe, lodz, strasse, cagri, fine, e3',
    );
    assert.equal(foldText('co\u00adop'), 'coop');
    assert.equal(foldText('e\u0301'), foldText('\u00e9'));
  });

  test('keeps the signs of Bengali, in one form, and takes out the vowel signs of Arabic', () => {
    assert.equal(foldText('সহায়তা'), foldText('সহায\u09bcতা'));
    assert.notEqual(foldText('কি'), foldText('কা'));
    assert.equal(foldText('مُسَاعَدَة'), foldText('مساعده'));
    assert.equal(foldText('أحمد'), foldText('احمد'));
  });

  test('done twice is the same as done once', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(foldText(text)) === foldText(text)));
  });
});

describe('words', () => {
  test('are runs of letters, marks and digits of any script', () => {
    assert.deepEqual(folded('E-safety: 50+ (over 60s), B&B'), ['e', 'safety', '50', 'over', '60s', 'b', 'b']);
    assert.deepEqual(folded('বাংলা ক্লাস, দ্বিতীয়').length, 3);
    assert.deepEqual(folded("the tenants' hall o'clock"), ['the', 'tenants', 'hall', 'oclock']);
  });

  test('know where they are in the text', () => {
    const text = ' A “Café” day';
    assert.deepEqual(
      wordsOf(text).map(({ start, end }) => text.slice(start, end)),
      ['A', 'Café', 'day'],
    );
  });

  test('of any text make tokens that hold nothing an engine would part or read as a sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = tokensOf({ name: text, prominent: [], body: [], categories: [] });
        for (const token of tokens) assert.match(token, /^(?:[nprw]?[wsr]|f):[\p{L}\p{M}\p{N}’-]+$/u);
      }),
    );
  });
});

describe('stems', () => {
  test('join the forms of an English word and nothing else', () => {
    for (const forms of [
      ['volunteer', 'volunteers', 'volunteering'],
      ['charity', 'charities'],
      ['bank', 'banking'],
    ]) {
      assert.equal(new Set(forms.map(stemOf)).size, 1, forms.join());
    }
    for (const [left, right] of [
      ['community', 'communication'],
      ['general', 'generous'],
    ] as const) {
      assert.notEqual(stemOf(left), stemOf(right));
    }
    for (const word of ['ক্লাস', 'e14', 'cunto']) assert.equal(stemOf(word), word);
  });

  test('leave out the Arabic article and what is written together with it', () => {
    for (const word of ['الطعام', 'والطعام', 'بالطعام', 'فالطعام', 'للطعام', 'وللطعام', 'طعام']) {
      assert.equal(stemOf(word), 'طعام', word);
    }
    for (const word of ['الله', 'والد', 'والدين', 'بالغ', 'بالغين', 'لله', 'ال']) assert.equal(stemOf(word), word);
    assert.equal(stemOf('الوالدين'), 'والدين');
  });
});

describe('suggestions', () => {
  const counts: [string, number][] = [
    ['kitchen', 5],
    ['kitten', 1],
    ['chess', 9],
    ['chest', 2],
    ['bingo', 1],
    ['food', 2],
    ['for', 9],
    ['cafe', 3],
  ];
  const vocabulary = new Vocabulary({
    words: counts.map(([word, count]) => ({ word, count })),
    stems: counts.map(([word]) => stemOf(word)),
    written: [
      { word: 'cafe', written: 'café', count: 2 },
      { word: 'chess', written: 'chéss', count: 2 },
    ],
  });
  const suggested = (text: string) => suggestText(text, wordsOf(text), vocabulary);

  test('take the nearest word, then the one in most records, and leave the rest as it was typed', () => {
    assert.equal(suggested('Kichen, please'), 'kitchen, please');
    assert.equal(suggested('chesd'), 'chess');
    assert.equal(suggested('fod'), 'food', 'not a word that is not looked for');
    assert.equal(suggested('bnigo and Chess'), 'bingo and Chess');
  });

  test('are not made for known words, their other forms, or words that nothing is near', () => {
    for (const text of ['chess', 'kitchens', 'xylophone', 'ch', 'where', ''])
      assert.equal(suggested(text), undefined, text);
  });

  test('give the word as most people write it', () => {
    assert.equal(suggested('Caffe or cheess'), 'café or chess');
  });

  test('are made for the first five unknown words', () => {
    assert.equal(suggested('chesss fod bnigo kichen chesd bingoo'), 'chess food bingo kitchen chess bingoo');
  });

  test('are those of comparing all words letter by letter', () => {
    const letter = fc.constantFrom(...'abcdeকখط');
    const word = fc.array(letter, { minLength: 3, maxLength: 7 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 20 }), word, (known, asked) => {
        const all = new Vocabulary({ words: known.map((one) => ({ word: one, count: 1 })), stems: [], written: [] });
        const slips = (one: string) => slipsBetween(asked, one, 100)!;
        const near = known.filter((one) => slips(one) <= (asked.length < 5 ? 1 : 2));
        const [nearest] = near.sort((left, right) => slips(left) - slips(right) || (left < right ? -1 : 1));
        assert.equal(all.nearest(asked), nearest);
      }),
    );
  });
});
