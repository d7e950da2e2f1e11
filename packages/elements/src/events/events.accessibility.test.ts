import { expect } from 'chai';
import { setViewport } from '@web/test-runner-commands';
import { accessibleName, accessibleRole, spoken, violations } from '../testing/accessibility.ts';
import { mountedAgenda, mountedMonth } from '../testing/mount-events.ts';
import type { MountedEvents } from '../testing/mount-events.ts';
import { press } from '../testing/press.ts';
import { until } from '../testing/until.ts';

beforeEach(() => setViewport({ width: 1280, height: 800 }));
afterEach(() => document.body.replaceChildren());

describe('what assistive technology gets of events', () => {
  it('is nothing that axe finds wrong in a narrow month, and in how to subscribe', async () => {
    await setViewport({ width: 320, height: 640 });
    const { element, find } = await mountedMonth({ api: 'https://api.example.org' });
    find<HTMLDetailsElement>('.subscribe')!.open = true;
    expect(await violations(element)).to.deep.equal([]);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });

  it('names landmarks, days, events and controls, with headings in order', async () => {
    const { find, findAll } = await mountedAgenda();
    expect(spoken(find('form'))).to.equal('search What’s on');
    expect(spoken(find('#words'))).to.equal('searchbox What are you looking for?');
    expect(spoken(find('.view-choices'))).to.equal('group Show as');
    expect(spoken(find('.period'))).to.equal('group Dates');
    expect(spoken(find('.view-choice'))).to.equal('button List');
    expect(find('.view-choice')!.getAttribute('aria-current')).to.equal('page');
    expect(find("[part='heading']")!.localName).to.equal('h2');
    expect(find("[part='day-heading']")!.localName).to.equal('h3');
    expect(find("[part='card-heading']")!.localName).to.equal('h4');
    expect(accessibleRole(find('.cards')!)).to.equal('list');
    expect(findAll("[role='status'], [role='alert'], [aria-live]")).to.have.lengthOf(1);
  });

  it('has the month as a grid of days with the number of events in each', async () => {
    const { find, findAll } = await mountedMonth();
    expect(spoken(find('.month'))).to.equal('grid December 2026');
    expect(findAll('thead th').map(accessibleName)[0]).to.include('Monday');
    expect(accessibleRole(find('thead th')!)).to.equal('columnheader');
    expect(accessibleRole(find('tbody td')!)).to.equal('gridcell');
    expect(spoken(find("[data-day='2026-12-18']"))).to.match(/^button Friday 18 December( 2026)?, 1 event$/);
    expect(spoken(find("[data-day='2026-12-20']"))).to.match(/^button Sunday 20 December( 2026)?, No events$/);
    expect(findAll("[data-day][tabindex='0']")).to.have.lengthOf(1);
    expect(findAll("td[aria-selected='true']")).to.have.lengthOf(1);
  });

  it('marks text in another language than the page', async () => {
    const { find } = await mountedAgenda();
    expect(find("[data-slug='boi-pora']")!.lang).to.equal('bn');
    expect(find("[data-slug='hiwar-al-ummahat']")!.lang).to.equal('ar');
  });

  it('says the result once, in the one live region', async () => {
    const events = await mountedAgenda();
    const said: string[] = [];
    const region = events.find("[role='status']")!;
    new MutationObserver(() => said.push(region.textContent!.trim())).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    events.control('Later:').click();
    await until('an announcement', () => said.length > 0);
    expect(said[0]).to.match(/^\d+ events?$/);
  });
});

describe('events with a keyboard only', () => {
  const focusedDay = ({ focused }: MountedEvents) => focused()?.dataset['day'];

  it('goes from day to day, week to week and month to month', async () => {
    const events = await mountedMonth();
    events.find("[data-day='2026-12-01']")!.click();
    events.find("[data-day='2026-12-01']")!.focus();
    const steps: [string, string][] = [
      ['ArrowRight', '2026-12-02'],
      ['ArrowDown', '2026-12-09'],
      ['End', '2026-12-13'],
      ['Home', '2026-12-07'],
      ['ArrowLeft', '2026-12-06'],
      ['ArrowUp', '2026-11-29'],
      ['PageDown', '2026-12-29'],
      ['PageDown', '2027-01-29'],
      ['PageUp', '2026-12-29'],
    ];
    for (const [key, day] of steps) {
      await press(key);
      await until(`${key} to lead to ${day}`, () => focusedDay(events) === day);
      expect(events.findAll("[data-day][tabindex='0']").map((one) => one.dataset['day'])).to.deep.equal([day]);
    }
    await until('the events of December again', () => events.text('#count').includes('event'));
    expect(events.text('.month caption')).to.equal('December 2026');
  });

  it('goes the other way where one reads from right to left', async () => {
    const events = await mountedMonth({ lang: 'ar' });
    events.find("[data-day='2026-12-16']")!.focus();
    events.find("[data-day='2026-12-16']")!.click();
    await press('ArrowLeft');
    await until('the next day', () => focusedDay(events) === '2026-12-17');
  });

  it('says the day and its events as one goes, and leads on to them', async () => {
    const events = await mountedMonth();
    events.find("[data-day='2026-12-17']")!.click();
    events.find("[data-day='2026-12-17']")!.focus();
    await press('ArrowRight');
    await until('the day', () => /^button Friday 18 December.*, 1 event$/.test(spoken(events.focused())));
    await press('Tab');
    await until('its event', () => spoken(events.focused()).includes('Night walk along the river'));
    await press('Enter');
    await until('focus on the heading', () => events.focused()?.part.contains('detail-heading'));
    await events.get('.groups');
    await press('Shift+Tab');
    expect(spoken(events.focused())).to.equal('button Back to results');
    await press('Enter');
    await until('focus on the event', () => spoken(events.focused()).includes('Night walk along the river'));
  });

  it('keeps focus on the control that changes the dates', async () => {
    const events = await mountedAgenda({ from: '2026-12-01', to: '2026-12-31' });
    const later = events.control('Later: January 2027');
    later.focus();
    await press('Enter');
    await until('January', () => events.text('#period') === 'January 2027');
    expect(events.focused()).to.equal(later);
    expect(spoken(later)).to.equal('button Later: February 2027');
  });

  it('offers targets of at least 24 pixels each way, also in the smallest month', async () => {
    await setViewport({ width: 320, height: 640 });
    const { findAll } = await mountedMonth({ api: 'https://api.example.org' });
    const small = findAll('button, a, summary, label.choice').filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return target.checkVisibility() && (width < 24 || height < 24);
    });
    expect(small.map((target) => accessibleName(target))).to.deep.equal([]);
  });

  it('shows a two-tone ring around a day and around the controls of the dates', async () => {
    const { find, focused } = await mountedMonth();
    find('.view-choice')!.focus();
    for (const [key, wanted] of [
      ['Tab', '.view-choice:nth-child(2)'],
      ['Tab', '.view-choice:nth-child(3)'],
      ['Tab', '.earlier'],
      ['Tab', '.later'],
      ['Tab', '[data-day]'],
    ] as const) {
      await press(key);
      await until(`focus on ${wanted}`, () => focused()?.matches(wanted));
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused()!);
      expect(`${outlineStyle} ${outlineWidth}`).to.equal('solid 3px');
      expect(boxShadow).to.include('5px');
    }
  });
});
