import { expect } from 'chai';
import { apiAddress } from './api-address.ts';
import { setUpNote, worded } from './set-up-note.ts';
import { wholeNumber } from './whole-number.ts';
import { wordList } from './word-list.ts';

describe('attribute values', () => {
  it('are read as words parted by spaces or commas, each once', () => {
    expect(wordList(' bow-east, mile-end  bow-east ')).to.deep.equal(['bow-east', 'mile-end']);
    expect(wordList(null)).to.deep.equal([]);
  });

  it('are read as addresses of an API, relative ones from the page', () => {
    const { origin } = location;
    const texts = ['https://example.org/', 'https://example.org/help//', '/', '', 'javascript:alert(1)', 'https://'];
    expect(texts.map(apiAddress)).to.deep.equal([
      'https://example.org',
      'https://example.org/help',
      origin,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are read as whole numbers within limits', () => {
    const read = (text: string) => wholeNumber(text, 1, 100);
    expect(['1', '100', '0', '2.5', '', 'ten', '1000'].map(read)).to.deep.equal([
      1,
      100,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('that are wrong are told in a note whose looks the styles alone decide', () => {
    const note = setUpNote([{ attribute: 'api', found: '' }]);
    expect(note.textContent).to.include('“api” should be the address of the directory API');
    expect(note.hasAttribute('style')).to.equal(false);
  });

  it('that are wrong are told with the number that comes closest', () => {
    const tell = (found: string) => worded({ attribute: 'limit', expected: [1, 100], found });
    expect(['0', '2.5', 'ten', '1000'].map((found) => tell(found).nearest)).to.deep.equal(['1', '3', undefined, '100']);
    expect(tell('0').expected).to.equal('a whole number from 1 to 100');
  });
});
