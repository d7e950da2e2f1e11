import { expect } from 'chai';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { spoken, violations } from '../testing/accessibility.ts';
import { asked, write } from '../testing/asked.ts';
import { mountedList } from '../testing/mount-directory.ts';
import type { MountedDirectory } from '../testing/mount-directory.ts';
import { press } from '../testing/press.ts';
import { until } from '../testing/until.ts';

const options = ({ findAll }: MountedDirectory) =>
  findAll("[role='option'] > span").map((name) => name.textContent.trim());
const suggestionsAsked = ({ mock }: MountedDirectory) =>
  mock.requests.filter(({ url }) => url.pathname.endsWith('/suggest'));

/** Goes to the field and writes, once the suggestions are there for it. */
async function typed(words: string, attributes?: Readonly<Record<string, string>>): Promise<MountedDirectory> {
  const directory = await mountedList(attributes);
  const field = directory.find<HTMLInputElement>('#words')!;
  field.focus();
  await until('a combobox', () => field.role === 'combobox');
  write(field, words);
  await until('suggestions', () => options(directory).length > 0);
  return directory;
}

beforeEach(() => setViewport({ width: 1280, height: 800 }));
afterEach(() => document.body.replaceChildren());

describe('suggestions', () => {
  it('come only with somebody who goes to the field, and are asked for once in a burst of keys', async () => {
    const directory = await mountedList();
    expect(directory.find('#words')!.getAttribute('role')).to.equal(null);
    const field = directory.find<HTMLInputElement>('#words')!;
    field.focus();
    await until('a combobox', () => field.role === 'combobox');
    for (const words of ['l', 'lu', 'lun']) write(field, words);
    await until('suggestions', () => options(directory).length > 0);
    expect(suggestionsAsked(directory).map(({ url }) => url.searchParams.get('q'))).to.deep.equal(['lun']);
    expect(suggestionsAsked(directory)[0]!.url.searchParams.getAll('kind')).to.have.members([
      'category',
      'need',
      'ward',
      'organisation',
      'service',
    ]);
  });

  it('are a combobox with a list to assistive technology', async () => {
    const directory = await typed('foo');
    const field = directory.find('#words')!;
    expect(spoken(field)).to.equal('combobox What do you need?');
    expect(field.getAttribute('aria-expanded')).to.equal('true');
    expect(spoken(directory.find("[role='listbox']"))).to.equal('listbox Suggestions');
    await press('ArrowDown');
    const active = directory.find(`#${field.getAttribute('aria-activedescendant')}`)!;
    expect(spoken(active)).to.equal('option Food Kind of help');
    expect(active.getAttribute('aria-selected')).to.equal('true');
    expect(directory.focused()).to.equal(field);
    expect(await violations(directory.element)).to.deep.equal([]);
    await press('Escape');
    expect(field.getAttribute('aria-expanded')).to.equal('false');
    expect(await violations(directory.element)).to.deep.equal([]);
  });

  it('are said politely, after what is said of the list', async () => {
    const directory = await typed('lunch');
    await until('the announcement', () => /^\d+ services?\. \d+ suggestions?$/.test(directory.text("[role='status']")));
  });

  it('tick a kind of help that is chosen by keyboard, and empty the field', async () => {
    const directory = await typed('foo');
    await press('ArrowDown');
    await press('Enter');
    await until('the filter', () => asked(directory.mock).get('category') === 'food');
    await until('a chip', () => directory.find('.chip')?.textContent?.trim() === 'Food');
    expect(asked(directory.mock).has('q')).to.equal(false);
    expect(directory.find<HTMLInputElement>('#words')!.value).to.equal('');
    expect(options(directory)).to.deep.equal([]);
  });

  it('open a service that is chosen, and lead back to the field', async () => {
    const directory = await typed('tuesday lunch');
    directory.findAll("[role='option']")[options(directory).indexOf('Tuesday lunch club')]!.click();
    await until('the service', () => directory.text("[part='detail-heading']") === 'Tuesday lunch club');
    await directory.get('.groups');
    directory.control('Back to results').click();
    await until('focus on the field', () => directory.focused()?.id === 'words');
  });

  it('show of a long name two lines at most, and give assistive technology all of it', async () => {
    for (const width of [320, 1280]) {
      await setViewport({ width, height: 800 });
      const directory = await typed('open studio');
      const option = directory.findAll("[role='option']").find(({ textContent }) => textContent.length > 250)!;
      const name = option.querySelector('span')!;
      const line = Number.parseFloat(getComputedStyle(name).lineHeight);
      expect(name.getBoundingClientRect().height, `${width} px`).to.be.at.most(2 * line + 1);
      expect(spoken(option)).to.include(name.textContent.trim());
      document.body.replaceChildren();
    }
  });

  it('name an organisation on its chip as it names itself', async () => {
    const directory = await typed('lantern');
    const place = options(directory).indexOf('Lantern House Trust');
    expect(place).to.be.at.least(0);
    directory.findAll("[role='option']")[place]!.click();
    await until('a chip', () => directory.find('.chip')?.textContent?.trim() === 'Lantern House Trust');
  });

  it('leave the words alone until one is chosen: Enter searches for what was written', async () => {
    const directory = await typed('lunch');
    await press('Enter');
    await until('the words', () => asked(directory.mock).get('q') === 'lunch');
    expect(options(directory)).to.deep.equal([]);
    await until('the list', () => directory.names()[0] === 'Tuesday lunch club');
  });

  it('go round with the arrows, and back to writing with any other key', async () => {
    const directory = await typed('foo');
    const field = directory.find('#words')!;
    await press('ArrowUp');
    expect(field.getAttribute('aria-activedescendant')).to.equal(`suggestion-${options(directory).length - 1}`);
    await press('ArrowDown');
    expect(field.getAttribute('aria-activedescendant')).to.equal(null);
    await press('ArrowDown');
    await press('Home');
    expect(field.getAttribute('aria-activedescendant')).to.equal(null);
    await press('Escape');
    expect(options(directory)).to.deep.equal([]);
    expect((field as HTMLInputElement).value).to.equal('foo');
    await press('Escape');
    expect((field as HTMLInputElement).value).to.equal('');
  });

  it('close when focus leaves the field', async () => {
    const directory = await typed('foo');
    await press('Tab');
    expect(options(directory)).to.deep.equal([]);
  });

  it('never stand in the way where they cannot be had', async () => {
    const directory = await mountedList();
    directory.mock.set({ fail: (url) => (url.pathname.endsWith('/suggest') ? 503 : undefined) });
    directory.find('#words')!.focus();
    await until('a combobox', () => directory.find('#words')!.role === 'combobox');
    await sendKeys({ type: 'lunch' });
    await until('the list', () => directory.names()[0] === 'Tuesday lunch club');
    expect(suggestionsAsked(directory).length).to.be.greaterThan(0);
    expect(options(directory)).to.deep.equal([]);
    expect(directory.find("[part='error']")).to.equal(null);
  });

  it('come to the field of another language too', async () => {
    const directory = await typed('foo');
    directory.element.lang = 'bn';
    await until('the other language', () => directory.find('.root')?.lang === 'bn');
    const field = directory.find<HTMLInputElement>('#words')!;
    field.focus();
    await until('a combobox', () => field.role === 'combobox');
    write(field, 'lunch');
    await until('suggestions', () => options(directory).length > 0);
  });
});
