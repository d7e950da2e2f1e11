import { expect } from 'chai';
import { createClient } from '@vcs/sdk';
import { createMockFetch, examples } from '@vcs/sdk/testing';
import { setViewport } from '@web/test-runner-commands';
import { accessibleName } from '../testing/accessibility.ts';
import { asked as lastAsked } from '../testing/asked.ts';
import { driver, mountDirectory, mountedList } from '../testing/mount-directory.ts';
import { until } from '../testing/until.ts';
import type { MountedDirectory } from '../testing/mount-directory.ts';

function write({ find }: MountedDirectory, words: string): void {
  const field = find<HTMLInputElement>('#words')!;
  field.focus();
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const asked = ({ mock }: MountedDirectory) => lastAsked(mock);

const ways = ({ findAll }: MountedDirectory) =>
  findAll('.ways a, .ways button').map((way) => way.textContent?.trim() ?? '');

beforeEach(() => setViewport({ width: 1280, height: 800 }));
afterEach(() => document.body.replaceChildren());

describe('searching', () => {
  it('lists every service at first, and asks for twenty on a page', async () => {
    const directory = await mountedList();
    expect(directory.text('#count')).to.match(/^\d+ services$/);
    expect(directory.names()).to.have.lengthOf(examples.length);
    expect(asked(directory).get('per_page')).to.equal('20');
  });

  it('looks for words while they are typed, once for a burst of keys', async () => {
    const directory = await mountedList();
    const searches = () => directory.mock.requests.filter(({ url }) => url.pathname.endsWith('/services')).length;
    const before = searches();
    for (const words of ['l', 'lu', 'lun', 'lunch']) write(directory, words);
    await until('the lunch club first', () => directory.names()[0] === 'Tuesday lunch club');
    expect(searches()).to.equal(before + 1);
  });

  it('looks at once when the form is submitted, and tells the host', async () => {
    const directory = await mountedList();
    const events: unknown[] = [];
    document.body.addEventListener('vcs-search', ({ query, total }) => events.push({ ...query, total }), {
      once: true,
    });
    write(directory, 'lunch');
    directory.control('Search').click();
    await until('an event', () => events.length > 0);
    expect(events[0]).to.include({ q: 'lunch', page: 1 });
    expect(directory.names()).to.include('Tuesday lunch club');
  });

  it('keeps the old list while it looks again and says so', async () => {
    const directory = await mountedList();
    const names = directory.names();
    directory.mock.set({ delay: Infinity });
    write(directory, 'lunch');
    await until('the list to be marked as old', () => directory.text('#count') === 'Updating the list');
    expect(directory.names()).to.deep.equal(names);
    expect(directory.find('.results')!.getAttribute('aria-busy')).to.equal('true');
  });

  it('offers ways out where nothing is found', async () => {
    const directory = mountDirectory({ q: 'zzzz', ward: 'bow-east' });
    await directory.get('.empty');
    expect(directory.text('#count')).to.equal('No services match “zzzz” with these filters: Bow East.');
    directory.control('Show all services').click();
    await until('the list', () => directory.names().length > 0);
    expect(directory.find<HTMLInputElement>('#words')!.value).to.equal('');
    expect(directory.focused()!.id).to.equal('count');
  });
});

describe('filtering', () => {
  it('leads out of an empty list to what there is without one of the filters', async () => {
    const directory = mountDirectory({ category: 'sport', open: 'monday', ward: 'poplar' });
    await until('what there is', () => ways(directory).some((way) => way.startsWith('Without “Open')));
    expect(ways(directory)).to.deep.equal([
      'Without “Sport and activity”: 2 services',
      'Without “Open: Monday”: 1 service',
      'Show all services',
    ]);
    directory.control('Without “Open: Monday”: 1 service').click();
    await until('it', () => directory.text('#count') === '1 service');
    expect(asked(directory).has('open')).to.equal(false);
    expect(asked(directory).getAll('category')).to.deep.equal(['sport']);
  });

  it('names the place that nothing is near, and leads further away', async () => {
    const directory = mountDirectory({ category: 'sport', near: 'E3 2CK', radius: '1' });
    await until('what there is', () => directory.findAll('.ways li').length > 2);
    await until('the names', () => directory.text('#count').includes('Near'));
    expect(directory.text('#count')).to.equal(
      'No services match these filters: Sport and activity, Near E3 2CK and Within 1 minute’s walk.',
    );
    const [further] = ways(directory);
    expect(further).to.match(/^Further away, from \d+ minutes’ walk: \d+ services?$/);
    directory.control(further!).click();
    await until('them', () => directory.find('.card') !== null);
    expect(asked(directory).get('near')).to.equal('E3 2CK');
    expect(asked(directory).has('radius')).to.equal(false);
  });

  it('offers words that are known, and no search that finds nothing either', async () => {
    const directory = mountDirectory({ q: 'foodd', open: 'sunday' });
    await until('the words alone', () => ways(directory).length === 2);
    expect(ways(directory)).to.deep.equal(['Search for “food”', 'Show all services']);
  });

  it('narrows by a ticked value, shows it as a chip and removes it there', async () => {
    const directory = await mountedList();
    const before = directory.text('#count');
    directory.control('Food').click();
    await until('fewer services', () => directory.text('#count') === '3 services');
    expect(asked(directory).getAll('category')).to.deep.equal(['food']);
    directory.control('Remove Food').click();
    await until('all services', () => directory.text('#count') === before);
    expect(directory.focused()!.id).to.equal('count');
    expect(directory.find<HTMLInputElement>('input[value=food]')!.checked).to.equal(false);
  });

  it('gives each value the count that it would leave', async () => {
    const directory = await mountedList();
    const food = directory.find('input[value=food]')!;
    expect(accessibleName(food)).to.equal('Food 3 services');
  });

  it('starts with the presets, which a visitor may remove', async () => {
    const directory = await mountedList({ ward: 'bow-east, bow-west', category: 'food' });
    expect(asked(directory).getAll('ward')).to.have.members(['bow-east', 'bow-west']);
    directory.control('Clear filters').click();
    await until('no chips', () => directory.find('.chips') === null);
    await until('a question without filters', () => !asked(directory).has('ward'));
    expect(asked(directory).has('category')).to.equal(false);
  });

  it('shows the rest of a long filter and moves focus to its first value', async () => {
    const directory = await mountedList();
    const shown = () => directory.findAll("[data-filter='ward'] input").filter((input) => input.checkVisibility());
    const before = shown().length;
    directory.find("[data-filter='ward'] .fold")!.click();
    await until('more values', () => shown().length > before);
    await until('focus on the first of them', () => directory.focused() === shown()[before]);
  });

  it('hides the filters behind a button where there is no room', async () => {
    await setViewport({ width: 320, height: 640 });
    const directory = await mountedList({ category: 'food' });
    const filters = directory.find('#filters')!;
    expect(filters.checkVisibility()).to.equal(false);
    const button = directory.control('Filter (1)');
    button.click();
    await until('the filters to open', () => filters.checkVisibility());
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    directory.control('Show 3 services').click();
    await until('the filters to close', () => !filters.checkVisibility());
    await until('focus on the count', () => directory.focused()?.id === 'count');
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });
});

describe('paging', () => {
  it('goes to another page and puts focus on the count', async () => {
    const directory = await mountedList({ limit: '3' });
    const first = directory.names();
    directory.control('Next page').click();
    await until('other services', () => directory.names()[0] !== first[0]);
    expect(asked(directory).get('page')).to.equal('2');
    expect(accessibleName(directory.find("[aria-current='page']")!)).to.equal('Page 2');
    await until('focus on the count', () => directory.focused()?.id === 'count');
  });

  it('returns to the first page when the search changes', async () => {
    const directory = await mountedList({ limit: '3' });
    directory.control('Page 2').click();
    await until('page 2', () => asked(directory).get('page') === '2');
    write(directory, 'club');
    await until('page 1', () => asked(directory).get('page') === '1');
  });
});

describe('opening a service', () => {
  it('shows it in place with focus on its heading, and goes back to the card it came from', async () => {
    const directory = await mountedList();
    const before = document.createElement('div');
    before.style.height = '30em';
    document.body.prepend(before);
    const card = directory.findAll("[part='card-link']")[7]!;
    card.scrollIntoView({ block: 'center' });
    const top = card.getBoundingClientRect().top;
    card.click();
    const heading = await directory.get("[part='detail-heading']");
    await until('focus on the heading', () => directory.focused() === heading);
    expect(directory.find('.list')!.checkVisibility()).to.equal(false);
    await directory.get('.groups');
    directory.control('Back to results').click();
    await until('focus on the card', () => directory.focused() === card);
    expect(card.getBoundingClientRect().top).to.be.closeTo(top, 1);
    expect(directory.find('.detail')).to.equal(null);
  });

  it('shows the card again to somebody who goes back before the details came', async () => {
    const directory = await mountedList();
    directory.mock.set({ delay: Infinity });
    const card = directory.findAll("[part='card-link']")[7]!;
    card.scrollIntoView({ block: 'center' });
    card.click();
    await directory.get('.detail');
    directory.control('Back to results').click();
    await until('focus on the card', () => directory.focused() === card);
    await until('the card in the window', () => {
      const { top, bottom } = card.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    });
  });

  it('groups the facts and leaves out what is not known', async () => {
    const directory = await mountedList({ limit: '50' });
    directory.control('Money and benefits advice').click();
    await directory.get('.groups');
    const groups = directory.findAll('dt').map((term) => term.textContent);
    expect(groups).to.deep.equal([
      'When',
      'Where',
      'Who for',
      'Cost',
      'How to get it',
      'Being referred',
      'Access',
      'About',
    ]);
    expect(directory.text('.groups')).to.include('Monday to Thursday, 9:30 am to 4:30 pm');
    expect(directory.text('.groups')).to.include('They speak English, Bengali, Somali and Arabic');
    expect(directory.control('Call').getAttribute('href')).to.equal('tel:02079460110');
  });

  it('opens other services of the organisation', async () => {
    const directory = await mountedList({ limit: '50' });
    directory.control('Money and benefits advice').click();
    await directory.get('.related');
    directory.control('Housing drop-in').click();
    await until('the other service', () => directory.text("[part='detail-heading']") === 'Housing drop-in');
    await until('that it does not run', () => directory.text('.detail').includes('Closed for now'));
    await until('focus on its heading', () => directory.focused()?.part.contains('detail-heading'));
  });

  it('warns where nobody has checked for more than a year', async () => {
    const lunchClub = examples.find(({ slug }) => slug === 'tuesday-lunch-club')!;
    const directory = await mountedList({}, { services: [{ ...lunchClub, assured: { date: '2024-03' } }] });
    expect(directory.text('.card')).to.include('Checked March 2024. Contact them before you go.');
    directory.findAll("[part='card-link']")[0]!.click();
    await directory.get('.groups');
    expect(directory.text('.detail')).to.include('We last checked this in March 2024. Contact them before you go.');
  });

  it('asks to get in touch only where there is a way to', async () => {
    const directory = await mountedList({ q: 'thistledock' });
    expect(directory.text("[part='checked']")).to.equal('Checked March 2024');
    directory.findAll("[part='card-link']")[0]!.click();
    await directory.get('.groups');
    expect(directory.text('.detail')).to.include('Checked March 2024').and.not.to.include('Contact them');
  });

  it('lets the host show the service itself', async () => {
    const directory = await mountedList();
    const chosen: string[] = [];
    directory.element.addEventListener('vcs-select', (event) => {
      event.preventDefault();
      chosen.push(event.record.name);
    });
    directory.findAll("[part='card-link']")[0]!.click();
    await directory.element.updateComplete;
    expect(chosen).to.deep.equal([directory.names()[0]]);
    expect(directory.find('.detail')).to.equal(null);
  });

  it('keeps what the list knew when the details cannot be had, and tries again', async () => {
    const directory = await mountedList();
    directory.mock.set({ fail: 503 });
    directory.findAll("[part='card-link']")[0]!.click();
    await directory.get(".detail [part='error']");
    expect(directory.text('.detail')).to.include(directory.names()[0]!);
    directory.mock.set({ fail: undefined });
    directory.control('Try again').click();
    await directory.get('.groups');
  });
});

describe('trouble', () => {
  it('says that the directory cannot be reached, shows the link of the host, and tries again', async () => {
    const directory = mountDirectory({}, { fail: 503 });
    const failures: string[] = [];
    document.body.addEventListener('vcs-error', ({ operation }) => failures.push(operation), { once: true });
    await directory.get("[part='error']");
    expect(directory.text("[part='error']")).to.include('We could not reach the directory.');
    expect(directory.element.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(failures).to.deep.equal(['search']);
    directory.mock.set({ fail: undefined });
    directory.control('Try again').click();
    await until('the list', () => directory.names().length > 0);
    expect(directory.element.querySelector('a')!.checkVisibility()).to.equal(false);
    expect(directory.focused()!.id).to.equal('count');
  });

  it('keeps the last good list when a later question fails', async () => {
    const directory = await mountedList();
    const names = directory.names();
    directory.mock.set({ offline: true });
    write(directory, 'lunch');
    await directory.get("[part='error']");
    expect(directory.names()).to.deep.equal(names);
    expect(directory.text("[part='error']")).to.match(/The list below is from .+, before this search\./);
  });

  it('says how old a list is that stands in for one that did not come', async () => {
    const mock = createMockFetch({ maxAge: 0 });
    const element = document.createElement('vcs-directory');
    element.client = createClient({ baseUrl: 'https://api.example.org', fetch: mock, retries: 0 });
    const directory = driver(element, mock);
    const { now } = Date;
    Date.now = () => now() - 10 * 60_000;
    try {
      document.body.append(element);
      await until('the list', () => directory.names().length > 0);
    } finally {
      Date.now = now;
    }
    const names = directory.names();
    write(directory, 'lunch');
    await until('the lunch club', () => directory.names()[0] === 'Tuesday lunch club');
    mock.set({ offline: true });
    write(directory, '');
    await directory.get("[part='error']");
    expect(directory.text("[part='error']")).to.equal(
      'We could not reach the directory. These results are from 10 minutes ago. Try again',
    );
    expect(directory.names()).to.deep.equal(names);
    mock.set({ offline: false });
    directory.control('Try again').click();
    await until('no warning', () => directory.find("[part='error']") === null);
    expect(directory.focused()!.id).to.equal('count');
  });

  it('names a wrong attribute to the page and in the console, and goes on without it', async () => {
    const said: string[] = [];
    const original = console.error;
    console.error = (message: string) => said.push(message);
    try {
      const directory = await mountedList({ ward: 'bow-est', limit: 'ten', 'heading-level': '9' });
      await until('the three notes', () => said.length === 3);
      expect(said.join('\n'))
        .to.include('<vcs-directory limit="ten">: expected a whole number from 1 to 100, found "ten"')
        .and.to.include('<vcs-directory heading-level="9">')
        .and.to.include('<vcs-directory ward="bow-est">')
        .and.to.include('Did you mean "bow-east"?');
      expect(directory.text("[part='set-up-error']")).to.include('Did you mean “bow-east”?');
      expect(directory.names()).to.have.lengthOf(examples.length);
      directory.element.setAttribute('limit', '2');
      await until('the note about the limit to go', () => !directory.text("[part='set-up-error']").includes('“limit”'));
    } finally {
      console.error = original;
    }
  });

  it('asks for an address where there is neither an address nor a client', async () => {
    const original = console.error;
    console.error = () => {};
    try {
      const element = document.createElement('vcs-directory');
      document.body.append(element);
      await until('the note', () => element.shadowRoot!.textContent!.includes('the address of the directory API'));
    } finally {
      console.error = original;
    }
  });
});
