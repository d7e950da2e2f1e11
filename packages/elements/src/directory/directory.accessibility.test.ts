import { expect } from 'chai';
import { examples } from '@vcs/sdk/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { accessibleName, accessibleRole, spoken, violations } from '../testing/accessibility.ts';
import { mountedList } from '../testing/mount-directory.ts';
import { press } from '../testing/press.ts';
import { until } from '../testing/until.ts';

beforeEach(() => setViewport({ width: 1280, height: 800 }));
afterEach(() => document.body.replaceChildren());

describe('axe finds nothing wrong', () => {
  it('the filters of a narrow element', async () => {
    await setViewport({ width: 320, height: 640 });
    const { element, control, find } = await mountedList();
    control('Filter').click();
    await until('the filters', () => find('#filters')!.checkVisibility());
    expect(await violations(element)).to.deep.equal([]);
  });
});

describe('what assistive technology gets', () => {
  it('names landmarks, groups, headings and controls', async () => {
    const { find } = await mountedList({ category: 'food' });
    expect(spoken(find('form'))).to.equal('search Find local help');
    expect(spoken(find('#words'))).to.equal('searchbox What do you need?');
    expect(spoken(find('.results'))).to.equal('region 3 services');
    expect(spoken(find('#filters'))).to.equal('group Filters');
    expect(spoken(find('fieldset'))).to.equal('group Kind of help');
    expect(spoken(find('input[value=food]'))).to.equal('checkbox Food 3 services');
    expect(spoken(find('.chip'))).to.equal('button Remove Food');
    expect(spoken(find('.card h3'))).to.equal('heading Tuesday lunch club');
    expect(spoken(find('.card .call'))).to.match(/^link Call \S*020 7946 0101/);
    expect(accessibleRole(find('.cards')!)).to.equal('list');
  });

  it('follows the heading level of the host', async () => {
    const { find } = await mountedList({ 'heading-level': '3' });
    expect(find("[part='heading']")!.localName).to.equal('h3');
    expect(find("[part='card-heading']")!.localName).to.equal('h4');
  });

  it('says the result once in one polite live region, and never that it is loading', async () => {
    const directory = await mountedList();
    const said: string[] = [];
    const region = directory.find("[role='status']")!;
    new MutationObserver(() => said.push(region.textContent!.trim())).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    directory.control('Food').click();
    await until('an announcement', () => said.length > 0);
    expect(said).to.deep.equal(['3 services']);
    expect(directory.findAll("[role='status'], [role='alert'], [aria-live]")).to.have.lengthOf(1);
  });

  it('marks text in another language than the page', async () => {
    const { findAll } = await mountedList({ q: 'tamarind' });
    const languages = findAll("[part='card-link']").map((link) => link.lang);
    expect(languages).to.have.members(['bn', 'ar']);
  });

  it('marks a text that is translated by its own language, not by that of the record', async () => {
    const drop = examples.find(({ slug }) => slug === 'housing-drop-in')!;
    const texts = { name: { lang: 'en' }, alert: { lang: 'so' } };
    const { find } = await mountedList({ lang: 'so' }, { services: [{ ...drop, texts }] });
    expect(find("[part='card-link']")!.lang).to.equal('en');
    expect(find("[part='alert']")!.hasAttribute('lang')).to.equal(false);
  });

  it('marks the names of wards, which are English, on cards, in the detail and on chips', async () => {
    const drop = examples.find(({ slug }) => slug === 'housing-drop-in')!;
    const anywhere = { ...drop, locations: [], wards: [{ slug: 'bow-east' as const, name: 'Bow East' }] };
    const english = (place: Element) =>
      [...place.querySelectorAll("[lang='en']")].map(({ textContent }) => textContent);
    const inWords: Readonly<Record<string, RegExp>> = {
      bn: /^Bow East .*[ঀ-৿]/,
      so: /^[A-Z].* Bow East$/,
      ar: /^[؀-ۿ].* Bow East$/,
    };
    for (const [lang, remove] of Object.entries(inWords)) {
      const directory = await mountedList({ lang, ward: 'bow-east' }, { services: [anywhere] });
      const chip = await directory.get('.chip');
      expect(english(chip), lang).to.deep.equal(['Bow East']);
      expect(accessibleName(chip), lang).to.match(remove);
      expect(english(await directory.get('.card .facts')), lang).to.deep.equal(['Bow East']);
      directory.find("[part='card-link']")!.click();
      const groups = await directory.get('.groups');
      expect(english(groups), lang).to.include('Bow East');
      document.body.replaceChildren();
    }
  });

  it('marks what a record says in its own words, wherever it stands in the detail', async () => {
    const lunch = examples.find(({ slug }) => slug === 'tuesday-lunch-club')!;
    const texts = { conditions: { lang: 'so' } };
    const told = {
      ...lunch,
      texts,
      whoFor: 'Whoever is hungry',
      howToGet: 'Just come.',
      contact: { phones: [{ number: '020 7946 0101', description: 'Mornings' }], note: 'Ring twice' },
      conditions: 'Keen',
      openingNote: 'Not in August',
      cost: { free: false, description: 'Pay what you can', options: [] },
      organisation: { ...lunch.organisation, description: 'They cook.' },
    };
    const directory = await mountedList({ lang: 'so' }, { services: [told] });
    directory.find("[part='card-link']")!.click();
    await directory.get('.groups');
    const languageOf = (text: string) =>
      directory
        .findAll('.detail :is(p, bdi, li, span)')
        .find(({ textContent }) => textContent.trim() === text)
        ?.closest('[lang]')
        ?.getAttribute('lang');
    for (const text of [
      'Whoever is hungry',
      'Just come.',
      'Not in August',
      'Pay what you can',
      'They cook.',
      'Ring twice',
      '(Mornings)',
    ])
      expect(languageOf(text), text).to.equal('en');
    expect(languageOf('Keen')).to.equal('so');
    const { accessibility, travel } = lunch.locations[0]!;
    for (const text of [accessibility, travel].filter((text) => text !== undefined))
      expect(languageOf(text), text).to.equal('en');
  });

  it('does not mark the names of wards where the page is English', async () => {
    const { get, findAll } = await mountedList({ ward: 'bow-east' });
    expect((await get('.chip')).querySelector('[lang]')?.textContent).to.equal(undefined);
    expect(findAll('.facts [lang]').map(({ textContent }) => textContent)).to.deep.equal([]);
  });

  it('speaks the language of the page, and English for one it does not know', async () => {
    const { find, element } = await mountedList({ lang: 'ar' });
    expect(find('.root')!.getAttribute('dir')).to.equal('rtl');
    element.lang = 'x-klingon';
    await until('English', () => find("[part='heading']")?.textContent?.includes('Find local help'));
    expect(find('.root')!.getAttribute('lang')).to.equal('en');
  });
});

describe('with a keyboard only', () => {
  it('searches, filters, opens a service and goes back', async () => {
    const directory = await mountedList();
    const { find, focused, text } = directory;
    await press('Tab');
    // With focus it gets suggestions, and is a combobox as soon as they can be had.
    expect(spoken(focused())).to.match(/^(?:searchbox|combobox) What do you need\?$/);
    await sendKeys({ type: 'lunch' });
    await press('Enter');
    await until('what was looked for', () => directory.names()[0] === 'Tuesday lunch club');
    await press('Tab');
    expect(spoken(focused())).to.equal('button Search');
    await press('Tab');
    expect(spoken(focused())).to.equal('button Services');
    expect(focused()!.getAttribute('aria-current')).to.equal('true');
    await press('Tab');
    expect(spoken(focused())).to.equal('button Organisations');
    await press('Tab');
    expect(spoken(focused())).to.equal('textbox Postcode');
    await press('Tab');
    expect(spoken(focused())).to.equal('button Find near here');
    await press('Tab');
    expect(spoken(focused())).to.equal('button Use my location');
    await press('Tab');
    expect(focused()!.localName).to.equal('summary');
    await press('Tab');
    expect(accessibleRole(focused()!)).to.equal('checkbox');
    const value = (focused() as HTMLInputElement).value;
    await press('Space');
    await until('a chip', () => find('.chip') !== null);
    expect((focused() as HTMLInputElement).value).to.equal(value);
    while (focused() !== find("[part='card-link']")) await press('Tab');
    await press('Enter');
    await until('focus on the heading', () => focused()?.part.contains('detail-heading'));
    expect(text("[part='detail-heading']")).to.equal('Tuesday lunch club');
    await press('Shift+Tab');
    expect(spoken(focused())).to.equal('button Back to results');
    await press('Enter');
    await until('focus on the card', () => focused() === find("[part='card-link']"));
  });

  it('shows a two-tone ring around what has focus', async () => {
    const { focused } = await mountedList();
    await press('Tab');
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused()!);
    expect(`${outlineStyle} ${outlineWidth}`).to.equal('solid 3px');
    expect(boxShadow).to.include('5px');
  });

  it('offers targets of at least 24 pixels each way', async () => {
    const { findAll } = await mountedList({ limit: '3', category: 'food' });
    const small = findAll('button, a, summary, label.choice').filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return target.checkVisibility() && (width < 24 || height < 24);
    });
    expect(small.map((target) => accessibleName(target))).to.deep.equal([]);
  });
});
