import { expect } from 'chai';
import { Format } from '../language/format.ts';
import { priceText, ratesFor, shortPrice } from './prices.ts';
import type { Rate } from './space-words.ts';
import { en } from './strings/en.ts';

const words = { strings: en, format: new Format('en', en) };
const rates = (...told: readonly [Rate['hirerClass'], number, Rate['unit']?][]): Rate[] =>
  told.map(([hirerClass, amount, unit = 'hour']) => ({ hirerClass, amount, unit }));

describe('the price on one line', () => {
  it('is that of the group which asks', () => {
    const hall = rates(['community-group', 12], ['business', 40]);
    expect(shortPrice(hall, { hirer: 'community-group' }, words)).to.equal('£12 an hour for community groups');
    expect(shortPrice(hall, { hirer: 'business' }, words)).to.equal('£40 an hour for businesses');
    expect(shortPrice(hall, { hirer: 'charity' }, words)).to.equal('Ask for the price');
  });

  it('is what everybody pays where a group has no price of its own for that unit', () => {
    const room = rates(['community-group', 4], [undefined, 9], [undefined, 50, 'day']);
    expect(shortPrice(room, { hirer: 'charity' }, words)).to.equal('£9 an hour for charities');
    expect(shortPrice(room, { hirer: 'community-group' }, words)).to.equal('£4 an hour for community groups');
    expect(shortPrice(room, { hirer: 'community-group', unit: 'day' }, words)).to.equal(
      '£50 a day for community groups',
    );
    expect(ratesFor(room, 'community-group').map(({ amount }) => amount)).to.deep.equal([4, 50]);
  });

  it('says that it is free', () => {
    const room = rates(['community-group', 0], [undefined, 12]);
    expect(shortPrice(room, { hirer: 'community-group' }, words)).to.equal('Free for community groups');
    expect(shortPrice(room, {}, words)).to.equal('Free for some groups');
    expect(shortPrice(rates([undefined, 0, 'session']), {}, words)).to.equal('Free');
  });

  it('does not call free what costs something after all', () => {
    const [depot] = rates([undefined, 0, 'year']);
    const billed: Rate[] = [{ ...depot!, note: 'You pay the bills, about £6,000 a year' }];
    expect(shortPrice(billed, {}, words)).to.equal('Free with conditions');
    expect(shortPrice(billed, { hirer: 'charity' }, words)).to.equal('Free with conditions for charities');
  });

  it('is the least that anybody pays where nobody said who asks', () => {
    expect(shortPrice(rates(['business', 40], ['community-group', 12.5]), {}, words)).to.equal('From £12.50 an hour');
    expect(shortPrice(rates([undefined, 15]), {}, words)).to.equal('£15 an hour');
    expect(shortPrice(rates(['charity', 16]), {}, words)).to.equal('£16 an hour for charities');
    expect(shortPrice(rates(['charity', 8], ['resident', 8]), {}, words)).to.equal('£8 an hour');
    expect(shortPrice(rates([undefined, 9, 'day'], [undefined, 120, 'month']), {}, words)).to.equal('£9 a day');
  });

  it('is left out where no price is told', () => {
    expect(shortPrice([], {}, words)).to.equal(undefined);
    expect(shortPrice([], { hirer: 'charity' }, words)).to.equal(undefined);
  });
});

describe('one price', () => {
  it('names the unit it is for', () => {
    const units = ['hour', 'half-day', 'day', 'week', 'month', 'year', 'session'] as const;
    expect(units.map((unit) => priceText({ amount: 1200, unit }, words))).to.deep.equal([
      '£1,200 an hour',
      '£1,200 a half day',
      '£1,200 a day',
      '£1,200 a week',
      '£1,200 a month',
      '£1,200 a year',
      '£1,200 a session',
    ]);
  });
});
