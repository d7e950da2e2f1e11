import { expect } from 'chai';
import { setViewport } from '@web/test-runner-commands';
import { asked, write } from '../testing/asked.ts';
import { mountDirectory, mountedList } from '../testing/mount-directory.ts';
import { until } from '../testing/until.ts';

const start = location.href;
const parameters = () => new URL(location.href).searchParams;
/** What the elements have put into the address. */
const state = (prefix = 'directory-') =>
  Object.fromEntries([...parameters()].filter(([name]) => name.startsWith(prefix)));

/** Puts parameters into the address as a link would. */
function at(search: string, hash = ''): void {
  const url = new URL(start);
  url.hash = hash;
  for (const [name, value] of new URLSearchParams(search)) url.searchParams.append(name, value);
  history.replaceState(null, '', url);
}

beforeEach(async () => {
  await setViewport({ width: 1280, height: 800 });
  // What came after it in the history, from another test, goes.
  history.pushState(null, '', start);
});
afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', start);
});

describe('the address of the page', () => {
  it('is left alone where nobody asks for it', async () => {
    at('directory-q=lunch');
    const before = location.href;
    const directory = await mountedList();
    expect(asked(directory.mock).has('q')).to.equal(false);
    directory.control('Food').click();
    await directory.get('.chip');
    expect(location.href).to.equal(before);
  });

  it('says what the list starts with, before what the attributes say', async () => {
    at('directory-q=lunch&directory-category=food&directory-category=friendship&other=1');
    const directory = await mountedList({ 'url-state': '', ward: 'bow-east' });
    expect(asked(directory.mock).get('q')).to.equal('lunch');
    expect(asked(directory.mock).getAll('category')).to.deep.equal(['food', 'friendship']);
    expect(asked(directory.mock).has('ward')).to.equal(false);
    expect(directory.find<HTMLInputElement>('#words')!.value).to.equal('lunch');
  });

  it('follows what a visitor does, and Back leads through it', async () => {
    at('other=1', '#place');
    const entries = history.length;
    const directory = await mountedList({ 'url-state': '', limit: '3' });
    expect(state()).to.deep.equal({});
    directory.control('Food').click();
    await until('the filter in the address', () => state()['directory-category'] === 'food');
    await until('a chip', () => directory.find('.chip') !== null);
    expect(parameters().get('other')).to.equal('1');
    expect(location.hash).to.equal('#place');
    expect(history.length).to.equal(entries + 1);
    directory.control('Clear filters').click();
    await until('no filter', () => !asked(directory.mock).has('category'));
    expect(state()).to.deep.equal({});
    history.back();
    await until('the filter again', () => asked(directory.mock).get('category') === 'food');
    await until('its chip', () => directory.find('.chip')?.textContent?.trim() === 'Food');
    history.back();
    await until('everything', () => !asked(directory.mock).has('category'));
    await until('no chips', () => directory.find('.chip') === null);
  });

  it('is replaced while somebody types, and kept once for a search', async () => {
    const directory = await mountedList({ 'url-state': '' });
    const entries = history.length;
    const field = directory.find<HTMLInputElement>('#words')!;
    for (const words of ['lunch', 'lunch club']) {
      write(field, words);
      await until(`"${words}" in the address`, () => state()['directory-q'] === words);
    }
    expect(history.length).to.equal(entries);
    directory.control('Search').click();
    await until('one entry more', () => history.length === entries + 1);
    expect(state()).to.deep.equal({ 'directory-q': 'lunch club' });
    history.back();
    await until('what was before', () => !asked(directory.mock).has('q'));
    expect(state()).to.deep.equal({});
    expect(field.value).to.equal('');
  });

  it('is kept once for a search that was sent before its answers could come', async () => {
    const directory = mountDirectory({ 'url-state': '' }, { delay: Infinity });
    const entries = history.length;
    write(await directory.get<HTMLInputElement>('#words'), 'lunch club');
    directory.mock.set({ delay: 0 });
    directory.control('Search').click();
    await until('the words in the address', () => state()['directory-q'] === 'lunch club');
    expect(history.length).to.equal(entries + 1);
    history.back();
    await until('what was before', () => !asked(directory.mock).has('q'));
    expect(state()).to.deep.equal({});
  });

  it('has an opened service of its own, and Back leads to the list and to its name in it', async () => {
    const directory = await mountedList({ 'url-state': '' });
    directory.control('Food').click();
    await until('the filter in the address', () => state()['directory-category'] === 'food');
    await until('its list', () => directory.find('.results')!.getAttribute('aria-busy') === 'false');
    const questions = directory.mock.requests.filter(({ url }) => url.searchParams.has('facets')).length;
    const entries = history.length;
    const card = directory.find('[part~=card-link]')!;
    const slug = card.dataset['slug']!;
    card.focus();
    card.click();
    await directory.get('.groups');
    expect(state()).to.deep.equal({ 'directory-category': 'food', 'directory-record': slug });
    expect(history.length).to.equal(entries + 1);
    history.back();
    await until('the list', () => directory.find('.detail') === null);
    await until('focus on the name', () => directory.focused()?.dataset['slug'] === slug);
    expect(state()).to.deep.equal({ 'directory-category': 'food' });
    expect(directory.mock.requests.filter(({ url }) => url.searchParams.has('facets')).length).to.equal(questions);
    history.forward();
    await directory.get('.groups');
    await until('focus on the heading', () => directory.focused()?.part.contains('detail-heading') === true);
    directory.control('Back to results').click();
    await until('an address without it', () => state()['directory-record'] === undefined);
    expect(directory.find('.detail')).to.equal(null);
    expect(directory.focused()).to.not.equal(null);
  });

  it('opens the service that it names, on whichever page of the list that is', async () => {
    at('directory-record=tuesday-lunch-club');
    const directory = mountDirectory({ 'url-state': '', limit: '1' });
    await directory.get('.groups');
    expect(directory.text('[part=detail-heading]')).to.equal('Tuesday lunch club');
    // Nobody pressed anything: what they are reading elsewhere on the page stays as it is.
    expect(directory.focused()).to.equal(null);
    expect(state()).to.deep.equal({ 'directory-record': 'tuesday-lunch-club' });
    directory.control('Back to results').click();
    await until('the list', () => directory.find('.detail') === null);
    expect(directory.focused()!.id).to.equal('count');
  });

  it('leaves the list where it names a service that is not there', async () => {
    at('directory-record=no-such-service');
    const directory = await mountedList({ 'url-state': '' });
    await until('the answer', () =>
      directory.mock.requests.some(({ url }) => url.pathname.endsWith('/no-such-service')),
    );
    await until('an address without it', () => state()['directory-record'] === undefined);
    expect(directory.find('.detail')).to.equal(null);
    expect(directory.names().length).to.be.greaterThan(1);
  });

  it('tells nothing from what the page starts with', async () => {
    const directory = await mountedList({ 'url-state': '', category: 'food' });
    expect(state()).to.deep.equal({});
    directory.control('Clear filters').click();
    await until('nothing, said', () => state()['directory-q'] === '');
  });

  it('has names of their own for each element, as the page says', async () => {
    at('help-q=lunch');
    const one = await mountedList({ 'url-state': 'help' });
    const other = await mountedList({ 'url-state': '' });
    expect(asked(one.mock).get('q')).to.equal('lunch');
    expect(asked(other.mock).has('q')).to.equal(false);
    other.control('Food').click();
    await until('the filter in the address', () => state()['directory-category'] === 'food');
    expect(state('help-')).to.deep.equal({ 'help-q': 'lunch' });
  });

  it('leaves out what it cannot mean', async () => {
    at('directory-page=x&directory-radius=-4&directory-sort=worst&directory-category=food');
    const directory = await mountedList({ 'url-state': '' });
    const question = asked(directory.mock);
    expect([question.get('page'), question.has('radius'), question.has('sort')]).to.deep.equal(['1', false, false]);
    expect(question.get('category')).to.equal('food');
  });

  it('is left alone by an element that has left the page', async () => {
    const directory = await mountedList({ 'url-state': '' });
    directory.control('Food').click();
    await until('the filter in the address', () => state()['directory-category'] === 'food');
    const questions = directory.mock.requests.length;
    directory.element.remove();
    history.back();
    await until('the old address', () => state()['directory-category'] === undefined);
    expect(directory.mock.requests.length).to.equal(questions);
  });

  it('may be refused by the browser, as in a frame without one: the list goes on', async () => {
    const refuse = () => {
      throw new DOMException('No state here.', 'SecurityError');
    };
    Object.assign(history, { pushState: refuse, replaceState: refuse });
    try {
      const directory = await mountedList({ 'url-state': '', limit: '3' });
      directory.control('Food').click();
      await directory.get('.chip');
      await directory.element.updateComplete;
      directory.find('.card [part=card-link]')!.click();
      await directory.get('.record-tools');
      await directory.element.updateComplete;
    } finally {
      Reflect.deleteProperty(history, 'pushState');
      Reflect.deleteProperty(history, 'replaceState');
    }
  });
});
