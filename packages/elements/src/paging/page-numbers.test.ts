import { expect } from 'chai';
import { gap, pageNumbers } from './page-numbers.ts';

describe('page numbers', () => {
  it('are all offered where they are few', () => {
    expect(pageNumbers(1, 3)).to.deep.equal([1, 2, 3]);
    expect(pageNumbers(3, 5)).to.deep.equal([1, 2, 3, 4, 5]);
  });

  it('leave out runs of pages, but never a single one', () => {
    expect(pageNumbers(1, 50)).to.deep.equal([1, 2, gap, 50]);
    expect(pageNumbers(4, 50)).to.deep.equal([1, 2, 3, 4, 5, gap, 50]);
    expect(pageNumbers(25, 50)).to.deep.equal([1, gap, 24, 25, 26, gap, 50]);
    expect(pageNumbers(50, 50)).to.deep.equal([1, gap, 49, 50]);
  });
});
