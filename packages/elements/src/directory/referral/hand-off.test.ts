import { expect } from 'chai';
import { examples } from '@vcs/sdk/testing';
import { setViewport } from '@web/test-runner-commands';
import { spoken, violations } from '../../testing/accessibility.ts';
import { mountedList } from '../../testing/mount-directory.ts';
import type { MountedDirectory } from '../../testing/mount-directory.ts';
import { press } from '../../testing/press.ts';
import { until } from '../../testing/until.ts';
import { newReference } from './reference.ts';
import { outwardCode } from './read-hand-off.ts';

const advice = examples.find(({ slug }) => slug === 'money-and-benefits-advice')!;
const endpoint = 'https://copperlock.example.org/referrals';
const receiving = { ...advice, referral: { ...advice.referral!, endpoint, email: 'refer@copperlock.example.org' } };
const need = 'Rent arrears, and a letter from the court';

beforeEach(() => setViewport({ width: 1280, height: 800 }));
afterEach(() => document.body.replaceChildren());

async function opened(services = [receiving], attributes = {}): Promise<MountedDirectory> {
  const directory = await mountedList(attributes, { services });
  (await directory.get(`[data-slug='${services[0]!.slug}']`)).click();
  (await directory.get('[part~=referral-start]')).click();
  await directory.get('.hand-off-form');
  return directory;
}

function fill({ find }: MountedDirectory): void {
  find<HTMLTextAreaElement>('#hand-off-need')!.value = need;
  find('[name=contact][value=phone]')!.click();
  find<HTMLInputElement>('#hand-off-reach')!.value = '020 7946 0177';
  find<HTMLSelectElement>('#hand-off-language')!.value = 'syl';
  find('[name=interpreter]')!.click();
  find('[name=access][value=step-free]')!.click();
  find<HTMLInputElement>('#hand-off-area')!.value = 'e3 4px';
  find('#hand-off-consent')!.click();
}

async function made(services = [receiving]): Promise<MountedDirectory> {
  const directory = await opened(services);
  fill(directory);
  directory.control('Make the referral').click();
  await directory.get('.sheet');
  return directory;
}

const sheet = ({ findAll }: MountedDirectory) =>
  Object.fromEntries(
    findAll('.sheet dl > div').map((line) => [
      line.querySelector('dt')!.textContent.trim(),
      line.querySelector('dd')!.textContent.trim(),
    ]),
  );

/** What a service is sent, and how it answers. */
async function receivingBy(answer: () => Promise<Response>, act: (bodies: string[]) => Promise<void>): Promise<void> {
  const { fetch } = window;
  const bodies: string[] = [];
  window.fetch = (url, init) => {
    if (String(url) !== endpoint) return fetch(url, init);
    bodies.push(String(init?.body));
    return answer();
  };
  try {
    await act(bodies);
  } finally {
    window.fetch = fetch;
  }
}

describe('handing somebody on to a service', () => {
  it('says what is wrong, each a way to its field, and keeps what was written', async () => {
    const directory = await opened();
    const { find, findAll, control, focused, text } = directory;
    expect(text('form .subtitle')).to.equal(`Refer somebody to ${advice.name}`);
    expect(focused()).to.equal(find('form .subtitle'));
    find<HTMLTextAreaElement>('#hand-off-need')!.value = need;
    find<HTMLInputElement>('#hand-off-area')!.value = 'Bow';
    control('Make the referral').click();
    await directory.get('.note.stop');
    expect(findAll('.note.stop li').map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Choose how the service should get in touch.',
      'Enter the first part of a postcode, such as E3.',
      'They have to agree first. Ask them, then tick the box.',
    ]);
    expect(spoken(focused())).to.equal('group There is a problem');
    control('Enter the first part').click();
    expect(focused()!.id).to.equal('hand-off-area');
    expect(focused()!.getAttribute('aria-invalid')).to.equal('true');
    expect(find<HTMLTextAreaElement>('#hand-off-need')!.value).to.equal(need);
    expect(await violations(directory.element)).to.deep.equal([]);
  });

  it('makes a sheet with a reference, the first part of the postcode alone, and the agreement with its day', async () => {
    const directory = await made();
    const said = sheet(directory);
    expect(said['Reference']).to.match(/^[2-9A-Z]{3}-[2-9A-Z]{3}$/);
    expect(said['What do they need?']).to.equal(need);
    expect(said['How should the service get in touch?']).to.equal('By phone: 020 7946 0177');
    expect(said['Which language do they speak best?']).to.equal('Sylheti');
    expect(said['What do they need to take part?']).to.equal('No steps');
    expect(said['First part of their postcode']).to.equal('E3');
    expect(said['What they agree to']).to.match(
      /^On \d+ \w+ \d{4} they agreed that what is written here goes to Copperlock/,
    );
    expect(directory.focused()).to.equal(directory.find('.sheet .subtitle'));
    expect(await violations(directory.element)).to.deep.equal([]);
    directory.control('Change it').click();
    expect(directory.find<HTMLTextAreaElement>('#hand-off-need')!.value).to.equal(need);
  });

  it('keeps nothing, asks the directory nothing, and puts nothing into an address', async () => {
    const before = location.href;
    const directory = await made();
    const asked = directory.mock.requests.length;
    const links = directory.findAll<HTMLAnchorElement>('a').map(({ href }) => decodeURIComponent(href));
    expect(links.find((link) => link.includes('subject='))).to.match(
      /^mailto:refer@copperlock\.example\.org\?subject=Referral [-2-9A-Z]+: Money/,
    );
    expect(links.filter((link) => /arrears|0177/.test(link))).to.deep.equal([]);
    expect(location.href).to.equal(before);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect(directory.mock.requests).to.have.lengthOf(asked);
  });

  it('goes to the service itself, under one reference however often it is tried', async () => {
    const answers = [
      () => Promise.reject(new TypeError('Failed to fetch')),
      () => Promise.resolve(new Response(null, { status: 202 })),
    ];
    await receivingBy(
      () => answers.shift()!(),
      async (bodies) => {
        const directory = await made();
        directory.control('Send it to Copperlock').click();
        await until('what went wrong', () => directory.text('[part=referral-message]').includes('could not send it'));
        directory.control('Send it to Copperlock').click();
        await until('that it was sent', () =>
          directory.text('[part=referral-message]').startsWith('Sent to Copperlock'),
        );
        const [first, second] = bodies.map((body) => JSON.parse(body) as Record<string, unknown>);
        expect(second).to.deep.equal(first);
        expect(first).to.include({ need, language: 'syl', interpreter: true, outwardCode: 'E3' });
        expect(first!['reference']).to.equal(sheet(directory)['Reference']);
        expect(directory.find('[part~=referral-send]')).to.equal(null);
      },
    );
  });

  it('stays as it is while it is on its way, so that what is said to be sent is what was sent', async () => {
    const { promise, resolve } = Promise.withResolvers<Response>();
    await receivingBy(
      () => promise,
      async (bodies) => {
        const directory = await made();
        const changes = () =>
          directory.findAll('button').filter(({ textContent }) => textContent.trim() === 'Change it');
        expect(changes()).to.have.lengthOf(1);
        directory.control('Send it to Copperlock').click();
        await until('it to be on its way', () => bodies.length === 1);
        expect(changes()).to.deep.equal([]);
        resolve(new Response(null, { status: 503 }));
        await until('what went wrong', () => directory.text('[part=referral-message]').includes('could not send it'));
        expect(changes()).to.have.lengthOf(1);
      },
    );
  });

  it('is gone once somebody leaves: the record, the page, or the form itself', async () => {
    const directory = await made();
    const { control, find, get, element } = directory;
    window.dispatchEvent(new Event('pagehide'));
    expect(element.shadowRoot!.textContent).not.to.include(need);
    expect(find('.hand-off-form')).to.equal(null);
    control('Refer somebody').click();
    await get('.hand-off-form');
    expect(find<HTMLTextAreaElement>('#hand-off-need')!.value).to.equal('');
    fill(directory);
    control('Cancel').click();
    expect(directory.focused()).to.equal(find('[part~=referral-start]'));
    control('Refer somebody').click();
    await get('.hand-off-form');
    fill(directory);
    control('Back to results').click();
    await until('the list', () => find('.detail') === null);
    (await get(`[data-slug='${advice.slug}']`)).click();
    (await get('[part~=referral-start]')).click();
    await get('.hand-off-form');
    expect(find<HTMLTextAreaElement>('#hand-off-need')!.value).to.equal('');
  });

  it('prints the sheet without the page around it, and leaves no copy behind', async () => {
    const directory = await made();
    document.body.append('the page of the host');
    const printed: string[] = [];
    const observer = { append: document.body.append.bind(document.body) };
    document.body.append = (...nodes) => {
      observer.append(...nodes);
      const view = (nodes[0] as HTMLIFrameElement).contentWindow!;
      view.print = () => {
        printed.push(view.document.title, view.document.body.textContent);
        view.dispatchEvent(new Event('afterprint'));
      };
    };
    try {
      directory.control('Print it').click();
    } finally {
      Reflect.deleteProperty(document.body, 'append');
    }
    expect(printed[0]).to.include(sheet(directory)['Reference']);
    expect(printed[1]).to.include(need).and.not.to.include('the page of the host');
    expect(document.querySelector('iframe')).to.equal(null);
  });

  it('is all done by keyboard', async () => {
    const directory = await opened();
    const { find, focused, get } = directory;
    await press('Tab');
    expect(focused()!.id).to.equal('hand-off-need');
    await press('a');
    await press('Tab');
    await press('Space');
    expect(spoken(focused())).to.equal('radio By phone');
    await press('ArrowDown');
    expect(spoken(focused())).to.equal('radio By text message');
    await press('Tab');
    expect(spoken(focused())).to.equal('textbox Their mobile number');
    find('#hand-off-consent')!.focus();
    await press('Enter');
    await get('.note.stop');
    await press('Tab');
    await press('Enter');
    expect(focused()!.id).to.equal('hand-off-reach');
  });

  it('is offered only where the service takes somebody', async () => {
    const services = [{ ...receiving, capacity: 'closed' as const }];
    const directory = await mountedList({}, { services });
    (await directory.get(`[data-slug='${advice.slug}']`)).click();
    await directory.get('.groups');
    expect(directory.find('[part~=referral-start]')).to.equal(null);
    expect(directory.text('.groups')).to.include('They are not taking new people now');
  });

  it('speaks the language of the element', async () => {
    const directory = await opened([receiving], { lang: 'ar' });
    expect(directory.text('.hand-off-form .subtitle')).to.include('إحالة شخص إلى');
  });
});

describe('what a hand-off says of somebody', () => {
  it('is a reference that nobody misreads, another one each time', () => {
    const references = Array.from({ length: 200 }, newReference);
    expect(
      references.every((reference) => /^[2-9B-DF-HJ-NP-TV-XZ]{3}-[2-9B-DF-HJ-NP-TV-XZ]{3}$/.test(reference)),
    ).to.equal(true);
    expect(new Set(references).size).to.equal(200);
  });

  it('is never where exactly somebody lives', () => {
    const codes = ['E3 4PX', 'e34px', ' E1W 1AA', 'E3 4', 'Bow', ''].map(outwardCode);
    expect(codes).to.deep.equal(['E3', 'E3', 'E1W', 'E3', undefined, undefined]);
  });
});
