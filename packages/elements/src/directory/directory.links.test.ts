import { expect } from 'chai';
import { setViewport } from '@web/test-runner-commands';
import { spoken } from '../testing/accessibility.ts';
import { mountedList } from '../testing/mount-directory.ts';
import { until } from '../testing/until.ts';

const link = (found: Element | null) => found as HTMLAnchorElement;

/** Presses a link without leaving the page of the tests. @returns whether the browser would have followed it */
function pressed(target: HTMLElement, keys: MouseEventInit = {}): boolean {
  let followed = false;
  const stop = (event: Event) => {
    followed = !event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener('click', stop, { once: true });
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...keys }));
  window.removeEventListener('click', stop);
  return followed;
}

beforeEach(() => setViewport({ width: 1280, height: 800 }));
afterEach(() => document.body.replaceChildren());

describe('names of services', () => {
  it('link to the page beside the API, and open in place', async () => {
    const directory = await mountedList({ api: 'https://api.example.org/' });
    const name = link(directory.find("[data-slug='tuesday-lunch-club']"));
    expect(name.href).to.equal('https://api.example.org/services/tuesday-lunch-club');
    expect(spoken(name)).to.equal('link Tuesday lunch club');
    expect(pressed(name)).to.equal(false);
    await directory.get("[part='detail-heading']");
  });

  it('open in another tab or window where the visitor asks for that', async () => {
    const directory = await mountedList({ api: 'https://api.example.org/' });
    const name = directory.find("[part='card-link']")!;
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) expect(pressed(name, { [key]: true })).to.equal(true);
    await directory.element.updateComplete;
    expect(directory.find('.detail')).to.equal(null);
  });

  it('link to the pages of the host where it has some', async () => {
    const directory = await mountedList({ api: 'https://api.example.org/', 'link-template': '/help/{slug}' });
    const name = link(directory.find("[data-slug='tuesday-lunch-club']"));
    expect(name.getAttribute('href')).to.equal('/help/tuesday-lunch-club');
    expect(pressed(name)).to.equal(true);
    await directory.element.updateComplete;
    expect(directory.find('.detail')).to.equal(null);
  });

  it('let the host say no in both ways', async () => {
    for (const attributes of [{}, { 'link-template': '/help/{slug}' }]) {
      const directory = await mountedList(attributes);
      const chosen: string[] = [];
      directory.element.addEventListener('vcs-select', (event) => {
        event.preventDefault();
        chosen.push(event.record.slug);
      });
      expect(pressed(directory.find("[data-slug='tuesday-lunch-club']")!)).to.equal(false);
      await directory.element.updateComplete;
      expect(chosen).to.deep.equal(['tuesday-lunch-club']);
      expect(directory.find('.detail')).to.equal(null);
    }
  });

  it('are buttons where there is no page', async () => {
    const directory = await mountedList();
    expect(spoken(directory.find("[data-slug='tuesday-lunch-club']"))).to.equal('button Tuesday lunch club');
  });

  it('of related services are links too', async () => {
    const directory = await mountedList({ api: 'https://api.example.org/', limit: '50' });
    directory.control('Money and benefits advice').click();
    await until('the related services', () => directory.find('.related'));
    expect(link(directory.find('.related a')).href).to.equal('https://api.example.org/services/housing-drop-in');
  });
});
