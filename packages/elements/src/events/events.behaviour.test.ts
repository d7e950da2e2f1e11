import { expect } from 'chai';
import { exampleNow } from '@vcs/sdk/testing';
import { setViewport } from '@web/test-runner-commands';
import { exampleDays, mountedAgenda, mountedMonth, mountEvents } from '../testing/mount-events.ts';
import type { MountedEvents } from '../testing/mount-events.ts';
import { asked as lastAsked } from '../testing/asked.ts';
import { holdClock } from '../testing/held-clock.ts';
import { until } from '../testing/until.ts';
import { eventsExamples } from './events.examples.ts';

const asked = ({ mock }: MountedEvents) => lastAsked(mock, 'events');
const clean = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const card = ({ findAll }: MountedEvents, slug: string) =>
  findAll('.card').find((one) => one.querySelector(`[data-slug='${slug}']`))!;

async function opened(slug: string, attributes?: Readonly<Record<string, string>>): Promise<MountedEvents> {
  const events = await mountedAgenda(attributes);
  (await events.get(`[data-slug='${slug}']`)).click();
  await events.get('.groups');
  return events;
}

const group = ({ findAll }: MountedEvents, name: string) =>
  clean(
    findAll('.group')
      .find((one) => clean(one.querySelector('dt')) === name)
      ?.querySelector('dd'),
  );

let letClockGo: () => void;
beforeEach(() => setViewport({ width: 1280, height: 800 }));
beforeEach(() => void (letClockGo = holdClock(exampleNow)));
afterEach(() => document.body.replaceChildren());
afterEach(() => letClockGo());

/** Goes on to a later moment than that of the examples. */
function later(moment: string): void {
  letClockGo();
  letClockGo = holdClock(new Date(moment));
}

describe('the list by day', () => {
  it('has a heading for each day, in order, and below it what happens then', async () => {
    const { findAll } = await mountedAgenda();
    const headings = findAll("[part='day-heading']").map(clean);
    expect(headings.some((heading) => heading.startsWith('Tuesday 24 November'))).to.equal(true);
    const starts = findAll('.agenda time').map((time) => time.getAttribute('datetime')!);
    expect(starts).to.deep.equal(starts.toSorted());
    expect(starts.length).to.be.greaterThan(5);
  });

  it('has a series once, at its next date, with those that follow, in every order and on the map', async () => {
    const events = await mountedAgenda();
    const series = () => events.findAll('.card').filter((one) => one.querySelector("[data-slug='soup-and-stories']"));
    const [soup, ...others] = series();
    expect(others).to.deep.equal([]);
    expect(clean(soup!.querySelector('time'))).to.match(/^Tuesday 24 November/);
    expect(clean(soup!.querySelector("[part='also-on']"))).to.match(
      /^Also on Tuesday 1 December.*, Tuesday 15 December.* and Tuesday 5 January/,
    );
    const count = clean(events.find('#count'));
    expect(count).to.equal(`${events.findAll('.card').length} events`);
    const sort = events.find<HTMLSelectElement>('.sort select')!;
    sort.value = 'name';
    sort.dispatchEvent(new Event('change'));
    await until('an order by name', () => events.names()[0]?.startsWith('A new park'));
    expect(series()).to.have.lengthOf(1);
    expect(clean(events.find('#count'))).to.equal(count);
    events.control('Map').click();
    await until('the question of the map', () => asked(events).get('per_page') === '100');
    expect(asked(events).get('dates')).to.equal('next');
  });

  it('says when, where, what it costs and whether to book', async () => {
    const events = await mountedAgenda();
    const soup = clean(card(events, 'soup-and-stories'));
    expect(soup).to.match(/Tuesday 24 November[^,]*, 6 pm to 8 pm/);
    expect(soup).to.include('Saffron Wharf Hall, E3 2CK');
    expect(soup).to.include('Free');
    expect(clean(card(events, 'benefits-changes-2027')))
      .to.include('You need to book')
      .and.to.include('Online');
    expect(clean(card(events, 'night-walk'))).to.match(/Friday 18 December[^,]*, 9 pm to Saturday 19 December/);
  });

  it('says what does not happen as planned, and why', async () => {
    const events = await mountedAgenda();
    const swim = card(events, 'swim-morning');
    expect(clean(swim.querySelector("[part='status']"))).to.equal('Cancelled');
    expect(clean(swim.querySelector("[part='alert']"))).to.equal('The pool is closed.');
    expect(getComputedStyle(swim.querySelector("[part='when']")!).textDecorationLine).to.equal('line-through');
    for (const [slug, status] of [
      ['winter-lunch', 'Full'],
      ['half-term-cup', 'Postponed'],
      ['benefits-changes-2027', 'Moved online'],
    ] as const) {
      expect(clean(card(events, slug).querySelector("[part='status']"))).to.equal(status);
    }
  });

  it('says what came of a consultation that is closed', async () => {
    const events = await mountedAgenda({ from: '2026-09-01', to: '2026-12-31', kind: 'consultation' });
    expect(clean(card(events, 'opening-hours-of-libraries').querySelector("[part='answers']"))).to.equal(
      'What came of it: 412 people answered. Two libraries now stay open until 9 on Thursdays.',
    );
  });

  it('has no days where it is in another order than that of time', async () => {
    const events = await mountedAgenda();
    const sort = events.find<HTMLSelectElement>('.sort select')!;
    sort.value = 'name';
    sort.dispatchEvent(new Event('change'));
    await until('an order by name', () => events.names()[0]?.startsWith('A new park'));
    expect(events.findAll("[part='day-heading']")).to.have.lengthOf(0);
    expect(clean(events.find('.card time'))).to.match(/Wednesday 9 December/);
  });

  it('shows events that began before under a heading of their own', async () => {
    const events = await mountedAgenda({ from: '2026-12-10' });
    expect(clean(events.find("[part='day-heading']"))).to.equal('Going on now');
    expect(clean(events.find('.day'))).to.include('A new park in Poplar');
  });
});

describe('presets', () => {
  it('are what the API is asked, and can be removed', async () => {
    const events = await mountedAgenda({ kind: 'activity, forum', free: '', organisation: 'saffron-wharf-neighbours' });
    const { searchParams } = events.mock.requests[0]!.url;
    expect(searchParams.getAll('kind')).to.deep.equal(['activity', 'forum']);
    expect(searchParams.get('free')).to.equal('true');
    expect(searchParams.get('organisation')).to.equal('saffron-wharf-neighbours');
    expect(searchParams.get('from')).to.equal(exampleDays.from);
    expect(searchParams.get('to')).to.equal(exampleDays.to);
    expect(searchParams.has('month')).to.equal(false);
    events.control('Clear filters').click();
    await until('a question without filters', () => !asked(events).has('kind'));
    expect(asked(events).get('from')).to.equal(exampleDays.from);
  });

  it('may say for whom, and then find what is for everybody too', async () => {
    const events = await mountedAgenda({ audience: 'young-people' });
    expect(asked(events).get('audience')).to.equal('young-people');
    expect(events.text('.chips')).to.include('Young people');
    expect(events.names()).to.include.members(['Half-term cup', 'Swim morning']).and.not.to.include('حوار الأمهات');
    (await events.get("[data-slug='half-term-cup']")).click();
    await events.get('.groups');
    expect(events.text('.groups')).to.match(/Teams of five, 11 to 17\s*Young people/);
  });

  it('that are wrong are named with what would be right, and left out', async () => {
    const original = console.error;
    const said: string[] = [];
    console.error = (message: unknown) => said.push(String(message));
    try {
      const events = mountEvents({ from: 'yesterday', to: 'soon', view: 'week' });
      await until('the note', () => events.findAll("[part='set-up-error'] p").length === 3);
      expect(events.text("[part='set-up-error']"))
        .to.include('“from” should be a date such as 2026-11-24')
        .and.include('Did you mean “month”?');
      expect(said.join(' ')).to.include('vcs-events');
      expect(asked(events).has('from')).to.equal(false);
    } finally {
      console.error = original;
    }
  });
});

describe('the dates', () => {
  it('step from month to month as a list, and back to what is coming up', async () => {
    const events = await mountedAgenda({ from: '2026-12-01', to: '2026-12-31' });
    expect(events.text('#period')).to.equal('December 2026');
    events.control('Later: January 2027').click();
    await until('January', () => asked(events).get('from') === '2027-01-01');
    expect(asked(events).get('to')).to.equal('2027-01-31');
    await until('its name', () => events.text('#period') === 'January 2027');
    expect(events.control('Earlier: December 2026').checkVisibility()).to.equal(true);
  });

  it('say what they are where they are not a month', async () => {
    const events = await mountedAgenda();
    expect(events.text('#period')).to.equal('20 November 2026 to 18 February 2027');
  });

  it('turn into a month and back', async () => {
    const events = await mountedAgenda();
    events.control('Month').click();
    await events.get('.month');
    await until('all of November', () => asked(events).get('from') === '2026-11-01');
    expect(asked(events).get('to')).to.equal('2026-11-30');
    expect(events.find('.agenda')).to.equal(null);
    expect(events.control('Month').getAttribute('aria-current')).to.equal('page');
    events.control('List').click();
    await until('the list', () => events.find('.month') === null);
  });
});

describe('the month', () => {
  it('has all events of the month, however many pages the API makes of them', async () => {
    const events = await mountedMonth({}, eventsExamples.fullMonth.api);
    const pages = events.mock.requests.map(({ url }) => url.searchParams.get('page'));
    expect(pages.length).to.be.greaterThan(1);
    const counted = events
      .findAll('.how-many')
      .map((count) => Number(count.textContent))
      .reduce((sum, count) => sum + count, 0);
    expect(counted).to.be.greaterThan(100);
    expect(events.find('.paging')).to.equal(null);
  });

  it('shows the events of the day that is chosen below it', async () => {
    const events = await mountedMonth();
    events.find("[data-day='2026-12-18']")!.click();
    await events.element.updateComplete;
    expect(events.text("[part='day-heading']")).to.match(/Friday 18 December/);
    expect(events.names()[0]).to.equal('Night walk along the river');
    // It goes on after midnight.
    events.find("[data-day='2026-12-19']")!.click();
    await events.element.updateComplete;
    expect(events.names()[0]).to.equal('Night walk along the river');
    events.find("[data-day='2026-12-20']")!.click();
    await until('no event', () => events.text('.day').includes('No events on Sunday 20 December'));
  });

  it('counts an event once, as its filters do, however often it happens in the month', async () => {
    const events = await mountedMonth({}, eventsExamples.series.api);
    expect(events.findAll('.how-many').length).to.be.greaterThan(1);
    expect(clean(events.find('#count'))).to.equal('1 event');
  });

  it('says of a series on which further days of the month it is', async () => {
    const events = await mountedMonth();
    const alsoOn = async (day: string) => {
      events.find(`[data-day='${day}']`)!.click();
      await events.element.updateComplete;
      return clean(card(events, 'soup-and-stories').querySelector("[part='also-on']"));
    };
    expect(await alsoOn('2026-12-01')).to.match(/^Also on Tuesday 15 December[^,]*$/);
    expect(await alsoOn('2026-12-15')).to.equal('');
  });

  it('lists consultations that are open on the day apart from what happens on it', async () => {
    const events = await mountedMonth();
    events.find("[data-day='2026-12-20']")!.click();
    await until('the consultation', () => events.names().length === 1);
    expect(events.findAll("[part='day-heading']").map(clean)).to.include('Open for answers');
    later('2027-03-01T12:00Z');
    events.find("[data-day='2026-12-20']")!.click();
    await until('the past', () => events.findAll("[part='day-heading']").map(clean).includes('Was open for answers'));
  });

  it('is the one that runs where the first day is none that can be shown', async () => {
    for (const from of ['9999-12-31', '2026-99', 'soon']) {
      const events = mountEvents({ from, view: 'month' });
      await events.get('.month');
      expect(events.find('.month-day')!.dataset['day'], from).to.match(/^20\d\d-\d\d-01$/);
    }
  });

  it('leads from each day to a page of that day where there are such pages, and chooses it at a press', async () => {
    const events = await mountedMonth({ kind: 'activity' });
    events.element.pageAddress = '/events?embed=1';
    await events.element.updateComplete;
    const day = await events.get("a[data-day='2026-12-18']");
    expect(day.getAttribute('href')).to.equal('/events?embed=1&from=2026-12-18&to=2026-12-18&kind=activity');
    day.click();
    await until('the events of the day', () => events.text("[part='day-heading']").includes('Friday 18 December'));
    expect(location.search).to.not.include('2026-12-18');
  });

  it('stays where nothing happens in it', async () => {
    const events = await mountedMonth({}, { events: [] });
    expect(events.text('#count')).to.equal('There are no events on these dates.');
    expect(events.findAll('[data-day]')).to.have.lengthOf(31);
    events.control('Later: January 2027').click();
    await until('January', () => events.find("[data-day='2027-01-31']"));
  });

  it('keeps the filters', async () => {
    const events = await mountedMonth({ kind: 'forum' });
    expect(asked(events).getAll('kind')).to.deep.equal(['forum']);
    events.control('Later: January 2027').click();
    await until('January', () => asked(events).get('from') === '2027-01-01');
    expect(asked(events).getAll('kind')).to.deep.equal(['forum']);
  });
});

describe('one event', () => {
  it('says when with the next dates, where, for whom, what it costs, how to get in', async () => {
    const events = await opened('soup-and-stories');
    expect(group(events, 'When')).to.match(/^Tuesday 24 November[^,]*, 6 pm to 8 pm Next dates Tuesday 1 December/);
    expect(group(events, 'When')).to.include('Cancelled. The boiler is being mended.');
    expect(group(events, 'Where')).to.include('Saffron Wharf Hall').and.include('E3 2CK');
    expect(group(events, 'Who for')).to.equal('Anyone');
    expect(group(events, 'Cost')).to.equal('Free');
    expect(group(events, 'Access')).to.include('quiet corner').and.include('A hearing loop');
    expect(events.text("[part='source']")).to.include('Source');
  });

  it('says how to book and where to join', async () => {
    const events = await opened('benefits-changes-2027');
    expect(group(events, 'Booking')).to.include('You need to book');
    expect(events.control('Book a place').getAttribute('href')).to.equal('https://copperlock.example.org/live/book');
    expect(events.control('Join online').getAttribute('href')).to.equal('https://copperlock.example.org/live');
    expect(events.text(".detail [part='status']")).to.equal('Moved online');
  });

  it('goes into a calendar: one date, the series, or on the web', async () => {
    const events = await opened('soup-and-stories', { api: 'https://api.example.org' });
    const address = (name: string) => events.control(name).getAttribute('href')!;
    expect(decodeURIComponent(address('This date'))).to.equal(
      'https://api.example.org/feeds/events/soup-and-stories/2026-11-24T18:00.ics',
    );
    expect(address('All dates')).to.equal('https://api.example.org/feeds/events/soup-and-stories.ics');
    expect(new URL(address('Google')).searchParams.get('dates')).to.equal('20261124T180000Z/20261124T200000Z');
    expect(new URL(address('Outlook')).searchParams.get('startdt')).to.match(/^2026-11-24T18:00:00/);
  });

  it('does not go into a calendar where it is cancelled', async () => {
    const events = await opened('swim-morning');
    expect(events.text("[part='add-to-calendar']")).to.equal('');
    expect(events.text(".detail [part='alert']")).to.equal('The pool is closed.');
  });

  it('does not go into a calendar once it is over, nor offers to book it', async () => {
    later('2026-12-03T12:00Z');
    const events = await opened('benefits-changes-2027');
    expect(events.text("[part='add-to-calendar']")).to.equal('');
    expect(group(events, 'Booking')).to.equal('');
    expect(events.text('.groups')).to.not.include('Join online');
  });

  it('goes into a calendar as a series where only the date that is shown is over', async () => {
    later('2026-11-24T20:00Z');
    const events = await opened('soup-and-stories', { api: 'https://api.example.org' });
    expect(events.findAll("[part='add-to-calendar'] a").map(clean)).to.deep.equal(['All dates, as a calendar file']);
  });

  it('that is a consultation says when it takes answers and what came of it', async () => {
    const events = await opened('opening-hours-of-libraries', { from: '2026-09-01', to: '2026-12-31' });
    expect(group(events, 'Have your say')).to.match(
      /^Was open from Tuesday 1 September to Monday 12 October What came of it 412 people answered\./,
    );
    expect(events.text("[part='add-to-calendar']")).to.equal('');
    expect(events.control('Read what came of it').getAttribute('href')).to.equal(
      'https://council.example.org/libraries/outcome',
    );
  });

  it('with nothing but a name and a time has no empty group', async () => {
    const events = await opened('meeting', { to: '2027-04-30' });
    expect(events.findAll('dd').filter((one) => clean(one) === '')).to.deep.equal([]);
    expect(group(events, 'When')).to.match(/^Tuesday 30 March/);
    expect(group(events, 'Cost')).to.equal('');
  });
});

describe('subscribing', () => {
  it('is to what is shown now, by calendar app or by an address to copy', async () => {
    const events = await mountedAgenda({ api: 'https://api.example.org', kind: 'activity', q: 'soup' });
    events.find<HTMLDetailsElement>('.subscribe')!.open = true;
    const address = 'https://api.example.org/feeds/events.ics?q=soup&kind=activity';
    expect(events.find<HTMLInputElement>('#calendar-address')!.value).to.equal(address);
    expect(events.control('Open in your calendar app').getAttribute('href')).to.equal(
      address.replace('https:', 'webcal:'),
    );
    events.control('Remove Activity').click();
    await until('the address without the filter', () =>
      events.find<HTMLInputElement>('#calendar-address')!.value.endsWith('?q=soup'),
    );
  });

  it('copies the address, and says how to where the browser does not let it', async () => {
    const events = await mountedAgenda({ api: 'https://api.example.org' });
    events.find<HTMLDetailsElement>('.subscribe')!.open = true;
    const copied: string[] = [];
    let allowed = true;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: async (text: string) => (allowed ? void copied.push(text) : Promise.reject(new Error('no'))),
      },
    });
    try {
      events.control('Copy address').click();
      await until('the word that it is copied', () => events.text('.copied') === 'Copied.');
      expect(copied).to.deep.equal(['https://api.example.org/feeds/events.ics']);
      allowed = false;
      events.control('Copy address').click();
      await until('what to do instead', () => events.text('.copied').startsWith('We could not copy it.'));
    } finally {
      delete (navigator as { clipboard?: unknown }).clipboard;
    }
  });
});

describe('states', () => {
  it('say that nothing fits, and offer ways out', async () => {
    const events = mountEvents({ ...exampleDays, q: 'zzzz', ward: 'bow-east' });
    await events.get('.empty');
    const words = 'No events on these dates match “zzzz” with these filters: Bow East.';
    await until('what was looked for', () => events.text('#count') === words);
    events.control('Show all events').click();
    await until('the list', () => events.names().length > 0);
  });

  it('keep the last good list where the API cannot be reached', async () => {
    const events = await mountedAgenda();
    const before = events.names();
    events.mock.set({ fail: 503 });
    events.control('Month').click();
    await events.get("[part='error']");
    events.control('List').click();
    await until('the list', () => events.find('.month') === null);
    await until('what was there', () => events.names().length === before.length);
  });

  it('show what the list knew where the details cannot be had', async () => {
    const events = await mountedAgenda();
    events.mock.set({ fail: 503 });
    events.find("[data-slug='soup-and-stories']")!.click();
    await events.get(".detail [part='error']");
    expect(events.text('.detail')).to.include('Tuesday 24 November').and.include('We could not get the details.');
  });
});
