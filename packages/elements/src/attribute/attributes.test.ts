import { expect } from 'chai';
import type { AttributeError } from './attribute-error.ts';
import { wholeNumber } from './whole-number.ts';
import { wordList } from './word-list.ts';

const rule = { element: 'vcs-directory', attribute: 'limit', minimum: 1, maximum: 100, fallback: 10 };

describe('attribute values', () => {
  it('are read as words parted by spaces or commas, each once', () => {
    expect(wordList(' bow-east, mile-end  bow-east ')).to.deep.equal(['bow-east', 'mile-end']);
    expect(wordList(null)).to.deep.equal([]);
  });

  it('are read as whole numbers within limits', () => {
    const errors: AttributeError[] = [];
    const read = (text: string | null) => wholeNumber(text, rule, (error) => errors.push(error));
    expect(['1', '100', null].map(read)).to.deep.equal([1, 100, 10]);
    expect(errors).to.deep.equal([]);
    expect(['0', '2.5', '', 'ten', '1000'].map(read)).to.deep.equal([10, 10, 10, 10, 10]);
    expect(errors.map(({ nearest }) => nearest)).to.deep.equal(['1', '3', '1', undefined, '100']);
  });
});
