import { expect } from 'chai';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { accessibleName, accessibleRole, spoken, violations } from '../testing/accessibility.ts';
import { mountedRoles } from '../testing/mount-volunteer-roles.ts';
import { press } from '../testing/press.ts';
import { until } from '../testing/until.ts';

beforeEach(() => setViewport({ width: 1280, height: 800 }));
afterEach(() => document.body.replaceChildren());

describe('roles in another language', () => {
  it('mark the names of causes and skills, which are English', async () => {
    const { get, find, findAll } = await mountedRoles({ lang: 'so', q: 'kitchen' });
    await until('the name of a cause', () => find("[part='causes'] [lang='en']"));
    find("[part='card-link']")!.click();
    await get('.groups');
    const english = findAll(".groups bdi[lang='en']").map(({ textContent }) => textContent);
    expect(english).to.include('Cooking');
  });
});

describe('axe finds nothing wrong with volunteer roles', () => {
  it('the filters of a narrow element', async () => {
    await setViewport({ width: 320, height: 640 });
    const { element, control, get, find } = await mountedRoles();
    control('Filter').click();
    await get('.day-parts');
    expect(find('#filters')!.checkVisibility()).to.equal(true);
    expect(await violations(element)).to.deep.equal([]);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });
});

describe('what assistive technology gets of volunteer roles', () => {
  it('names landmarks, groups, headings and controls', async () => {
    const { find, get } = await mountedRoles({ kind: 'trustee' });
    expect(spoken(find('form'))).to.equal('search Find a volunteer role');
    expect(spoken(find('#words'))).to.equal('searchbox What would you like to do?');
    expect(spoken(find('.results'))).to.equal('region 2 volunteer roles');
    expect(spoken(find('input[value=trustee]'))).to.equal('checkbox Trustee 2 volunteer roles');
    expect(spoken(find('.chip'))).to.equal('button Remove Trustee');
    expect(accessibleRole(find('.card h3')!)).to.equal('heading');
    await get('.day-parts');
    expect(spoken(find('.day-parts'))).to.equal('table When you are free');
    expect(spoken(find('.day-parts thead th'))).to.equal('columnheader Morning');
    const day = find<HTMLTableCellElement>('.day-parts tbody th')!;
    expect([day.scope, accessibleName(day)]).to.deep.equal(['row', 'Monday']);
    expect(spoken(find("input[value='monday-evening']"))).to.match(/^checkbox Monday evenings, \d+ volunteer roles?$/);
  });

  it('marks text in another language than the page', async () => {
    const { find, get } = await mountedRoles({ q: 'চা' });
    expect(find("[part='card-link']")!.lang).to.equal('bn');
    expect(find('.description')!.lang).to.equal('bn');
    find("[part='card-link']")!.click();
    await get('.groups');
    expect(find('.group [lang=bn]')!.textContent).to.include('সোমবার');
  });

  it('speaks the language of the page, names of values included', async () => {
    const { find, get, findAll } = await mountedRoles({ lang: 'ar' });
    expect(find('.root')!.getAttribute('dir')).to.equal('rtl');
    await get('.day-parts');
    expect(findAll('.day-parts thead th').map((cell) => cell.textContent)).to.deep.equal(['صباحًا', 'ظهرًا', 'مساءً']);
    expect(accessibleName(find('input[value=trustee]')!)).to.include('عضو مجلس أمناء');
  });

  it('says the result once in one polite live region', async () => {
    const mounted = await mountedRoles();
    const said: string[] = [];
    const region = mounted.find("[role='status']")!;
    new MutationObserver(() => said.push(region.textContent!.trim())).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    mounted.find<HTMLInputElement>("input[value='friday-evening']")!.click();
    await until('an announcement', () => said.length > 0);
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.match(/^\d+ volunteer roles?$/);
  });
});

describe('volunteer roles with a keyboard only', () => {
  it('searches, opens a role, reaches the way to apply, and goes back', async () => {
    const { find, focused, text, names } = await mountedRoles();
    await press('Tab');
    // With focus it gets suggestions, and is a combobox as soon as they can be had.
    expect(spoken(focused())).to.match(/^(?:searchbox|combobox) What would you like to do\?$/);
    await sendKeys({ type: 'kitchen' });
    await press('Enter');
    await until('what was looked for', () => names()[0] === 'Kitchen helper');
    while (focused() !== find("[part='card-link']")) await press('Tab');
    await press('Enter');
    await until('focus on the heading', () => focused()?.part.contains('detail-heading'));
    expect(text("[part='detail-heading']")).to.equal('Kitchen helper');
    await until('the details', () => find('.groups') !== null);
    await press('Tab');
    expect(spoken(focused())).to.equal('link Apply on their website');
    await press('Shift+Tab');
    await until('focus before the heading', () => focused()?.classList.contains('back'));
    await press('Enter');
    await until('focus on the card', () => focused() === find("[part='card-link']"));
  });

  it('goes through the table of days by arrow keys, and ticks by the space bar', async () => {
    const { find, focused, get } = await mountedRoles();
    await get('.day-parts');
    const value = () => (focused() as HTMLInputElement).value;
    find("input[value='monday-morning']")!.focus();
    await press('ArrowRight');
    expect(value()).to.equal('monday-afternoon');
    await press('ArrowDown');
    expect(value()).to.equal('tuesday-afternoon');
    await press('ArrowLeft');
    await press('ArrowLeft');
    expect(value()).to.equal('tuesday-morning');
    await press('ArrowUp');
    await press('ArrowUp');
    expect(value()).to.equal('monday-morning');
    await press('Space');
    await until('a chip', () => find('.chip') !== null);
    expect(value()).to.equal('monday-morning');
    expect((focused() as HTMLInputElement).checked).to.equal(true);
    await press('Tab');
    expect(value()).to.equal('monday-afternoon');
  });

  it('goes the other way in a language that is read from the right', async () => {
    const { find, focused, get } = await mountedRoles({ lang: 'ar' });
    await get('.day-parts');
    find("input[value='monday-morning']")!.focus();
    await press('ArrowLeft');
    expect((focused() as HTMLInputElement).value).to.equal('monday-afternoon');
  });

  it('offers targets of at least 24 pixels each way', async () => {
    const { findAll, get } = await mountedRoles({ limit: '3', kind: 'volunteer' });
    await get('.day-parts');
    const small = findAll('button, a, summary, label.choice').filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return target.checkVisibility() && (width < 24 || height < 24);
    });
    expect(small.map((target) => accessibleName(target))).to.deep.equal([]);
  });
});
