import { expect } from 'chai';
import { setViewport } from '@web/test-runner-commands';
import { linesOf } from '../shortlist/sheet-text.ts';
import { shortlist } from '../shortlist/shortlist.ts';
import { violations } from '../testing/accessibility.ts';
import { mountDirectory, mountedList } from '../testing/mount-directory.ts';
import type { MountedDirectory } from '../testing/mount-directory.ts';
import { printed } from '../testing/printed.ts';
import { api, keep, namesIn, row, words } from '../testing/shortlist-driver.ts';
import { until } from '../testing/until.ts';

const asked = ({ mock }: MountedDirectory) =>
  mock.requests.findLast(({ url }) => url.pathname.endsWith('/organisations'))!.url.searchParams;

/** Presses the choice beside the list. */
async function choose(directory: MountedDirectory, name: string, count: RegExp): Promise<void> {
  directory
    .findAll('.list-choice')
    .find(({ textContent }) => textContent.trim() === name)!
    .click();
  await until(`the list of ${name}`, () => count.test(directory.text('#count')));
}

beforeEach(() => setViewport({ width: 1280, height: 800 }));
afterEach(() => {
  document.body.replaceChildren();
  shortlist.clear();
  history.replaceState(null, '', location.pathname);
});

describe('organisations', () => {
  it('are the other list, with what it is filtered by', async () => {
    const directory = await mountedList();
    await choose(directory, 'Organisations', /^\d+ organisations$/);
    expect(directory.names()).to.include('Copperlock Advice');
    expect(directory.findAll('summary').map(({ textContent }) => textContent.trim())).to.include.members([
      'Kind of organisation',
      'Led by',
    ]);
    expect(directory.find("[data-filter='spoken-language']")).to.equal(null);
    expect(directory.find('.list-choice[aria-current]')!.textContent.trim()).to.equal('Organisations');
    directory.find<HTMLInputElement>("input[name='kind'][value='registered-charity']")!.click();
    await until('fewer', () => asked(directory).getAll('kind').join() === 'registered-charity');
    await until('the chip', () => directory.text('.chip') === 'Registered charity');
  });

  it('keep the words and what means the same, and give back the rest', async () => {
    const directory = await mountedList({ q: 'advice', category: 'advice', 'spoken-language': 'so' });
    await choose(directory, 'Organisations', /organisation/);
    expect(asked(directory).get('q')).to.equal('advice');
    expect(asked(directory).getAll('category')).to.deep.equal(['advice']);
    expect(asked(directory).has('spoken-language')).to.equal(false);
    await choose(directory, 'Services', /service/);
    expect(directory.findAll('.chip').map(({ textContent }) => textContent.trim())).to.have.members([
      'Advice and rights',
      'Somali',
    ]);
  });

  it('say that they are not sorted by distance, and keep the postcode for services', async () => {
    const directory = await mountedList({ near: 'E3 2CK', radius: '30' });
    await choose(directory, 'Organisations', /organisation/);
    for (const name of ['near', 'radius', 'sort']) expect(asked(directory).has(name), name).to.equal(false);
    await until('the note', () => directory.text('.chips').includes('services: Near E3 2CK'));
    expect(directory.findAll('.chip')).to.have.lengthOf(0);
    expect(directory.text('.filter-button')).to.equal('Filter');
    await choose(directory, 'Services', /service/);
    const { searchParams } = directory.mock.requests.findLast(({ url }) => url.pathname.endsWith('/services'))!.url;
    expect(['near', 'radius', 'sort'].map((name) => searchParams.get(name))).to.deep.equal([
      'E3 2CK',
      '30',
      'distance',
    ]);
  });

  it('keep the postcode in the links of a page that a server makes too, and from an empty list', async () => {
    const directory = mountDirectory({ list: 'organisations', near: 'E3 2CK', q: 'zzzz' });
    directory.element.pageAddress = '/directory';
    await until('the choice', () => directory.find('a.list-choice'));
    expect(directory.text('#count')).to.equal('No organisations match “zzzz”.');
    const [services, organisations] = directory
      .findAll<HTMLAnchorElement>('a.list-choice')
      .map(({ href }) => new URL(href).searchParams);
    expect(organisations!.get('near')).to.equal('E3 2CK');
    expect([services!.get('near'), services!.get('sort')]).to.deep.equal(['E3 2CK', 'distance']);
    directory.control('Look for services instead').click();
    await until('services', () => directory.text('.chip') === 'Near E3 2CK');
  });

  it('forget the postcode with the other filters, for services too', async () => {
    const directory = await mountedList({ near: 'E3 2CK' });
    await choose(directory, 'Organisations', /organisation/);
    directory.find<HTMLInputElement>("input[name='kind'][value='registered-charity']")!.click();
    await until('the chip', () => directory.text('.chip') === 'Registered charity');
    directory.control('Clear filters').click();
    await until('no chips', () => directory.find('.chips') === null);
    await choose(directory, 'Services', /service/);
    expect(directory.findAll('.chip')).to.have.lengthOf(0);
  });

  it('open with how to reach them and with what they offer', async () => {
    const directory = mountDirectory({ list: 'organisations', api: 'https://api.example.org' });
    await until('organisations', () => directory.names().includes('Copperlock Advice'));
    directory.control('Copperlock Advice').click();
    const groups = await directory.get('.groups');
    expect(groups.innerText).to.include('020 7946 0110').and.include('Charity number 0000000');
    expect(groups.innerText).to.include('Registered charity and Social enterprise');
    const offered = directory.findAll<HTMLAnchorElement>("[part='related'] a");
    expect(offered.map(({ pathname }) => pathname)).to.include('/services/money-and-benefits-advice');
    expect(directory.control('Add to shortlist').getAttribute('part')).to.equal('keep');
    directory.control('Back to results').click();
    await until('the list', () => directory.focused()?.textContent.trim() === 'Copperlock Advice');
  });

  it('stand in the address, where the page keeps the state in it', async () => {
    const directory = await mountedList({ 'url-state': '' });
    await choose(directory, 'Organisations', /organisations$/);
    expect(new URL(location.href).searchParams.get('directory-list')).to.equal('organisations');
    history.back();
    await until('services', () => directory.text('#count').endsWith('services'));
    const second = mountDirectory({ 'url-state': 'two', list: 'organisations' });
    await until('organisations', () => second.text('#count').endsWith('organisations'));
  });

  it('lead to their own pages, not to those that the page has for services', async () => {
    const api = 'https://api.example.org';
    const linksOf = async (linkTemplate: string) => {
      const directory = mountDirectory({ list: 'organisations', api, 'link-template': linkTemplate });
      await until('organisations', () => directory.names().length > 0);
      return directory.find<HTMLAnchorElement>('.card a')!.href;
    };
    expect(await linksOf('https://example.org/help/{slug}')).to.match(/^https:\/\/api\.example\.org\/organisations\//);
    expect(await linksOf('https://example.org/services/{slug}')).to.match(/^https:\/\/example\.org\/organisations\//);
  });

  it('lead back to services where none is found', async () => {
    const directory = mountDirectory({ list: 'organisations', q: 'zzzz' });
    await directory.get('.empty');
    expect(directory.text('#count')).to.equal('No organisations match “zzzz”.');
    directory.control('Look for services instead').click();
    await until('services', () => directory.text('#count').includes('services'));
  });

  it('are named as such in the other languages', async () => {
    const directory = mountDirectory({ list: 'organisations', lang: 'so' });
    await until('the count', () => /^\d+ urur$/.test(directory.text('#count')));
    expect(directory.find('label[for=words]')!.textContent).to.equal('Ururkee ayaad raadinaysaa?');
  });

  it('leave no room for a map that they have none of', async () => {
    await setViewport({ width: 320, height: 800 });
    const directory = mountDirectory({ list: 'organisations' });
    await until('organisations', () => directory.names().length > 0);
    const { children } = await directory.get('.summary');
    const blank = [...children].filter((child) => child.clientHeight > 0 && !child.textContent.trim());
    expect(blank.map(({ className }) => className)).to.deep.equal([]);
  });

  it('are offered where the page names the choice among its filters, and not where it leaves it out', async () => {
    const directory = await mountedList({ filters: 'category open' });
    expect(directory.find('.list-choice')).to.equal(null);
    directory.element.setAttribute('filters', 'list category kind');
    await until('the choice', () => directory.find('.list-choice'));
    expect(directory.find("[part='set-up-error']")).to.equal(null);
  });
});

/** The facts of one group in the detail, line by line. */
const group = ({ findAll }: MountedDirectory, name: string) =>
  findAll('.group')
    .filter((one) => one.querySelector('dt')!.textContent === name)
    .flatMap((one) => [...one.querySelector('dd')!.children].flatMap(linesOf));

async function openedOrganisation(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<MountedDirectory> {
  const directory = mountDirectory({ ...api, list: 'organisations', ...attributes });
  await until('organisations', () => directory.names().includes(name));
  directory.control(name).click();
  await directory.get('.groups');
  return directory;
}

describe('an organisation in detail', () => {
  it('says who leads it, whom it is run for, and that it says so itself', async () => {
    const directory = await openedOrganisation('Sister Tides');
    expect(group(directory, 'Led by')).to.deep.equal([
      'Somali community',
      'They say so themselves: The committee, 2 April 2026',
    ]);
    expect(group(directory, 'Run for')[0]).to.equal('Women');
    expect(await violations(directory.element)).to.deep.equal([]);
  });

  it('says what it is in law, and its numbers in the registers', async () => {
    const directory = await openedOrganisation('Lantern House Trust');
    expect(group(directory, 'Kind of organisation')).to.deep.equal([
      'Registered charity',
      'Charity number 0000008',
      'Company number 00000008',
    ]);
    expect(group(directory, 'For the climate and nature')).to.deep.equal(['Solar panels since 2022']);
    expect(group(directory, 'Rooms and buildings').length).to.be.greaterThan(0);
  });

  it('names whom one can ask, with the way to reach them', async () => {
    const directory = await openedOrganisation('Saffron Wharf Neighbours');
    expect(group(directory, 'Contact').join()).to.include('Lunch club co-ordinator').and.to.include('020 7946');
  });
});

describe('organisations on the shortlist', () => {
  /** A service and an organisation, kept in one element, with the shortlist open. */
  async function bothKept(): Promise<MountedDirectory> {
    const directory = await mountedList(api);
    await keep(directory, 'tuesday-lunch-club');
    await choose(directory, 'Organisations', /^\d+ organisations$/);
    await keep(directory, 'sister-tides');
    directory.control('Show shortlist (2)').click();
    await directory.get('.shortlist');
    return directory;
  }

  it('stand beside services, go by one link, and open as what they are', async () => {
    const directory = await bothKept();
    expect(namesIn(directory)).to.deep.equal(['Tuesday lunch club', 'Sister Tides']);
    expect(directory.find<HTMLInputElement>('#address-to-share')!.value).to.equal(
      'https://api.example.org/shortlist?services=tuesday-lunch-club&organisations=sister-tides',
    );
    const mail = decodeURIComponent(directory.control('E-mail').getAttribute('href')!);
    expect(mail).to.include('Sister Tides\r\nhttps://api.example.org/organisations/sister-tides');
    expect(await violations(directory.element)).to.deep.equal([]);
    directory.find(".shortlist [data-slug='sister-tides']")!.click();
    await until('the organisation', () => group(directory, 'Run for').length > 0);
    directory.control('Back to results').click();
    await until('the shortlist', () => namesIn(directory).length === 2);
    directory.find(".shortlist [data-slug='tuesday-lunch-club']")!.click();
    await until('the service', () => group(directory, 'When').length > 0);
  });

  it('are compared with services, fact by fact', async () => {
    const directory = await bothKept();
    directory.control('Compare').click();
    await until('the details', () => directory.find(".comparison[aria-busy='false'] tbody tr"));
    expect(row(directory, 'Led by')[0]).to.equal('Not said');
    expect(row(directory, 'Led by')[1]).to.match(/^Somali community/);
    expect(row(directory, 'Contact')[1]).to.include('hello@sister-tides.example.org');
  });

  it('are printed with all their facts', async () => {
    const directory = await bothKept();
    const [, text, codes] = await printed(() => directory.control('Print').click());
    expect(text).to.include('Sister Tides').and.include('Kind of organisation').and.include('Community group');
    expect(text).to.include('Tuesday, midday to 2 pm');
    expect(codes).to.equal('1');
  });

  it('open beside services, and leave the list as it was', async () => {
    const directory = await mountedList({ ...api, category: 'food' });
    await choose(directory, 'Organisations', /organisations?$/);
    directory.control('Remove Food').click();
    await keep(directory, 'sister-tides');
    await choose(directory, 'Services', /services?$/);
    const before = directory.names();
    directory.control('Show shortlist (1)').click();
    await directory.get('.shortlist');
    directory.find(".shortlist [data-slug='sister-tides']")!.click();
    await until('the organisation', () => group(directory, 'Led by')[0] === 'Somali community');
    await until('focus', () => directory.focused()?.part.contains('detail-heading'));
    expect(group(directory, 'Kind of organisation')).to.deep.equal(['Community group']);
    directory.control('Share').click();
    await until('its address', () =>
      directory.find<HTMLInputElement>('#address-to-share')?.value.endsWith('/sister-tides'),
    );
    const [title, text] = await printed(() => directory.control('Print').click());
    expect(title).to.equal('Sister Tides');
    expect(text).to.include('Run for Women');
    directory.control('Back to results').click();
    await until('focus', () => words(directory.focused()) === 'Sister Tides');
    directory.control('Back to results').click();
    await until('the list', () => directory.find('.list')!.checkVisibility());
    expect(directory.names()).to.deep.equal(before);
  });
});

describe('names of terms in another language', () => {
  it('are told in it where the API has them, and are marked as English where it has not', async () => {
    const directory = mountDirectory({ ...api, list: 'organisations', lang: 'ar' });
    await until('organisations', () => directory.names().includes('Copperlock Advice'));
    const card = directory.findAll('.card').find(({ innerText }) => innerText.includes('Copperlock Advice'))!;
    const [advice, ward] = [...card.querySelectorAll('.facts li')].map((fact) =>
      fact.querySelector<HTMLElement>('bdi bdi'),
    );
    expect([advice!.textContent, advice!.lang]).to.deep.equal(['المشورة والحقوق', '']);
    expect(ward!.lang).to.equal('en');
    await directory.get('.choice');
    const choice = (name: string) => directory.find(`[name=${name}]`)!.closest('.choice')!.querySelector('span')!;
    expect(choice('category').lang).to.equal('');
    expect(choice('category').textContent).to.match(/\p{Script=Arabic}/u);
    expect(choice('ward').lang).to.equal('en');
  });
});

describe('presets for organisations', () => {
  it('narrow the list to kinds and communities, and can be removed', async () => {
    const directory = mountDirectory({ ...api, list: 'organisations', 'led-by': 'somali-community', open: 'now' });
    await until('the list', () => directory.names().join() === 'Sister Tides');
    expect(asked(directory).getAll('led-by')).to.deep.equal(['somali-community']);
    await until('the chip', () => directory.text('.chip') === 'Somali community');
    expect(directory.find("[part='set-up-error']")).to.equal(null);
    directory.element.setAttribute('led-by', '');
    directory.element.setAttribute('run-for', 'women');
    await until('the other preset', () => asked(directory).getAll('run-for').join() === 'women');
    directory.element.setAttribute('kind', 'community-group');
    await until('both', () => asked(directory).getAll('kind').join() === 'community-group');
    expect(asked(directory).getAll('run-for')).to.deep.equal(['women']);
  });
});
