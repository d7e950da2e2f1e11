import { expect } from 'chai';
import { examples } from '@vcs/sdk/testing';
import { setViewport } from '@web/test-runner-commands';
import { violations } from '../testing/accessibility.ts';
import { mountedList } from '../testing/mount-directory.ts';
import type { MountedDirectory } from '../testing/mount-directory.ts';
import { until } from '../testing/until.ts';

type Example = (typeof examples)[number];

const advice = examples.find(({ slug }) => slug === 'money-and-benefits-advice')!;

beforeEach(() => setViewport({ width: 1280, height: 800 }));
afterEach(() => document.body.replaceChildren());

async function opened(service: Example, attributes = {}): Promise<MountedDirectory> {
  const directory = await mountedList(attributes, { services: [service] });
  (await directory.get(`[data-slug='${service.slug}']`)).click();
  await directory.get('.groups');
  return directory;
}

/** The lines under each name. */
function groups({ findAll }: MountedDirectory): Record<string, string[]> {
  const clean = (text: string) => text.replace(/\s+/g, ' ').trim();
  return Object.fromEntries(
    findAll('.group').map((group) => [
      clean(group.querySelector('dt')!.textContent),
      [...group.querySelectorAll('dd > p')].map(({ textContent }) => clean(textContent)),
    ]),
  );
}

describe('a service in detail', () => {
  it('says once what the organisation and the directory say alike', async () => {
    const directory = await opened({ ...advice, whoFor: 'Carers', audiences: ['carers'] });
    expect(groups(directory)['Who for']!.filter((line) => line === 'Carers')).to.have.lengthOf(1);
  });

  it('says what to bring, how to be referred, who is taken and what the place is like', async () => {
    const directory = await opened({
      ...advice,
      conditions: 'Letters about the debt',
      audiences: ['older-people', 'carers'],
      referral: { ...advice.referral!, email: 'refer@copperlock.example.org', phone: '020 7946 0119' },
    });
    const said = groups(directory);
    expect(said['What to bring or have']).to.deep.equal(['Letters about the debt']);
    expect(said['Being referred']).to.deep.equal([
      'You, or somebody who works with you, can fill in their form.',
      'Lives in the borough. No referral needed for the drop-in.',
      '020 7946 0119',
      'refer@copperlock.example.org',
      'Their referral form',
      'They reply within 3 working days.',
      'As of September 2026',
    ]);
    expect(said['Who for']).to.include('Older people, Carers');
    expect(said['How to get it']).to.include('They talk with you first, to see what you need');
    expect(said['Access']).to.include.members([
      'A hearing loop',
      'Interpreters: Tell us the day before, and one comes.',
    ]);
    expect(said['About']).to.include('Quality marks: An invented quality mark for advice');
  });

  it('says on which days to come the usual hours do not hold', async () => {
    const year = new Date().getFullYear();
    const directory = await opened({
      ...advice,
      openingExceptions: {
        bankHolidays: 'closed',
        days: [
          { from: '2020-12-24', hours: [], note: 'Long ago' },
          { from: `${year + 1}-12-24`, to: `${year + 2}-01-02`, hours: [], note: 'Staff holiday' },
          { from: `${year + 1}-06-01`, hours: [{ opens: '10:00', closes: '12:00' }] },
        ],
      },
    });
    const lines = groups(directory)['When']!.join('. ').replaceAll('\u00a0', ' ');
    expect(lines).to.include('Closed on bank holidays');
    expect(lines).to.include(`Closed 24 December ${year + 1} to 2 January ${year + 2}. Staff holiday`);
    expect(lines).to.include(`1 June ${year + 1}: 10 am to midday`);
    expect(lines).not.to.include('Long ago');
  });

  it('names the roles, events and rooms of the organisation to somebody who asks for them', async () => {
    const directory = await opened(advice, { api: 'https://api.example.org' });
    const { find, findAll, mock, element } = directory;
    const asked = () => mock.requests.filter(({ url }) => url.searchParams.get('organisation') === 'copperlock-advice');
    expect(asked()).to.deep.equal([]);
    find<HTMLDetailsElement>('.offers')!.open = true;
    const links = () => findAll<HTMLAnchorElement>('.offers a').map(({ href }) => href);
    await until('what the organisation offers', () => links().length > 1);
    expect(links()[0]).to.equal('https://api.example.org/organisations/copperlock-advice');
    expect(
      links()
        .slice(1)
        .every((link) => /^https:\/\/api\.example\.org\/(?:roles|events|spaces)\/[-\w]+$/.test(link)),
    ).to.equal(true);
    expect(directory.text('.offers')).to.include('Volunteer roles');
    expect(await violations(element)).to.deep.equal([]);
    // What else happens in the element, and closing and opening, leave it as it is.
    element.requestUpdate();
    await element.updateComplete;
    const before = asked().length;
    find<HTMLDetailsElement>('.offers')!.open = false;
    find<HTMLDetailsElement>('.offers')!.open = true;
    await element.updateComplete;
    expect(asked()).to.have.lengthOf(before);
  });

  it('says where the rest cannot be looked up, and asks again when it is opened again', async () => {
    const directory = await opened(advice);
    const { find, mock } = directory;
    mock.set({ offline: true });
    find<HTMLDetailsElement>('.offers')!.open = true;
    await until('what is wrong', () => directory.text('.offers').includes('We could not look them up.'));
    find<HTMLDetailsElement>('.offers')!.open = false;
    await until('that it is closed', () => !find('.offers > div')!.checkVisibility());
    mock.set({ offline: false });
    find<HTMLDetailsElement>('.offers')!.open = true;
    await until('what the organisation offers', () => directory.text('.offers').includes('Volunteer roles'));
  });
});
