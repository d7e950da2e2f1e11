import { expect } from 'chai';
import { setViewport } from '@web/test-runner-commands';
import { spoken, violations } from '../testing/accessibility.ts';
import { mountedList } from '../testing/mount-directory.ts';
import type { MountedDirectory } from '../testing/mount-directory.ts';
import type { Mounted, AnyListing } from '../testing/mount-element.ts';
import { mountedRoles } from '../testing/mount-volunteer-roles.ts';
import { press } from '../testing/press.ts';
import { until } from '../testing/until.ts';
import { mostKept, Shortlist, shortlist } from './shortlist.ts';
import type { KeptRecord } from './shortlist.ts';

const api = { api: 'https://api.example.org' };

beforeEach(() => setViewport({ width: 1280, height: 800 }));
afterEach(() => {
  document.body.replaceChildren();
  shortlist.clear();
});

/** Presses the button beside records of a list. */
async function keep(mounted: Mounted<AnyListing>, ...slugs: string[]): Promise<void> {
  for (const slug of slugs) {
    const card = (await mounted.get(`[data-slug='${slug}']`)).closest('.card')!;
    await until('the button', () => card.querySelector('.keep-button'));
    card.querySelector<HTMLElement>('.keep-button')!.click();
  }
  await mounted.element.updateComplete;
}

/** A directory whose shortlist is open, with records on it. */
async function opened(slugs: string[], attributes: Readonly<Record<string, string>> = api): Promise<MountedDirectory> {
  const directory = await mountedList(attributes);
  await keep(directory, ...slugs);
  directory.control('Show shortlist').click();
  await directory.get('.shortlist');
  await until('focus on the heading', () => directory.focused()?.classList.contains('title'));
  return directory;
}

const two = ['tuesday-lunch-club', 'housing-drop-in'];
const namesIn = ({ findAll }: Mounted<AnyListing>) =>
  findAll('.shortlist [data-slug]').map((link) => link.textContent.trim());
const words = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the shortlist', () => {
  it('keeps a record at the press of its button, says so, and lets it go again', async () => {
    const directory = await mountedList();
    await keep(directory, 'tuesday-lunch-club');
    expect(spoken(directory.find('.keep-button .kept')!.closest('button'))).to.equal(
      'button Remove from shortlist Tuesday lunch club',
    );
    await until('the announcement', () => directory.text("[role='status']") === 'Added. 1 in your shortlist');
    expect(words(directory.find('.to-shortlist'))).to.equal('Show shortlist (1)');
    await keep(directory, 'tuesday-lunch-club');
    await until('the announcement', () => directory.text("[role='status']") === 'Removed. Your shortlist is empty');
    expect(directory.find('.to-shortlist')).to.equal(null);
  });

  it('is one for all elements of the page, and each record opens in its own', async () => {
    const roles = await mountedRoles(api);
    const directory = await mountedList(api);
    await keep(roles, 'football-coach');
    await keep(directory, 'tuesday-lunch-club');
    directory.control('Show shortlist (2)').click();
    await directory.get('.shortlist');
    expect(namesIn(directory)).to.deep.equal(['Football coach', 'Tuesday lunch club']);
    expect(words(roles.find('.to-shortlist'))).to.equal('Show shortlist (2)');
    directory.find(".shortlist [data-slug='football-coach']")!.click();
    await until('the role', () => roles.text("[part='detail-heading']") === 'Football coach');
  });

  it('is in memory alone', async () => {
    await opened(two);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect(location.search + location.hash).to.not.include('lunch');
  });

  it('takes the place of the list, and gives it back with focus where it was', async () => {
    const directory = await mountedList();
    await keep(directory, ...two);
    directory.find('.to-shortlist button')!.focus();
    await press('Enter');
    await until('focus on the heading', () => words(directory.focused()) === 'Your shortlist');
    expect(directory.find('.list')!.checkVisibility()).to.equal(false);
    directory.control('Back to results').focus();
    await press('Enter');
    await until('focus on the button', () => words(directory.focused()) === 'Show shortlist (2)');
    expect(directory.find('.list')!.checkVisibility()).to.equal(true);
  });

  it('leads from a record that is opened in it back to the same place in it', async () => {
    const directory = await opened(two);
    directory.find(".shortlist [data-slug='housing-drop-in']")!.click();
    await directory.get('.groups');
    expect(directory.find('.shortlist')).to.equal(null);
    directory.control('Back to results').click();
    await until('the shortlist', () => namesIn(directory).length === 2);
  });

  it('moves focus to the next when one is removed, and to the heading after the last', async () => {
    const directory = await opened(two);
    directory.control('Remove from shortlist Tuesday lunch club').click();
    await until('focus', () => words(directory.focused()) === 'Remove from shortlist Housing drop-in');
    directory.focused()!.click();
    await until('focus', () => words(directory.focused()) === 'Your shortlist');
    expect(directory.text('.shortlist')).to.include('Your shortlist is empty.');
    directory.control('Back to results').click();
    await until('focus on the count', () => directory.focused()?.id === 'count');
  });

  it('can be cleared, and brought back', async () => {
    const directory = await opened(two);
    directory.control('Clear shortlist').click();
    await until('nothing', () => namesIn(directory).length === 0);
    directory.control('Bring it back').click();
    await until('all', () => namesIn(directory).length === 2);
  });

  it('goes by one link to the hosted page, copied or in a draft of a mail', async () => {
    const directory = await opened(two);
    const address = 'https://api.example.org/shortlist?services=tuesday-lunch-club,housing-drop-in';
    expect(directory.find<HTMLInputElement>('#address-to-share')!.value).to.equal(address);
    const mail = decodeURIComponent(directory.control('E-mail').getAttribute('href')!);
    expect(mail).to.match(/^mailto:\?subject=Shortlist \(2\)&body=Tuesday lunch club, Saffron Wharf Neighbours\r\n/);
    expect(mail).to.include(address);
  });

  it('has no link where the address of the directory is not known, and everything else', async () => {
    const directory = await opened(two, {});
    expect(directory.find('#address-to-share')).to.equal(null);
    expect(directory.control('Print').localName).to.equal('button');
  });

  it('is copied as text, all details with it', async () => {
    const directory = await opened(two);
    const copied: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    });
    try {
      directory.control('Copy as text').click();
      await until('the text', () => copied.length > 0);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
    expect(copied[0]).to.match(/^Tuesday lunch club\nSaffron Wharf Neighbours\n/);
    expect(copied[0]).to.include('\nWhen: Tuesday, midday to 2 pm\n');
    expect(copied[0]).to.include('Saffron Wharf Hall, 12 Example Wharf, London E3');
    expect(copied[0]).to.include('020 7946 0101');
    expect(copied[0]).to.include('\n\nHousing drop-in\nCopperlock Advice\nClosed for now\n');
  });

  it('gives the text to copy by hand where the browser does not let it be copied', async () => {
    const directory = await opened(['tuesday-lunch-club']);
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    try {
      directory.control('Copy as text').click();
      await until('focus on the text', () => directory.focused()?.localName === 'textarea');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
    const field = directory.focused() as HTMLTextAreaElement;
    expect(field.value).to.include('Tuesday lunch club');
    expect(field.selectionEnd).to.equal(field.value.length);
    expect(directory.text('.as-text p')).to.include('did not allow it');
  });

  it('has nothing that axe finds wrong, on a narrow page and a wide one', async () => {
    const directory = await opened(two);
    expect(await violations(directory.element)).to.deep.equal([]);
    await setViewport({ width: 320, height: 640 });
    expect(document.documentElement.scrollWidth).to.be.at.most(window.innerWidth);
    expect(await violations(directory.element)).to.deep.equal([]);
  });

  it('speaks the language of the element', async () => {
    const directory = await mountedList({ ...api, lang: 'bn' });
    await keep(directory, 'tuesday-lunch-club');
    (await directory.get('.to-shortlist button')).click();
    await until('the heading', () => directory.text('.shortlist .title') === 'আপনার বাছাই তালিকা');
    expect(directory.find<HTMLInputElement>('#address-to-share')!.value).to.match(/&lang=bn$/);
  });

  it('holds no more than fit into one address', () => {
    const full = new Shortlist();
    const records = Array.from({ length: mostKept + 1 }, (_, place): KeptRecord => ({
      path: 'services',
      record: { id: String(place), slug: `service-${place}`, name: `Service ${place}`, lang: 'en' },
      listing: () => {
        throw new Error('Expected nobody to ask.');
      },
    }));
    full.add(...records);
    expect(full.size).to.equal(mostKept);
    expect(full.isFull).to.equal(true);
    expect(full.has('services', records.at(-1)!.record)).to.equal(false);
    expect(full.has('roles', records[0]!.record)).to.equal(false);
  });
});

describe('the comparison', () => {
  async function compared(slugs: string[]): Promise<MountedDirectory> {
    const directory = await opened(slugs);
    directory.control('Compare').click();
    await until('the details', () => directory.find(".comparison[aria-busy='false'] tbody tr"));
    return directory;
  }
  const row = ({ findAll }: MountedDirectory, name: string) =>
    [
      ...(findAll('tbody tr')
        .find((one) => words(one.querySelector('th')) === name)
        ?.querySelectorAll('td') ?? []),
    ].map(words);

  it('sets the same facts of each side by side, and says what is not said', async () => {
    const directory = await compared(['tuesday-lunch-club', 'friday-football']);
    expect(words(directory.focused())).to.equal('Comparison');
    expect(directory.findAll("thead [scope='col'] a, thead [scope='col'] button").map(words)).to.deep.equal([
      'Tuesday lunch club',
      'Friday football',
    ]);
    expect(row(directory, 'When')[0]).to.equal('Tuesday, midday to 2 pm');
    expect(row(directory, 'Cost')[1]).to.include('Under 16: Free');
    expect(spoken(directory.find('.comparison'))).to.equal('region Comparison');
    expect(await violations(directory.element)).to.deep.equal([]);
    await setViewport({ width: 320, height: 640 });
    expect(document.documentElement.scrollWidth).to.be.at.most(window.innerWidth);
    directory.control('Back to shortlist').click();
    await until('the shortlist', () => directory.text('.shortlist .title') === 'Your shortlist');
  });

  it('leaves one out where there are more than two, and takes it back', async () => {
    const directory = await compared([...two, 'friday-football']);
    expect(directory.text('thead')).to.include('Closed for now');
    directory.control('Leave out Housing drop-in').click();
    await until('focus on the table', () => directory.focused()?.classList.contains('comparison'));
    expect(directory.findAll("thead [scope='col']")).to.have.lengthOf(2);
    directory.control('Show all again').click();
    await until('all', () => directory.findAll("thead [scope='col']").length === 3);
  });

  it('says whose details could not be had, and asks again', async () => {
    const directory = await opened(two);
    directory.mock.set({ fail: (url) => (url.pathname.endsWith('/housing-drop-in') ? 503 : undefined) });
    directory.control('Compare').click();
    await until('the note', () => directory.find('.shortlist > .note'));
    expect(directory.text('.shortlist > .note')).to.include('the details of Housing drop-in.');
    directory.mock.set({ fail: undefined });
    directory.control('Try again').click();
    await until('all details', () => row(directory, 'Where')[1]?.includes('Copperlock shopfront'));
  });
});
