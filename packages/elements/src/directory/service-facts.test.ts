import { expect } from 'chai';
import type { Cost, ServiceSummary } from '@vcs/sdk';
import { examples } from '@vcs/sdk/testing';
import { Format } from '../language/format.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { priceLine } from './detail-facts.ts';
import { isOld, shortPlace } from '../listing/record-facts.ts';
import { shortCost } from '../listing/short-cost.ts';
import { shortHours } from './service-facts.ts';
import { enLater } from './strings/en-later.ts';
import { en } from './strings/en.ts';

const words = { strings: en, language: 'en' as const, format: new Format('en', en) };
const bare = examples.find(({ slug }) => slug === 'sewing-circle') as unknown as ServiceSummary;
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

describe('short facts of a service', () => {
  it('tell the hours in one line', () => {
    const openingHours: ServiceSummary['openingHours'] = [
      { days: ['monday', 'thursday'], opens: '10:00', closes: '14:00' },
      { days: ['friday'], opens: '10:00', closes: '12:00' },
    ];
    expect(plain(shortHours({ ...bare, openingHours: openingHours.slice(0, 1) }, words))).to.equal(
      'Monday and Thursday, 10 am to 2 pm',
    );
    expect(plain(shortHours({ ...bare, openingHours }, words))).to.equal(
      'Monday and Thursday, 10 am to 2 pm, and other times',
    );
    expect(shortHours(bare, words)).to.equal(undefined);
  });

  it('tell the cost in a few words, or nothing', () => {
    const cost = (value: Partial<Cost>) => shortCost({ cost: { options: [], ...value } }, words);
    expect(cost({ free: true })).to.equal('Free');
    expect(cost({ description: '£2 for members' })).to.equal('£2 for members');
    expect(cost({ options: [{ name: 'Adults', amount: 3 }] })).to.equal('£3');
    expect(
      cost({
        options: [
          { name: 'Adults', amount: 3 },
          { name: 'Members', amount: 2 },
        ],
      }),
    ).to.equal('From £2');
    expect(
      cost({
        options: [
          { name: 'Adults', amount: 3 },
          { name: 'Under 18', amount: 0 },
        ],
      }),
    ).to.equal('Free for some');
    expect(cost({})).to.equal(undefined);
    expect(cost({ free: false })).to.equal(undefined);
  });

  it('tell a price for whom it is', () => {
    expect(priceLine({ name: 'Members', amount: 2 }, { ...en, ...enLater }, words.format)).to.equal('Members: £2');
    expect(
      priceLine({ name: 'Under 18', amount: 0, description: 'with a card' }, { ...en, ...enLater }, words.format),
    ).to.equal('Under 18: Free, with a card');
  });

  it('tell the place, else the wards, else the borough', () => {
    const wards: ServiceSummary['wards'] = [
      { slug: 'bow-east', name: 'Bow East' },
      { slug: 'bow-west', name: 'Bow West' },
    ];
    expect(shortPlace({ ...bare, wards }, words)).to.equal('Bow East and Bow West');
    expect(shortPlace({ ...bare, boroughWide: true }, words)).to.equal('Across the borough');
    expect(shortPlace(bare, words)).to.equal(undefined);
    const place = { id: bare.id, slug: 'hall', name: 'Example Hall' };
    expect(shortPlace({ ...bare, wards, locations: [place] }, words)).to.equal('Example Hall');
    expect(shortPlace({ ...bare, locations: [place, place] }, words)).to.equal('2 places');
  });
});

describe('the age of a record', () => {
  const checked = (date: string) => ({ assured: { date } });

  it('is great after a year, counted from the end of a month without a day', () => {
    expect(isOld(checked('2020-11'), new Date('2021-11-30T23:59:59Z'))).to.equal(false);
    expect(isOld(checked('2020-11'), new Date('2021-12-01T00:00:00Z'))).to.equal(true);
    expect(isOld(checked('2025-11-24'), new Date('2026-11-24T12:00:00Z'))).to.equal(false);
    expect(isOld(checked('2025-11-24'), new Date('2026-11-25T00:00:00Z'))).to.equal(true);
    expect(isOld({}, new Date())).to.equal(false);
  });
});

describe('plain text', () => {
  it('is parted into paragraphs by blank lines', () => {
    expect(paragraphs('One.\nStill one.\n\n \nTwo.')).to.deep.equal(['One.\nStill one.', 'Two.']);
    expect(paragraphs(undefined)).to.deep.equal([]);
  });
});
