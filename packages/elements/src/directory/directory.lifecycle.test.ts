import { expect } from 'chai';
import { createMockFetch, examples } from '@vcs/sdk/testing';
import { setViewport } from '@web/test-runner-commands';
import '../testing/accessibility.ts';
import { clientOf, driver, mountDirectory, mountedList } from '../testing/mount-directory.ts';
import { until } from '../testing/until.ts';
import { VcsDirectory } from './vcs-directory.ts';

class LateDirectory extends VcsDirectory {}

beforeEach(() => setViewport({ width: 1280, height: 800 }));
afterEach(() => document.body.replaceChildren());

function type(element: VcsDirectory, words: string): void {
  const field = element.shadowRoot!.querySelector<HTMLInputElement>('#words')!;
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

describe('the life of the element', () => {
  it('takes properties that were set before the upgrade', async () => {
    const mock = createMockFetch();
    const element = document.createElement('late-directory') as VcsDirectory;
    Object.assign(element, { client: clientOf(mock), q: 'lunch' });
    document.body.append(element);
    customElements.define('late-directory', LateDirectory);
    const { get, names } = driver(element, mock);
    await get('.card [part=card-link]');
    expect(mock.requests.map(({ url }) => url.searchParams.get('q'))).to.deep.equal(['lunch']);
    expect(names()[0]).to.equal('Tuesday lunch club');
  });

  it('may be defined twice', async () => {
    await import('./define.ts');
    const { defineElement } = await import('../registration/define-element.ts');
    expect(defineElement('vcs-directory', class extends HTMLElement {})).to.equal(false);
    expect(customElements.get('vcs-directory')).to.equal(VcsDirectory);
  });

  it('keeps its list when it moves in the page', async () => {
    const { element, names, mock } = await mountedList();
    const before = names();
    const asked = mock.requests.length;
    const section = document.createElement('section');
    document.body.append(section);
    section.append(element);
    await element.updateComplete;
    expect(names()).to.deep.equal(before);
    expect(mock.requests.length).to.equal(asked);
  });

  it('stops asking when it leaves the page and asks again when it returns', async () => {
    const signals: AbortSignal[] = [];
    const mock = createMockFetch({ delay: Infinity });
    const listening: typeof fetch = (input, init) => {
      if (init?.signal) signals.push(init.signal);
      return mock(input, init);
    };
    const element = document.createElement('vcs-directory');
    element.client = clientOf(Object.assign(listening, { requests: mock.requests, set: mock.set }));
    document.body.append(element);
    await until('a question', () => mock.requests.length === 1);
    element.remove();
    await until('the question to be given up', () => signals[0]!.aborted);
    mock.set({ delay: 0 });
    document.body.append(element);
    const { get, find } = driver(element, mock);
    await get('.card [part=card-link]');
    expect(find("[part='error']")).to.equal(null);
    // What stands around the list asks for itself.
    expect(mock.requests.filter(({ url }) => url.pathname === '/v1/services')).to.have.lengthOf(2);
  });

  it('never shows an answer that came too late', async () => {
    const directory = await mountedList();
    directory.mock.set({ delay: (url) => (url.searchParams.get('q') === 'football' ? 300 : 0) });
    type(directory.element, 'football');
    await until('the slow question', () => directory.mock.requests.at(-1)!.url.searchParams.get('q') === 'football');
    type(directory.element, 'lunch');
    await until('the quick answer', () => directory.names()[0] === 'Tuesday lunch club');
    let slowShown = false;
    const slowTime = performance.now() + 500;
    await until('the slow answer to have passed', () => {
      slowShown ||= directory.names()[0] === 'Friday football';
      return performance.now() > slowTime;
    });
    expect(slowShown).to.equal(false);
  });

  it('recovers from an error and fails again without losing the last good list', async () => {
    const directory = mountDirectory({}, { fail: 503 });
    await directory.get("[part='error']");
    directory.mock.set({ fail: undefined });
    directory.control('Try again').click();
    await until('the list', () => directory.names().length > 0);
    directory.mock.set({ fail: 503 });
    type(directory.element, 'lunch');
    await directory.get("[part='error']");
    expect(directory.names()).to.have.lengthOf(examples.length);
  });

  it('starts anew when an attribute changes', async () => {
    const directory = await mountedList();
    directory.element.setAttribute('q', 'lunch');
    await until('the lunch club', () => directory.names()[0] === 'Tuesday lunch club');
    directory.element.removeAttribute('q');
    await until('all services', () => directory.names().length === examples.length);
  });

  it('leaves a second element on the page alone', async () => {
    const first = await mountedList();
    const second = await mountedList({ q: 'lunch' });
    const before = first.names();
    second.control('Food').click();
    await until('the filter', () => second.find('.chip') !== null);
    expect(first.names()).to.deep.equal(before);
    expect(first.find('.chip')).to.equal(null);
  });

  it('says that it takes longer after three seconds', async () => {
    const directory = mountDirectory({}, { delay: Infinity });
    await until('the note', () => directory.text('#count').startsWith('Still looking'));
  });
});

describe('the page around it', () => {
  for (const width of [320, 768, 1280]) {
    it(`does not jump at ${width} pixels when the list comes after three seconds`, async () => {
      await setViewport({ width, height: 800 });
      let shift = 0;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) shift += entry.value;
      });
      observer.observe({ type: 'layout-shift' });
      const directory = mountDirectory({ ward: 'bow-east' }, { delay: 3100 });
      const after = document.createElement('p');
      after.textContent = 'What the host page says after it.';
      document.body.append(after);
      await directory.get('.card [part=card-link]');
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      for (const entry of observer.takeRecords() as (PerformanceEntry & { value: number })[]) shift += entry.value;
      observer.disconnect();
      expect(shift).to.be.at.most(0.01);
    });
  }

  it('keeps its width in a flexible row and never scrolls sideways', async () => {
    await setViewport({ width: 320, height: 800 });
    document.body.style.display = 'flex';
    const { element } = await mountedList();
    expect(element.getBoundingClientRect().width).to.be.greaterThan(250);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    document.body.removeAttribute('style');
  });
});
