import { expect } from 'chai';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { accessibleName, accessibleRole, spoken, violations } from '../testing/accessibility.ts';
import { mountedSpaces } from '../testing/mount-premises-finder.ts';
import { press } from '../testing/press.ts';
import { until } from '../testing/until.ts';

beforeEach(() => setViewport({ width: 1280, height: 800 }));
afterEach(() => document.body.replaceChildren());

describe('axe finds nothing wrong with rooms and buildings', () => {
  it('the filters of a narrow element', async () => {
    await setViewport({ width: 320, height: 640 });
    const { element, control, find } = await mountedSpaces({ hirer: 'charity', most: '30' });
    control('Filter').click();
    await until('the filters', () => find('#filters')!.checkVisibility());
    expect(await violations(element)).to.deep.equal([]);
  });
});

describe('what assistive technology gets of rooms and buildings', () => {
  it('names landmarks, groups, headings and controls', async () => {
    const { find, findAll } = await mountedSpaces({ tenure: 'hire', hirer: 'charity' });
    expect(spoken(find('form'))).to.equal('search Find rooms and buildings');
    expect(spoken(find('#words'))).to.equal('searchbox What space do you need?');
    expect(spoken(find('.results'))).to.match(/^region \d+ rooms and buildings$/);
    expect(spoken(find("[data-filter='hirer'] select"))).to.equal('combobox Your group');
    expect(spoken(find("[data-filter='most']"))).to.equal('group Most you can pay');
    expect(spoken(find('#most'))).to.equal('textbox Pounds');
    expect(spoken(find("[data-filter='most'] select"))).to.equal('combobox For');
    expect(spoken(find('#capacity'))).to.equal('textbox How many people');
    expect(spoken(find("[data-filter='day-part']"))).to.equal('group When it is free');
    expect(findAll("[data-filter='day-part'] select").map(spoken)).to.deep.equal([
      'combobox Day',
      'combobox Time of day',
    ]);
    expect(spoken(find("input[value='hire']"))).to.match(/^checkbox Hire \d+ rooms and buildings$/);
    expect(findAll('.chip').map(spoken)).to.have.members(['button Remove Hire', 'button Remove Your group: Charities']);
    expect(spoken(find('.card h3'))).to.match(/^heading /);
  });

  it('reads prices as a table with headings', async () => {
    const { find, findAll, get } = await mountedSpaces();
    find("[data-slug='lantern-main-hall']")!.click();
    await get('.prices');
    expect(spoken(find('.prices'))).to.equal('table Cost');
    expect(findAll('.prices thead th').map(spoken)).to.deep.equal(['columnheader Who', 'columnheader Pays']);
    const row = find('.prices tbody th')!;
    expect(`${row.getAttribute('scope')} ${accessibleName(row)}`).to.equal('row Community groups');
    expect(findAll('.detail h3').map((heading) => heading.textContent!.trim())).to.deep.equal([
      'About Lantern Hall',
      'About Lantern House Trust',
      'More in Lantern Hall',
    ]);
  });

  it('says the result once, politely', async () => {
    const finder = await mountedSpaces();
    const said: string[] = [];
    const region = finder.find("[role='status']")!;
    new MutationObserver(() => said.push(region.textContent!.trim())).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    finder.find("input[name='kind'][value='kitchen']")!.click();
    await until('an announcement', () => said.length > 0);
    expect(said).to.deep.equal(['1 room or building']);
    expect(finder.findAll("[role='status'], [role='alert'], [aria-live]")).to.have.lengthOf(1);
  });

  it('marks what is in another language than the page', async () => {
    const finder = await mountedSpaces({ q: 'উপরের' });
    expect(finder.find("[part='card-link']")!.lang).to.equal('bn');
  });
});

describe('rooms and buildings with a keyboard only', () => {
  it('says what the group is, how many come, opens a space and goes back', async () => {
    const finder = await mountedSpaces();
    const { find, focused, text } = finder;
    const tabTo = async (target: () => Element | null) => {
      for (let step = 0; step < 80 && focused() !== target(); step++) await press('Tab');
      expect(focused()).to.equal(target());
    };
    await press('Tab');
    // With focus it gets suggestions, and is a combobox as soon as they can be had.
    expect(spoken(focused())).to.match(/^(?:searchbox|combobox) What space do you need\?$/);
    await tabTo(() => find("[data-filter='hirer'] select"));
    await sendKeys({ type: 'Com' });
    await until('the group', () => text('.chip') === 'Your group: Community groups');
    expect(focused()).to.equal(find("[data-filter='hirer'] select"));
    await tabTo(() => find('#most'));
    await sendKeys({ type: '20' });
    await press('Enter');
    await until('the price', () => finder.findAll('.chip').length === 2);
    expect(focused()).to.equal(find('#most'));
    await tabTo(() => find('#capacity'));
    await sendKeys({ type: '50' });
    await press('Tab');
    await until('the hall alone', () => finder.names().join() === 'Main hall');
    await tabTo(() => find("[part='card-link']"));
    await press('Enter');
    await until('focus on the heading', () => focused()?.part.contains('detail-heading'));
    expect(text("[part='detail-heading']")).to.equal('Main hall');
    await press('Shift+Tab');
    expect(spoken(focused())).to.equal('button Back to results');
    await press('Enter');
    await until('focus on the card', () => focused() === find("[part='card-link']"));
  });

  it('offers targets of at least 24 pixels each way', async () => {
    const { findAll } = await mountedSpaces({ limit: '3', hirer: 'charity' });
    const small = findAll('button, a, summary, label.choice, input.field, select').filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return target.checkVisibility() && (width < 24 || height < 24);
    });
    expect(small.map((target) => `${accessibleRole(target)} ${accessibleName(target)}`)).to.deep.equal([]);
  });
});
