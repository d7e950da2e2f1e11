import { expect } from 'chai';
import { setViewport } from '@web/test-runner-commands';
import { mountDirectory, mountedList } from '../testing/mount-directory.ts';
import type { MountedDirectory } from '../testing/mount-directory.ts';
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

  it('open with how to reach them and with what they offer', async () => {
    const directory = mountDirectory({ list: 'organisations', api: 'https://api.example.org' });
    await until('organisations', () => directory.names().includes('Copperlock Advice'));
    directory.control('Copperlock Advice').click();
    const groups = await directory.get('.groups');
    expect(groups.innerText).to.include('020 7946 0110').and.include('Charity number 0000000');
    expect(groups.innerText).to.include('Registered charity and Social enterprise');
    const offered = directory.findAll<HTMLAnchorElement>("[part='related'] a");
    expect(offered.map(({ pathname }) => pathname)).to.include('/services/money-and-benefits-advice');
    expect(directory.find('[part=keep]')).to.equal(null);
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

  it('are offered where the page names the choice among its filters, and not where it leaves it out', async () => {
    const directory = await mountedList({ filters: 'category open' });
    expect(directory.find('.list-choice')).to.equal(null);
    directory.element.setAttribute('filters', 'list category kind');
    await until('the choice', () => directory.find('.list-choice'));
    expect(directory.find("[part='set-up-error']")).to.equal(null);
  });
});
