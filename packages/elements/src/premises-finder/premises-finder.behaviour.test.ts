import { expect } from 'chai';
import { exampleRecords } from '@vcs/sdk/testing';
import { setViewport } from '@web/test-runner-commands';
import { mountedSpaces, mountPremisesFinder } from '../testing/mount-premises-finder.ts';
import type { MountedPremisesFinder } from '../testing/mount-premises-finder.ts';
import { asked as lastAsked } from '../testing/asked.ts';
import { until } from '../testing/until.ts';

const { spaces } = exampleRecords;

const asked = ({ mock }: MountedPremisesFinder) => lastAsked(mock, 'spaces');

function choose({ find }: MountedPremisesFinder, selector: string, value: string): void {
  const control = find<HTMLInputElement | HTMLSelectElement>(selector)!;
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

function card({ findAll }: MountedPremisesFinder, name: string): string {
  const found = findAll('.card').find((one) => one.textContent!.includes(name));
  return (found?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

async function opened(slug: string, attributes: Readonly<Record<string, string>> = {}) {
  const finder = await mountedSpaces({ limit: '50', ...attributes });
  finder.find(`[data-slug='${slug}']`)!.click();
  await finder.get('.groups');
  return finder;
}

/** What stands under a name in the details. */
function group({ findAll }: MountedPremisesFinder, name: string): string | undefined {
  const term = findAll('dt').find((one) => one.textContent === name);
  return term?.nextElementSibling?.textContent?.replace(/\s+/g, ' ').trim();
}

beforeEach(() => setViewport({ width: 1280, height: 800 }));
afterEach(() => document.body.replaceChildren());

describe('the list of spaces', () => {
  it('shows each space with its building, price, size, terms, place and access', async () => {
    const finder = await mountedSpaces();
    expect(finder.text('#count')).to.equal(`${spaces.length} rooms and buildings`);
    expect(finder.mock.requests[0]!.url.pathname).to.equal('/v1/spaces');
    const text = card(finder, 'Main hall');
    for (const fact of [
      'Lantern Hall',
      'From £18 an hour',
      'Up to 220 people',
      'Hire',
      'Bethnal Green East, E2',
      'Step-free',
      'Accessible toilet',
      'Women-only sessions',
    ]) {
      expect(text).to.include(fact);
    }
  });

  it('says when a building is still to come', async () => {
    const told = spaces.filter(({ slug }) => slug === 'marsh-wharf-ground-floor' || slug === 'lantern-desks');
    const [desks, ground] = told.map((space) => ({
      ...space,
      availableFrom: '2098-12-01',
      premises: { ...space.premises, ...(space.premises.opensIn && { opensIn: '2098-05' }) },
    }));
    const past = {
      ...desks!,
      id: spaces[0]!.id,
      slug: 'desk-by-the-door',
      name: 'Desk by the door',
      availableFrom: '2020-01',
    };
    const finder = await mountedSpaces({}, { spaces: [desks!, ground!, past] });
    expect(card(finder, 'Ground floor')).to.include('Opens May 2098');
    expect(card(finder, 'Desks under the roof')).to.include('Available from 1 December 2098');
    expect(card(finder, 'Desk by the door')).to.not.include('Available from');
  });

  it('shows a space of which nothing but the name is known', async () => {
    const finder = await mountedSpaces({}, { spaces: spaces.filter(({ slug }) => slug === 'gatehouse-room') });
    // The button comes a moment after the card.
    expect(card(finder, 'Gatehouse')).to.match(/^Room Gatehouse Hire ?Example(?: ?Add to shortlist .*)?$/);
  });
});

describe('the price for my group', () => {
  it('stands on the cards once a visitor says what the group is', async () => {
    const finder = await mountedSpaces();
    choose(finder, "[data-filter='hirer'] select", 'charity');
    await until('the price for charities', () => card(finder, 'Main hall').includes('£24 an hour for charities'));
    expect(asked(finder).get('hirer')).to.equal('charity');
    expect(finder.names()).to.have.lengthOf(spaces.length);
    expect(finder.text('.chip')).to.equal('Your group: Charities');
  });

  it('can be limited, for a unit, and goes with the group', async () => {
    const finder = await mountedSpaces({ hirer: 'community-group' });
    const field = await finder.get<HTMLInputElement>('#most');
    choose(finder, '#most', '20');
    await until('a limit', () => asked(finder).get('most') === '20');
    expect(asked(finder).get('unit')).to.equal('hour');
    expect(finder.findAll('.chip')[1]!.textContent!.trim()).to.equal('Most you can pay: £20 an hour');
    choose(finder, "[data-filter='most'] select", 'half-day');
    await until('another unit', () => asked(finder).get('unit') === 'half-day');
    expect(finder.find('#most')).to.equal(field);
    choose(finder, '.sort select', 'price');
    await until('the order', () => asked(finder).get('sort') === 'price');
    finder.control('Remove Your group').click();
    await until('no filters', () => !asked(finder).has('hirer'));
    expect(asked(finder).has('most')).to.equal(false);
    expect(asked(finder).has('sort')).to.equal(false);
    await until('no field for a price', () => finder.find('#most') === null);
    expect([...finder.find<HTMLSelectElement>('.sort select')!.options].map(({ value }) => value)).to.not.include(
      'price',
    );
  });

  it('says what is wrong with a price, and asks for nothing', async () => {
    const finder = await mountedSpaces({ hirer: 'community-group' });
    await finder.get('#most');
    const before = finder.mock.requests.length;
    choose(finder, '#most', 'ten');
    expect(finder.text('#most-error')).to.equal('Enter whole pounds, such as 20.');
    expect(finder.find('#most')!.ariaInvalid).to.equal('true');
    expect(finder.mock.requests.length).to.equal(before);
    choose(finder, '#most', '10');
    await until('a limit', () => asked(finder).get('most') === '10');
    expect(finder.text('#most-error')).to.equal('');
  });
});

describe('filters of its own', () => {
  it('ask how many people it must hold, and how they sit', async () => {
    const finder = await mountedSpaces();
    choose(finder, '#capacity', '100');
    await until('fewer spaces', () => finder.text('#count') === '2 rooms and buildings' || finder.names().length === 1);
    expect(asked(finder).get('capacity')).to.equal('100');
    choose(finder, "[data-filter='layout'] select", 'cabaret');
    await until('nothing so large', () => asked(finder).get('layout') === 'cabaret' && finder.find('.empty') !== null);
    expect(finder.text('#count')).to.include('How many people: 100').and.to.include('At round tables (cabaret)');
    choose(finder, '#capacity', '');
    await until('no number', () => !asked(finder).has('capacity'));
    await until('the hall', () => finder.names().includes('Main hall'));
    expect(card(finder, 'Main hall')).to.include('Up to 96 people');
  });

  it('say what is wrong with a number of people', async () => {
    const finder = await mountedSpaces();
    const before = finder.mock.requests.length;
    choose(finder, '#capacity', 'many');
    expect(finder.text('#capacity-error')).to.equal('Enter a number of people, such as 30.');
    expect(finder.mock.requests.length).to.equal(before);
  });

  it('ask for a day, a part of the day, or both', async () => {
    const finder = await mountedSpaces();
    choose(finder, "[data-filter='day-part'] label:first-of-type select", 'sunday');
    await until('all of Sunday', () => asked(finder).getAll('day-part').length === 3);
    await until('the chip', () => finder.text('.chip') === 'When it is free: Sunday');
    choose(finder, "[data-filter='day-part'] label:last-of-type select", 'evening');
    await until('Sunday evening', () => asked(finder).getAll('day-part').join() === 'sunday-evening');
    await until('the chip', () => finder.text('.chip') === 'When it is free: Sunday evening');
    choose(finder, "[data-filter='day-part'] label:first-of-type select", '');
    await until('every evening', () => asked(finder).getAll('day-part').length === 7);
    expect(finder.text('.chip')).to.equal('When it is free: Evening');
  });

  it('narrow by how it is used, its kind and what is there', async () => {
    const finder = await mountedSpaces();
    finder.find("input[name='tenure'][value='lease']")!.click();
    await until('leases alone', () => finder.names().length === 2);
    expect(finder.names()).to.include('The whole building');
    finder.control('Remove Lease').click();
    await until('all', () => finder.names().length === spaces.length);
    finder.find("[data-filter='facility'] .fold")!.click();
    (await finder.get("input[name='facility'][value='halal-kitchen']")).click();
    await until('with a halal kitchen', () => finder.names().length === 2);
    expect(asked(finder).getAll('facility')).to.deep.equal(['halal-kitchen']);
  });

  it('start as the page says, with each a chip that can be removed', async () => {
    const finder = mountPremisesFinder({
      premises: 'lantern-hall',
      'women-only': '',
      capacity: '30',
      'day-part': 'saturday',
    });
    await finder.get('.card [part=card-link]');
    await until('the chips', () => finder.findAll('.chip').length === 4);
    expect(finder.names()).to.deep.equal(['Main hall']);
    expect(asked(finder).get('women-only')).to.equal('true');
    expect(finder.findAll('.chip').map((chip) => chip.textContent!.trim())).to.include.members([
      'How many people: 30',
      'When it is free: Saturday',
      'Women-only sessions',
    ]);
  });

  it('name a wrong value and leave it out', async () => {
    const said: string[] = [];
    const original = console.error;
    console.error = (message: string) => said.push(message);
    try {
      const finder = await mountedSpaces({ kind: 'hal', most: '20', 'day-part': 'satrday' });
      await until('three notes', () => said.length === 3);
      expect(said.join('\n')).to.include('Did you mean "hall"?').and.to.include('`hirer` beside it');
      expect(finder.names()).to.have.lengthOf(spaces.length);
    } finally {
      console.error = original;
    }
  });
});

describe('the address of the page', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('keeps what my group is and can pay', async () => {
    history.replaceState(null, '', '?rooms-hirer=charity&rooms-most=30/hour&rooms-day-part=saturday');
    const finder = await mountedSpaces({ 'url-state': 'rooms' });
    expect(asked(finder).get('most')).to.equal('30');
    expect(card(finder, 'Main hall')).to.include('£24 an hour for charities');
    choose(finder, '#capacity', '50');
    await until('the number in the address', () => location.search.includes('rooms-capacity=50'));
  });

  it('may ask for an order by price without saying whose', async () => {
    history.replaceState(null, '', '?rooms-sort=price');
    const finder = await mountedSpaces({ 'url-state': 'rooms' });
    expect(finder.names()).to.have.lengthOf(spaces.length);
    expect(asked(finder).has('sort')).to.equal(false);
  });
});

describe('a space in detail', () => {
  it('groups what is known of a hall', async () => {
    const finder = await opened('lantern-main-hall');
    expect(finder.findAll('dt').map(({ textContent }) => textContent)).to.deep.equal([
      'Cost',
      'How big it is',
      'When it is free',
      'How you can use it',
      'What is there',
      'Where',
      'Access',
      'How to get it',
    ]);
    expect(finder.text('.detail')).to.include('Hall. Run by Lantern House Trust');
    expect(group(finder, 'How big it is'))
      .to.include('In rows (theatre): 160 people')
      .and.to.include('210 square metres');
    expect(group(finder, 'When it is free')).to.include('Monday to Friday, 9 am to 10 pm');
    expect(group(finder, 'How you can use it')).to.equal('Hire: you pay for the hours or days you use it.');
    expect(group(finder, 'What is there')).to.include('Kitchen').and.to.include('Women-only sessions');
    expect(group(finder, 'Access'))
      .to.include('No steps from the street')
      .and.to.include('A toilet for wheelchair users')
      .and.to.include('No Changing Places toilet')
      .and.to.include('Blue Badge parking')
      .and.to.include('The narrowest door is 92 cm wide')
      .and.to.include('The side door is level');
    expect(finder.findAll('.steps li')).to.have.lengthOf(4);
    expect(finder.text("[part='building-about']")).to.include('About Lantern Hall').and.to.include('Solar panels');
    expect(finder.control('Ask by email').getAttribute('href')).to.equal(
      'mailto:bookings@lantern-house.example.org?subject=Main%20hall%2C%20Lantern%20Hall',
    );
  });

  it('has a table of prices with the own group marked', async () => {
    const finder = await opened('lantern-green-room', { hirer: 'charity' });
    const rows = finder.findAll('.prices tbody tr').map((row) => row.textContent!.replace(/\s+/g, ' ').trim());
    expect(rows).to.deep.equal([
      'Community groups Free Free for the first four meetings of a new group',
      'Everyone else (your group) £12 an hour',
    ]);
    expect(finder.find('.prices .own th')!.getAttribute('scope')).to.equal('row');
  });

  it('fits the table of prices on the smallest screen', async () => {
    await setViewport({ width: 320, height: 640 });
    const finder = await opened('lantern-main-hall');
    const { right } = finder.find('.prices')!.getBoundingClientRect();
    expect(right).to.be.at.most(innerWidth);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });

  it('tells the terms of a lease as plainly as a price for an hour', async () => {
    const finder = await opened('old-baths-whole');
    const terms = group(finder, 'Terms');
    expect(terms)
      .to.include('How long: 10 years, break at 5')
      .and.to.include('Paying less rent: Up to 80 %')
      .and.to.include('Planning use class: F2(b) (halls for the local community)')
      .and.to.include('Conditions: The tenant repairs and insures.');
    expect(group(finder, 'Cost')).to.include('£38,000 a year');
    expect(group(finder, 'How you can use it')).to.include('Lease: you rent it for years');
    expect(group(finder, 'Access')).to.include('There are steps on the way in').and.to.include('No lift');
    expect(finder.control('Ask or book online').getAttribute('href')).to.equal(
      'https://council.example.org/property/old-baths',
    );
  });

  it('says to ask where neither price nor hours are known, and leaves out what is not', async () => {
    const finder = await opened('gatehouse-room');
    expect(group(finder, 'Cost')).to.equal('Ask for the price');
    expect(group(finder, 'When it is free')).to.equal('Ask them when it is free.');
    expect(finder.findAll('dt').map(({ textContent }) => textContent)).to.not.include.members(['Terms', 'Access']);
    expect(finder.findAll('dd').filter(({ textContent }) => textContent!.trim() === '')).to.deep.equal([]);
  });

  it('opens other spaces of the building', async () => {
    const finder = await opened('lantern-main-hall');
    expect(finder.text('.detail')).to.include('More in Lantern Hall');
    finder.control('Green room').click();
    await until('the other space', () => finder.text("[part='detail-heading']") === 'Green room');
    await until('focus on its heading', () => finder.focused()?.part.contains('detail-heading'));
  });

  it('keeps what the list knew when the details cannot be had', async () => {
    const finder = await mountedSpaces();
    finder.mock.set({ fail: 503 });
    finder.find("[data-slug='lantern-main-hall']")!.click();
    await finder.get(".detail [part='error']");
    expect(finder.text('.detail')).to.include('From £18 an hour');
    finder.mock.set({ fail: undefined });
    finder.control('Try again').click();
    await finder.get('.groups');
  });
});
