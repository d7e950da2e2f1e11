import { expect } from 'chai';
import { setViewport } from '@web/test-runner-commands';
import { spoken, violations } from '../testing/accessibility.ts';
import { mountedList } from '../testing/mount-directory.ts';
import { api, compared, keep, namesIn, openedShortlist, row, two, words } from '../testing/shortlist-driver.ts';
import { until } from '../testing/until.ts';
import { mostKept, Shortlist, shortlist } from './shortlist.ts';
import type { KeptRecord } from './shortlist.ts';

beforeEach(() => setViewport({ width: 1280, height: 800 }));
afterEach(() => {
  document.body.replaceChildren();
  shortlist.clear();
});

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

  it('is in memory alone', async () => {
    await openedShortlist(two);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect(location.search + location.hash).to.not.include('lunch');
  });

  it('leads from a record that is opened in it back to the same place in it', async () => {
    const directory = await openedShortlist(two);
    directory.find(".shortlist [data-slug='housing-drop-in']")!.click();
    await directory.get('.groups');
    expect(directory.find('.shortlist')).to.equal(null);
    directory.control('Back to results').click();
    await until('the shortlist', () => namesIn(directory).length === 2);
    await until('focus', () => words(directory.focused()) === 'Housing drop-in');
  });

  it('moves focus to the next when one is removed, and to the heading after the last', async () => {
    const directory = await openedShortlist(two);
    directory.control('Remove from shortlist Tuesday lunch club').click();
    await until('focus', () => words(directory.focused()) === 'Remove from shortlist Housing drop-in');
    directory.focused()!.click();
    await until('focus', () => words(directory.focused()) === 'Your shortlist');
    expect(directory.text('.shortlist')).to.include('Your shortlist is empty.');
    directory.control('Back to results').click();
    await until('focus on the count', () => directory.focused()?.id === 'count');
  });

  it('can be cleared, and brought back', async () => {
    const directory = await openedShortlist(two);
    directory.control('Clear shortlist').click();
    await until('nothing', () => namesIn(directory).length === 0);
    directory.control('Bring it back').click();
    await until('all', () => namesIn(directory).length === 2);
  });

  it('goes by one link to the hosted page, copied or in a draft of a mail', async () => {
    const directory = await openedShortlist(two);
    const address = 'https://api.example.org/shortlist?services=tuesday-lunch-club,housing-drop-in';
    expect(directory.find<HTMLInputElement>('#address-to-share')!.value).to.equal(address);
    const mail = decodeURIComponent(directory.control('E-mail').getAttribute('href')!);
    expect(mail).to.match(/^mailto:\?subject=Shortlist \(2\)&body=Tuesday lunch club, Saffron Wharf Neighbours\r\n/);
    expect(mail).to.include(address);
  });

  it('has no link where the address of the directory is not known, and everything else', async () => {
    const directory = await openedShortlist(two, {});
    expect(directory.find('#address-to-share')).to.equal(null);
    expect(directory.control('Print').localName).to.equal('button');
  });

  it('gives the text to copy by hand where the browser does not let it be copied', async () => {
    const directory = await openedShortlist(['tuesday-lunch-club']);
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
    const directory = await openedShortlist(two);
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
    const directory = await openedShortlist(two);
    directory.mock.set({ fail: (url) => (url.pathname.endsWith('/housing-drop-in') ? 503 : undefined) });
    directory.control('Compare').click();
    await until('the note', () => directory.find('.shortlist > .note'));
    expect(directory.text('.shortlist > .note')).to.include('the details of Housing drop-in.');
    directory.mock.set({ fail: undefined });
    directory.control('Try again').click();
    await until('all details', () => row(directory, 'Where')[1]?.includes('Copperlock shopfront'));
  });
});
