import { expect } from 'chai';
import { setViewport } from '@web/test-runner-commands';
import { asked, change } from '../testing/asked.ts';
import { mountDirectory, mountedList } from '../testing/mount-directory.ts';
import type { MountedDirectory } from '../testing/mount-directory.ts';
import { until } from '../testing/until.ts';

const shown = ({ findAll }: MountedDirectory) =>
  findAll('#filters > .near, #filters > [data-filter]').map(({ dataset }) => dataset['filter'] ?? 'near');

beforeEach(() => setViewport({ width: 1280, height: 800 }));
afterEach(() => document.body.replaceChildren());

describe('the filters of the directory', () => {
  it('start with what every attribute asks for', async () => {
    const { mock, find } = mountDirectory({
      need: 'something-to-eat',
      audience: 'carers, families',
      'spoken-language': 'bn so',
      access: 'phone',
      accessibility: 'step-free',
      open: 'evening',
      age: '14',
      free: '',
      accepting: '',
    });
    await until('the answer', () => find('.results')?.getAttribute('aria-busy') === 'false');
    const parameters = Object.fromEntries(
      [...asked(mock).entries()].filter(([name]) => !['facets', 'page', 'per_page'].includes(name)),
    );
    expect(parameters).to.deep.equal({
      need: 'something-to-eat',
      audience: 'families',
      'spoken-language': 'so',
      access: 'phone',
      accessibility: 'step-free',
      open: 'evening',
      age: '14',
      free: 'true',
      accepting: 'true',
    });
    expect(asked(mock).getAll('audience')).to.deep.equal(['carers', 'families']);
  });

  it('are those that the page names, in its order, and beside what details name only these are counted', async () => {
    const directory = await mountedList({ filters: 'open ward near' });
    expect(shown(directory)).to.deep.equal(['open', 'ward', 'near']);
    expect(asked(directory.mock).getAll('facets')).to.have.members(['ward', 'audience']);
  });

  it('leave out a name that there is not, and say which comes closest', async () => {
    const original = console.error;
    const said: string[] = [];
    console.error = (text: string) => said.push(text);
    try {
      const directory = await mountedList({ filters: 'categry ward' });
      await until('the fault', () => said.length > 0);
      expect(said[0]).to.include('<vcs-directory filters="categry">').and.to.include('Did you mean "category"?');
      expect(shown(directory)).to.deep.equal(['ward']);
    } finally {
      console.error = original;
    }
  });

  it('offer times, one at a time, and name the time on its chip', async () => {
    const directory = await mountedList();
    change(await directory.get<HTMLSelectElement>("[data-filter='open'] select"), 'tuesday');
    await until('what is open on Tuesday', () => asked(directory.mock).get('open') === 'tuesday');
    await directory.get('.chip');
    change(await directory.get<HTMLSelectElement>("[data-filter='open'] select"), 'evening');
    await until('what is open in the evening', () => asked(directory.mock).getAll('open').join() === 'evening');
    directory.control('Remove Open: In the evening').click();
    await until('any time', () => !asked(directory.mock).has('open'));
    expect(directory.find<HTMLSelectElement>("[data-filter='open'] select")!.value).to.equal('');
  });

  it('take what is free with one tick', async () => {
    const directory = await mountedList();
    directory.control('Free').click();
    await until('what is free', () => asked(directory.mock).get('free') === 'true');
    await until('a chip', () => directory.find('.chip')?.textContent?.trim() === 'Free');
    directory.control('Free').click();
    await until('everything', () => !asked(directory.mock).has('free'));
  });

  it('take an age, and say what is wrong with one that is none', async () => {
    const directory = await mountedList();
    const field = await directory.get<HTMLInputElement>('#age');
    const questions = directory.mock.requests.length;
    change(field, '1x');
    expect(directory.text('#age-error')).to.equal('Enter an age as a whole number, such as 14.');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(directory.mock.requests.length).to.equal(questions);
    change(field, '14');
    await until('what takes fourteen-year-olds', () => asked(directory.mock).get('age') === '14');
    expect(directory.text('#age-error')).to.equal('');
    await until('a chip', () => directory.find('.chip')?.textContent?.trim() === 'Age in years: 14');
  });

  it('are folded beyond the third, and none closes over what somebody does in it', async () => {
    const directory = await mountedList();
    const groups = directory.findAll<HTMLDetailsElement>('details.filter');
    expect(groups.length).to.be.greaterThan(4);
    expect(groups.map(({ open }) => open)).to.deep.equal(groups.map((_, place) => place < 3));
    const folded = groups[3]!;
    folded.querySelector('summary')!.click();
    const box = folded.querySelector('input')!;
    box.click();
    await directory.get('.chip');
    box.click();
    await until('no chip', () => directory.find('.chip') === null);
    expect(folded.open).to.equal(true);
  });

  it('name what they are in an empty list', async () => {
    const directory = mountDirectory({ q: 'zzzz', free: '', open: 'monday' });
    await directory.get('.empty');
    await until('the names', () => directory.text('#count').includes('Open: Monday'));
    expect(directory.text('#count')).to.equal('No services match “zzzz” with these filters: Open: Monday and Free.');
  });
});

describe('names of what is ticked', () => {
  const chips = ({ findAll }: MountedDirectory) => findAll('.chip').map(({ textContent }) => textContent.trim());

  it('are those of the API, also where the filter is not shown and where the API counts none', async () => {
    const directory = await mountedList({ ward: 'bow-east', organisation: 'copperlock-advice', filters: 'category' });
    await until('the chips', () => chips(directory).length === 2);
    expect(chips(directory)).to.have.members(['Bow East', 'Copperlock Advice']);
  });

  it('are not made up while the list is on its way, nor where nobody knows them', async () => {
    const directory = mountDirectory({ ward: 'bow-east', organisation: 'nobody-knows' }, { delay: Infinity });
    await until('the filters', () => directory.find('.chips .clear, .chips [part=clear]'));
    expect(chips(directory)).to.deep.equal([]);
    const unknown = mountDirectory({ organisation: 'nobody-knows' });
    await until('the chip', () => chips(unknown).length === 1);
    expect(chips(unknown)).to.deep.equal(['Organisation: nobody-knows']);
  });
});
