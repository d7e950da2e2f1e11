import { expect } from 'chai';
import { VcsRateLimitError, VcsValidationError } from '@vcs/sdk';
import { createMockFetch } from '@vcs/sdk/testing';
import { setViewport } from '@web/test-runner-commands';
import { accessibleName, spoken, violations } from '../testing/accessibility.ts';
import { fill, openedCorrection, send, sent } from '../testing/correction-driver.ts';
import { mountedList } from '../testing/mount-directory.ts';
import type { MountedDirectory } from '../testing/mount-directory.ts';
import { clientOf } from '../testing/mount-element.ts';
import { press } from '../testing/press.ts';
import { api, words } from '../testing/shortlist-driver.ts';
import { until } from '../testing/until.ts';

beforeEach(() => setViewport({ width: 1280, height: 800 }));
afterEach(() => document.body.replaceChildren());

const faults = ({ findAll }: MountedDirectory) => findAll('.problems li').map(words);

describe('a correction', () => {
  it('is a link to the hosted form, which opens in place', async () => {
    const directory = await mountedList(api);
    (await directory.get("[data-slug='tuesday-lunch-club']")).click();
    await directory.get('.record-tools .correction-link');
    expect(directory.control('Is something wrong?').getAttribute('href')).to.equal(
      'https://api.example.org/suggest?kind=service&record=tuesday-lunch-club',
    );
    directory.control('Is something wrong?').focus();
    await press('Enter');
    await until('focus on its title', () => words(directory.focused()).includes('Tuesday lunch club'));
    expect(spoken(directory.find('.correction'))).to.match(/^region Is something wrong with .*Tuesday lunch club/);
    expect(await violations(directory.element)).to.deep.equal([]);
    directory.control('Cancel').click();
    await until('focus on the link', () => words(directory.focused()) === 'Is something wrong?');
  });

  it('is a button where the page gave a client and no address', async () => {
    const directory = await openedCorrection({});
    fill(directory, { text: 'It is on Mondays now.' });
    send(directory);
    await directory.get('.reference');
  });

  it('is not sent without words, and says so at the field and above the form', async () => {
    const directory = await openedCorrection();
    send(directory);
    await until('focus on the problems', () => directory.focused()?.classList.contains('problems'));
    expect(faults(directory)).to.deep.equal(['Write what is wrong.']);
    const field = directory.find('#correction-text')!;
    expect(field.ariaInvalid).to.equal('true');
    const described = field.getAttribute('aria-describedby')!.split(' ');
    expect(words(directory.find(`#${described.at(-1)!}`))).to.equal('Error: Write what is wrong.');
    expect(await violations(directory.element)).to.deep.equal([]);
    directory.control('Write what is wrong.').click();
    await until('focus on the field', () => directory.focused() === field);
    expect(sent(directory)).to.deep.equal([]);
  });

  it('asks for all of the contact details or for none', async () => {
    const directory = await openedCorrection();
    fill(directory, { text: 'It is on Mondays now.', email: 'amina@example' });
    send(directory);
    await until('the faults', () => faults(directory).length === 3);
    expect(faults(directory)).to.deep.equal([
      'Write your name, or leave the e-mail address empty too.',
      'Write the e-mail address in full, such as name@example.org.',
      'Tick that you agree, or leave name and e-mail address empty.',
    ]);
    fill(directory, { email: '' });
    send(directory);
    await directory.get('.reference');
    expect(JSON.parse(sent(directory)[0]!.body!)).to.not.have.property('sender');
  });

  it('keeps what was written when it cannot be sent, and sends it again', async () => {
    const directory = await openedCorrection();
    fill(directory, { text: 'It is on Mondays now.' });
    directory.mock.set({ offline: true });
    send(directory);
    await until('the trouble', () => words(directory.find('.problems')).includes('What you wrote is still here.'));
    expect(directory.control('Open the form on its own page').getAttribute('href')).to.include('/suggest?kind=service');
    expect(directory.find<HTMLTextAreaElement>('#correction-text')!.value).to.equal('It is on Mondays now.');
    directory.mock.set({ offline: false });
    send(directory);
    await directory.get('.reference');
  });

  it('tells at the fields what the directory refuses, and when to wait', async () => {
    const directory = await openedCorrection();
    const client = clientOf(directory.mock);
    const url = 'https://api.example.org/v1/submissions/changes';
    const problem = { type: 'about:blank', title: '', status: 422, detail: '', instance: '', requestId: '' };
    const refused = [{ name: '/sender/email', expected: 'an e-mail address', found: 'something else' }];
    const errors = [
      new VcsValidationError('', { url, problem: { ...problem, invalidParameters: refused } }),
      new VcsRateLimitError('', { url }),
    ];
    Object.assign(directory.element.client!, {
      submissions: { ...client.submissions, suggestChange: () => Promise.reject(errors.shift()!) },
    });
    fill(directory, { text: 'It is on Mondays now.' });
    send(directory);
    await until('the refusal', () => faults(directory)[0]?.startsWith('Write the e-mail address in full'));
    send(directory);
    await until('the advice', () => words(directory.find('.problems')).includes('Wait a few minutes'));
  });

  it('is forgotten with its record', async () => {
    const directory = await openedCorrection();
    fill(directory, { text: 'It is on Mondays now.' });
    directory.control('Back to results').click();
    await until('the list', () => directory.find('.list')!.checkVisibility());
    directory.find("[data-slug='tuesday-lunch-club']")!.click();
    await directory.get('.record-tools .correction-link');
    directory.control('Is something wrong?').click();
    await directory.get('.correction form');
    expect(directory.find<HTMLTextAreaElement>('#correction-text')!.value).to.equal('');
  });

  it('goes to the address of the directory where the page gave no client that sends', async () => {
    const directory = await openedCorrection();
    const mock = createMockFetch();
    const { fetch } = window;
    const { client } = directory.element;
    // As the elements' own client: it only asks.
    Object.assign(client!, { submissions: undefined });
    window.fetch = mock;
    try {
      fill(directory, { text: 'It is on Mondays now.' });
      send(directory);
      await directory.get('.reference');
    } finally {
      window.fetch = fetch;
    }
    expect(mock.requests.map(({ url }) => url.href)).to.deep.equal(['https://api.example.org/v1/submissions/changes']);
  });

  it('that was given up says nothing in the form that is open then', async () => {
    const directory = await openedCorrection();
    const { promise, resolve } = Promise.withResolvers<{ reference: string }>();
    const client = clientOf(directory.mock);
    directory.element.client = Object.assign(client, { submissions: { suggestChange: () => promise } });
    await directory.element.updateComplete;
    (await directory.get("[data-slug='tuesday-lunch-club']")).click();
    await directory.get('.record-tools .correction-link');
    directory.control('Is something wrong?').click();
    await directory.get('.correction form');
    fill(directory, { text: 'It is on Mondays now.' });
    send(directory);
    await until('it to be on its way', () => words(directory.find('.correction [type=submit]')) === 'Sending');
    directory.control('Cancel').click();
    await until('the form to close', () => !directory.find('.correction'));
    directory.control('Is something wrong?').click();
    await directory.get('.correction form');
    resolve({ reference: 'ABCDEFGHJ' });
    await promise;
    directory.element.requestUpdate();
    await directory.element.updateComplete;
    expect(directory.find('.reference')).to.equal(null);
  });

  it('names every field and its hint', async () => {
    const { findAll } = await openedCorrection();
    const names = findAll('.correction :is(input, textarea, select)').map(accessibleName);
    expect(names.filter((name) => !name)).to.deep.equal([]);
    expect(findAll('.correction fieldset').map((group) => words(group.querySelector('legend')))).to.deep.equal([
      'What is it about? (optional)',
      'May we ask you about it? (optional)',
    ]);
  });
});
