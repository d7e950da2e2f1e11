import { expect } from 'chai';
import { setViewport } from '@web/test-runner-commands';
import { spoken, violations } from '../testing/accessibility.ts';
import { fill, openedCorrection, send, sent } from '../testing/correction-driver.ts';
import { mountedList } from '../testing/mount-directory.ts';
import { mountedRoles } from '../testing/mount-volunteer-roles.ts';
import { press } from '../testing/press.ts';
import { printed } from '../testing/printed.ts';
import { api, compared, keep, namesIn, openedShortlist, row, two, words } from '../testing/shortlist-driver.ts';
import { until } from '../testing/until.ts';
import { shortlist } from './shortlist.ts';

beforeEach(() => setViewport({ width: 1280, height: 800 }));
afterEach(() => {
  document.body.replaceChildren();
  shortlist.clear();
});

describe('the shortlist', () => {
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

  it('sets the same facts of several side by side, and says what is not said', async () => {
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
    const table = directory.find('.comparison')!;
    const name = directory.find("tbody [scope='row']")!;
    const start = name.getBoundingClientRect().left;
    table.focus();
    expect(directory.focused()).to.equal(table);
    // The window of one browser does not get so narrow that the table would have to scroll.
    if (table.scrollWidth > table.clientWidth) {
      await press('ArrowRight');
      await until('the table to scroll by key', () => table.scrollLeft > 0);
      expect(name.getBoundingClientRect().left).to.be.closeTo(start, 1);
    } else expect(navigator.userAgent).not.to.match(/Chrome|Firefox/);
    directory.control('Back to shortlist').click();
    await until('the shortlist', () => directory.text('.shortlist .title') === 'Your shortlist');
  });

  it('is copied as text, all details with it', async () => {
    const directory = await openedShortlist(two);
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

  it('is printed on one sheet, from whichever elements', async () => {
    const roles = await mountedRoles(api);
    const directory = await mountedList(api);
    (await roles.get('.keep-button')).click();
    (await directory.get('.keep-button')).click();
    directory.control('Show shortlist').click();
    await directory.get('.shortlist');
    const [title, text, codes] = await printed(() => directory.control('Print').click());
    expect(title).to.equal('Shortlist');
    for (const name of [roles.names()[0], directory.names()[0]]) expect(text).to.include(name);
    expect(codes).to.equal('1');
  });
});

describe('a correction', () => {
  it('goes to the directory as it was written, and says what happens next', async () => {
    const directory = await openedCorrection();
    directory.control('Days and times').click();
    fill(directory, {
      text: ' It is on Mondays now. ',
      grounds: 'uses-it',
      name: 'Amina Example',
      email: 'amina@example.org',
    });
    directory.control('I agree that you keep').click();
    send(directory);
    await until('focus on the thanks', () => words(directory.focused()).startsWith('Thank you.'));
    expect(directory.text('.reference')).to.match(/^\w{3} \w{3} \w{4}$/);
    expect(directory.text('.next')).to.include('A person who looks after the directory reads it.');
    expect(await violations(directory.element)).to.deep.equal([]);
    const [request] = sent(directory);
    expect(request!.url.href).to.equal('https://api.example.org/v1/submissions/changes');
    const { content, sender, consent, consentWording } = JSON.parse(request!.body!) as {
      content: { record: { kind: string } };
      sender: object;
      consent: boolean;
      consentWording: string;
    };
    expect({ ...content, record: content.record.kind }).to.deep.equal({
      record: 'service',
      topics: ['times'],
      text: 'It is on Mondays now.',
      grounds: 'uses-it',
    });
    expect(sender).to.deep.equal({ name: 'Amina Example', email: 'amina@example.org' });
    expect(consent).to.equal(true);
    expect(consentWording).to.match(
      /^I agree that you keep my name and e-mail address, .* 90 days after your decision/,
    );
    directory.find('.correction .button')!.click();
    await until('focus on the link', () => words(directory.focused()) === 'Is something wrong?');
  });
});
