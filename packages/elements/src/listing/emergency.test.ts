import { setViewport } from '@web/test-runner-commands';
import { exampleEmergency } from '@vcs/sdk/testing';
import { expect } from 'chai';
import { shortlist } from '../shortlist/shortlist.ts';
import { mountDirectory, mountedList } from '../testing/mount-directory.ts';
import type { MountedDirectory } from '../testing/mount-directory.ts';
import { mountEvents } from '../testing/mount-events.ts';
import { press } from '../testing/press.ts';
import { api, keep } from '../testing/shortlist-driver.ts';
import { until } from '../testing/until.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.body.style.fontSize = '';
  shortlist.clear();
});

const emergency = { emergency: exampleEmergency };
const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const boxOf = ({ find }: MountedDirectory, selector: string) => find(selector)!.getBoundingClientRect();

/** A list in a small window, with a record kept, and the notice. */
async function withNotice(): Promise<MountedDirectory> {
  await setViewport({ width: 320, height: 568 });
  const directory = await mountedList({ ...api, limit: '6' }, emergency);
  await directory.get('.emergency');
  await keep(directory, 'tuesday-lunch-club');
  await directory.get('.to-shortlist');
  return directory;
}

describe('the notice of an emergency at the lower edge', () => {
  it('covers less than half of a small window, with text of any size, and no other control', async () => {
    const directory = await withNotice();
    for (const size of ['100%', '200%']) {
      document.body.style.fontSize = size;
      await frames();
      const notice = boxOf(directory, '.emergency');
      const button = boxOf(directory, '.to-shortlist .button');
      expect(notice.height, size).to.be.lessThan(innerHeight / 2);
      expect(button.bottom <= notice.top || button.top >= notice.bottom, `the button with text of ${size}`).to.equal(
        true,
      );
    }
  });

  it('never lies over what has focus, and neither does the button of the shortlist', async () => {
    const directory = await withNotice();
    directory.find('#words')!.focus();
    const looked = new Set<Element>();
    for (let step = 0; step < 80; step += 1) {
      await press('Tab');
      await frames();
      await frames();
      const focused = directory.focused();
      if (!focused || focused.closest('.to-shortlist, .emergency')) break;
      looked.add(focused);
      const { top, bottom, left, right } = focused.getBoundingClientRect();
      for (const cover of ['.emergency', '.to-shortlist .button'].map((selector) => boxOf(directory, selector))) {
        const apart = cover.top >= bottom || cover.bottom <= top || cover.left >= right || cover.right <= left;
        // A name of 300 characters is higher than the room that is left: then its beginning can be seen.
        expect(apart || (bottom - top > 120 && top < cover.top), focused.textContent.trim()).to.equal(true);
      }
    }
    expect(looked.size).to.be.greaterThan(12);
  });

  it('makes way for what the page itself puts into cards', async () => {
    const directory = await withNotice();
    const footer = document.createElement('p');
    const card = directory.findAll('.card')[2]!;
    footer.slot = `card-footer-${card.querySelector<HTMLElement>('[data-slug]')!.dataset['slug']}`;
    footer.append(
      Object.assign(document.createElement('a'), { href: 'https://example.org/', textContent: 'More on our page' }),
    );
    directory.element.append(footer);
    const link = footer.querySelector('a')!;
    const before = [...card.querySelectorAll<HTMLElement>('a, button:not(.keep-button)')].at(-1)!;
    before.focus({ preventScroll: true });
    window.scrollBy({ top: link.getBoundingClientRect().bottom - innerHeight + 20, behavior: 'instant' });
    expect(link.getBoundingClientRect().top).to.be.greaterThan(boxOf(directory, '.emergency').top);
    await press('Tab');
    await until('it above the notice', () => link.getBoundingClientRect().bottom < boxOf(directory, '.emergency').top);
    expect(document.activeElement).to.equal(link);
  });

  it('begins as one line in a low window, and opens at a press', async () => {
    await setViewport({ width: 320, height: 256 });
    const directory = await mountedList({ ...api, limit: '3' }, emergency);
    const notice = await directory.get('.emergency');
    // Not every browser has windows as low as that.
    expect(notice.querySelector('details')!.open).to.equal(innerHeight >= 480);
    expect(notice.getBoundingClientRect().height).to.be.lessThan(innerHeight / 2);
    notice.querySelector('details')!.open = false;
    notice.querySelector('summary')!.click();
    await until('the text', () => directory.find('.emergency-text')!.checkVisibility());
    expect(notice.getBoundingClientRect().height).to.be.lessThan(innerHeight / 2);
  });

  it('is left to a page that says it at its top', async () => {
    document.body.append(Object.assign(document.createElement('h2'), { id: 'vcs-emergency' }));
    const directory = await mountedList({ ...api, limit: '1' }, emergency);
    await directory.get('.keep-button');
    expect(directory.mock.requests.some(({ url }) => url.pathname.endsWith('/emergency'))).to.equal(false);
  });

  it('leads from other lists to pages in the same language and the same frame', async () => {
    const events = mountEvents({ ...api, lang: 'bn' }, emergency);
    events.element.pageAddress = '/events?embed=1';
    const link = await events.get('[part=emergency-link]');
    await events.element.updateComplete;
    expect(link.getAttribute('href')).to.match(/^https:\/\/api\.example\.org\/services\/[a-z-]+\?embed=1&lang=bn$/);
    expect(link.lang).to.equal('en');
    const organisations = mountDirectory({ ...api, list: 'organisations' }, emergency);
    const other = await organisations.get('[part=emergency-link]');
    expect(other.getAttribute('href')).to.match(/^https:\/\/api\.example\.org\/services\//);
  });

  it('is as high as it says in another language too', async () => {
    const directory = await withNotice();
    directory.element.lang = 'ar';
    await until('the other language', () => directory.find('.root')?.lang === 'ar');
    await directory.get('.to-shortlist');
    await until('the button above the notice', () => {
      const [button, notice] = [boxOf(directory, '.to-shortlist .button'), boxOf(directory, '.emergency')];
      return button.bottom <= notice.top || button.top >= notice.bottom;
    });
  });
});
