import { expect } from 'chai';
import { setViewport } from '@web/test-runner-commands';
import { mountedAgenda, mountedMonth } from './mount-events.ts';
import { mountedList } from './mount-directory.ts';
import type { AnyListing, Mounted } from './mount-element.ts';
import { mountedRoles } from './mount-volunteer-roles.ts';
import { mountedSpaces } from './mount-premises-finder.ts';
import { until } from './until.ts';

/** Words of buttons and choices that stand on more than one line. */
function brokenWords(root: ParentNode): string[] {
  const controls = [...root.querySelectorAll<HTMLElement>('.button, .view-choice, .list-choice a, th, summary')];
  return controls
    .filter((control) => control.checkVisibility())
    .flatMap((control) => {
      const texts = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
      const broken: string[] = [];
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        if (text.parentElement!.closest('.hidden')) continue;
        for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
        }
      }
      return broken;
    });
}

/** Text twice as large as usual where there is least room for it. */
async function expectWhole({ element }: Mounted<AnyListing>): Promise<void> {
  await setViewport({ width: 320, height: 640 });
  document.body.style.fontSize = '200%';
  await element.updateComplete;
  expect(brokenWords(element.shadowRoot!)).to.deep.equal([]);
  expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
}

describe('text of 200 % at 320 px', () => {
  beforeEach(() => setViewport({ width: 1280, height: 800 }));
  afterEach(() => {
    document.body.replaceChildren();
    document.body.style.fontSize = '';
  });

  it('breaks no word and moves no page in the directory, its filters and a service', async () => {
    const directory = await mountedList();
    await expectWhole(directory);
    directory.control('Filter').click();
    await until('the filters', () => directory.find('#filters')!.checkVisibility());
    await expectWhole(directory);
    directory.find('[part~=card-link]')!.click();
    await directory.get('.groups');
    await expectWhole(directory);
  });

  it('nor in events by day, in a month, and in an event', async () => {
    await expectWhole(await mountedAgenda());
    document.body.replaceChildren();
    await expectWhole(await mountedMonth({ api: 'https://api.example.org' }));
    document.body.replaceChildren();
    const events = await mountedAgenda();
    (await events.get("[data-slug='soup-and-stories']")).click();
    await events.get('.groups');
    await expectWhole(events);
  });

  it('nor in rooms and in volunteer roles, with their filters', async () => {
    for (const mount of [() => mountedSpaces({ hirer: 'charity' }), () => mountedRoles()]) {
      const mounted: Mounted<AnyListing> = await mount();
      await setViewport({ width: 320, height: 640 });
      mounted.find<HTMLButtonElement>('.filter-button')!.click();
      await until('the filters', () => mounted.find('#filters')!.checkVisibility());
      await expectWhole(mounted);
      document.body.replaceChildren();
      document.body.style.fontSize = '';
      await setViewport({ width: 1280, height: 800 });
    }
  });
});
