import { searchServices } from '@vcs/sdk';
import { createMockFetch, exampleEmergency } from '@vcs/sdk/testing';
import { expect } from 'chai';
import '../directory/define.ts';
import type { VcsDirectory } from '../directory/vcs-directory.ts';
import { asked, write } from '../testing/asked.ts';
import { clientOf, mountDirectory, mountedList } from '../testing/mount-directory.ts';
import type { MountedDirectory } from '../testing/mount-directory.ts';
import { until } from '../testing/until.ts';

afterEach(() => document.body.replaceChildren());

const api = 'https://api.example.org';
const hrefs = ({ findAll }: MountedDirectory, selector: string) =>
  findAll<HTMLAnchorElement>(selector).map((link) => link.getAttribute('href'));

/** What the form would send without script. */
function sent({ find }: MountedDirectory): string[] {
  return [...new FormData(find<HTMLFormElement>('#search')!)]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${String(value)}`);
}

describe('links and forms that work without script', () => {
  it('lead to the hosted page with the same query', async () => {
    const directory = await mountedList({ api, limit: '2', ward: 'bow-east, mile-end', near: 'E3 4PX' });
    await directory.get('.paging');
    expect(directory.find<HTMLFormElement>('#search')!.action).to.equal(`${api}/directory`);
    const query = 'near=E3+4PX&sort=distance';
    expect(hrefs(directory, '.paging .page')[1]).to.equal(
      `${api}/directory?${query}&page=2&ward=bow-east&ward=mile-end`,
    );
    expect(hrefs(directory, '.chips a')).to.deep.equal([
      `${api}/directory?ward=bow-east&ward=mile-end`,
      `${api}/directory?${query}&ward=mile-end`,
      `${api}/directory?${query}&ward=bow-east`,
      `${api}/directory`,
    ]);
    expect(sent(directory)).to.have.members(['near=E3 4PX', 'sort=distance', 'ward=bow-east', 'ward=mile-end']);
  });

  it('keep the language and what the page of the list was asked with, and stay in place with script', async () => {
    const directory = mountDirectory({ limit: '2', lang: 'so', organisation: 'copperlock-advice' });
    directory.element.pageAddress = '/p/partner/directory?embed=1';
    await directory.get('.paging .page');
    await directory.get('#filters [type=hidden]');
    expect(hrefs(directory, '.paging .page')[1]).to.equal(
      '/p/partner/directory?embed=1&lang=so&page=2&organisation=copperlock-advice',
    );
    expect(sent(directory)).to.include.members(['embed=1', 'lang=so', 'organisation=copperlock-advice']);
    const before = location.href;
    directory.findAll('.paging .page')[1]!.click();
    await until('the second page', () => asked(directory.mock).get('page') === '2');
    expect(location.href).to.equal(before);
  });

  it('are buttons where no page is known', async () => {
    const directory = await mountedList({ limit: '2' });
    expect((await directory.get('.paging .page')).localName).to.equal('button');
  });
});

describe('for developers', () => {
  it('results that are set before the upgrade are shown without a question', async () => {
    const results = await searchServices(clientOf(createMockFetch()), { per_page: 2 });
    const mock = createMockFetch();
    const page = document.implementation.createHTMLDocument();
    const element = page.createElement('vcs-directory') as VcsDirectory;
    Object.assign(element, { results, query: { q: 'lunch', limit: 2 }, client: clientOf(mock) });
    document.body.append(element);
    await until('cards', () => element.shadowRoot?.querySelectorAll('.card [part=card-link]').length === 2);
    expect(element.query).to.include({ q: 'lunch', limit: 2, page: 1 });
    expect(element.results).to.equal(results);
    expect(element.shadowRoot!.querySelector<HTMLInputElement>('#words')!.value).to.equal('lunch');
    expect(mock.requests.filter(({ url }) => url.pathname.endsWith('/services'))).to.deep.equal([]);
  });

  it('results that a framework takes away leave the list as it is', async () => {
    const { element, names } = await mountedList();
    const before = names();
    element.results = undefined;
    element.requestUpdate();
    await element.updateComplete;
    expect(names()).to.deep.equal(before);
  });

  it('a query is looked for, and taken back', async () => {
    const directory = await mountedList({ ward: 'bow-east' });
    const { element, mock } = directory;
    element.query = { q: 'lunch' };
    await until('the words', () => asked(mock).get('q') === 'lunch');
    expect(asked(mock).get('ward')).to.equal('bow-east');
    element.search({ filters: {} });
    await until('no ward', () => !asked(mock).has('ward'));
    expect(asked(mock).get('q')).to.equal('lunch');
    element.reset();
    await until('the attributes', () => asked(mock).get('ward') === 'bow-east' && !asked(mock).has('q'));
    expect(element.query).to.deep.include({ q: '', filters: { ward: ['bow-east'] } });
  });
});

describe('the language', () => {
  it('is asked for, and what is in another one says so', async () => {
    const directory = await mountedList({ lang: 'bn', limit: '2' });
    expect(asked(directory.mock).get('lang')).to.equal('bn');
    directory.find('[part=card-link]')!.click();
    const note = await directory.get('[part=translation]');
    expect(note.textContent).to.include('ইংরেজি');
    directory.element.lang = 'en';
    await until('English', () => directory.find('[part=translation]') === null);
    expect(asked(directory.mock).has('lang')).to.equal(false);
  });

  it('is no search of the visitor when it changes', async () => {
    const directory = await mountedList();
    const searches: string[] = [];
    directory.element.addEventListener('vcs-search', ({ query }) => searches.push(query.q));
    directory.element.search({ q: 'lunch' });
    await until('the event', () => searches.length === 1);
    directory.element.lang = 'so';
    await until('the answer', () => asked(directory.mock).get('lang') === 'so');
    await until('the list', () => directory.find('.results')?.getAttribute('aria-busy') === 'false');
    await directory.element.updateComplete;
    expect(searches).to.deep.equal(['lunch']);
  });
});

describe('structured data', () => {
  const told = () => {
    const text = document.head.querySelector('script[type="application/ld+json"]')?.textContent;
    return text ? (JSON.parse(text) as { '@type': string; name?: string; itemListElement?: object[] }) : undefined;
  };

  it('tells what is visible, and goes with the element', async () => {
    const { element, find } = await mountedList({ api, limit: '3', 'structured-data': '' });
    await until('the list', () => told()?.['@type'] === 'ItemList');
    expect(told()!.itemListElement).to.have.lengthOf(3);
    const name = find('[part=card-link]')!.textContent.trim();
    find('[part=card-link]')!.click();
    await until('the record', () => told()?.['@type'] === 'Service');
    expect(told()!.name).to.equal(name);
    element.remove();
    expect(told()).to.equal(undefined);
  });

  it('is what records say, whatever that is', async () => {
    const name = '</script><!--<script><b class="bold">&amp; $lit$';
    const mock = createMockFetch();
    const directory = mountDirectory({ api, limit: '3', 'structured-data': '' });
    directory.element.client = clientOf((async (...question: Parameters<typeof mock>) => {
      const answer = await mock(...question);
      const text = await answer.text();
      return new Response(text.replaceAll('"Tuesday lunch club"', JSON.stringify(name)), answer);
    }) as typeof mock);
    (await directory.get("[data-slug='tuesday-lunch-club']")).click();
    await until('the record', () => told()?.name === name);
    expect(document.querySelector('.bold')).to.equal(null);
    expect(document.head.querySelectorAll('script[type="application/ld+json"]').length).to.equal(1);
  });

  it('is there only where the page asks for it', async () => {
    const { get } = await mountedList({ api, limit: '3' });
    await get('.view-choices');
    expect(told()).to.equal(undefined);
  });
});

describe('an emergency', () => {
  it('moves nothing that somebody reads when it comes', async () => {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
      return console.log('Not looked at: this browser does not tell what moves on a page.');
    }
    let moved = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved += (entry as PerformanceEntry & { readonly value: number }).value;
    });
    let tell = () => {};
    const told = new Promise<void>((resolve) => (tell = resolve));
    const mock = createMockFetch({ emergency: exampleEmergency });
    const directory = mountDirectory({ limit: '3' });
    directory.element.client = clientOf((async (input: RequestInfo | URL, init?: RequestInit) => {
      if (String(input instanceof Request ? input.url : input).includes('/emergency')) await told;
      return mock(input as never, init);
    }) as typeof fetch as never);
    await directory.get('.view-choices');
    await until('what comes after the list', () => directory.find('.keep-button'));
    observer.observe({ type: 'layout-shift' });
    tell();
    const notice = await directory.get('[part=emergency-notice]');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    for (const entry of observer.takeRecords()) moved += (entry as PerformanceEntry & { readonly value: number }).value;
    observer.disconnect();
    expect(moved).to.be.at.most(0.01);
    const { top, bottom } = notice.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    notice.querySelector('summary')!.click();
    expect(directory.find('.emergency-text')!.checkVisibility()).to.equal(false);
  });

  it('is told with what comes first', async () => {
    const directory = await mountedList({ limit: '3' }, { emergency: exampleEmergency });
    const notice = await directory.get('[part=emergency-notice]');
    expect(notice.querySelector('strong')!.textContent).to.equal('Flooding by the river');
    notice.querySelector<HTMLElement>('[part=emergency-link]')!.click();
    await directory.get('[part=detail-heading]');
    expect(directory.text('[part=detail-heading]')).to.equal(
      notice.querySelector('[part=emergency-link]')!.textContent.trim(),
    );
  });

  it('is in the language of the element, as far as it is told in it', async () => {
    const told = await mountedList({ lang: 'bn', limit: '1' }, { emergency: exampleEmergency });
    const notice = await told.get('[part=emergency-notice] div');
    expect([notice.getAttribute('lang'), notice.querySelector('strong')!.textContent]).to.deep.equal([
      null,
      'নদীর ধারে বন্যা',
    ]);
    const untold = await mountedList({ lang: 'so', limit: '1' }, { emergency: exampleEmergency });
    expect((await untold.get('[part=emergency-notice] div')).lang).to.equal('en');
  });
});

describe('the page', () => {
  it('puts words of its own below the heading, into cards and into an empty list', async () => {
    const directory = mountDirectory({ limit: '1' });
    const { element, find } = directory;
    const intro = Object.assign(document.createElement('p'), { slot: 'intro', textContent: 'Ask us for more.' });
    element.append(intro);
    const card = await directory.get('[part=card-link]');
    const footer = Object.assign(document.createElement('p'), { slot: `card-footer-${card.dataset['slug']}` });
    const none = Object.assign(document.createElement('p'), { slot: 'empty' });
    element.append(footer, none);
    expect([intro.assignedSlot, footer.assignedSlot, none.assignedSlot].map((slot) => slot !== null)).to.deep.equal([
      true,
      true,
      false,
    ]);
    write(find<HTMLInputElement>('#words')!, 'nothing whatever is called this');
    await directory.get('.empty');
    expect(none.assignedSlot).to.not.equal(null);
  });

  it('is told what is wrong with each number', async () => {
    const directory = await mountedList({ limit: '1000', radius: 'far', near: 'E3 4PX', 'heading-level': '7' });
    const note = await directory.get('[part=set-up-error]');
    await until('all three', () => note.isConnected && directory.findAll('[part=set-up-error] p').length === 3);
    expect(directory.text('[part=set-up-error]')).to.include('“limit” should be a whole number from 1 to 100');
    expect(asked(directory.mock).get('per_page')).to.equal('20');
    expect(directory.find('h2')).to.not.equal(null);
  });
});
